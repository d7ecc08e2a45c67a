import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_MARKS, type PcmFrame } from '../core/pcm.ts'
import { quietCuts } from './quiet-cuts.ts'

const sampleRate = 8000
const WHOLE = { start: 0, end: 8000 }

/** A tone with silence at some places, in frames of a size. */
async function* tone(
  total: number,
  silent: readonly (readonly [number, number])[],
  { frame = 333, channels = 1 }: { readonly frame?: number; readonly channels?: 1 | 2 } = {},
): AsyncGenerator<PcmFrame> {
  for (let at = 0; at < total; at += frame) {
    const count = Math.min(frame, total - at)
    const samples = new Float32Array(count * channels)
    for (let n = 0; n < samples.length; n++) {
      const place = at + Math.floor(n / channels)
      const quiet = silent.some(([begin, end]) => place >= begin && place < end)
      samples[n] = quiet ? 0 : 0.5 * Math.sin(place * 0.7)
    }
    yield { format: { sampleRate, channels }, samples, marks: NO_MARKS }
  }
}

test('a cut goes where nothing is heard, by the shortest way', async () => {
  for (const channels of [1, 2] as const) {
    const cuts = await quietCuts(tone(8000, [[2030, 2200]], { channels }), [2000, 6000], WHOLE)
    expect(cuts[0]).toBeGreaterThanOrEqual(2030 + 32 - 1)
    expect(cuts[0]).toBeLessThanOrEqual(2030 + 32 + 1)
  }
})

test('a cut in silence stays, and one far from any moves no further than it may', async () => {
  const [stays, far] = await quietCuts(
    tone(8000, [
      [1900, 2100],
      [7000, 7100],
    ]),
    [2000, 6000],
    WHOLE,
  )
  expect(stays).toBe(2000)
  expect(Math.abs((far ?? 0) - 6000)).toBeLessThanOrEqual(120)
})

test('cuts stay in order and inside, however near and wherever frames end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 201, max: 1999 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 2500 }),
      fc.integer({ min: 1, max: 2000 }),
      async (places, frame, length) => {
        const cuts = places.toSorted((a, b) => a - b)
        // The audio may be shorter than was said.
        const moved = await quietCuts(tone(length, [[500, 700]], { frame }), cuts, {
          start: 200,
          end: 2000,
        })
        expect(moved).toHaveLength(cuts.length)
        const edges = [200, ...moved, 2000]
        for (const [index, edge] of edges.slice(1).entries())
          expect(edge).toBeGreaterThan(edges[index] ?? -1)
      },
    ),
    { numRuns: 60 },
  )
})

test('no cuts need no audio, and audio is left after the last', async () => {
  let left = false
  async function* source(): AsyncGenerator<PcmFrame> {
    try {
      yield* tone(8000, [])
    } finally {
      left = true
    }
  }
  expect(await quietCuts(source(), [], WHOLE)).toEqual([])
  expect(left).toBe(false)
  await quietCuts(source(), [100], WHOLE)
  expect(left).toBe(true)
})
