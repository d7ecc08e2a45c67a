import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concat } from '../../../core/bytes.ts'
import type { Mark } from '../../../core/mark.ts'
import type { PcmFormat, PcmFrame } from '../../../core/pcm.ts'
import { flacDecoder } from '../../decoders/flac/decoder.ts'
import { bareEncoder } from '../../encoders/bare.ts'
import { packSegment, unpackSegment } from './kept-file.ts'

const { signal } = new AbortController()
const parts = { encoder: bareEncoder('flac'), decoder: flacDecoder }

const time = fc.double({ min: -2, max: 60, noNaN: true }).map((it) => it + 0)
const place = fc.nat(1e6)
const mark: fc.Arbitrary<Mark> = fc
  .record({
    kind: fc.constantFrom<Mark['kind'][]>('sentence', 'word', 'phoneme', 'bookmark'),
    label: fc.string({ unit: 'binary' }),
    offsetSec: time,
    durationSec: fc.option(time, { nil: undefined }),
    source: fc.option(fc.record({ start: place, end: place }), { nil: undefined }),
    method: fc.constantFrom<Mark['method'][]>('engine', 'aligned', 'estimated'),
  })
  .map(({ durationSec, source, ...rest }) => ({
    ...rest,
    ...(durationSec !== undefined && { durationSec }),
    ...(source && { source }),
  }))
const format: fc.Arbitrary<PcmFormat> = fc.record({
  sampleRate: fc.constantFrom(8000, 16_000, 22_050, 24_000, 48_000),
  channels: fc.constantFrom(1, 2),
})
/** Frames of one format; the samples are noise within `limit`, on the grid of 16 bits or not. */
const spoken = (limit: number, grid: boolean): fc.Arbitrary<readonly PcmFrame[]> =>
  fc
    .tuple(
      format,
      fc.array(fc.tuple(fc.nat(6000), fc.array(mark, { maxLength: 4 })), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.integer(),
    )
    .map(([settled, frames, seed]) => {
      let state = seed
      const noise = (): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
        const value = (limit * state) / 2 ** 31
        // Zero has no sign in 16 bits.
        return grid ? Math.round(value * 32_767) / 32_768 + 0 : value
      }
      return frames.map(([count, marks]) => ({
        format: settled,
        samples: Float32Array.from({ length: count * settled.channels }, noise),
        marks,
      }))
    })
const sounds = (frames: readonly PcmFrame[]): boolean => frames.some((it) => it.samples.length > 0)

async function pack(frames: readonly PcmFrame[]): Promise<Uint8Array<ArrayBuffer>> {
  const given = frames.map((it) => ({ ...it, samples: it.samples.slice() }))
  const pieces = await packSegment(given, parts, signal)
  if (!pieces) throw new Error('Expected a file.')
  return concat(pieces)
}

describe('a kept file', () => {
  test('gives back frames of 16 bits as they were, with their marks', () =>
    fc.assert(
      fc.asyncProperty(spoken(1, true).filter(sounds), async (frames) => {
        expect(await unpackSegment(await pack(frames), parts, signal)).toEqual(frames)
      }),
      { numRuns: 40 },
    ))

  test.each([1, 3])('is within half a step of 16 bits of samples up to %d', (limit) =>
    fc.assert(
      fc.asyncProperty(spoken(limit, false).filter(sounds), async (frames) => {
        const back = (await unpackSegment(await pack(frames), parts, signal)) ?? []
        expect(back.map((it) => it.samples.length)).toEqual(frames.map((it) => it.samples.length))
        let worst = 0
        for (const [at, { samples }] of frames.entries()) {
          const other = back[at]?.samples
          samples.forEach((it, i) => (worst = Math.max(worst, Math.abs(it - (other?.[i] ?? NaN)))))
        }
        // A full scale of 1 is one step beyond the largest that 16 bits have.
        expect(worst).toBeLessThanOrEqual((1.01 * limit) / 32_768)
      }),
      { numRuns: 15 },
    ),
  )

  test('owns what it gives', async () => {
    const one = fc.sample(spoken(1, true).filter(sounds), { numRuns: 1, seed: 4 })[0] ?? []
    const back = (await unpackSegment(await pack(one), parts, signal)) ?? []
    for (const { samples } of back) expect(samples.byteLength).toBe(samples.buffer.byteLength)
  })

  test('plays everywhere: a decoder that knows nothing of marks hears all of it', () =>
    fc.assert(
      fc.asyncProperty(spoken(1, true).filter(sounds), async (frames) => {
        const file = await pack(frames)
        const heard: Float32Array[] = []
        async function* bytes(): AsyncGenerator<Uint8Array> {
          yield file
        }
        for await (const { samples } of flacDecoder.decode(bytes(), { signal })) heard.push(samples)
        const all = (list: readonly Float32Array[]): Uint8Array =>
          concat(list.map((it) => new Uint8Array(it.buffer, it.byteOffset, it.byteLength)))
        expect(all(heard)).toEqual(all(frames.map((it) => it.samples)))
      }),
      { numRuns: 15 },
    ))

  test('is never read when a byte of it is another, or its end is missing', () =>
    fc.assert(
      fc.asyncProperty(
        spoken(1, true).filter(sounds),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (frames, at, change) => {
          const file = await pack(frames)
          const cut = file.slice(0, at % file.length)
          expect(await unpackSegment(cut, parts, signal)).toBeUndefined()
          file[at % file.length] = (file[at % file.length] as number) ^ change
          expect(await unpackSegment(file, parts, signal)).toBeUndefined()
        },
      ),
      { numRuns: 60 },
    ))

  test.each<[string, (samples: Float32Array<ArrayBuffer>) => PcmFrame[]]>([
    ['nothing', () => []],
    ['no samples', () => [frameOf(24_000, new Float32Array(0))]],
    ['a rate that FLAC is not written in', (samples) => [frameOf(23_000, samples)]],
    ['two formats', (samples) => [frameOf(24_000, samples), frameOf(16_000, samples)]],
    ['what is no number', () => [frameOf(24_000, Float32Array.of(0, NaN, 0.5))]],
    ['what is infinite', () => [frameOf(24_000, Float32Array.of(0, -Infinity))]],
  ])('holds no %s', async (_, make) => {
    expect(await packSegment(make(new Float32Array(100)), parts, signal)).toBeUndefined()
  })
})

function frameOf(sampleRate: number, samples: Float32Array<ArrayBuffer>): PcmFrame {
  return { format: { sampleRate, channels: 1 }, samples, marks: [] }
}
