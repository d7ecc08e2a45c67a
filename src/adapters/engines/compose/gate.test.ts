import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gate } from './gate.ts'

const request = (requestId: string, signal: AbortSignal = new AbortController().signal) => ({
  requestId,
  signal,
})

test('the one used last is handed out first', async () => {
  const free = gate({ items: ['a', 'b'] })
  expect(await free.take(request('1'))).toBe('a')
  expect(await free.take(request('1'))).toBe('b')
  free.give('a')
  free.give('b')
  expect(await free.take(request('1'))).toBe('b')
})

test('turns go round between the ids', async () => {
  const free = gate({ items: [0] })
  await free.take(request('first'))
  const order: string[] = []
  const waits = ['many', 'many', 'many', 'one', 'other', 'other'].map(async (id) => {
    const item = await free.take(request(id))
    order.push(id)
    free.give(item)
  })
  free.give(0)
  await Promise.all(waits)
  expect(order).toEqual(['many', 'one', 'other', 'many', 'other', 'many'])
})

test('a waiter who aborts leaves the queue, and the next in turn is served', async () => {
  const free = gate({ items: [0], queue: 2 })
  const held = await free.take(request('a'))
  const control = new AbortController()
  const reason = new Error('left')
  const dead = free.take(request('b', control.signal))
  const alive = free.take(request('b'))
  expect(free.waiting).toBe(2)
  control.abort(reason)
  await expect(dead).rejects.toBe(reason)
  expect(free.waiting).toBe(1)
  free.give(held)
  expect(await alive).toBe(0)
  expect([free.busy, free.waiting]).toEqual([1, 0])
})

test('a full queue refuses with the number of those waiting', async () => {
  const free = gate({ items: [0], queue: 1, refuse: (waiting) => new Error(`full: ${waiting}`) })
  await free.take(request('a'))
  void free.take(request('b'))
  await expect(free.take(request('c'))).rejects.toThrow('full: 1')
})

test('closing refuses those waiting and those who come', async () => {
  const free = gate({ items: [0] })
  await free.take(request('a'))
  const waiting = free.take(request('b'))
  const error = new Error('closed')
  free.close(error)
  await expect(waiting).rejects.toBe(error)
  await expect(free.take(request('c'))).rejects.toBe(error)
})

test('an aborted signal takes nothing', async () => {
  const free = gate({ items: [0] })
  await expect(free.take(request('a', AbortSignal.abort(new Error('left'))))).rejects.toThrow(
    'left',
  )
  expect(free.busy).toBe(0)
})

test('whatever is taken, aborted and given, nothing is lost or handed out twice', async () => {
  const step = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    does: fc.constantFrom('take', 'give', 'abort'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const free = gate({ items: [0, 1, 2] })
      const held: number[] = []
      const controls: AbortController[] = []
      for (const { id, does } of steps) {
        if (does === 'take') {
          const control = new AbortController()
          controls.push(control)
          free.take(request(id, control.signal)).then(
            (item) => held.push(item),
            () => {},
          )
        } else if (does === 'give' && held.length > 0) free.give(held.shift() as number)
        else controls.shift()?.abort(new Error('left'))
        await new Promise(setImmediate)
        expect(new Set(held).size).toBe(held.length)
        expect(free.busy).toBe(held.length)
        expect(free.waiting === 0 || free.busy === free.size).toBe(true)
      }
    }),
  )
})
