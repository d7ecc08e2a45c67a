import { expect, test } from 'vitest'
import { cut, gather, noise, sine, stream } from '../../test/support/audio.ts'
import { gain } from './gain.ts'
import { createLeveler } from './leveling.ts'
import { limit } from './limiter.ts'
import { createLoudnessMeter } from './loudness.ts'
import { createPeakMeter } from './peak.ts'

const format = { sampleRate: 24000, channels: 1 } as const

/** Noise in which every tenth of a second begins with a peak, as voices do. */
function peaky(): Float32Array<ArrayBuffer> {
  const out = noise(format, 120_000, 3, 0.08)
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] as number) * (1 + 9 * Math.exp(-(i % 2400) / 100))
  }
  return out
}

async function level(samples: Float32Array<ArrayBuffer>, targetLufs: number, ceilingDb = -1) {
  const leveler = createLeveler({ targetLufs, ceilingDb })
  let reads = 0
  const read = () => {
    reads++
    return stream(cut(format, samples))
  }
  for (const frame of cut(format, samples)) leveler.add(frame)
  const gainDb = await leveler.gainDb(read)
  const out = await gather(limit(gain(stream(cut(format, samples)), gainDb), { ceilingDb }))
  const loudness = createLoudnessMeter(format)
  loudness.add(out.samples)
  const peak = createPeakMeter(format)
  peak.add(out.samples)
  return { gainDb, reads, lufs: loudness.integratedLufs(), peakDb: peak.truePeakDb() }
}

test('what needs no limiting gets the plain gain, heard once', async () => {
  const { gainDb, reads, lufs } = await level(sine(format, 1000, 3, 0.1), -30)
  expect(reads).toBe(0)
  expect(lufs).toBeCloseTo(-30, 2)
  expect(gainDb).toBeLessThan(0)
})

test('what the limiter takes is made up for, under the ceiling', async () => {
  const plain = createLoudnessMeter(format)
  plain.add(peaky())
  for (const targetLufs of [-18, -17]) {
    const { gainDb, lufs, peakDb } = await level(peaky(), targetLufs)
    expect(Math.abs(lufs - targetLufs)).toBeLessThan(0.3)
    expect(gainDb).toBeGreaterThan(targetLufs - plain.integratedLufs() + 0.1)
    expect(peakDb).toBeLessThan(-1)
  }
})

test('what cannot be reached is not pressed without end, and silence stays silent', async () => {
  const { gainDb, reads } = await level(peaky(), -2)
  expect(reads).toBeLessThanOrEqual(3)
  expect(gainDb).toBeLessThan(40)
  expect((await level(new Float32Array(24000), -16)).gainDb).toBe(0)
  expect(await createLeveler({ targetLufs: -16, ceilingDb: -1 }).gainDb(() => stream([]))).toBe(0)
})
