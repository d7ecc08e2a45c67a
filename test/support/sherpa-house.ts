import { mkdtempSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { flacDecoder } from '../../src/adapters/decoders/flac/decoder.ts'
import { wavDecoder } from '../../src/adapters/decoders/wav/decoder.ts'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { sherpaEngine } from '../../src/adapters/engines/sherpa/engine.ts'
import type {
  SherpaEngine,
  SherpaOptions,
} from '../../src/adapters/engines/sherpa/sherpa-engine.ts'
import { segmentOf } from '../../src/contracts/segment.ts'
import { never, speak, type Spoken } from '../../src/contracts/spoken.ts'
import { SpeechError } from '../../src/core/errors.ts'
import type { Segment } from '../../src/core/segment.ts'
import type { Voice } from '../../src/core/voice.ts'
import { sound } from './models/heard.ts'

/** The tiny Kokoro that most tests speak with. */
export const TINY_KOKORO = {
  speakers: ['af_bella', 'af_heart', 'af_sky', 'bm_george', 'zf_xiaoni'],
  samplesPerToken: 120,
}

/** A folder of models, and engines for them. */
export interface SherpaHouse {
  readonly dir: string
  /** Absolute path of a file or model in it. */
  path(name: string): string
  /** An engine of some of its models. */
  engine(models: readonly string[], options?: Partial<SherpaOptions>): SherpaEngine
  /** Writes a recording of some seconds of a tone. */
  recording(name: string, seconds: number, hz?: number): Promise<string>
  close(): Promise<void>
}

/** Makes an empty one. */
export function sherpaHouse(): SherpaHouse {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'rostrum-sherpa-'))
  return {
    dir,
    path: (name) => path.join(dir, name),
    engine: (models, options = {}) =>
      sherpaEngine({
        models: { list: async () => models.map((name) => ({ name, dir: path.join(dir, name) })) },
        workers: 1,
        queue: 64,
        clock: systemClock,
        threads: 1,
        decode: [wavDecoder, flacDecoder],
        ...options,
      }),
    async recording(name, seconds, hz = 220) {
      const file = path.join(dir, name)
      await writeFile(file, wavOf(sound(hz, seconds, 16_000), 16_000))
      return file
    },
    close: () => rm(dir, { recursive: true, force: true }),
  }
}

/** Samples as a WAV file of one channel in 16 bits. */
export function wavOf(samples: Float32Array, sampleRate: number): Buffer {
  const file = Buffer.alloc(44 + samples.length * 2)
  file.write('RIFF', 0)
  file.writeUInt32LE(file.length - 8, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(sampleRate, 24)
  file.writeUInt32LE(sampleRate * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(samples.length * 2, 40)
  for (const [index, sample] of samples.entries())
    file.writeInt16LE(Math.round(sample * 32_767), 44 + index * 2)
  return file
}

/** The voice an engine lists, or resolves, under an id. */
export async function voiceOf(engine: SherpaEngine, id: string): Promise<Voice> {
  const listed = await engine.voices({ signal: never() })
  const voice = listed.find((it) => it.id === id) ?? (await engine.resolve(id, { signal: never() }))
  if (voice) return voice
  throw new Error(`Expected the voice ${id} among ${listed.map((it) => it.id).join(', ')}.`)
}

/** Speaks a text with a voice by its id. */
export async function say(
  engine: SherpaEngine,
  id: string,
  text: string,
  changes: Partial<Segment> = {},
  signal: AbortSignal = never(),
): Promise<Spoken & { readonly samples: Float32Array }> {
  const voice = await voiceOf(engine, id)
  const spoken = await speak(engine, segmentOf(text, voice, changes), signal)
  const all = new Float32Array(spoken.frames.reduce((sum, it) => sum + it.samples.length, 0))
  let at = 0
  for (const { samples } of spoken.frames) {
    all.set(samples, at)
    at += samples.length
  }
  return { ...spoken, samples: all }
}

/** The error something ends with. */
export async function failure(promise: Promise<unknown>): Promise<SpeechError> {
  const error: unknown = await promise.then(
    () => undefined,
    (it: unknown) => it,
  )
  if (!SpeechError.is(error)) throw new Error(`Expected a SpeechError, got ${String(error)}.`)
  return error
}
