import { setMaxListeners } from 'node:events'
import { afterEach, describe, expect, test } from 'vitest'
import { closeHouses, openHouse, refusal, until } from '../../test/support/task-house.ts'
import { systemClock } from '../adapters/clock/system.ts'
import { taskOf } from '../contracts/task-sample.ts'
import { transition } from '../core/task.ts'
import type { Clock } from '../ports/clock.ts'
import type { TaskChange } from '../ports/task-store.ts'

afterEach(closeHouses)

const { signal } = new AbortController()
const hello = { request: { text: 'Hello.' } }

/** Reads until the watch ends by itself or `count` have come. */
async function read(changes: AsyncIterable<TaskChange>, count = Infinity): Promise<TaskChange[]> {
  const all: TaskChange[] = []
  if (count === 0) return all
  for await (const change of changes) if (all.push(change) >= count) break
  return all
}

const told = (changes: readonly TaskChange[]): string =>
  changes.map(({ task }) => task.state).join(' ')

describe('one task', () => {
  test('is watched to its end', async () => {
    const house = await openHouse()
    const { tasks } = house
    const { id } = await tasks.submit(hello)
    await tasks.submit(hello)
    const watched = read(tasks.watch({ task: id, after: -1 }))
    house.work()
    const changes = await watched
    expect(told(changes)).toBe('queued running succeeded')
    expect(new Set(changes.map(({ task }) => task.id))).toEqual(new Set([id]))
  })

  test('that has ended gives what was missed, and ends at once', async () => {
    const { tasks } = await openHouse()
    const { id } = await tasks.submit(hello)
    await tasks.cancel(id)
    await tasks.submit(hello)
    expect(told(await read(tasks.watch({ task: id, after: -1 })))).toBe('queued cancelled')
    expect(await read(tasks.watch({ task: id }))).toEqual([])
    const [first] = await read(tasks.watch({ task: id, after: -1 }), 1)
    const rest = await read(tasks.watch({ task: id, after: first!.sequence }))
    expect(told(rest)).toBe('cancelled')
  })

  test('goes past an end that was followed by another beginning', async () => {
    const house = await openHouse()
    const { tasks } = house
    const { id } = await tasks.submit(hello)
    await tasks.cancel(id)
    await tasks.retry(id)
    const watched = read(tasks.watch({ task: id, after: -1 }))
    house.work()
    expect(told(await watched)).toBe('queued cancelled queued running succeeded')
  })

  test('is waited for, also when it ended long ago', async () => {
    const house = await openHouse()
    const { tasks } = house
    const { id } = await tasks.submit(hello)
    const waiting = tasks.wait(id)
    house.work()
    const task = await waiting
    expect(task.state).toBe('succeeded')
    expect(await tasks.wait(id)).toEqual(task)
    expect(await refusal(tasks.wait('nobody'))).toBe('not_found')
  })
})

test('a batch is watched until all its tasks have ended', async () => {
  const house = await openHouse()
  const { tasks } = house
  const { id: batch, tasks: made } = await tasks.submitBatch([hello, hello, hello])
  const watched = read(tasks.watch({ batch, after: -1 }))
  await tasks.submit(hello)
  await tasks.cancel(made[1]!.id)
  house.work()
  const changes = await watched
  expect(told(changes).split(' ').toSorted().join(' ')).toBe(
    'cancelled queued queued queued running running succeeded succeeded',
  )
  expect((await tasks.batch(batch)).ended).toBe(true)
  expect(await read(tasks.watch({ batch }))).toEqual([])
})

test('an owner’s feed goes on until its signal fires, and has nobody else’s', async () => {
  const { tasks } = await openHouse()
  const mine = await tasks.submit(hello, { owner: 'me' })
  const reason = new Error('enough')
  const stop = new AbortController()
  const seen: string[] = []
  const watching = (async () => {
    for await (const { task } of tasks.watch({}, { owner: 'me', signal: stop.signal }))
      seen.push(`${task.id} ${task.state}`)
  })()
  await until(async () => {
    if (seen.length > 0) return true
    await tasks.submit(hello, { owner: 'you' })
    await tasks.cancel(mine.id).catch(() => undefined)
    return false
  })
  stop.abort(reason)
  await expect(watching).rejects.toBe(reason)
  expect(new Set(seen.map((line) => line.split(' ')[0]))).toEqual(new Set([mine.id]))
})

test.each([-2, 1.5, Number.NaN])(
  'a place in the feed that is none is refused: %s',
  async (after) => {
    const { tasks } = await openHouse()
    expect(await refusal(read(tasks.watch({ after })))).toBe('invalid_request after')
  },
)

test('a number that is yet to come begins with what comes now', async () => {
  const { tasks } = await openHouse()
  let after: number | undefined
  const onOpen = (opened: number): void => void (after = opened)
  const watched = read(tasks.watch({ after: 1_000_000 }, { onOpen }), 1)
  await until(() => after !== undefined)
  expect(after).toBe(0)
  await tasks.submit(hello)
  expect(told(await watched)).toBe('queued')
})

test('many watchers, quick and slow, see each change of two processes once and in order', async () => {
  const house = await openHouse()
  const other = await openHouse({ beside: house })
  const { tasks } = house
  const count = 1300
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  const from = { after: -1 }
  const quick = Array.from({ length: 20 }, () =>
    read(tasks.watch(from, { signal: stop.signal }), count),
  )
  // One that looks away for as long as more is written than is kept for anybody.
  const slow = tasks.watch(from, { signal: stop.signal })[Symbol.asyncIterator]()
  const first = slow.next()
  const half = Array.from({ length: count / 2 }, () => hello)
  await tasks.submit(hello)
  const begun = await first
  await Promise.all([
    tasks.submitBatch(half),
    other.tasks.submitBatch(half.slice(1, 400)),
    ...half.slice(400).map(() => other.tasks.submit(hello)),
  ])
  const expected = await house.store.changes(-1, { limit: 5000, signal })
  expect(expected).toHaveLength(count)
  const order = expected.map(({ sequence }) => sequence)
  for (const changes of await Promise.all(quick))
    expect(changes.map(({ sequence }) => sequence)).toEqual(order)
  const late: TaskChange[] = begun.done === true ? [] : [begun.value]
  while (late.length < count) {
    const next = await slow.next()
    if (next.done !== true) late.push(next.value)
  }
  expect(late.map(({ sequence }) => sequence)).toEqual(order)
  stop.abort()
}, 120_000)

/** The clock of the system, which counts how often somebody slept for `delayMs`. */
function nappingClock(delayMs: number): Clock & { readonly naps: number } {
  let naps = 0
  return {
    ...systemClock,
    get naps() {
      return naps
    },
    async sleep(wantedMs, stop) {
      if (wantedMs === delayMs) naps += 1
      await systemClock.sleep(wantedMs, stop)
    },
  }
}

test('looks at the store once for all who watch, and not at all when nobody does', async () => {
  const pollMs = 17
  const clock = nappingClock(pollMs)
  const house = await openHouse({ clock, settings: { pollMs } })
  const { tasks, breakers } = house
  const looks = (): number => breakers.store.calls.get('changes') ?? 0
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  const all = Array.from({ length: 50 }, () =>
    read(tasks.watch({}, { signal: stop.signal }), 1).catch(() => []),
  )
  await until(() => clock.naps >= 10)
  expect(looks() - clock.naps).toBeLessThanOrEqual(1)
  stop.abort()
  await Promise.all(all)
  const after = looks()
  // Whoever still looked would do so as often as another house that is watched meanwhile.
  const others = nappingClock(pollMs)
  const other = await openHouse({ beside: house, clock: others, settings: { pollMs } })
  const watched = read(other.tasks.watch({}), 1)
  await until(() => others.naps >= 10)
  await other.tasks.submit(hello)
  await watched
  expect(looks()).toBe(after)
})

test('a store that is away is waited for; nothing is missed or doubled', async () => {
  const house = await openHouse()
  const other = await openHouse({ beside: house })
  const { tasks, breakers } = house
  const { id } = await tasks.submit(hello)
  const watched = read(tasks.watch({ task: id, after: -1 }))
  const waited = tasks.wait(id)
  await until(() => (breakers.store.calls.get('changes') ?? 0) > 0)
  breakers.store.down = true
  const since = breakers.store.calls.get('changes') ?? 0
  other.work()
  await other.tasks.wait(id)
  await until(() => (breakers.store.calls.get('changes') ?? 0) > since)
  breakers.store.down = false
  expect(told(await watched)).toBe('queued running succeeded')
  expect((await waited).state).toBe('succeeded')
})

test('long texts are kept for watchers only so far; who is behind reads the rest himself', async () => {
  const { tasks, store } = await openHouse()
  const stop = new AbortController()
  const slow = tasks.watch({ after: -1 }, { signal: stop.signal })[Symbol.asyncIterator]()
  const first = slow.next()
  const text = 'long '.repeat(200_000)
  for (let index = 0; index < 8; index += 1)
    await store.create([taskOf(`long-${index}`, { request: { text } })], { signal })
  const one = transition((await store.get('long-0', { signal }))!, { type: 'start' }, 2000)
  await store.update(one, { signal })
  const seen = [(await first).value as TaskChange]
  while (seen.length < 9) seen.push((await slow.next()).value as TaskChange)
  expect(seen.map(({ task }) => task.id)).toEqual([
    ...Array.from({ length: 8 }, (_, index) => `long-${index}`),
    'long-0',
  ])
  stop.abort()
})
