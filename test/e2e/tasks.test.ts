import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type {
  BatchAnswer,
  BatchStateAnswer,
  TaskAnswer,
  TaskListAnswer,
} from '../../src/protocol/task-answer.ts'
import { startTaskServer, type TaskServer } from '../support/task-server.ts'

/** Stays under way until it is cancelled. */
const HANGS = { engineOptions: { tone: { hang: 'wait' } } }
const FAILS = { engineOptions: { tone: { failAt: 0 } } }
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

let server: TaskServer
beforeEach(async () => {
  server = await startTaskServer()
})
afterEach(() => server[Symbol.asyncDispose]())

async function read<T>(response: Response): Promise<T> {
  return (await response.json()) as T
}
async function list(query = ''): Promise<TaskListAnswer> {
  return read(await server.get(`/v1/tasks${query}`))
}
const ids = (page: TaskListAnswer): string[] => page.tasks.map(({ id }) => id)
const remove = (id: string): Promise<Response> =>
  fetch(`${server.url}/v1/tasks/${id}`, { method: 'DELETE' })
const retry = (id: string): Promise<Response> => server.post(`/v1/tasks/${id}/retry`, {})

describe('one task', () => {
  test('is accepted, made, and keeps what it was asked and what it made', async () => {
    const body = { text: 'One two. Three.', voice: 'tone:a', format: 'wav', tags: ['a'] }
    const response = await server.post('/v1/tasks', body)
    expect(response.status).toBe(202)
    const accepted = await read<TaskAnswer>(response)
    expect(response.headers.get('location')).toBe(`${server.url}/v1/tasks/${accepted.id}`)
    expect(response.headers.get('x-queue-position')).toBe('1')
    expect(accepted).toMatchObject({
      state: 'queued',
      attempt: 0,
      priority: 0,
      tags: ['a'],
      queue: { waiting: 1, ahead: 0 },
      request: { text: 'One two. Three.', voice: 'tone:a', format: 'wav', timeline: 'word' },
      links: { self: `${server.url}/v1/tasks/${accepted.id}` },
    })
    expect(accepted.createdAt).toMatch(ISO)
    server.work()
    const made = await server.reach(accepted.id, 'succeeded')
    expect(made).toMatchObject({
      state: 'succeeded',
      attempt: 1,
      request: accepted.request,
      progress: { fraction: 1 },
      result: { voice: 'tone:a', engine: 'tone', language: 'en-US', warnings: [] },
    })
    expect(made.queue).toBeUndefined()
    expect(made.result?.durationSec).toBeGreaterThan(0)
    expect(made.progress.audioSec).toBeGreaterThan(0)
    for (const time of [made.startedAt, made.finishedAt, made.updatedAt]) expect(time).toMatch(ISO)
  })

  test('that was made already is not made again', async () => {
    server.work()
    const { id } = await server.submit({ text: 'The same.' })
    await server.reach(id, 'succeeded')
    const calls = server.calls
    const again = await server.submit({ text: 'The same.' })
    await server.reach(again.id, 'succeeded')
    expect(server.calls).toBe(calls)
  })

  test('that fails says why, and may be tried again', async () => {
    server.work()
    const { id } = await server.submit({ text: 'One two.', ...FAILS })
    const failed = await server.reach(id, 'failed')
    expect(failed.error).toMatchObject({ code: 'engine_failed' })
    const response = await retry(id)
    expect(response.status).toBe(202)
    expect(response.headers.get('location')).toBe(`${server.url}/v1/tasks/${id}`)
    const queued = await read<TaskAnswer>(response)
    expect(queued).toMatchObject({ id, state: 'queued', attempt: 0 })
    expect(queued.error).toBeUndefined()
    await server.reach(id, 'failed')
    const all = await server.post('/v1/tasks/retry-failed', {})
    expect([all.status, await all.json()]).toEqual([202, { retried: 1 }])
  })

  test('that comes after its deadline fails with that', async () => {
    const { id, deadlineAt } = await server.submit({ text: 'Late.', deadlineSec: 0.001 })
    expect(deadlineAt).toMatch(ISO)
    server.work()
    const failed = await server.reach(id, 'failed')
    expect(failed.error).toMatchObject({ code: 'timeout' })
  })

  test('never shows the secret of its web-hook', async () => {
    const webhook = { url: 'https://example.org/hook', secret: 'hush-hush', events: ['running'] }
    const response = await server.post('/v1/tasks', { text: 'Hi.', webhook })
    const text = await response.text()
    expect(response.status).toBe(202)
    const { id, webhook: shown } = JSON.parse(text) as TaskAnswer
    expect(shown).toEqual({ url: webhook.url, events: webhook.events })
    const one = await (await server.get(`/v1/tasks/${id}`)).text()
    const many = await (await server.get('/v1/tasks')).text()
    expect(text + one + many + JSON.stringify(server.lines)).not.toContain('hush-hush')
  })

  test('is refused as speech would be, before it is stored', async () => {
    const bodies: [object, number, string][] = [
      [{ text: '' }, 400, 'text'],
      [{ text: 'Hi', voice: 'nobody' }, 400, 'voice'],
      [{ text: 'Hi', language: 'tlh' }, 400, 'language'],
      [{ text: 'Hi', lexicons: ['none'] }, 400, 'lexicons'],
      [{ text: 'Hi', format: 'mp3', sampleRate: 9999 }, 400, 'sampleRate'],
      [{ text: '<speak>', markup: 'ssml' }, 400, 'text'],
    ]
    for (const [body, status, param] of bodies) {
      const [asTask, asSpeech] = await Promise.all(
        ['/v1/tasks', '/v1/speech'].map((path) => server.post(path, body)),
      )
      const error = await read<{ error: { param?: string; message: string } }>(asTask as Response)
      expect([asTask?.status, error.error.param], JSON.stringify(error)).toEqual([status, param])
      expect(asSpeech?.status).toBe(asTask?.status)
      const other = await read<typeof error>(asSpeech as Response)
      expect(other.error.message).toBe(error.error.message)
    }
    expect(await list()).toEqual({ tasks: [] })
    expect(server.calls).toBe(0)
  })
})

describe('cancelling', () => {
  test('a waiting task is gone from the queue; doing it twice is a conflict', async () => {
    const { id } = await server.submit({ text: 'One.' })
    const response = await remove(id)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ id, state: 'cancelled' })
    const again = await remove(id)
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({
      error: { code: 'conflict', details: { state: 'cancelled' } },
    })
    server.work()
    const later = await server.submit({ text: 'Two.' })
    await server.reach(later.id, 'succeeded')
    expect((await server.task(id)).state).toBe('cancelled')
  })

  test('a running task stops its engine', async () => {
    server.work()
    const { id } = await server.submit({ text: 'One.', ...HANGS })
    await server.reach(id, 'running')
    await expect.poll(() => server.open).toBe(1)
    expect((await remove(id)).status).toBe(200)
    await expect.poll(() => server.open).toBe(0)
    expect((await server.task(id)).state).toBe('cancelled')
  })

  test('a cancelled task may be retried, others may not', async () => {
    const { id } = await server.submit({ text: 'One.' })
    const waiting = await retry(id)
    expect(waiting.status).toBe(409)
    expect(await waiting.json()).toMatchObject({ error: { details: { state: 'queued' } } })
    await remove(id)
    expect((await retry(id)).status).toBe(202)
    const hung = await server.submit({ text: 'Two.', ...HANGS, priority: 9 })
    server.work()
    await server.reach(hung.id, 'running')
    const running = await retry(hung.id)
    expect(running.status).toBe(409)
    expect(await running.json()).toMatchObject({ error: { details: { state: 'running' } } })
    await remove(hung.id)
    await server.reach(id, 'succeeded')
    const done = await retry(id)
    expect(done.status).toBe(409)
    expect(await done.json()).toMatchObject({ error: { details: { state: 'succeeded' } } })
    expect((await remove(id)).status).toBe(409)
  })
})

describe('a batch', () => {
  test('keeps its order, takes defaults, and tells when all have ended', async () => {
    const requests = [{ text: 'One.' }, { text: 'Two.', voice: 'tone:b' }, { text: 'Three.' }]
    const defaults = { voice: 'tone:a', tags: ['set'], format: 'wav' }
    const response = await server.post('/v1/tasks', { requests, defaults })
    expect(response.status).toBe(202)
    const batch = await read<BatchAnswer>(response)
    const where = `/v1/batches/${batch.batchId}`
    expect(response.headers.get('location')).toBe(`${server.url}${where}`)
    const asked = batch.tasks.map(({ request }) => [request.textPreview, request.voice])
    expect(asked).toEqual([
      ['One.', 'tone:a'],
      ['Two.', 'tone:b'],
      ['Three.', 'tone:a'],
    ])
    for (const task of batch.tasks)
      expect(task).toMatchObject({ batchId: batch.batchId, tags: ['set'], state: 'queued' })
    const state = async (): Promise<BatchStateAnswer> => read(await server.get(where))
    const before = await state()
    expect(before).toMatchObject({ ended: false, byState: { queued: 3, succeeded: 0 } })
    expect(before.tasks.map(({ id }) => id)).toEqual(batch.tasks.map(({ id }) => id))
    server.work()
    await expect.poll(async () => (await state()).ended).toBe(true)
    expect((await state()).byState).toEqual({
      queued: 0,
      running: 0,
      succeeded: 3,
      failed: 0,
      cancelled: 0,
    })
    expect(ids(await list(`?batch=${batch.batchId}`))).toHaveLength(3)
  })

  test('is taken whole or not at all', async () => {
    const requests = [{ text: 'One.' }, { text: 'Two.', voice: 'nobody' }]
    const response = await server.post('/v1/tasks', { requests })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { param: 'requests[1].voice' } })
    expect(await list()).toEqual({ tasks: [] })
  })

  test('may have a thousand', async () => {
    const requests = Array.from({ length: 1000 }, (_, index) => ({ text: `Number ${index}.` }))
    const response = await server.post('/v1/tasks', { requests })
    const { batchId, tasks } = await read<BatchAnswer>(response)
    expect([response.status, tasks.length]).toEqual([202, 1000])
    const state = await read<BatchStateAnswer>(await server.get(`/v1/batches/${batchId}`))
    expect(state.byState.queued).toBe(1000)
    expect(state.tasks.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id))
  })
})

describe('idempotency', () => {
  const withKey = (key: string, body: object): Promise<Response> =>
    server.post('/v1/tasks', body, { headers: { 'idempotency-key': key } })

  test('the same key and body give the same task, another body is a conflict', async () => {
    const body = { text: 'Once.', rate: 2 }
    const first = await read<TaskAnswer>(await withKey('k1', body))
    const again = await withKey('k1', { rate: 2, text: 'Once.' })
    expect([again.status, (await read<TaskAnswer>(again)).id]).toEqual([202, first.id])
    const other = await withKey('k1', { text: 'Twice.' })
    expect(other.status).toBe(409)
    expect(await other.json()).toMatchObject({ error: { code: 'conflict' } })
    expect((await withKey('k2', body)).status).toBe(202)
    expect((await list()).tasks).toHaveLength(2)
  })

  test('fifty equal submissions at once are one task', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => withKey('many', { text: 'Once.' })),
    )
    const found = await Promise.all(answers.map((answer) => read<TaskAnswer>(answer)))
    expect(new Set(found.map(({ id }) => id)).size).toBe(1)
    expect((await list()).tasks).toHaveLength(1)
  })

  test('holds for batches', async () => {
    const body = { requests: [{ text: 'One.' }, { text: 'Two.' }] }
    const first = await read<BatchAnswer>(await withKey('b', body))
    const again = await read<BatchAnswer>(await withKey('b', body))
    expect([again.batchId, again.tasks.map(({ id }) => id)]).toEqual([
      first.batchId,
      first.tasks.map(({ id }) => id),
    ])
    expect((await withKey('b', { requests: [{ text: 'One.' }] })).status).toBe(409)
  })
})

describe('lists', () => {
  test('newest first, in pages that lose and repeat none', async () => {
    const made: string[] = []
    for (let index = 0; index < 7; index++)
      made.unshift((await server.submit({ text: `Number ${index}.` })).id)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await list(`?limit=3${cursor === undefined ? '' : `&cursor=${cursor}`}`)
      seen.push(...ids(page))
      cursor = page.cursor && encodeURIComponent(page.cursor)
    } while (cursor !== undefined)
    expect(seen).toEqual(made)
  })

  test('by state, tag and words of the text', async () => {
    const apples = await server.submit({ text: 'Green Apples.', tags: ['fruit', 'green'] })
    const pears = await server.submit({ text: 'Pears, 100%_ripe.', tags: ['fruit'] })
    await remove(pears.id)
    expect(ids(await list('?tag=fruit'))).toEqual([pears.id, apples.id])
    expect(ids(await list('?tag=green'))).toEqual([apples.id])
    expect(ids(await list('?tag=gree'))).toEqual([])
    expect(ids(await list('?q=APPLE'))).toEqual([apples.id])
    expect(ids(await list('?q=100%25_ripe'))).toEqual([pears.id])
    expect(ids(await list('?q=%25'))).toEqual([pears.id])
    expect(ids(await list('?state=cancelled'))).toEqual([pears.id])
    expect(ids(await list('?state=queued,cancelled'))).toEqual([pears.id, apples.id])
    expect(ids(await list('?state=queued&state=cancelled'))).toEqual([pears.id, apples.id])
    expect(ids(await list('?state=queued&tag=fruit&q=green'))).toEqual([apples.id])
    expect(ids(await list('?batch=none'))).toEqual([])
  })

  test('show the beginning of a text, one task the whole', async () => {
    const text = 'Word '.repeat(300).trim()
    const { id } = await server.submit({ text })
    const [task] = (await list()).tasks
    expect(task?.request.textPreview).toHaveLength(200)
    expect(task?.request).not.toHaveProperty('text')
    expect((await server.task(id)).request.text).toBe(text)
  })
})

describe('the queue', () => {
  test('urgent tasks come first, and each knows its place', async () => {
    await server.submit({ text: 'One.' })
    const low = await server.post('/v1/tasks', { text: 'Two.' })
    expect(low.headers.get('x-queue-position')).toBe('2')
    const high = await server.post('/v1/tasks', { text: 'Three.', priority: 9 })
    expect(high.headers.get('x-queue-position')).toBe('1')
    const { id } = await read<TaskAnswer>(low)
    const shown = await server.get(`/v1/tasks/${id}`)
    expect(shown.headers.get('x-queue-position')).toBe('3')
    expect((await read<TaskAnswer>(shown)).queue).toMatchObject({ waiting: 3, ahead: 2 })
  })

  test('too many waiting tasks are refused, with when to come again and the place', async () => {
    await using small = await startTaskServer({
      edit: (config) => ({ ...config, tasks: { ...config.tasks, maxQueued: 2 } }),
    })
    await small.submit({ text: 'One.' })
    await small.submit({ text: 'Two.' })
    const refused = await small.post('/v1/tasks', { text: 'Three.' })
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({ error: { code: 'overloaded' } })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('x-queue-position')).toBe('2')
    const batch = await small.post('/v1/tasks', { requests: [{ text: 'Three.' }] })
    expect(batch.status).toBe(503)
  })
})

test('an empty body that calls itself JSON is no body', async () => {
  const headers = { 'content-type': 'application/json' }
  const { id } = await server.submit({ text: 'One.' })
  const send = async (method: string, path: string): Promise<number> =>
    (await server.get(path, { method, headers })).status
  expect(await send('DELETE', `/v1/tasks/${id}`)).toBe(200)
  expect(await send('POST', `/v1/tasks/${id}/retry`)).toBe(202)
  expect(await send('POST', '/v1/tasks/cleanup')).toBe(200)
  expect(await send('POST', '/v1/tasks')).toBe(400)
})

test('a wish that tasks do not meet is told', async () => {
  const response = await server.post('/v1/tasks', { text: 'One.', subtitles: 'srt', quality: 'x' })
  expect(response.status).toBe(202)
  expect(response.headers.get('x-rostrum-warning')).toMatch(/qualities.*links[.]subtitles/)
})

describe('upkeep', () => {
  test('stats count by state', async () => {
    await server.submit({ text: 'One.' })
    await server.submit({ text: 'One.' })
    const response = await server.get('/v1/tasks/stats')
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        byState: { queued: 2, running: 0, succeeded: 0, failed: 0, cancelled: 0 },
        duplicates: 1,
        waiting: 2,
      },
    ])
  })

  test('a clean-up removes what the retention says, and its audio', async () => {
    server.work()
    const { id } = await server.submit({ text: 'One.' })
    await server.reach(id, 'succeeded')
    const none = await server.post('/v1/tasks/cleanup', {})
    expect(await none.json()).toMatchObject({ tasks: { succeeded: 0 } })
    expect((await server.get(`/v1/tasks/${id}/audio`)).status).toBe(200)
    await expect
      .poll(async () => (await server.post('/v1/tasks/cleanup', { succeededSec: 1 })).json(), {
        interval: 200,
      })
      .toMatchObject({ tasks: { succeeded: 1, failed: 0, cancelled: 0 } })
    expect((await server.get(`/v1/tasks/${id}`)).status).toBe(404)
    expect((await server.get(`/v1/tasks/${id}/audio`)).status).toBe(404)
  })

  test('leases are listed', async () => {
    const response = await server.get('/v1/leases')
    expect([response.status, await response.json()]).toEqual([200, { leases: [] }])
  })
})
