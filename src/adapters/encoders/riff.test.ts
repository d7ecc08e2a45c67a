import { expect, test } from 'vitest'
import { encodeAll, toneSamples, watchedSource } from '../../contracts/encoded.ts'
import type { Codec } from '../../core/request.ts'
import { bareEncoder } from './bare.ts'
import { UNKNOWN_SIZE, waveHeader, type WaveCoding } from './riff.ts'

const PCM: WaveCoding = { formatTag: 1, bytesPerSample: 2, encode: () => new Uint8Array(0) }
const ULAW: WaveCoding = { formatTag: 7, bytesPerSample: 1, encode: () => new Uint8Array(0) }

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset)
const text = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4))

/** The chunks of a WAV file by name, as their own sizes cut it. */
function chunks(bytes: Uint8Array): Map<string, { at: number; size: number }> {
  const found = new Map<string, { at: number; size: number }>()
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view(bytes).getUint32(at + 4, true)
    found.set(text(bytes, at), { at: at + 8, size })
    at += 8 + size + (size % 2)
  }
  return found
}

async function file(
  codec: Codec,
  samples: number,
  mode: 'live' | 'known' | 'seekable',
  channels: 1 | 2 = 1,
): Promise<Uint8Array> {
  const format = { sampleRate: 8000, channels }
  const input = toneSamples(format, samples / 8000)
  const patches: [number, Uint8Array][] = []
  const { bytes } = await encodeAll(
    bareEncoder(codec),
    watchedSource(format, input, [100]),
    format,
    {
      ...(mode === 'known' && { totalSamples: samples }),
      ...(mode === 'seekable' && { patch: (at, patched) => void patches.push([at, patched]) }),
    },
  )
  for (const [at, patched] of patches) bytes.set(patched, at)
  return bytes
}

test('a header is exact when the length is known or can be put right', async () => {
  for (const codec of ['wav', 'ulaw', 'alaw'] as const) {
    for (const samples of [0, 1, 999, 1000]) {
      for (const channels of [1, 2] as const) {
        const known = await file(codec, samples, 'known', channels)
        expect(await file(codec, samples, 'seekable', channels)).toEqual(known)
        expect(view(known).getUint32(4, true)).toBe(known.length - 8)
        expect(known.length % 2).toBe(0)
        const found = chunks(known)
        expect(found.get('data')?.size).toBe(samples * channels * (codec === 'wav' ? 2 : 1))
        const fact = found.get('fact')
        if (codec === 'wav') expect(fact).toBeUndefined()
        else expect(view(known).getUint32(fact?.at ?? 0, true)).toBe(samples)
        const format = view(known).getUint16(found.get('fmt ')?.at ?? 0, true)
        expect(format).toBe({ wav: 1, ulaw: 7, alaw: 6 }[codec])
      }
    }
  }
})

test('sizes of a live stream are unknown, never 0, and no count is made up', async () => {
  for (const codec of ['wav', 'ulaw'] as const) {
    const live = await file(codec, 999, 'live')
    expect(view(live).getUint32(4, true)).toBe(UNKNOWN_SIZE)
    const data = chunks(live).get('data')
    expect(data?.size).toBe(UNKNOWN_SIZE)
    expect(live.length - (data?.at ?? 0)).toBe(999 * (codec === 'wav' ? 2 : 1))
    expect(chunks(live).has('fact')).toBe(false)
  }
})

test('sizes beyond 32 bits are unknown', () => {
  const format = { sampleRate: 48_000, channels: 2 } as const
  const size = (coding: WaveCoding, samples: number): [number, number] => {
    const header = waveHeader(coding, format, samples)
    return [view(header).getUint32(4, true), view(header).getUint32(header.length - 4, true)]
  }
  const fits = (2 ** 32 - 40) / 4
  expect(size(PCM, fits)).toEqual([36 + fits * 4, fits * 4])
  expect(size(PCM, fits + 1)).toEqual([UNKNOWN_SIZE, UNKNOWN_SIZE])
  expect(size(PCM, 2 ** 31)).toEqual([UNKNOWN_SIZE, UNKNOWN_SIZE])
  expect(size(ULAW, 2 ** 31)).toEqual([UNKNOWN_SIZE, UNKNOWN_SIZE])
})
