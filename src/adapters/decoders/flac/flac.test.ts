import { describe, expect, test } from 'vitest'
import { decoderContract } from '../../../contracts/decoder.ts'
import { encodeAll, watchedSource } from '../../../contracts/encoded.ts'
import type { PcmFormat } from '../../../core/pcm.ts'
import { bareEncoder } from '../../encoders/bare.ts'
import { flacDecoder } from './decoder.ts'

type Samples = Float32Array<ArrayBuffer>
const { signal } = new AbortController()

function source(samples: Samples, format: PcmFormat): ReturnType<typeof watchedSource> {
  return watchedSource(format, samples, [1777 * format.channels])
}

/** A file as a sink that can seek gets it: length, sizes and MD5 in its header. */
async function patched(samples: Samples, format: PcmFormat): Promise<Uint8Array> {
  const patches: [number, Uint8Array][] = []
  const { bytes } = await encodeAll(bareEncoder('flac'), source(samples, format), format, {
    patch: (at, part) => void patches.push([at, part]),
  })
  for (const [at, part] of patches) bytes.set(part, at)
  return bytes
}

const formats = [8000, 24_000, 48_000].flatMap((sampleRate) => [
  { sampleRate, channels: 1 as const },
  { sampleRate, channels: 2 as const },
])
const common = { describe, test, create: () => flacDecoder }

decoderContract({ ...common, name: 'FLAC, length in its header', formats, encode: patched })

async function live(samples: Samples, format: PcmFormat): Promise<Uint8Array> {
  return (await encodeAll(bareEncoder('flac'), source(samples, format), format)).bytes
}

async function decodeAll(bytes: Uint8Array): Promise<number[]> {
  const samples: number[] = []
  const frames = flacDecoder.decode(
    (async function* () {
      yield bytes
    })(),
    { signal },
  )
  for await (const frame of frames) samples.push(...frame.samples)
  return samples
}

const mono = { sampleRate: 24_000, channels: 1 } as const
const noise = Float32Array.from({ length: 20_000 }, (_, i) => ((i * 7919) % 65_536) / 32_768 - 1)

test('a live file, which does not know its length, comes back too', async () => {
  const file = await live(noise, mono)
  expect(await decodeAll(file)).toEqual([...noise])
  await expect(decodeAll(file.subarray(0, -10))).rejects.toMatchObject({ code: 'invalid_request' })
})

test('no changed bit of a frame goes unseen', async () => {
  const file = await patched(noise.slice(0, 3000), mono)
  // The first frame is behind the last block of the beginning.
  let at = 4
  for (let last = false; !last; ) {
    last = (file[at]! & 128) !== 0
    at += 4 + file[at + 1]! * 65_536 + file[at + 2]! * 256 + file[at + 3]!
  }
  for (let byte = at; byte < file.length; byte += 11) {
    const bad = file.slice()
    bad[byte]! ^= 1 << byte % 8
    await expect(decodeAll(bad)).rejects.toMatchObject({ name: 'SpeechError' })
  }
})

test('what comes behind the last sample is left alone', async () => {
  const file = await patched(noise, mono)
  const tagged = new Uint8Array(file.length + 128)
  tagged.set(file)
  tagged.set(Buffer.from('TAG'), file.length)
  expect(await decodeAll(tagged)).toEqual([...noise])
})

test('files of more channels or bits than speech has are refused as such', async () => {
  const file = await patched(noise, mono)
  for (const [channels, bits] of [
    [6, 16],
    [1, 32],
  ] as const) {
    const other = file.slice()
    const packed = (24_000n << 44n) | (BigInt(channels - 1) << 41n) | (BigInt(bits - 1) << 36n)
    new DataView(other.buffer).setBigUint64(18, packed)
    await expect(decodeAll(other)).rejects.toMatchObject({ code: 'unsupported' })
  }
})
