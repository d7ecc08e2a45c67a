import { expect, test } from 'vitest'
import { startServerProcess } from '../../support/server-process.ts'
import { ask, json } from './client.ts'

/** A heap breathes: statements are kept, code is compiled. The texts of each half are more. */
const BREATH_BYTES = 5 * 1024 * 1024
const BATCH = 1000

test('ten thousand tasks that wait cost a server no memory', async () => {
  await using server = await startServerProcess({
    probed: true,
    env: {
      ROSTRUM_TASKS__CONCURRENCY: '1',
      ROSTRUM_ENGINES__ESPEAK__WORKERS: '1',
      ROSTRUM_LOG__LEVEL: 'warn',
    },
  })
  const urls = [server.url]
  const submit = async (batch: number): Promise<void> => {
    const requests = Array.from({ length: BATCH }, (_, at) => ({
      text: `Letter ${batch * BATCH + at} is read aloud when its time has come. `.repeat(25),
    }))
    const { tasks } = await ask(urls, '/v1/tasks', json<{ tasks: readonly unknown[] }>, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ requests }),
    })
    expect(tasks).toHaveLength(BATCH)
  }
  const held: number[] = []
  for (let batch = 0; batch < 10; batch++) {
    await submit(batch)
    held.push((await server.holdings()).heldBytes)
  }
  const { waiting, byState } = await ask(
    urls,
    '/v1/tasks/stats',
    json<{ waiting: number; byState: { readonly [state: string]: number } }>,
  )
  expect(waiting).toBeGreaterThan(9 * BATCH)
  expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(10 * BATCH)
  // The least of each half: what is there now and then is not kept.
  const growth = Math.min(...held.slice(5)) - Math.min(...held.slice(1, 5))
  expect(growth, held.join(', ')).toBeLessThan(BREATH_BYTES)
}, 300_000)
