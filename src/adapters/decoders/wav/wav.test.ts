import { describe, expect, test } from 'vitest'
import { decoderContract } from '../../../contracts/decoder.ts'
import type { PcmFormat } from '../../../core/pcm.ts'
import { wavDecoder } from './decoder.ts'

const { signal } = new AbortController()

interface Written {
  readonly tag?: number
  readonly bits?: number
  /** Chunks before the samples. */
  readonly extra?: readonly (readonly [name: string, bytes: Uint8Array])[]
  readonly dataBytes?: number
}

function chunk(name: string, bytes: Uint8Array, size = bytes.length): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 0, 'latin1')
  head.writeUInt32LE(size, 4)
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)])
}

function sampleBytes(samples: Float32Array, tag: number, bits: number): Buffer {
  const size = bits / 8
  const bytes = Buffer.alloc(samples.length * size)
  for (const [index, sample] of samples.entries()) {
    const at = index * size
    const whole = Math.round(sample * 2 ** (bits - 1))
    if (tag === 3 && bits === 32) bytes.writeFloatLE(sample, at)
    else if (tag === 3) bytes.writeDoubleLE(sample, at)
    else if (bits === 8) bytes.writeUInt8(Math.min(255, whole + 128), at)
    else bytes.writeIntLE(Math.min(2 ** (bits - 1) - 1, whole), at, size)
  }
  return bytes
}

function wav(samples: Float32Array, format: PcmFormat, written: Written = {}): Buffer {
  const { tag = 1, bits = 16, extra = [], dataBytes } = written
  const { sampleRate, channels } = format
  const block = (channels * bits) / 8
  const fmt = Buffer.alloc(16)
  fmt.writeUInt16LE(tag, 0)
  fmt.writeUInt16LE(channels, 2)
  fmt.writeUInt32LE(sampleRate, 4)
  fmt.writeUInt32LE(sampleRate * block, 8)
  fmt.writeUInt16LE(block, 12)
  fmt.writeUInt16LE(bits, 14)
  const data = sampleBytes(samples, tag, bits)
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    chunk('fmt ', fmt),
    ...extra.map(([name, bytes]) => chunk(name, bytes)),
    chunk('data', data, dataBytes ?? data.length),
  ])
  return chunk('RIFF', body)
}

async function decodeAll(file: Uint8Array): Promise<number[]> {
  const samples: number[] = []
  const bytes = (async function* () {
    yield file
  })()
  for await (const frame of wavDecoder.decode(bytes, { signal })) samples.push(...frame.samples)
  return samples
}

for (const { tag, bits } of [
  { tag: 1, bits: 16 },
  { tag: 1, bits: 24 },
  { tag: 1, bits: 32 },
  { tag: 3, bits: 32 },
  { tag: 3, bits: 64 },
])
  decoderContract({
    describe,
    test,
    name: `WAV of kind ${tag}, ${bits} bits`,
    create: () => wavDecoder,
    encode: (samples, format) => Promise.resolve(wav(samples, format, { tag, bits })),
    ...(bits !== 16 && { formats: [{ sampleRate: 22_050, channels: 2 as const }] }),
    // Full scale is a step less than one.
    tolerance: tag === 1 ? 2 ** -15 : 0,
  })

const mono = { sampleRate: 16_000, channels: 1 } as const
const few = Float32Array.from([0, 0.5, -0.5, 0.25, -1])

test('eight bits are read as unsigned', async () => {
  expect(await decodeAll(wav(few, mono, { bits: 8 }))).toEqual([...few])
})

test('chunks of others are passed over, whatever their length', async () => {
  const extra = [['LIST', Buffer.alloc(10_001, 'x')] as const, ['fact', Buffer.alloc(4)] as const]
  expect(await decodeAll(wav(few, mono, { extra }))).toEqual([...few])
})

test('a file that did not know its length goes to its end', async () => {
  expect(await decodeAll(wav(few, mono, { dataBytes: 0xffff_ffff }))).toEqual([...few])
})

test('a file of three channels, or of another code, is not supported', async () => {
  const three = wav(few, { sampleRate: 8000, channels: 3 as 2 })
  await expect(decodeAll(three)).rejects.toMatchObject({ code: 'unsupported' })
  const adpcm = wav(few, mono)
  adpcm.writeUInt16LE(2, 20)
  await expect(decodeAll(adpcm)).rejects.toMatchObject({ code: 'unsupported' })
})
