import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../../core/errors.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'

/** Loudest stretch of 20 ms below which a recording counts as silent: RMS of −50 dBFS. */
const SILENT_RMS = 10 ** (-50 / 20)
const STRETCH_SEC = 0.02

/** First bytes of the files that are read, and their media types. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['RIFF', 'audio/wav'],
  ['fLaC', 'audio/flac'],
]

/** A recording of a voice that is to be imitated, and what is expected of it. */
export interface ReferenceFile {
  /** What the configuration calls it. */
  readonly name: string
  /** Absolute path of a WAV or FLAC file. */
  readonly file: string
  /** Shortest and longest recording that is taken, in seconds. */
  readonly minSec: number
  readonly maxSec: number
  /** What reads the file; chosen by the media types they take. */
  readonly decode: readonly AudioDecoder[]
  readonly signal: AbortSignal
}

/** The samples of a reference: one channel, at the rate of the file. */
export interface ReferenceAudio {
  readonly samples: Float32Array<ArrayBuffer>
  readonly sampleRate: number
}

/**
 * Reads a reference and checks that it can be imitated. What is wrong (not there, no audio, silent,
 * too short, too long) is an error `unavailable` that names the reference and its file. Reads no more
 * than `maxSec` of it.
 */
export async function readReference(reference: ReferenceFile): Promise<ReferenceAudio> {
  const { minSec, maxSec, signal } = reference
  signal.throwIfAborted()
  const decoder = await decoderOf(reference)
  const frames: PcmFrame[] = []
  let lengthSec = 0
  const stream = createReadStream(reference.file, { signal })
  try {
    for await (const frame of decoder.decode(stream, { signal })) {
      frames.push(frame)
      lengthSec += frame.samples.length / frame.format.channels / frame.format.sampleRate
      if (lengthSec > maxSec) throw wrong(reference, `at most ${maxSec} seconds`, 'more')
    }
  } catch (error) {
    signal.throwIfAborted()
    if (SpeechError.is(error) && error.details['reference'] !== undefined) throw error
    const found = SpeechError.is(error) ? 'a damaged file' : 'a file that cannot be read'
    throw wrong(reference, 'audio', found, error)
  } finally {
    stream.destroy()
  }
  const first = frames[0]
  if (!first || lengthSec < minSec)
    throw wrong(reference, `at least ${minSec} seconds`, `${lengthSec.toFixed(2)} seconds`)
  const { sampleRate } = first.format
  const samples = mono(frames)
  if (loudest(samples, sampleRate) < SILENT_RMS) throw wrong(reference, 'a voice', 'silence')
  return { samples, sampleRate }
}

async function decoderOf(reference: ReferenceFile): Promise<AudioDecoder> {
  let head: string
  try {
    const handle = await open(reference.file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
      head = buffer.toString('latin1', 0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw wrong(reference, 'audio', missing ? 'no file' : 'a file that cannot be read', error)
  }
  const mediaType = SIGNATURES.find(([signature]) => signature === head)?.[1]
  const decoder = reference.decode.find(({ mediaTypes }) => mediaTypes.includes(mediaType ?? ''))
  if (decoder) return decoder
  throw wrong(reference, 'WAV or FLAC', head === '' ? 'an empty file' : 'something else')
}

/** The channels of all frames averaged, in one piece. */
function mono(frames: readonly PcmFrame[]): Float32Array<ArrayBuffer> {
  const count = frames.reduce((sum, it) => sum + it.samples.length / it.format.channels, 0)
  const all = new Float32Array(count)
  let at = 0
  for (const { samples, format } of frames) {
    for (let index = 0; index < samples.length; index += format.channels) {
      const right = samples[index + format.channels - 1] ?? 0
      all[at++] = ((samples[index] ?? 0) + right) / 2
    }
  }
  return all
}

function loudest(samples: Float32Array, sampleRate: number): number {
  const stretch = Math.max(1, Math.round(STRETCH_SEC * sampleRate))
  let most = 0
  for (let at = 0; at < samples.length; at += stretch) {
    const piece = samples.subarray(at, at + stretch)
    const power = piece.reduce((sum, it) => sum + it * it, 0) / piece.length
    most = Math.max(most, power)
  }
  return Math.sqrt(most)
}

function wrong(
  { name, file }: ReferenceFile,
  expected: string,
  found: string,
  cause?: unknown,
): SpeechError {
  const message = `Expected ${expected} in ${path.basename(file)} for the reference ${name}, found ${found}.`
  return new SpeechError('unavailable', message, {
    retryable: false,
    details: { reference: name, file: path.basename(file), expected, found },
    ...(cause !== undefined && { cause }),
  })
}
