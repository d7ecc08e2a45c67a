import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ServedRequest, ServedSite } from '../../src/contracts/fetcher.ts'
import type { TaskEntry } from '../../src/protocol/task-answer.ts'
import { serveSite } from '../support/receiver.ts'
import { startTaskServer, type TaskServer } from '../support/task-server.ts'

const SECRET = 'hush-hush'
let server: TaskServer
let site: ServedSite
let got: ServedRequest[]
beforeEach(async () => {
  got = []
  site = await serveSite((request) => {
    got.push(request)
    return { status: 202 }
  })
  server = await startTaskServer({
    edit: (config) => ({
      ...config,
      server: { ...config.server, publicUrl: 'https://speech.example/' },
      webhooks: { ...config.webhooks, allowPrivate: true },
    }),
  })
})
afterEach(async () => {
  await server[Symbol.asyncDispose]()
  await site.close()
})

const told = ({ body }: ServedRequest): { readonly event: string; readonly task: TaskEntry } =>
  JSON.parse(body) as { readonly event: string; readonly task: TaskEntry }

test('a server tells that a task is done, signed, with the task as it shows it', async () => {
  const events = ['queued', 'running', 'succeeded']
  const webhook = { url: `${site.url}/hook`, secret: SECRET, events }
  const { id } = await server.submit({ text: 'Hello, there.', webhook })
  server.work()
  await expect.poll(() => got.length, { timeout: 20_000 }).toBe(3)
  expect(got.map((request) => told(request).event)).toEqual([
    'task.queued',
    'task.running',
    'task.succeeded',
  ])
  const last = got[2] as ServedRequest
  expect(last.headers['x-rostrum-signature']).toBe(
    `sha256=${createHmac('sha256', SECRET).update(last.body).digest('hex')}`,
  )
  const { task } = told(last)
  expect(task).toMatchObject({ id, state: 'succeeded', request: { textPreview: 'Hello, there.' } })
  const { links, result } = await server.task(id)
  expect(task.result).toEqual(result)
  expect(task.links).toEqual(links)
  expect(links.audio).toBe(`https://speech.example/v1/tasks/${id}/audio`)
  for (const { body } of got) expect(body).not.toContain(SECRET)
  expect(JSON.stringify(server.lines)).not.toContain(SECRET)
})

test('a server tells of a task that was cancelled while nobody worked', async () => {
  const { id } = await server.submit({ text: 'Hello.', webhook: { url: site.url } })
  expect((await server.get(`/v1/tasks/${id}`, { method: 'DELETE' })).status).toBe(200)
  server.work()
  await expect.poll(() => got.length, { timeout: 20_000 }).toBe(1)
  expect(told(got[0] as ServedRequest)).toMatchObject({ event: 'task.cancelled', task: { id } })
})

test('a server takes no addresses of private networks unless it is told to', async () => {
  await using closed = await startTaskServer()
  for (const url of [site.url, 'http://localhost:80/', 'http://[::ffff:10.0.0.1]/']) {
    const response = await closed.post('/v1/tasks', { text: 'Hello.', webhook: { url } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { code: 'invalid_request', param: 'webhook.url' },
    })
  }
})
