import { expect, test } from 'vitest'
import { giveRoomBack } from '../core/sample-rooms.ts'
import { byteFrames } from './byte-frames.ts'
import { openWindow } from './byte-window.ts'
import { int16Format } from './sample-format.ts'

test('frames that were given back are the rooms of later ones; those that are kept stay as they are', async () => {
  const values = Int16Array.from({ length: 4096 * 6 }, (_, index) => index)
  const source = (async function* () {
    yield new Uint8Array(values.buffer)
  })()
  const { signal } = new AbortController()
  const rooms = new Set<ArrayBufferLike>()
  const kept: Float32Array[] = []
  let count = 0
  for await (const { samples } of byteFrames(openWindow(source), {
    samples: int16Format({ sampleRate: 24_000, channels: 1 }),
    dataBytes: Infinity,
    cut: () => new Error('cut'),
    signal,
  })) {
    expect(samples[5]).toBe((values[count * 4096 + 5] as number) / 2 ** 15)
    rooms.add(samples.buffer)
    if (count++ < 2) kept.push(samples)
    else giveRoomBack(samples)
  }
  expect(count).toBe(6)
  expect(rooms.size).toBe(3)
  expect(kept.map((it) => it[7])).toEqual([7 / 2 ** 15, 4103 / 2 ** 15])
})
