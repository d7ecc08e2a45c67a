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
  sine,
  stream,
  word,
} from '../../test/support/audio.ts'
import { limit } from './limiter.ts'
import { createPeakMeter } from './peak.ts'

const mono = { sampleRate: 24000, channels: 1 } as const

function truePeakDb(samples: Float32Array, channels: 1 | 2): number {
  const meter = createPeakMeter({ channels })
  meter.add(samples)
  return meter.truePeakDb()
}

test('what stays under the ceiling passes bit by bit', async () => {
  const input = noise(mono, 20000, 3, 0.4)
  const out = await gather(limit(stream(cut(mono, input, [1000]))))
  expect(out.samples).toEqual(input)
})

test('true peaks stay under the ceiling; length, marks and cut do not matter', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRate,
      fc.constantFrom(1 as const, 2 as const),
      fc.integer({ min: 0, max: 20000 }),
      fc.double({ min: 0.2, max: 20, noNaN: true }),
      fc.double({ min: -12, max: 0, noNaN: true }),
      anyCut,
      async (sampleRate, channels, count, peak, ceilingDb, sizes) => {
        const format = { sampleRate, channels }
        const input = noise(format, count, count + 1, peak)
        const marks = [0, 0.5, 0.999].map((part) => word('w', (part * count) / sampleRate))
        const whole = await gather(
          limit(stream(cut(format, input, [count || 1], marks)), { ceilingDb }),
        )
        const pieces = await gather(limit(stream(cut(format, input, sizes, marks)), { ceilingDb }))
        expect(whole.samples.length).toBe(input.length)
        expect(difference(pieces.samples, whole.samples)).toBeLessThan(1e-6)
        expect(truePeakDb(whole.samples, channels)).toBeLessThan(ceilingDb)
        expect(pieces.marks.length).toBe(count > 0 ? 3 : 0)
        for (const [i, mark] of pieces.marks.entries()) {
          expect(mark.offsetSec).toBeCloseTo(marks[i]?.offsetSec ?? NaN, 9)
        }
      },
    ),
  )
})

test('a loud tone is turned down evenly: same shape, no step, no shift', async () => {
  const input = Float32Array.of(
    ...sine(mono, 440, 0.5, 0.25),
    ...sine(mono, 440, 0.5, 2),
    ...sine(mono, 440, 1, 0.25),
  )
  const out = await gather(limit(stream(cut(mono, input, [777])), { ceilingDb: -1 }))
  // No step larger than a full-scale tone of that pitch has, and zero crossings where they were.
  expect(largestStep(out.samples)).toBeLessThan((2 * Math.PI * 440) / 24000)
  for (const [i, sample] of out.samples.entries()) {
    expect(Math.sign(sample)).toBe(Math.sign(input[i] as number))
  }
  // Soon after the loud part the gain is back.
  expect(difference(out.samples.slice(-12000), input.slice(-12000))).toBeLessThan(0.001)
  expect(out.samples.slice(0, 11000)).toEqual(input.slice(0, 11000))
})

test('one loud sample does not disturb what is more than the look-ahead before it', async () => {
  const input = new Float32Array(24000).fill(0.1)
  input[12000] = 3
  const out = await gather(limit(stream(cut(mono, input)), { ceilingDb: -3, lookAheadMs: 5 }))
  expect(out.samples.slice(0, 12000 - 130)).toEqual(input.slice(0, 12000 - 130))
  expect(Math.max(...out.samples)).toBeLessThan(10 ** (-3 / 20))
})

test('both channels get the same gain', async () => {
  const stereo = { sampleRate: 24000, channels: 2 } as const
  const input = Float32Array.from(
    { length: 4000 },
    (_, i) => (i % 2 === 0 ? 2 : 0.5) * Math.sin(i / 20),
  )
  const { samples } = await gather(limit(stream(cut(stereo, input, [100]))))
  for (let i = 0; i < 4000; i += 2) {
    if (Math.abs(input[i] as number) < 0.01 || Math.abs(input[i + 1] as number) < 0.01) continue
    const left = (samples[i] as number) / (input[i] as number)
    expect((samples[i + 1] as number) / (input[i + 1] as number)).toBeCloseTo(left, 4)
  }
})
