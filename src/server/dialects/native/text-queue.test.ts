import { expect, test } from 'vitest'
import { queryObject } from './query-object.ts'
import { createTextQueue } from './text-queue.ts'

test('pieces come out in order, also those pushed while somebody waits', async () => {
  const queue = createTextQueue(100)
  const read: unknown[] = []
  const reading = (async () => {
    for await (const piece of queue.pieces) read.push(piece)
  })()
  queue.push({ text: 'a' })
  await Promise.resolve()
  queue.push({ flush: true })
  queue.push({ text: 'b' })
  queue.end()
  await reading
  expect(read).toEqual([{ text: 'a' }, { flush: true }, { text: 'b' }])
})

test('more than may wait is refused, and what was read makes room', async () => {
  const queue = createTextQueue(5)
  queue.push({ text: 'abcd' })
  expect(() => queue.push({ text: 'ef' })).toThrow(expect.objectContaining({ code: 'too_large' }))
  const iterator = queue.pieces[Symbol.asyncIterator]()
  await iterator.next()
  queue.push({ text: 'efghi' })
})

test('a query reads as a body does', () => {
  const query = { voice: 'x', rate: '1.5', seed: 'x', effects: '[{"type":"trim"}]', normalize: '{' }
  expect(queryObject(query)).toEqual({
    voice: 'x',
    rate: 1.5,
    seed: 'x',
    effects: [{ type: 'trim' }],
    normalize: '{',
  })
})
