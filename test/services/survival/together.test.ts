import { describe, expect, test } from 'vitest'
import { rostrum } from '../../support/command-line.ts'
import { postgresMissing } from '../../support/postgres.ts'
import { allTasks, ask, json, submit, untilEnded } from './client.ts'
import { install } from './installation.ts'
import { orders, wordsOf } from './load.ts'
import { lookInto } from './looks.ts'
import { untilSettled } from './settled.ts'
import { fetchMade, leftovers } from './verdict.ts'

/** Lookups of segments in the cache, by how they ended, of all servers together. */
async function lookups(urls: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const sums: Record<string, number> = {}
  for (const url of urls) {
    const page = await ask([url], '/metrics', async (answer) => answer.text())
    for (const [, outcome = '', count] of page.matchAll(
      /^rostrum_cache_total\{kind="segment",outcome="(\w+)"\} (\d+)$/gm,
    ))
      sums[outcome] = (sums[outcome] ?? 0) + Number(count)
  }
  return sums
}

describe.each(['SQLite', 'PostgreSQL'] as const)('two servers on one %s', (queue) => {
  const missing = queue === 'PostgreSQL' ? postgresMissing : undefined
  test.skipIf(missing !== undefined)(
    `speak what each is asked for 50 times once ${missing ?? ''}`,
    async () => {
      await using installation = await install({ queue, servers: 2, workers: 0 })
      const { urls } = installation
      const [order] = orders(1, 5)
      if (!order) throw new Error('Expected an order.')
      const { segments } = await ask(urls, '/v1/plan', json<{ segments: readonly unknown[] }>, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: order.text, format: 'flac', timeline: 'word' }),
      })
      await Promise.all(
        urls.flatMap((url, server) =>
          Array.from({ length: 50 }, async (_, at) =>
            submit([url], { ...order, name: `equal-${server}-${at}` }),
          ),
        ),
      )
      await untilEnded(urls, 100, 200_000)
      const tasks = await allTasks(urls)
      expect(tasks.map(({ state }) => state)).toEqual(Array(100).fill('succeeded'))
      expect(new Set(tasks.map(({ result }) => result?.durationSec)).size).toBe(1)
      const { miss, ...rest } = await lookups(urls)
      expect(miss).toBe(segments.length)
      const others = Object.values(rest).reduce((sum, count) => sum + count, 0)
      expect(others).toBeGreaterThan(0)
      await untilSettled(installation)
      const look = await lookInto(installation)
      expect(look.cached).toBe(segments.length)
      expect(leftovers(look, tasks)).toEqual([])
    },
  )
})

test('two servers and commands share one SQLite file', async () => {
  await using installation = await install({ queue: 'SQLite', servers: 2, workers: 0 })
  const { urls, env, dataDir } = installation
  const wanted = orders(24, 6)
  const command = async (...args: string[]): Promise<unknown> => {
    const { code, out, err } = await rostrum([...args, '--json', '--data', dataDir], {
      cwd: dataDir,
      env,
    })
    expect(code, err).toBe(0)
    return JSON.parse(out)
  }
  const byCommand: Promise<unknown>[] = []
  const byServer = Promise.all(
    wanted.slice(4).map(async (order, at) => submit([urls[at % 2] ?? ''], order)),
  )
  for (const { text, name } of wanted.slice(0, 4))
    byCommand.push(command('task', 'add', text, '--tag', name))
  await Promise.all([byServer, ...byCommand])
  await untilEnded(urls, wanted.length, 200_000)
  const tasks = await allTasks(urls)
  expect(tasks).toHaveLength(wanted.length)
  const listed = (await command('task', 'list', '--limit', '100')) as {
    tasks: readonly { id: string }[]
  }
  expect(listed.tasks.map(({ id }) => id).toSorted()).toEqual(tasks.map(({ id }) => id).toSorted())
  for (const { name, text } of wanted) {
    const task = tasks.find(({ tags }) => tags.includes(name))
    expect(task?.state).toBe('succeeded')
    if (task) expect((await fetchMade([...urls].toReversed(), task)).words).toEqual(wordsOf(text))
  }
  await untilSettled(installation)
  expect(leftovers(await lookInto(installation), tasks)).toEqual([])
})
