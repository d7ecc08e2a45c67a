import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abortable, Channel, orAborted, prime } from './stream.ts'

const live = (): AbortSignal => new AbortController().signal

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('items come in order, whatever the capacity', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer()),
      fc.integer({ min: 1, max: 5 }),
      async (items, capacity) => {
        const channel = new Channel<number>(capacity, live())
        const writing = (async () => {
          for (const item of items) await channel.send(item)
          channel.end()
        })()
        expect(await collect(channel)).toEqual(items)
        await writing
      },
    ),
  )
})

test('a writer waits for room and no longer', async () => {
  const channel = new Channel<number>(1, live())
  expect(await channel.send(1)).toBe(true)
  let sent = false
  const second = channel.send(2).then((ok) => {
    sent = ok
  })
  await Promise.resolve()
  expect(sent).toBe(false)
  const reader = channel[Symbol.asyncIterator]()
  expect((await reader.next()).value).toBe(1)
  await second
  expect(sent).toBe(true)
  expect(channel.size).toBe(1)
})

test('an error comes after the items that were sent before it', async () => {
  const channel = new Channel<number>(Infinity)
  channel.push(1)
  channel.fail(new Error('broken'))
  channel.fail(new Error('later'))
  const reader = channel[Symbol.asyncIterator]()
  expect((await reader.next()).value).toBe(1)
  await expect(reader.next()).rejects.toThrow('broken')
})

test('the signal releases both ends with its very reason and drops what waits', async () => {
  const control = new AbortController()
  const reason = new Error('client left')
  const channel = new Channel<number>(1, control.signal)
  await channel.send(1)
  const blocked = channel.send(2)
  control.abort(reason)
  expect(await blocked).toBe(false)
  expect(channel.closed).toBe(true)
  await expect(collect(channel)).rejects.toBe(reason)
  await expect(collect(new Channel(1, control.signal))).rejects.toBe(reason)
})

test('a reader that leaves releases the writer', async () => {
  const channel = new Channel<number>(1, live())
  await channel.send(1)
  const roomy = channel.send(2)
  const blocked = channel.send(3)
  for await (const item of channel) {
    expect(item).toBe(1)
    expect(await roomy).toBe(true)
    break
  }
  expect(await blocked).toBe(false)
  expect(channel.push(4)).toBe(false)
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
})
