import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sound } from '../../../../test/support/models/heard.ts'
import { wavOf } from '../../../../test/support/sherpa-house.ts'
import { encodeAll } from '../../../contracts/encoded.ts'
import { never } from '../../../contracts/spoken.ts'
import { SpeechError } from '../../../core/errors.ts'
import { NO_MARKS, type PcmFrame } from '../../../core/pcm.ts'
import { flacDecoder } from '../../decoders/flac/decoder.ts'
import { wavDecoder } from '../../decoders/wav/decoder.ts'
import { bareEncoder } from '../../encoders/bare.ts'
import { readReference, type ReferenceAudio } from './reference-audio.ts'

const RATE = 16_000
let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-reference-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

async function read(bytes: Uint8Array | undefined, signal = never()): Promise<ReferenceAudio> {
  const file = path.join(dir, 'anna.wav')
  await rm(file, { force: true })
  if (bytes) await writeFile(file, bytes)
  const decode = [wavDecoder, flacDecoder]
  return readReference({ name: 'anna', file, minSec: 1, maxSec: 5, decode, signal })
}

test('a recording is read whole, at its own rate', async () => {
  const tone = sound(220, 2, RATE)
  const { samples, sampleRate } = await read(wavOf(tone, RATE))
  expect({ sampleRate, length: samples.length }).toEqual({ sampleRate: RATE, length: 2 * RATE })
  expect(Math.max(...samples.map((it, index) => Math.abs(it - tone[index]!)))).toBeLessThan(0.001)
})

test('FLAC is read, and two channels become one', async () => {
  const format = { sampleRate: RATE, channels: 2 } as const
  const left = sound(220, 2, RATE)
  const samples = new Float32Array(2 * left.length)
  for (const [index, sample] of left.entries()) samples[2 * index] = sample
  const frames = async function* (): AsyncGenerator<PcmFrame> {
    yield { format, samples, marks: NO_MARKS }
  }
  const { bytes } = await encodeAll(bareEncoder('flac'), frames(), format)
  const mixed = await read(bytes)
  expect(mixed.samples.length).toBe(left.length)
  expect(Math.abs(mixed.samples[1000]! - left[1000]! / 2)).toBeLessThan(0.001)
})

const tone = (seconds: number): Buffer => wavOf(sound(220, seconds, RATE), RATE)
test.each([
  ['nothing', undefined, 'audio', 'no file'],
  ['an empty file', Buffer.alloc(0), 'WAV or FLAC', 'an empty file'],
  ['text', Buffer.from('Not a recording.'), 'WAV or FLAC', 'something else'],
  ['silence', wavOf(new Float32Array(2 * RATE), RATE), 'a voice', 'silence'],
  [
    'hiss',
    wavOf(
      sound(220, 2, RATE).map((it) => it / 200),
      RATE,
    ),
    'a voice',
    'silence',
  ],
  ['too little', tone(0.5), 'at least 1 seconds', '0.50 seconds'],
  ['too much', tone(6), 'at most 5 seconds', 'more'],
  ['a cut file', tone(3).subarray(0, 40_000), 'audio', 'a damaged file'],
  ['only a beginning', Buffer.from('RIFF'), 'audio', 'a damaged file'],
] as const)('%s is refused', async (_, bytes, expected, found) => {
  const error: unknown = await read(bytes).catch((it: unknown) => it)
  if (!SpeechError.is(error)) throw new Error(`Expected a SpeechError, got ${String(error)}.`)
  expect(error).toMatchObject({ code: 'unavailable', retryable: false })
  expect(error.message).toBe(
    `Expected ${expected} in anna.wav for the reference anna, found ${found}.`,
  )
})

test('stops when nobody wants it any more', async () => {
  const reason = new Error('left')
  await expect(read(tone(2), AbortSignal.abort(reason))).rejects.toBe(reason)
})
