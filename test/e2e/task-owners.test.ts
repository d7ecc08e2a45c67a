import { expect, test } from 'vitest'
import { keyMac, newSalt } from '../../src/app/keys/key-file.ts'
import { keyringOf } from '../../src/app/keys/keyring.ts'
import type { BatchAnswer, TaskAnswer, TaskEntry } from '../../src/protocol/task-answer.ts'
import { openEvents } from '../support/event-source.ts'
import { startTaskServer, type TaskServer } from '../support/task-server.ts'

const NAMES = ['ann', 'bob', 'root'] as const
type Name = (typeof NAMES)[number]
const as = (name: Name): RequestInit => ({ headers: { authorization: `Bearer key-of-${name}` } })

function startKeyed(): Promise<TaskServer> {
  const salt = newSalt()
  const keys = NAMES.map((name) => ({
    id: name,
    label: name,
    admin: name === 'root',
    mac: keyMac(salt, `key-of-${name}`),
    createdAt: new Date().toISOString(),
  }))
  return startTaskServer({ keyring: keyringOf({ salt, keys }) })
}

test('a key sees its own tasks and nothing of others, an admin key all', async () => {
  await using server = await startKeyed()
  const own = await server.submit({ text: 'Mine.', tags: ['t'] }, as('ann'))
  const other = await server.submit({ text: 'His.', tags: ['t'] }, as('bob'))
  const admins = await server.submit({ text: 'Its.', tags: ['t'] }, as('root'))
  const list = async (name: Name): Promise<string[]> => {
    const answer = await server.get('/v1/tasks?tag=t', as(name))
    return ((await answer.json()) as { tasks: TaskEntry[] }).tasks.map(({ id }) => id)
  }
  expect(await list('ann')).toEqual([own.id])
  expect(await list('bob')).toEqual([other.id])
  expect(await list('root')).toEqual([admins.id, other.id, own.id])
  const stats = async (name: Name): Promise<unknown> =>
    (await server.get('/v1/tasks/stats', as(name))).json()
  expect(await stats('ann')).toMatchObject({ byState: { queued: 1 } })
  expect(await stats('root')).toMatchObject({ byState: { queued: 3 } })
  const status = async (path: string, name: Name, method = 'GET'): Promise<number> =>
    (await server.get(path, { ...as(name), method })).status
  for (const path of ['', '/audio', '/events', '/subtitles.srt'])
    expect(await status(`/v1/tasks/${own.id}${path}`, 'bob')).toBe(404)
  expect(await status(`/v1/tasks/${own.id}`, 'bob', 'DELETE')).toBe(404)
  expect(await status(`/v1/tasks/${own.id}/retry`, 'bob', 'POST')).toBe(404)
  expect(await status(`/v1/tasks/${own.id}/audio`, 'ann')).toBe(409)
  expect(await status(`/v1/tasks/${own.id}`, 'root')).toBe(200)
  expect(await status(`/v1/tasks/${own.id}`, 'root', 'DELETE')).toBe(200)
  expect((await server.task(own.id, as('ann'))).state).toBe('cancelled')
  expect((await server.get(`/v1/tasks/${own.id}`)).status).toBe(401)
})

test('batches, feeds and idempotency keys keep owners apart', async () => {
  await using server = await startKeyed()
  await using feed = await openEvents(`${server.url}/v1/tasks/events`, as('bob'))
  await using all = await openEvents(`${server.url}/v1/tasks/events`, as('root'))
  const requests = [{ text: 'One.' }]
  const send = async (name: Name): Promise<BatchAnswer> => {
    const headers = { ...as(name).headers, 'idempotency-key': 'k' } as Record<string, string>
    const answer = await server.post('/v1/tasks', { requests }, { headers })
    expect(answer.status).toBe(202)
    return (await answer.json()) as BatchAnswer
  }
  const anns = await send('ann')
  const bobs = await send('bob')
  expect(anns.batchId).not.toBe(bobs.batchId)
  const batch = (id: string, name: Name): Promise<Response> =>
    server.get(`/v1/batches/${id}`, as(name))
  expect((await batch(anns.batchId, 'bob')).status).toBe(404)
  expect((await batch(anns.batchId, 'root')).status).toBe(200)
  const first = async (reader: typeof feed): Promise<string | undefined> =>
    ((await reader.next())?.data as TaskAnswer | undefined)?.id
  expect(await first(feed)).toBe(bobs.tasks[0]?.id)
  expect([await first(all), await first(all)]).toEqual([anns.tasks[0]?.id, bobs.tasks[0]?.id])
})

test('only an admin key cleans up and looks at leases', async () => {
  await using server = await startKeyed()
  const statuses = async (name: Name): Promise<number[]> => {
    const leases = await server.get('/v1/leases', as(name))
    const { headers } = as(name)
    const cleanup = await server.post('/v1/tasks/cleanup', {}, { headers: headers ?? {} })
    return [leases.status, cleanup.status]
  }
  expect(await statuses('ann')).toEqual([403, 403])
  expect(await statuses('root')).toEqual([200, 200])
})
