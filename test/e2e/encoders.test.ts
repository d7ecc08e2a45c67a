import { describe, expect, test } from 'vitest'
import { builtInEncoders } from '../../src/adapters/encoders/index.ts'
import type { Codec } from '../../src/core/request.ts'
import type { AudioEncoder, PcmFormat } from '../../src/ports/index.ts'
import { cut, stream } from '../support/audio.ts'
import { decode, probe } from '../support/ffmpeg.ts'

const { encoders } = builtInEncoders({ threads: 2 })

type Mode = 'live' | 'known' | 'patched'

async function encode(
  encoder: AudioEncoder,
  format: PcmFormat,
  samples: Float32Array,
  mode: Mode,
  bitRate?: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const patches: [number, Uint8Array][] = []
  const frames = encoder.encode(stream(cut(format, samples, [1999, 480])), {
    output: { codec: encoder.codec, ...(bitRate !== undefined && { bitRate }) },
    format,
    signal: new AbortController().signal,
    ...(mode === 'known' && { totalSamples: samples.length / format.channels }),
    ...(mode === 'patched' && { patch: (at, bytes) => void patches.push([at, bytes]) }),
  })
  for await (const chunk of frames) chunks.push(chunk)
  const file = Buffer.concat(chunks)
  for (const [at, bytes] of patches) file.set(bytes, at)
  return file
}

/** A second of near silence between two loud bursts: 20 ms at the very start, and at the very end. */
function bursts({ sampleRate, channels }: PcmFormat): Float32Array {
  const count = sampleRate + 123
  const burst = Math.round(0.02 * sampleRate)
  const samples = new Float32Array(count * channels)
  for (let i = 0; i < count; i++) {
    const loud = i < burst || i >= count - burst
    samples.fill(
      (loud ? 0.5 : 0.001) * Math.sin((2 * Math.PI * 1000 * i) / sampleRate),
      i * channels,
      (i + 1) * channels,
    )
  }
  return samples
}

/** Root mean square of a part. */
function level(samples: Float32Array, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += (samples[i] ?? 0) ** 2
  return Math.sqrt(sum / (to - from))
}

/** Samples of silence a decoder gives before the first of the input, and the most after the last. */
function surplus(codec: Codec, mode: Mode, sampleRate: number): { before: number; after: number } {
  const mp3Frame = sampleRate >= 32_000 ? 1152 : 576
  if (codec === 'mp3' && mode === 'live') return { before: 1105, after: 3 * mp3Frame - 1105 }
  if (codec === 'aac') return { before: 1024, after: 1023 }
  // FFmpeg does not cut inside a packet at the end of MP4, though the file says where.
  if (codec === 'm4a' && mode !== 'known') return { before: 0, after: 1023 }
  return { before: 0, after: 0 }
}

/** What FFmpeg has to be told of raw samples. */
const rawArgs = ({ sampleRate, channels }: PcmFormat): string[] => [
  '-f',
  's16le',
  '-ar',
  String(sampleRate),
  '-ac',
  String(channels),
]

async function check(encoder: AudioEncoder, format: PcmFormat, mode: Mode): Promise<void> {
  const { codec } = encoder
  const { sampleRate, channels } = format
  const input = bursts(format)
  const file = await encode(encoder, format, input, mode)
  const decoded = decode(file, sampleRate, codec === 'pcm' ? rawArgs(format) : [])
  const count = input.length / channels
  const { before, after } = surplus(codec, mode, sampleRate)
  expect(decoded.length).toBeGreaterThanOrEqual(before + count)
  expect(decoded.length).toBeLessThanOrEqual(before + count + after)

  const burst = Math.round(0.02 * sampleRate)
  const whole = 0.5 * Math.SQRT1_2
  const start = level(decoded, before, before + burst)
  const end = level(decoded, before + count - burst, before + count)
  const middle = level(decoded, before + Math.round(count * 0.4), before + Math.round(count * 0.6))
  expect(start).toBeGreaterThan(whole * 0.7)
  expect(end).toBeGreaterThan(whole * 0.7)
  expect(middle).toBeLessThan(whole * 0.05)
}

describe.each(encoders)('$codec', (encoder) => {
  const { codec, sampleRates } = encoder

  test.each(sampleRates)('at %i Hz, live', (sampleRate) =>
    check(encoder, { sampleRate, channels: 1 }, 'live'),
  )

  const typical = sampleRates.filter((rate) => [8000, 24_000, 44_100].includes(rate))
  test.each(typical)('at %i Hz, stereo, length known', (sampleRate) =>
    check(encoder, { sampleRate, channels: 2 }, 'known'),
  )
  test.each(typical)('at %i Hz, put right at the end', (sampleRate) =>
    check(encoder, { sampleRate, channels: 1 }, 'patched'),
  )

  test('is what it says it is', async () => {
    if (codec === 'pcm') return
    const sampleRate = typical.at(-1) ?? 8000
    const format: PcmFormat = { sampleRate, channels: 2 }
    const names: Readonly<Record<Exclude<Codec, 'pcm'>, readonly [string, string]>> = {
      wav: ['wav', 'pcm_s16le'],
      ulaw: ['wav', 'pcm_mulaw'],
      alaw: ['wav', 'pcm_alaw'],
      mp3: ['mp3', 'mp3'],
      opus: ['ogg', 'opus'],
      webm: ['matroska,webm', 'opus'],
      flac: ['flac', 'flac'],
      aac: ['aac', 'aac'],
      m4a: ['mov,mp4,m4a,3gp,3g2,mj2', 'aac'],
    }
    const [container, name] = names[codec]
    expect(probe(await encode(encoder, format, bursts(format), 'live'))).toEqual({
      container,
      codec: name,
      sampleRate: name === 'opus' ? 48_000 : sampleRate,
      channels: 2,
    })
  })
})

test.each(['mp3', 'aac'] as const)(
  'live streams of %s may be put one after the other',
  async (codec) => {
    const encoder = encoders.find((it) => it.codec === codec)
    if (!encoder) throw new Error(`Expected an encoder for ${codec}.`)
    for (const sampleRate of [24_000, 44_100]) {
      const format: PcmFormat = { sampleRate, channels: 1 }
      const parts = [
        await encode(encoder, format, bursts(format), 'live'),
        await encode(encoder, format, bursts(format).subarray(0, 5000), 'live'),
      ]
      const lengths = parts.map((part) => decode(part, sampleRate).length)
      const together = decode(Buffer.concat([...parts, ...parts]), sampleRate)
      expect(together.length).toBe(2 * ((lengths[0] ?? 0) + (lengths[1] ?? 0)))
    }
  },
)

test.each(encoders.filter((it) => it.bitRates))(
  '$codec spends the bits it is given',
  async (encoder) => {
    const format: PcmFormat = { sampleRate: 24_000, channels: 1 }
    const noise = Float32Array.from({ length: 72_000 }, (_, i) => Math.sin(i * i * 0.0007) * 0.4)
    for (const bitRate of [24_000, 48_000, 96_000]) {
      const file = await encode(encoder, format, noise, 'live', bitRate)
      const spent = (file.length * 8) / 3
      expect(spent).toBeGreaterThan(bitRate * 0.7)
      expect(spent).toBeLessThan(bitRate * 1.35)
    }
  },
)
