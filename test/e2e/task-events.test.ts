import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BatchAnswer, TaskEntry } from '../../src/protocol/task-answer.ts'
import { type EventReader, openEvents, type SourceEvent } from '../support/event-source.ts'
import { startTaskServer, type TaskServer } from '../support/task-server.ts'

/** Longer than the least time between two words on progress. */
const SLOW = { engineOptions: { tone: { latencyMs: 250 } } }
const HANGS = { engineOptions: { tone: { hang: 'wait' } } }
/** Longer than one segment. */
const LONG = Array.from({ length: 12 }, (_, index) => `Sentence number ${index} has words.`).join(
  ' ',
)

let server: TaskServer
beforeEach(async () => {
  server = await startTaskServer({
    edit: (config) => ({ ...config, segments: { ...config.segments, maxChars: 60 } }),
  })
})
afterEach(() => server[Symbol.asyncDispose]())

const events = (path: string, headers: Record<string, string> = {}): Promise<EventReader> =>
  openEvents(`${server.url}/v1/tasks/${path}`, { headers })
const taskOf = ({ data }: SourceEvent): TaskEntry => data as TaskEntry
const states = (list: readonly SourceEvent[]): string[] =>
  list.filter(({ event }) => event === 'state').map((event) => taskOf(event).state)

describe('of one task', () => {
  test('begin with it as it is, tell every state and the progress, and end with it', async () => {
    const { id } = await server.submit({ text: LONG, ...SLOW })
    await using feed = await events(`${id}/events`)
    expect(feed.response.status).toBe(200)
    expect(feed.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(feed.response.headers.get('cache-control')).toContain('no-cache')
    const first = await feed.next()
    expect(first).toMatchObject({ event: 'state', data: { id, state: 'queued' } })
    server.work()
    const rest = await feed.rest()
    expect(states(rest)).toEqual(['running', 'succeeded'])
    const progress = rest.filter(({ event }) => event === 'progress').map(taskOf)
    expect(progress.length).toBeGreaterThan(0)
    let done = 0
    for (const { progress: step } of progress) {
      expect(step.segmentsTotal).toBeGreaterThan(1)
      expect(step.segmentsDone).toBeGreaterThanOrEqual(done)
      done = step.segmentsDone
    }
    const numbers = rest.map((event) => Number(event.id))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(new Set(numbers).size).toBe(numbers.length)
    const last = taskOf(rest.at(-1) as SourceEvent)
    expect(last).toMatchObject({ state: 'succeeded', progress: { fraction: 1 } })
    expect(last).toEqual(
      expect.objectContaining({ result: (await server.task(id)).result }) as unknown,
    )
  })

  test('of one that has ended are its end', async () => {
    const { id } = await server.submit({ text: 'One.' })
    await fetch(`${server.url}/v1/tasks/${id}`, { method: 'DELETE' })
    await using feed = await events(`${id}/events`)
    expect(states(await feed.rest())).toEqual(['cancelled'])
  })

  test('who comes again after the end is told that there is nothing more', async () => {
    const { id } = await server.submit({ text: 'One.' })
    await using feed = await events(`${id}/events`)
    await feed.next()
    await fetch(`${server.url}/v1/tasks/${id}`, { method: 'DELETE' })
    expect(states(await feed.rest())).toEqual(['cancelled'])
    const lastId = feed.lastId as string
    await using again = await events(`${id}/events`, { 'last-event-id': lastId })
    expect(again.response.status).toBe(204)
    await server.post(`/v1/tasks/${id}/retry`, {})
    await using retried = await events(`${id}/events`, { 'last-event-id': lastId })
    expect(retried.response.status).toBe(200)
    expect(await retried.next()).toMatchObject({ data: { state: 'queued' } })
  })

  test('a reader who leaves harms nobody and frees his place', async () => {
    server.change((config) => ({ ...config, limits: { ...config.limits, maxLive: 1 } }))
    const { id } = await server.submit({ text: 'One.' })
    {
      await using feed = await events(`${id}/events`)
      await feed.next()
      await using refused = await events('events')
      expect(refused.response.status).toBe(503)
      expect(refused.response.headers.get('retry-after')).toBe('1')
    }
    await expect
      .poll(async () => {
        await using feed = await events(`${id}/events`)
        return feed.response.status
      })
      .toBe(200)
    server.work()
    await server.reach(id, 'succeeded')
  })
})

describe('of all tasks', () => {
  test('begin with what comes from now on', async () => {
    await server.submit({ text: 'Before.' })
    await using feed = await events('events')
    const { id } = await server.submit({ text: 'After.' })
    expect(await feed.next()).toMatchObject({ event: 'state', data: { id, state: 'queued' } })
    await fetch(`${server.url}/v1/tasks/${id}`, { method: 'DELETE' })
    expect(await feed.next()).toMatchObject({ event: 'state', data: { id, state: 'cancelled' } })
  })

  test('go on after the last event, losing and repeating none, however often they break', async () => {
    const asked = Array.from({ length: 12 }, (_, index) => ({ text: `${LONG} Number ${index}.` }))
    await using start = await events('events')
    let lastId = start.lastId
    expect(Number(lastId)).toBeGreaterThanOrEqual(0)
    const { tasks } = (await (
      await server.post('/v1/tasks', { requests: asked })
    ).json()) as BatchAnswer
    server.work()
    const seen: SourceEvent[] = []
    const ended = (): number =>
      seen.filter((event) => ['succeeded', 'failed'].includes(taskOf(event).state)).length
    while (ended() < tasks.length) {
      await using feed = await events('events', { 'last-event-id': lastId as string })
      expect(feed.response.status).toBe(200)
      for (let count = 0; count < 7 && ended() < tasks.length; count++)
        seen.push((await feed.next()) as SourceEvent)
      lastId = feed.lastId
    }
    const numbers = seen.map(({ id }) => Number(id))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    for (const { id } of tasks) {
      const own = seen.filter((event) => taskOf(event).id === id)
      expect([...new Set(own.map((event) => taskOf(event).state))]).toEqual([
        'queued',
        'running',
        'succeeded',
      ])
    }
    await using all = await openEvents(`${server.url}/v1/tasks/events?after=-1`)
    const again: SourceEvent[] = []
    while (again.length < seen.length) {
      const event = (await all.next()) as SourceEvent
      if (numbers.includes(Number(event.id))) again.push(event)
    }
    expect(again.map(({ id }) => Number(id))).toEqual(numbers)
  })

  test('of one batch end with it', async () => {
    const requests = [{ text: 'One.' }, { text: 'Two.' }]
    const answer = (await (await server.post('/v1/tasks', { requests })).json()) as BatchAnswer
    const other = await server.submit({ text: 'Three.' })
    await using feed = await events(`events?batch=${answer.batchId}`)
    server.work()
    const all = await feed.rest()
    expect(all.map((event) => taskOf(event).id)).not.toContain(other.id)
    expect(states(all).filter((state) => state === 'succeeded')).toHaveLength(2)
    await using unknown = await events('events?batch=none')
    expect(unknown.response.status).toBe(404)
  })

  test('take none of the places of those who want to hear something', async () => {
    server.change((config) => ({ ...config, limits: { ...config.limits, maxActive: 1 } }))
    await using one = await events('events')
    await using two = await events('events')
    expect([one.response.status, two.response.status]).toEqual([200, 200])
    expect((await server.post('/v1/speech', { text: 'Hi.' })).status).toBe(200)
  })
})

test('a stop ends the feeds and does not wait for them', async () => {
  const { id } = await server.submit({ text: 'One.', ...HANGS })
  await using one = await events(`${id}/events`)
  await using all = await events('events')
  await one.next()
  const began = performance.now()
  await server.running.close()
  expect(await one.rest()).toEqual([])
  expect(await all.rest()).toEqual([])
  expect(performance.now() - began).toBeLessThan(5000)
  expect(server.lines.some(({ level }) => level === 'warn')).toBe(false)
})
