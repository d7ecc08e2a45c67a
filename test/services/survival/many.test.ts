import { expect, test } from 'vitest'
import { startServerProcess } from '../../support/server-process.ts'
import { ask, json } from './client.ts'

/** A heap breathes: statements are kept, code is compiled. The texts alone are twice as much. */
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
  await submit(0)
  await submit(1)
  const { heldBytes: before } = await server.holdings()
  for (let batch = 2; batch < 10; batch++) await submit(batch)
  const { waiting, byState } = await ask(
    urls,
    '/v1/tasks/stats',
    json<{ waiting: number; byState: { readonly [state: string]: number } }>,
  )
  expect(waiting).toBeGreaterThan(9 * BATCH)
  expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(10 * BATCH)
  const { heldBytes: after } = await server.holdings()
  expect(after - before).toBeLessThan(BREATH_BYTES)
})
