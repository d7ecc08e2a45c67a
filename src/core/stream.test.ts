import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abortable, Channel, orAborted, prime } from './stream.ts'

const live = (): AbortSignal => new AbortController().signal

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('items come in order, whenever they are read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.integer(), fc.boolean())), async (items) => {
      const channel = new Channel<number>(live())
      const reading = collect(channel)
      for (const [item, pause] of items) {
        channel.push(item)
        if (pause) await Promise.resolve()
      }
      channel.end()
      expect(await reading).toEqual(items.map(([item]) => item))
    }),
  )
})

test('an error comes after the items that were sent before it', async () => {
  const channel = new Channel<number>()
  channel.push(1)
  channel.fail(new Error('broken'))
  channel.fail(new Error('later'))
  const reader = channel[Symbol.asyncIterator]()
  expect((await reader.next()).value).toBe(1)
  await expect(reader.next()).rejects.toThrow('broken')
})

test('the signal ends it with its very reason and drops what waits', async () => {
  const control = new AbortController()
  const reason = new Error('client left')
  const channel = new Channel<number>(control.signal)
  channel.push(1)
  control.abort(reason)
  expect(channel.closed).toBe(true)
  expect(channel.push(2)).toBe(false)
  await expect(collect(channel)).rejects.toBe(reason)
  await expect(collect(new Channel(control.signal))).rejects.toBe(reason)
})

test('a reader that leaves closes it', async () => {
  const channel = new Channel<number>(live())
  channel.push(1)
  channel.push(2)
  for await (const item of channel) {
    expect(item).toBe(1)
    break
  }
  expect(channel.closed).toBe(true)
  expect(channel.push(3)).toBe(false)
})

test('priming tells the first item, gives all, and passes errors on', async () => {
  async function* numbers(): AsyncGenerator<number> {
    yield 1
    yield 2
  }
  const primed = await prime(numbers())
  expect(primed?.first).toBe(1)
  expect(await collect(primed?.items ?? numbers())).toEqual([1, 2])
  // eslint-disable-next-line require-yield
  async function* broken(): AsyncGenerator<number> {
    throw new Error('first')
  }
  await expect(prime(broken())).rejects.toThrow('first')
  async function* nothing(): AsyncGenerator<number> {}
  expect(await prime(nothing())).toBeUndefined()
})

test('a primed stream that nobody reads can still be closed', async () => {
  let closed = false
  async function* numbers(): AsyncGenerator<number> {
    try {
      yield 1
      yield 2
    } finally {
      closed = true
    }
  }
  const primed = await prime(numbers())
  await primed?.items.return?.()
  expect(closed).toBe(true)
  expect(await primed?.items.next()).toEqual({ done: true, value: undefined })
})

test('a stream that never answers does not hold the reader after the abort', async () => {
  const control = new AbortController()
  const reason = new Error('left')
  async function* stalled(): AsyncGenerator<number> {
    yield 1
    await new Promise(() => {})
  }
  const seen: number[] = []
  const reading = (async () => {
    for await (const item of abortable(stalled(), control.signal)) {
      seen.push(item)
      setImmediate(() => control.abort(reason))
    }
  })()
  await expect(reading).rejects.toBe(reason)
  expect(seen).toEqual([1])
})

test('leaving an abortable stream closes its source', async () => {
  let closed = false
  async function* endless(): AsyncGenerator<number> {
    try {
      for (let item = 0; ; item++) yield item
    } finally {
      closed = true
    }
  }
  for await (const item of abortable(endless(), live())) if (item === 3) break
  await new Promise((resolve) => setImmediate(resolve))
  expect(closed).toBe(true)
  expect(
    await collect(
      abortable(
        (async function* () {
          yield 7
        })(),
        live(),
      ),
    ),
  ).toEqual([7])
})

test('work and abort race', async () => {
  expect(await orAborted(Promise.resolve(5), live())).toBe(5)
  const control = new AbortController()
  const waiting = orAborted(new Promise(() => {}), control.signal)
  control.abort('enough')
  await expect(waiting).rejects.toBe('enough')
  await expect(orAborted(Promise.resolve(1), control.signal)).rejects.toBe('enough')
  // Work that fails when nobody waits any more must not end the process as unhandled.
  await expect(orAborted(Promise.reject(new Error('late')), control.signal)).rejects.toBe('enough')
})
