import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { encodeAll, toneSamples, watchedSource } from '../../../contracts/encoded.ts'
import { bareEncoder } from '../bare.ts'
import { toInt16Bytes } from '../samples.ts'

const format = { sampleRate: 22_050, channels: 2 } as const
const samples = toneSamples(format, 1.234)
const source = (): ReturnType<typeof watchedSource> => watchedSource(format, samples, [1000])

/** Fields of the stream info block. */
function streamInfo(bytes: Uint8Array): {
  sampleRate: number
  channels: number
  bits: number
  total: number
  md5: string
} {
  expect(String.fromCharCode(...bytes.subarray(0, 4))).toBe('fLaC')
  const packed = new DataView(bytes.buffer).getBigUint64(18)
  return {
    sampleRate: Number(packed >> 44n),
    channels: Number((packed >> 41n) & 7n) + 1,
    bits: Number((packed >> 36n) & 31n) + 1,
    total: Number(packed & 0xf_ffff_ffffn),
    md5: Buffer.from(bytes.subarray(26, 42)).toString('hex'),
  }
}

test('a file tells its length, and the MD5 of its samples when it can be put right', async () => {
  const none = '0'.repeat(32)
  const total = samples.length / 2
  const facts = { sampleRate: 22_050, channels: 2, bits: 16 }
  const live = (await encodeAll(bareEncoder('flac'), source(), format)).bytes
  expect(streamInfo(live)).toEqual({ ...facts, total: 0, md5: none })
  const known = (await encodeAll(bareEncoder('flac'), source(), format, { totalSamples: total }))
    .bytes
  expect(streamInfo(known)).toEqual({ ...facts, total, md5: none })
  const patches: [number, Uint8Array][] = []
  const patched = (
    await encodeAll(bareEncoder('flac'), source(), format, {
      patch: (at, bytes) => void patches.push([at, bytes]),
    })
  ).bytes
  for (const [at, bytes] of patches) patched.set(bytes, at)
  const md5 = createHash('md5').update(toInt16Bytes(samples)).digest('hex')
  expect(streamInfo(patched)).toEqual({ ...facts, total, md5 })
})

test('loading the library leaves the global fetch alone', async () => {
  const before = globalThis.fetch
  const loading = encodeAll(bareEncoder('flac'), source(), format)
  expect(globalThis.fetch).toBe(before)
  await loading
  expect(globalThis.fetch).toBe(before)
})
