import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anyCut,
  anyRate,
  cut,
  difference,
  gather,
  noise,
  sine,
  snrDb,
  stream,
  word,
} from '../../test/support/audio.ts'
import { resample } from './resample.ts'

const RATES = [8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000]
const mono = (sampleRate: number) => ({ sampleRate, channels: 1 }) as const

test.each(RATES)(
  'from %i Hz to every other rate: exact length, aligned to the sample, over 90 dB',
  async (from) => {
    const input = sine(mono(from), 1000, 0.5)
    for (const to of RATES) {
      const { samples, frames } = await gather(resample(stream(cut(mono(from), input)), to))
      expect(samples.length).toBe(Math.round((input.length * to) / from))
      expect(frames.every((frame) => frame.format.sampleRate === to)).toBe(true)
      const skip = Math.ceil(to / 50)
      expect(snrDb(samples, sine(mono(to), 1000, samples.length / to), skip)).toBeGreaterThan(90)
    }
  },
)

test('length, samples and marks are the same however the frames are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRate,
      anyRate,
      fc.constantFrom(1 as const, 2 as const),
      fc.integer({ min: 0, max: 12000 }),
      anyCut,
      async (from, to, channels, count, sizes) => {
        const format = { sampleRate: from, channels }
        const input = noise(format, count)
        const marks = [0, 0.3, 0.31, 0.9].map((part, i) =>
          word(`w${i}`, (part * count) / from, 0.01),
        )
        const whole = await gather(resample(stream(cut(format, input, [count || 1], marks)), to))
        const pieces = await gather(resample(stream(cut(format, input, sizes, marks)), to))
        expect(pieces.samples.length).toBe(Math.round((count * to) / from) * channels)
        expect(difference(pieces.samples, whole.samples)).toBeLessThan(1e-6)
        expect(pieces.marks.map((mark) => mark.label)).toEqual(
          whole.marks.map((mark) => mark.label),
        )
        for (const [i, mark] of pieces.marks.entries()) {
          expect(mark.offsetSec).toBeCloseTo(marks[i]?.offsetSec ?? NaN, 9)
        }
        for (const frame of pieces.frames) {
          expect(frame.samples.buffer.byteLength).toBe(frame.samples.byteLength)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('a mark lies in the frame that holds its sample', async () => {
  const input = noise(mono(22050), 22050)
  const marks = Array.from({ length: 20 }, (_, i) => word(`w${i}`, i * 0.05))
  const { frames } = await gather(resample(stream(cut(mono(22050), input, [500], marks)), 48000))
  for (const frame of frames) {
    for (const mark of frame.marks) {
      expect(mark.offsetSec).toBeGreaterThanOrEqual(-1e-9)
      expect(mark.offsetSec).toBeLessThan(frame.samples.length / 48000 + 1e-9)
    }
  }
})

test('a frame of the right rate passes untouched', async () => {
  const frames = cut(mono(24000), noise(mono(24000), 4800), [1000], [word('a', 0.05)])
  const out = await gather(resample(stream(frames), 24000))
  expect(out.frames).toEqual(frames)
  expect(out.frames[0]?.samples).toBe(frames[0]?.samples)
})

test('a change of format in mid-stream loses nothing', async () => {
  const a = cut(mono(22050), sine(mono(22050), 500, 0.5), [999])
  const b = cut(mono(16000), sine(mono(16000), 500, 0.25), [999], [word('b', 0.1)])
  const out = await gather(resample(stream([...a, ...b, ...a]), 24000))
  expect(out.samples.length).toBe(12000 + 6000 + 12000)
  expect(out.marks[0]?.offsetSec).toBeCloseTo(0.6, 9)
})

test('many streams at once do not mix, and readers that leave free what they held', async () => {
  const wanted = await gather(resample(stream(cut(mono(22050), sine(mono(22050), 440, 1))), 24000))
  for (let round = 0; round < 5; round++) {
    const all = await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const source = resample(
          stream(cut(mono(22050), sine(mono(22050), 440, 1), [100 + i])),
          24000,
        )
        if (i % 3 !== 0) return gather(source)
        for await (const frame of source) if (frame.samples.length > 0) break
        return undefined
      }),
    )
    for (const one of all) {
      if (one) expect(difference(one.samples, wanted.samples)).toBeLessThan(1e-6)
    }
  }
})

test('a rate that is none is refused', async () => {
  await expect(gather(resample(stream([]), 22050.5))).rejects.toMatchObject({
    code: 'unsupported',
    details: { param: 'sampleRate' },
  })
})
