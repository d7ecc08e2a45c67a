import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anyCut,
  anyRate,
  cut,
  difference,
  gather,
  largestStep,
  noise,
  stream,
  word,
} from '../../test/support/audio.ts'
import { fadeEdges } from './fade.ts'

test('the ends come from zero and go to zero, the middle is untouched', async () => {
  const format = { sampleRate: 24000, channels: 1 } as const
  const loud = new Float32Array(2400).fill(0.8)
  const { samples } = await gather(fadeEdges(stream(cut(format, loud, [500])), 4))
  expect(samples.length).toBe(2400)
  expect(Math.abs(samples[0] as number)).toBeLessThan(0.001)
  expect(Math.abs(samples[2399] as number)).toBeLessThan(0.001)
  expect(samples.slice(96, 2304)).toEqual(loud.slice(96, 2304))
  // The steepest step of a raised cosine over 96 steps is pi / 2 / 97 of the height.
  const joined = Float32Array.of(0, ...samples, 0)
  expect(largestStep(joined)).toBeLessThan((0.8 * Math.PI) / 2 / 96)
})

test('the same however the frames are cut; length and marks stay', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRate,
      fc.constantFrom(1 as const, 2 as const),
      fc.integer({ min: 1, max: 6000 }),
      anyCut,
      fc.integer({ min: 0, max: 40 }),
      async (sampleRate, channels, count, sizes, fadeMs) => {
        const format = { sampleRate, channels }
        const input = noise(format, count)
        const marks = [
          word('a', 0),
          word('b', count / 2 / sampleRate),
          word('c', (count - 1) / sampleRate),
        ]
        const whole = await gather(fadeEdges(stream(cut(format, input, [count], marks)), fadeMs))
        const pieces = await gather(fadeEdges(stream(cut(format, input, sizes, marks)), fadeMs))
        expect(whole.samples.length).toBe(input.length)
        expect(difference(pieces.samples, whole.samples)).toBe(0)
        for (const [i, mark] of pieces.marks.entries()) {
          expect(mark.offsetSec).toBeCloseTo(marks[i]?.offsetSec ?? NaN, 9)
        }
        expect(pieces.marks.length).toBe(3)
      },
    ),
  )
})

test('sound leaves before the second frame is asked for', async () => {
  const format = { sampleRate: 24000, channels: 1 } as const
  let asked = 0
  async function* source() {
    for (const frame of cut(format, noise(format, 7200), [2400])) {
      asked++
      yield frame
    }
  }
  const reader = fadeEdges(source(), 4)
  const first = await reader.next()
  expect(asked).toBe(1)
  expect(first.value?.samples.length).toBe(2400 - 96)
  await reader.return(undefined)
})

test('nothing in gives nothing out', async () => {
  expect((await gather(fadeEdges(stream([])))).frames).toEqual([])
})
