import { SpeechError } from '../../../core/errors.ts'
import { NO_MARKS, type PcmFormat, type PcmFrame } from '../../../core/pcm.ts'
import { orAborted } from '../../../core/stream.ts'
import { resample } from '../../../audio/resample.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import { recordingRevision } from '../reference/recording-revisions.ts'
import { readReference } from '../reference/reference-audio.ts'
import { SAMPLE_RATE } from './settings.ts'

/** Shortest and longest recording that is taken, in seconds. */
const MIN_SEC = 2
const MAX_SEC = 60
/** Seconds of a recording that Chatterbox hears (its `DEC_COND_LEN`). */
const HEARD_SEC = 10
/** Recordings kept in memory, of up to 640 kB each. */
const MAX_KEPT = 32
const FULL_SCALE = 32_767

/** A voice to be imitated, as the configuration names it. */
export interface ChatterboxReference {
  /** Part of the id of the voice: `chatterbox:<name>`. */
  readonly name: string
  /** Absolute path of a WAV or FLAC file of 2 to 60 seconds; the first 10 are heard. */
  readonly audio: string
  /** What is said there; Chatterbox does not ask for it. */
  readonly text?: string
  /** BCP 47 tag of what is said there. */
  readonly language?: string
}

/** Reads the recordings of voices. */
export interface ReferenceReader {
  /** The recording of a voice as 16-bit samples at 24 kHz, little-endian, in base64. */
  read(voiceId: string, signal: AbortSignal): Promise<string>
}

/** A reader of these references that reads each file until it changes; a wrong one each time. */
export function referenceReader(
  references: ReadonlyMap<string, ChatterboxReference>,
  decoders: readonly AudioDecoder[],
): ReferenceReader {
  const kept = new Map<string, { readonly revision: string; readonly audio: Promise<string> }>()
  return {
    async read(voiceId, signal) {
      const reference = references.get(voiceId)
      if (!reference) throw otherVoice()
      const revision = await orAborted(recordingRevision(reference.audio), signal)
      const known = kept.get(voiceId)
      const reading =
        known?.revision === revision ? known : { revision, audio: recorded(reference, decoders) }
      kept.delete(voiceId)
      kept.set(voiceId, reading)
      for (const oldest of kept.keys()) if (kept.size > MAX_KEPT) kept.delete(oldest)
      reading.audio.catch(() => {
        if (kept.get(voiceId) === reading) kept.delete(voiceId)
      })
      return orAborted(reading.audio, signal)
    },
  }
}

async function recorded(
  { name, audio }: ChatterboxReference,
  decode: readonly AudioDecoder[],
): Promise<string> {
  // Whoever waits for it may leave, while others still want it.
  const { signal } = new AbortController()
  const bounds = { minSec: MIN_SEC, maxSec: MAX_SEC }
  const { samples, sampleRate } = await readReference({
    name, file: audio, ...bounds, decode, signal,
  }) // prettier-ignore
  const heard = samples.slice(0, HEARD_SEC * sampleRate)
  const pieces: Buffer[] = []
  for await (const frame of resample(one({ sampleRate, channels: 1 }, heard), SAMPLE_RATE))
    pieces.push(sixteen(frame.samples))
  return Buffer.concat(pieces).toString('base64')
}

async function* one(
  format: PcmFormat,
  samples: Float32Array<ArrayBuffer>,
): AsyncGenerator<PcmFrame> {
  yield { format, samples, marks: NO_MARKS }
}

function sixteen(samples: Float32Array): Buffer {
  const bytes = Buffer.alloc(2 * samples.length)
  for (const [at, value] of samples.entries())
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * FULL_SCALE), 2 * at)
  return bytes
}

function otherVoice(): SpeechError {
  const message = 'Expected a voice that chatterbox has, got another one.'
  return new SpeechError('invalid_request', message, { details: { param: 'voice' } })
}
