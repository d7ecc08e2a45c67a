import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCut, cut, noise } from '../../test/support/audio.ts'
import { toDb } from './decibels.ts'
import { createPeakMeter } from './peak.ts'

const RATE = 48000

/** A faded sine, the shape EBU Tech 3341 (2016) gives for its true-peak cases. */
function tone(divisor: number, phaseDeg: number, peak: number): Float32Array {
  const count = RATE / 2
  return Float32Array.from({ length: count }, (_, i) => {
    const edge = Math.min(1, i / 2400, (count - 1 - i) / 2400)
    return edge * peak * Math.sin((2 * Math.PI * i) / divisor + (phaseDeg * Math.PI) / 180)
  })
}

/** The largest sample in dBFS. */
function samplePeakDb(samples: Float32Array): number {
  return toDb(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0))
}

test.each([
  { name: 'case 15', divisor: 4, phaseDeg: 0, peak: 0.5, wantedDb: -6 },
  { name: 'case 16', divisor: 4, phaseDeg: 45, peak: 0.5, wantedDb: -6 },
  { name: 'case 17', divisor: 6, phaseDeg: 60, peak: 0.5, wantedDb: -6 },
  { name: 'case 18', divisor: 8, phaseDeg: 67.5, peak: 0.5, wantedDb: -6 },
  { name: 'case 19', divisor: 4, phaseDeg: 45, peak: Math.SQRT2, wantedDb: 3 },
])(
  'EBU Tech 3341 $name: $wantedDb dBTP within +0.2 and -0.4',
  ({ divisor, phaseDeg, peak, wantedDb }) => {
    const meter = createPeakMeter({ channels: 1 })
    meter.add(tone(divisor, phaseDeg, peak))
    expect(meter.truePeakDb()).toBeGreaterThan(wantedDb - 0.4)
    expect(meter.truePeakDb()).toBeLessThan(wantedDb + 0.2)
  },
)

test('the peak between samples is found where no sample shows it', () => {
  const meter = createPeakMeter({ channels: 1 })
  const samples = tone(4, 45, 0.5)
  meter.add(samples)
  expect(samplePeakDb(samples)).toBeLessThan(-9)
  expect(meter.truePeakDb()).toBeGreaterThan(-6.1)
})

test('the same however the samples come, and never under the sample peak', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1 as const, 2 as const),
      fc.integer({ min: 1, max: 9000 }),
      anyCut,
      fc.nat(),
      (channels, count, sizes, seed) => {
        const format = { sampleRate: RATE, channels }
        const input = noise(format, count, seed)
        const whole = createPeakMeter(format)
        whole.add(input)
        const pieces = createPeakMeter(format)
        for (const frame of cut(format, input, sizes)) {
          pieces.add(frame.samples)
          pieces.truePeakDb()
        }
        expect(pieces.truePeakDb()).toBe(whole.truePeakDb())
        expect(whole.truePeakDb()).toBeGreaterThanOrEqual(samplePeakDb(input))
      },
    ),
  )
})

test('silence has no peak', () => {
  const meter = createPeakMeter({ channels: 2 })
  meter.add(new Float32Array(1000))
  expect(meter.truePeakDb()).toBe(-Infinity)
})
