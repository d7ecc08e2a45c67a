import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCut, cut, noise, sine } from '../../test/support/audio.ts'
import { fromDb } from './decibels.ts'
import { createLoudnessMeter } from './loudness.ts'

const stereo = (sampleRate: number) => ({ sampleRate, channels: 2 }) as const

function measure(
  parts: readonly (readonly [levelDb: number, seconds: number])[],
  sampleRate = 48000,
): number {
  const meter = createLoudnessMeter(stereo(sampleRate))
  for (const [levelDb, seconds] of parts) {
    meter.add(sine(stereo(sampleRate), 1000, seconds, fromDb(levelDb)))
  }
  return meter.integratedLufs()
}

test.each([
  { name: '1', parts: [[-23, 20]], wanted: -23 },
  { name: '2', parts: [[-33, 20]], wanted: -33 },
  {
    name: '3',
    parts: [
      [-36, 10],
      [-23, 60],
      [-36, 10],
    ],
    wanted: -23,
  },
  {
    name: '4',
    parts: [
      [-72, 10],
      [-36, 10],
      [-23, 60],
      [-36, 10],
      [-72, 10],
    ],
    wanted: -23,
  },
  {
    name: '5',
    parts: [
      [-26, 20],
      [-20, 20.1],
      [-26, 20],
    ],
    wanted: -23,
  },
] as const)('EBU Tech 3341 case $name: $wanted LUFS within 0.1', ({ parts, wanted }) => {
  expect(Math.abs(measure(parts) - wanted)).toBeLessThan(0.1)
})

test.each([8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 96000])(
  '%i Hz reads as 48 kHz does',
  (sampleRate) => {
    // At low rates the bilinear transform bends the shelf: 0.2 dB less at 1 kHz, 0.2 more above.
    const tolerance = sampleRate < 12000 ? 0.25 : 0.1
    expect(Math.abs(measure([[-23, 5]], sampleRate) + 23)).toBeLessThan(tolerance)
  },
)

test('one channel is 3 LU less than the same on two', () => {
  const mono = { sampleRate: 48000, channels: 1 } as const
  const meter = createLoudnessMeter(mono)
  meter.add(sine(mono, 1000, 5, fromDb(-23)))
  expect(meter.integratedLufs()).toBeCloseTo(-26.01, 1)
})

test('the K weighting gives back the 48 kHz tables of BS.1770-4', () => {
  // Magnitude of the two tabulated filters at some frequencies, worked out from the tables.
  const table = (hertz: number): number => {
    const section = (b: readonly number[], a: readonly number[]): number => {
      const w = (2 * Math.PI * hertz) / 48000
      const power = (c: readonly number[]): number => {
        const re = c.reduce((sum, value, k) => sum + value * Math.cos(k * w), 0)
        const im = c.reduce((sum, value, k) => sum + value * Math.sin(k * w), 0)
        return re * re + im * im
      }
      return power(b) / power(a)
    }
    return (
      section(
        [1.53512485958697, -2.69169618940638, 1.19839281085285],
        [1, -1.69065929318241, 0.73248077421585],
      ) * section([1, -2, 1], [1, -1.99004745483398, 0.99007225036621])
    )
  }
  for (const hertz of [100, 500, 2000, 5000, 10000]) {
    const mono = { sampleRate: 48000, channels: 1 } as const
    const meter = createLoudnessMeter(mono)
    meter.add(sine(mono, hertz, 5, 0.1))
    const wanted = -0.691 + 10 * Math.log10(0.005 * table(hertz))
    expect(meter.integratedLufs()).toBeCloseTo(wanted, 2)
  }
})

test('the same however the samples come', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(8000, 11025, 24000),
      fc.integer({ min: 0, max: 30000 }),
      anyCut,
      (sampleRate, count, sizes) => {
        const input = noise(stereo(sampleRate), count)
        const whole = createLoudnessMeter(stereo(sampleRate))
        whole.add(input)
        const pieces = createLoudnessMeter(stereo(sampleRate))
        for (const frame of cut(stereo(sampleRate), input, sizes)) pieces.add(frame.samples)
        if (count === 0) expect(pieces.integratedLufs()).toBe(-Infinity)
        else expect(pieces.integratedLufs()).toBeCloseTo(whole.integratedLufs(), 6)
      },
    ),
    { numRuns: 40 },
  )
})

test('silence, and what lies under the absolute gate, has no loudness', () => {
  expect(measure([[-90, 5]])).toBe(-Infinity)
  const meter = createLoudnessMeter(stereo(24000))
  expect(meter.integratedLufs()).toBe(-Infinity)
  meter.add(new Float32Array(200))
  expect(meter.integratedLufs()).toBe(-Infinity)
})

test('a word shorter than a gating block is measured whole', () => {
  expect(measure([[-23, 0.3]])).toBeCloseTo(-23, 0)
})
