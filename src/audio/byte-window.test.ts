import { expect, test } from 'vitest'
import { openWindow } from './byte-window.ts'

async function* pieces(count: number, length: number): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index++) yield new Uint8Array(length).fill(index)
}

test('a stream of any length goes through the same memory, in order, with zeros behind it', async () => {
  const window = openWindow(pieces(200, 1000), 8)
  const memory = new Set<ArrayBufferLike>()
  let at = 0
  while (await window.fill(700)) {
    memory.add(window.bytes.buffer)
    for (let index = 0; index < 700; index++)
      if (window.bytes[window.start + index] !== Math.floor((at + index) / 1000))
        throw new Error(`Expected byte ${at + index} in its place.`)
    expect([...window.bytes.subarray(window.end, window.end + 8)]).toEqual(Array(8).fill(0))
    window.drop(700)
    at += 700
  }
  expect(at + window.end - window.start).toBe(200_000)
  // That of the first piece, and that which held the most at once.
  expect(memory.size).toBeLessThanOrEqual(2)
})

test('memory grows with what is asked for at once', async () => {
  const window = openWindow(pieces(10, 1000))
  expect(await window.fill(9500)).toBe(true)
  expect(window.bytes[window.start + 9499]).toBe(9)
  expect(await window.fill(10_001)).toBe(false)
  expect(window.end - window.start).toBe(10_000)
})
