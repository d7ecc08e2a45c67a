import { byteFrames } from '../../../audio/byte-frames.ts'
import { openWindow, type ByteWindow } from '../../../audio/byte-window.ts'
import { int16Format } from '../../../audio/sample-format.ts'
import { isWav, readWavHeader } from '../../../audio/wav-header.ts'
import { SpeechError } from '../../../core/errors.ts'
import { durationSec, type PcmFrame } from '../../../core/pcm.ts'
import { wrongAnswer } from './failure.ts'
import { KIND_BYTES, speechKind, type KindOptions } from './speech-kind.ts'

/** How a body of speech is read. */
export interface SpeechFramesOptions extends KindOptions {
  /** Id of the engine, for messages. */
  readonly engine: string
  /** Longest speech that is taken, in seconds; see `longestSpeechSec`. */
  readonly maxSec: number
  readonly signal: AbortSignal
}

/** Sizes of samples that are none: who writes while speaking leaves 0, or as much as fits. */
const UNKNOWN_FROM_BYTES = 0x7fff_0000
/** Bytes behind the samples that are read away, so that the connection can serve again. */
const MAX_REST_BYTES = 65_536
/** Bytes of a second that nobody exceeds (96 kHz, two channels, 32 bits), and of all else. */
const MAX_BYTES_PER_SEC = 768_000
const MAX_OTHER_BYTES = 2 ** 20

/**
 * Reads speech as it comes: a WAV file by its first bytes, whatever it is called, of known length or
 * not, also several in a row; or samples of 16 bits, the low byte first. Frames have 4,096 samples,
 * however the bytes were cut. Throws `engine_failed` when it is something else, empty, cut off, ends
 * within a sample, or is longer than `maxSec`. Errors of `bytes` come through.
 */
export async function* speechFrames(
  bytes: AsyncIterable<Uint8Array>,
  options: SpeechFramesOptions,
): AsyncGenerator<PcmFrame> {
  const { engine, maxSec } = options
  const window = openWindow(bounded(bytes, options))
  let spokenSec = 0
  try {
    for await (const frame of framesOf(window, options)) {
      spokenSec += durationSec(frame)
      if (spokenSec > maxSec) throw endless(engine)
      yield frame
    }
    if (spokenSec === 0) throw wrongAnswer(engine, 'it is empty', { again: true })
    await readAway(window)
  } catch (error) {
    throw asAnswer(engine, error)
  } finally {
    await window.close()
  }
}

/** Seconds that a text may take at most: far more than the slowest voice needs, and no end. */
export function longestSpeechSec(chars: number, rate: number): number {
  return 30 + (0.5 * chars) / Math.min(1, rate)
}

async function* framesOf(
  window: ByteWindow,
  options: SpeechFramesOptions,
): AsyncGenerator<PcmFrame> {
  const { engine, signal } = options
  const some = await window.fill(1)
  if (!some) return
  const kind = speechKind(await peek(window), options)
  if (kind.is === 'wav') return yield* wavFrames(window, options)
  if (kind.is === 'other') throw wrongAnswer(engine, kind.what, { again: false })
  const samples = int16Format(kind.format)
  const cut = (): Error => wrongAnswer(engine, 'its end is missing', { again: true })
  yield* byteFrames(window, { samples, dataBytes: Infinity, cut, signal })
  if (window.end > window.start)
    throw wrongAnswer(engine, 'it ends within a sample', { again: true })
}

async function* wavFrames(
  window: ByteWindow,
  { engine, signal }: SpeechFramesOptions,
): AsyncGenerator<PcmFrame> {
  const cut = (): Error => wrongAnswer(engine, 'its end is missing', { again: true })
  let first: string | undefined
  do {
    const { samples, dataBytes: stated } = await readWavHeader(window)
    const { sampleRate, channels } = samples.format
    first ??= `${sampleRate}/${channels}`
    if (first !== `${sampleRate}/${channels}`)
      throw wrongAnswer(engine, 'its parts differ in their format', { again: false })
    const unknown = stated === 0 || stated >= UNKNOWN_FROM_BYTES
    const dataBytes = unknown ? Infinity : stated
    yield* byteFrames(window, { samples, dataBytes, cut, signal })
    if (unknown && window.end > window.start)
      throw wrongAnswer(engine, 'it ends within a sample', { again: true })
    // What follows begins at an even place.
    if (!unknown && stated % 2 === 1 && (await window.fill(1))) window.drop(1)
  } while (isWav(await peek(window)))
}

async function peek(window: ByteWindow): Promise<Uint8Array> {
  await window.fill(KIND_BYTES)
  return window.bytes.subarray(window.start, Math.min(window.end, window.start + KIND_BYTES))
}

async function readAway(window: ByteWindow): Promise<void> {
  for (let read = 0; read < MAX_REST_BYTES && (await window.fill(1)); ) {
    read += window.end - window.start
    window.drop(window.end - window.start)
  }
}

async function* bounded(
  bytes: AsyncIterable<Uint8Array>,
  { engine, maxSec }: SpeechFramesOptions,
): AsyncGenerator<Uint8Array> {
  let left = MAX_OTHER_BYTES + maxSec * MAX_BYTES_PER_SEC
  for await (const piece of bytes) {
    left -= piece.length
    if (left < 0) throw endless(engine)
    yield piece
  }
}

function endless(engine: string): SpeechError {
  return wrongAnswer(engine, 'it is longer than its text can be', { again: false })
}

/** What the reader of WAV files says of a file, said of the answer. */
function asAnswer(engine: string, error: unknown): unknown {
  if (!SpeechError.is(error)) return error
  if (error.code === 'unsupported')
    return wrongAnswer(engine, 'its samples are of a kind that is not read here', {
      again: false,
      cause: error,
    })
  if (error.code !== 'invalid_request') return error
  return wrongAnswer(engine, 'it is a damaged WAV file', { again: true, cause: error })
}
