import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_MARKS, type PcmFormat, type PcmFrame } from '../core/pcm.ts'
import { type Piece, type PiecesOptions, spread, spreadLength } from './pieces.ts'

const MONO: PcmFormat = { sampleRate: 8000, channels: 1 }

/** Frames of a constant level, cut anywhere. */
async function* level(
  total: number,
  format: PcmFormat = MONO,
  frame = 700,
  left: () => void = () => undefined,
): AsyncGenerator<PcmFrame> {
  try {
    for (let at = 0; at < total; at += frame) {
      const count = Math.min(frame, total - at)
      yield {
        format,
        samples: new Float32Array(count * format.channels).fill(0.5),
        marks: NO_MARKS,
      }
    }
  } finally {
    left()
  }
}

async function samplesOf(frames: AsyncIterable<PcmFrame>): Promise<number[]> {
  const all: number[] = []
  for await (const { samples } of frames) for (const sample of samples) all.push(sample)
  return all
}

const options = (pieces: readonly Piece[], rest: Partial<PiecesOptions> = {}): PiecesOptions => ({
  pieces,
  totalSamples: 8000,
  gapSamples: 0,
  tempo: 1,
  ...rest,
})

describe('pieces of speech', () => {
  test('are what was there, and fade where they were cut', async () => {
    const heard = await samplesOf(spread(level(8000), options([{ start: 1000, end: 3000 }])))
    expect(heard).toHaveLength(2000)
    expect(Math.abs(heard[0] ?? 1)).toBeLessThan(0.01)
    expect(Math.abs(heard.at(-1) ?? 1)).toBeLessThan(0.01)
    expect(heard.slice(24, -24).every((sample) => sample === 0.5)).toBe(true)
  })

  test('do not fade where the speech itself begins and ends', async () => {
    const whole = await samplesOf(spread(level(8000), options([{ start: 0, end: 8000 }])))
    expect(whole.every((sample) => sample === 0.5)).toBe(true)
  })

  test('stand apart by silence', async () => {
    const pieces = [
      { start: 0, end: 4000 },
      { start: 4000, end: 8000 },
    ]
    const heard = await samplesOf(spread(level(8000), options(pieces, { gapSamples: 1600 })))
    expect(heard).toHaveLength(9600)
    expect(heard.slice(4000, 5600).every((sample) => sample === 0)).toBe(true)
    // No step anywhere that would click.
    const steps = heard.slice(1).map((sample, index) => Math.abs(sample - (heard[index] ?? 0)))
    expect(Math.max(...steps)).toBeLessThan(0.05)
  })

  test('are as long as is said, in any number of channels, tempo and cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 7999 }), { maxLength: 5 }),
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(0.25, 0.5, 0.75, 1, 1.35, 2),
        fc.constantFrom(1 as const, 2 as const),
        fc.integer({ min: 1, max: 3000 }),
        async (cuts, gapSamples, tempo, channels, frame) => {
          const edges = [0, ...cuts.toSorted((a, b) => a - b), 8000]
          const pieces = edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }))
          const given = options(pieces, { gapSamples, tempo })
          const heard = await samplesOf(spread(level(8000, { ...MONO, channels }, frame), given))
          expect(heard.length / channels).toBe(spreadLength(given))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('are read no further than needed, and left when the listener leaves', async () => {
    let left = 0
    const source = (): AsyncGenerator<PcmFrame> =>
      level(8000, MONO, 100, () => {
        left += 1
      })
    await samplesOf(spread(source(), options([{ start: 0, end: 500 }])))
    expect(left).toBe(1)
    for await (const _ of spread(source(), options([{ start: 0, end: 8000 }]))) break
    expect(left).toBe(2)
  })
})
