import { expect, test } from 'vitest'
import { Channel } from '../../../core/stream.ts'
import type { Task } from '../../../core/task.ts'
import type { TaskChange } from '../../../ports/task-store.ts'
import { taskEvents } from './task-feed.ts'

const TASK: Task = {
  id: 't1',
  owner: '',
  state: 'queued',
  request: { text: 'Hi.' },
  version: 1,
  attempt: 0,
  priority: 0,
  tags: [],
  progress: { segmentsDone: 0, audioSec: 0 },
  createdMs: 1,
  updatedMs: 1,
}

function change(sequence: number, task: Partial<Task>): TaskChange {
  return { sequence, task: { ...TASK, ...task } }
}

function started(
  changes: Channel<TaskChange>,
  more: Partial<Parameters<typeof taskEvents>[0]> = {},
): { readonly pieces: AsyncGenerator<string>; readonly stop: AbortController } {
  const stop = new AbortController()
  const watch = (onOpen: (after: number) => void): AsyncIterable<TaskChange> => {
    onOpen(7)
    return changes
  }
  const show = ({ id, state }: Task): object => ({ id, state })
  const pieces = taskEvents({ watch, show, stop: stop.signal, ...more })
  return { pieces, stop }
}

async function all(pieces: AsyncIterable<string>): Promise<string[]> {
  const got: string[] = []
  for await (const piece of pieces) got.push(piece)
  return got
}

/** What came, without the data. */
async function heads(pieces: AsyncIterable<string>): Promise<string[]> {
  return (await all(pieces)).map((piece) =>
    piece.replace(/data: .*\n\n$/s, '').replaceAll('\n', ' '),
  )
}

test('begins with where it stands, before anything happens', async () => {
  const { pieces, stop } = started(new Channel())
  expect((await pieces.next()).value).toBe('retry: 2000\nid: 7\n\n')
  stop.abort()
  expect((await pieces.next()).done).toBe(true)
})

test('tells changes of state from mere progress', async () => {
  const changes = new Channel<TaskChange>()
  const running = { state: 'running', attempt: 1, startedMs: 5, updatedMs: 5 } as const
  changes.push(change(8, {}))
  changes.push(change(9, running))
  changes.push(change(10, { ...running, updatedMs: 5 }))
  changes.push(change(11, { ...running, id: 't2', updatedMs: 6 }))
  changes.push(change(12, { ...running, id: 't3' }))
  changes.push(change(13, { ...running, attempt: 2 }))
  changes.push(change(14, { state: 'succeeded' }))
  changes.end()
  expect(await heads(started(changes).pieces)).toEqual([
    'retry: 2000 id: 7  ',
    'id: 8 event: state ',
    'id: 9 event: state ',
    'id: 10 event: progress ',
    'id: 11 event: progress ',
    'id: 12 event: state ',
    'id: 13 event: state ',
    'id: 14 event: state ',
  ])
})

test('one task comes first as it is; what it has passed already does not come again', async () => {
  const changes = new Channel<TaskChange>()
  changes.push(change(8, { version: 2 }))
  changes.push(change(9, { version: 3, state: 'cancelled' }))
  changes.end()
  const first = (): Promise<Task> => Promise.resolve({ ...TASK, version: 2, state: 'running' })
  const got = await all(started(changes, { first }).pieces)
  expect(got.slice(1)).toEqual([
    'id: 7\nevent: state\ndata: {"id":"t1","state":"running"}\n\n',
    'id: 9\nevent: state\ndata: {"id":"t1","state":"cancelled"}\n\n',
  ])
})

test('of changes that were shown by the first event the last number is told at the end', async () => {
  const changes = new Channel<TaskChange>()
  changes.push(change(8, { version: 2, state: 'running' }))
  changes.push(change(9, { version: 3, state: 'succeeded' }))
  changes.end()
  const first = (): Promise<Task> => Promise.resolve({ ...TASK, version: 3, state: 'succeeded' })
  const got = await all(started(changes, { first }).pieces)
  expect(got.slice(1)).toEqual([
    'id: 7\nevent: state\ndata: {"id":"t1","state":"succeeded"}\n\n',
    'id: 9\n\n',
  ])
})

test('who comes again when all was told gets nothing, and else what is left', async () => {
  const ended = (): Promise<boolean> => Promise.resolve(true)
  const changes = new Channel<TaskChange>()
  changes.end()
  expect(await all(started(changes, { ended }).pieces)).toEqual([])
  const left = new Channel<TaskChange>()
  left.push(change(9, { state: 'succeeded' }))
  left.end()
  expect(await heads(started(left, { ended }).pieces)).toEqual([
    'retry: 2000 id: 7  ',
    'id: 9 event: state ',
  ])
})

test('says that it is there when nothing happens', async () => {
  const changes = new Channel<TaskChange>()
  const { pieces, stop } = started(changes, { heartbeatMs: 5 })
  await pieces.next()
  expect((await pieces.next()).value).toBe(':\n\n')
  expect((await pieces.next()).value).toBe(':\n\n')
  changes.push(change(8, {}))
  let piece = ':\n\n'
  while (piece === ':\n\n') piece = (await pieces.next()).value as string
  expect(piece).toContain('id: 8\n')
  stop.abort()
  expect((await pieces.next()).done).toBe(true)
})

test('a stop ends it while it waits, for changes or to begin', async () => {
  const { pieces, stop } = started(new Channel())
  await pieces.next()
  const waiting = pieces.next()
  stop.abort()
  expect((await waiting).done).toBe(true)
  const never = started(new Channel(), { watch: () => new Channel<TaskChange>() })
  const begun = never.pieces.next()
  never.stop.abort()
  await expect(begun).rejects.toMatchObject({ code: 'unavailable' })
})

test('what goes wrong with watching goes wrong here', async () => {
  const error = new Error('gone')
  const failed = new Channel<TaskChange>()
  failed.fail(error)
  await expect(all(started(failed).pieces)).rejects.toBe(error)
  const watch = (): AsyncIterable<TaskChange> => failed
  await expect(started(failed, { watch }).pieces.next()).rejects.toBe(error)
})
