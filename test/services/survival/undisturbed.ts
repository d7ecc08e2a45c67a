import { allTasks, ask, json, submit, untilEnded } from './client.ts'
import { install } from './installation.ts'
import type { Order } from './load.ts'
import { fetchMade, type Undisturbed } from './verdict.ts'

/** Milliseconds a task may take in the mean; enough for a busy machine. */
const LIMIT_MS_EACH = 5000

/** What an installation nobody disturbs makes of orders, by their names. */
export async function undisturbed(
  orders: readonly Order[],
): Promise<ReadonlyMap<string, Undisturbed>> {
  await using installation = await install({ queue: 'SQLite', workers: 0 })
  const { urls } = installation
  await Promise.all(orders.map(async (order) => submit(urls, order)))
  await untilEnded(urls, orders.length, LIMIT_MS_EACH * orders.length)
  const made = new Map<string, Undisturbed>()
  const tasks = new Map((await allTasks(urls)).map((task) => [task.tags[0], task]))
  for (const { name, text } of orders) {
    const task = tasks.get(name)
    if (task?.state !== 'succeeded') throw new Error(`Undisturbed, ${name} is ${task?.state}.`)
    const { segments } = await ask(urls, '/v1/plan', json<{ segments: readonly unknown[] }>, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, format: 'flac', timeline: 'word' }),
    })
    made.set(name, { ...(await fetchMade(urls, task)), segments: segments.length })
  }
  return made
}
