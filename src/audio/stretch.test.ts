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
import { stretch } from './stretch.ts'

const mono = { sampleRate: 22050, channels: 1 } as const

/** A voice of sorts: harmonics of `hertz`, sounding in the first 0.25 s of each half second. */
function bursts(hertz: number, seconds: number, sampleRate = 22050): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: seconds * sampleRate }, (_, i) => {
    const t = i / sampleRate
    const w = 2 * Math.PI * hertz * t
    const within = t % 0.5
    const edge = Math.max(0, Math.min(1, within / 0.01, (0.25 - within) / 0.01))
    return edge * (0.3 * Math.sin(w) + 0.2 * Math.sin(2 * w) + 0.15 * Math.sin(3 * w))
  })
}

/** Seconds at which sound begins after at least `gapSec` of silence. */
function onsets(samples: Float32Array, gapSec: number): number[] {
  const found: number[] = []
  let quiet = Infinity
  for (const [i, sample] of samples.entries()) {
    if (Math.abs(sample) < 0.03) quiet++
    else {
      if (quiet > gapSec * 22050) found.push(i / 22050)
      quiet = 0
    }
  }
  return found
}

/** Pitch in hertz of a tenth of a second, by autocorrelation: the shortest lag that fits well. */
function pitchHz(samples: Float32Array, fromSec: number): number {
  const start = Math.round(fromSec * 22050)
  const fits = Array.from({ length: 400 }, (_, lag) => {
    let sum = 0
    for (let i = start; i < start + 2000; i++) {
      sum += (samples[i] as number) * (samples[i + lag] as number)
    }
    return sum
  })
  const lags = fits.slice(30)
  const best = Math.max(...lags)
  const first = lags.findIndex((fit, i) => fit > 0.85 * best && fit >= (lags[i + 1] ?? 0))
  return 22050 / (first + 30)
}

test.each([0.25, 0.4, 0.5, 0.8, 1.25, 2, 3, 4])(
  'at rate %f the length is exact, sounds and marks are in time, the pitch stays',
  async (rate) => {
    const input = bursts(150, 4)
    const marks = Array.from({ length: 8 }, (_, i) => word(`w${i}`, i * 0.5, 0.25))
    const out = await gather(stretch(stream(cut(mono, input, [2205], marks)), { rate }))
    expect(out.samples.length).toBe(Math.round(input.length / rate))
    expect(out.marks.length).toBe(8)
    const heard = onsets(out.samples, 0.1 / rate)
    expect(heard.length).toBe(8)
    for (const [i, mark] of out.marks.entries()) {
      expect(mark.offsetSec).toBeCloseTo((i * 0.5) / rate, 9)
      expect(mark.durationSec).toBeCloseTo(0.25 / rate, 9)
      expect(Math.abs((heard[i] as number) - mark.offsetSec)).toBeLessThan(0.03 + 0.03 / rate)
    }
    if (rate < 2) expect(pitchHz(out.samples, 0.05)).toBeCloseTo(150, -1)
  },
)

test.each([-12, -5, 4, 12])(
  '%i semitones change the pitch and nothing else',
  async (pitchSemitones) => {
    const input = bursts(150, 3)
    const { samples } = await gather(stretch(stream(cut(mono, input)), { pitchSemitones }))
    expect(samples.length).toBe(input.length)
    const wanted = 150 * 2 ** (pitchSemitones / 12)
    expect(Math.abs(pitchHz(samples, 0.55) / wanted - 1)).toBeLessThan(0.03)
    for (const [i, onset] of onsets(samples, 0.1).entries()) {
      expect(Math.abs(onset - i * 0.5)).toBeLessThan(0.05)
    }
  },
)

test('any rate and pitch, however the frames are cut: same samples, exact length, marks in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRate,
      fc.constantFrom(1 as const, 2 as const),
      fc.integer({ min: 0, max: 12000 }),
      fc.constantFrom(0.25, 0.3, 0.5, 0.77, 1, 1.01, 1.5, 2, 2.2, 4),
      fc.constantFrom(0, -12, -3, 0.5, 7, 12),
      anyCut,
      async (sampleRate, channels, count, rate, pitchSemitones, sizes) => {
        const format = { sampleRate, channels }
        const input = noise(format, count, 5, 1.2)
        const marks = [0, 0.4, 0.41, 0.99].map((part) => word('w', (part * count) / sampleRate))
        const options = { rate, pitchSemitones }
        const whole = await gather(
          stretch(stream(cut(format, input, [count || 1], marks)), options),
        )
        const pieces = await gather(stretch(stream(cut(format, input, sizes, marks)), options))
        expect(pieces.samples.length).toBe(Math.round(count / rate) * channels)
        expect(difference(pieces.samples, whole.samples)).toBeLessThan(1e-6)
        for (const [i, mark] of pieces.marks.entries()) {
          expect(mark.offsetSec).toBeCloseTo((marks[i]?.offsetSec ?? NaN) / rate, 9)
        }
        expect(pieces.marks.length).toBe(count > 0 ? 4 : 0)
      },
    ),
    { numRuns: 150 },
  )
})

test('no clicks: steps stay about as large as those of the voice', async () => {
  const input = bursts(120, 3)
  for (const rate of [0.6, 1.4, 3]) {
    const { samples } = await gather(stretch(stream(cut(mono, input)), { rate }))
    expect(largestStep(samples)).toBeLessThan(2 * largestStep(input))
  }
})

test('many streams at once do not mix', async () => {
  const options = { rate: 1.3, pitchSemitones: 2 }
  const wanted = await gather(stretch(stream(cut(mono, bursts(150, 1))), options))
  const all = await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      const source = stretch(stream(cut(mono, bursts(150, 1), [300 + i])), options)
      if (i % 3 !== 0) return gather(source)
      for await (const frame of source) if (frame.samples.length > 0) break
      return undefined
    }),
  )
  for (const one of all) if (one) expect(difference(one.samples, wanted.samples)).toBeLessThan(1e-6)
})

test('nothing asked changes nothing; what is out of range is refused', async () => {
  const frames = cut(mono, bursts(150, 1))
  expect((await gather(stretch(stream(frames), {}))).frames[0]).toBe(frames[0])
  for (const options of [{ rate: 0 }, { rate: 5 }, { rate: NaN }, { pitchSemitones: 13 }]) {
    await expect(gather(stretch(stream(frames), options))).rejects.toMatchObject({
      code: 'invalid_request',
    })
  }
})
