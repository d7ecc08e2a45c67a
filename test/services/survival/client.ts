import { setTimeout as sleep } from 'node:timers/promises'
import type { TaskEntry, TaskListAnswer } from '../../../src/protocol/task-answer.ts'
import type { TaskStats } from '../../../src/tasks/tasks.ts'
import type { Order } from './load.ts'

/** How long a server may be away, and be killed again whenever it is back. */
const PATIENCE_MS = 300_000

/**
 * Asks until an answer comes that is neither "not now" nor cut off: servers are killed while they
 * answer.
 */
export async function ask<T>(
  urls: readonly string[],
  path: string,
  read: (answer: Response) => Promise<T>,
  init: RequestInit = {},
): Promise<T> {
  const startMs = performance.now()
  for (let tries = 0; ; tries++) {
    let trouble: unknown
    try {
      const url = urls[tries % urls.length] ?? ''
      const answer = await fetch(url + path, { ...init, signal: AbortSignal.timeout(20_000) })
      if (answer.ok) return await read(answer)
      const text = await answer.text()
      trouble = new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${text}`)
      if (answer.status !== 503 && answer.status !== 429) throw trouble
    } catch (error) {
      if (error === trouble) throw error
      trouble = error
    }
    if (performance.now() - startMs > PATIENCE_MS) throw trouble
    await sleep(100)
  }
}

export const json = async <T>(answer: Response): Promise<T> => (await answer.json()) as T

/** Submits an order, as often as it takes; the key keeps it from being made twice. */
export async function submit(urls: readonly string[], order: Order): Promise<string> {
  const { id } = await ask(urls, '/v1/tasks', json<{ id: string }>, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': order.name },
    body: JSON.stringify({
      text: order.text,
      format: 'flac',
      timeline: 'word',
      tags: [order.name],
    }),
  })
  return id
}

export async function allTasks(urls: readonly string[]): Promise<TaskEntry[]> {
  const all: TaskEntry[] = []
  let cursor: string | undefined
  do {
    const query = `limit=100${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`
    const page = await ask(urls, `/v1/tasks?${query}`, json<TaskListAnswer>)
    all.push(...page.tasks)
    cursor = page.cursor
  } while (cursor !== undefined)
  return all
}

/** Resolves when `count` tasks are there and nothing more happens to any by itself. */
export async function untilEnded(
  urls: readonly string[],
  count: number,
  limitMs: number,
): Promise<void> {
  const startMs = performance.now()
  for (;;) {
    const { byState } = await ask(urls, '/v1/tasks/stats', json<TaskStats>)
    const { queued, running, ...ends } = byState
    const ended = Object.values(ends).reduce((sum, each) => sum + each, 0)
    if (queued + running === 0 && ended >= count) return
    if (performance.now() - startMs > limitMs)
      throw new Error(`Expected ${count} tasks to end, got ${JSON.stringify(byState)}.`)
    await sleep(200)
  }
}
