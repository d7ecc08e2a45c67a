import { expect, test } from 'vitest'
import type { PcmFrame } from '../../../core/pcm.ts'
import { batch, join } from './batch.ts'

const format = { sampleRate: 1000, channels: 1 } as const
const frame = (count: number, value = 0): PcmFrame => ({
  format,
  samples: new Float32Array(count).fill(value),
  marks: [],
})

test('the first frame goes at once, later ones in growing batches', () => {
  const sent: number[] = []
  const frames = batch((it) => sent.push(it.samples.length))
  for (let time = 0; time < 40; time++) frames.add(frame(100))
  expect(sent).toEqual([100, 200, 400, 800, 800, 800, 800])
  expect(frames.rest()?.samples.length).toBe(100)
  expect(frames.rest()).toBeUndefined()
})

test('what waits is sent when nothing more comes in this turn', async () => {
  const sent: number[] = []
  const frames = batch((it) => sent.push(it.samples.length))
  frames.add(frame(10))
  frames.add(frame(20))
  frames.add(frame(30))
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
  expect(sent).toEqual([10, 50])
})

test('joined frames keep samples and the place of their marks', () => {
  const mark = { kind: 'word', label: 'x', offsetSec: 0.01, method: 'engine' } as const
  const joined = join([frame(100, 1), { ...frame(50, 2), marks: [mark] }])
  expect(joined.samples.length).toBe(150)
  expect([joined.samples[99], joined.samples[100]]).toEqual([1, 2])
  expect(joined.marks).toEqual([{ ...mark, offsetSec: 0.11 }])
  expect(() => join([])).toThrow(RangeError)
})

test('16-bit samples become floating ones, alone and beside others', () => {
  const samples = Int16Array.of(-32_768, 0, 16_384)
  expect([...join([{ format, samples, marks: [] }]).samples]).toEqual([-1, 0, 0.5])
  expect([...join([frame(1, 0.25), { format, samples, marks: [] }]).samples]).toEqual([
    0.25, -1, 0, 0.5,
  ])
})
