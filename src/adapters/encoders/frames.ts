import { SpeechError } from '../../core/errors.ts'
import type { PcmFormat, PcmFrame } from '../../core/pcm.ts'
import type { EncodeOptions } from '../../ports/encoder.ts'
import type { EncoderFacts } from './facts.ts'
import type { SessionOptions } from './session.ts'

/** Reads frames one by one, released by a signal; must be closed, also when nothing was read. */
export interface FrameReader {
  /** The samples of the next frame, or undefined at the end. */
  next(): Promise<Float32Array<ArrayBuffer> | undefined>
  /** Leaves the source; waits for it unless it is stuck in a `next()` of its own. */
  close(): Promise<void>
}

/** Reads a source of frames that all have `format`. */
export function readFrames(
  frames: AsyncIterable<PcmFrame>,
  format: PcmFormat,
  signal: AbortSignal,
): FrameReader {
  const iterator = frames[Symbol.asyncIterator]()
  let waiting = false
  let ended = false
  const advance = (): Promise<IteratorResult<PcmFrame>> =>
    new Promise((resolve, reject) => {
      const abort = (): void => reject(signal.reason)
      signal.addEventListener('abort', abort, { once: true })
      waiting = true
      void iterator
        .next()
        .finally(() => {
          waiting = false
          signal.removeEventListener('abort', abort)
        })
        .then(resolve, reject)
    })
  return {
    async next() {
      signal.throwIfAborted()
      const result = await advance()
      if (result.done) {
        ended = true
        return undefined
      }
      const { sampleRate, channels } = result.value.format
      if (sampleRate !== format.sampleRate || channels !== format.channels) {
        throw new SpeechError(
          'internal',
          `Expected frames of ${format.sampleRate} Hz and ${format.channels} channels, came ${sampleRate} Hz and ${channels}.`,
        )
      }
      return result.value.samples
    },
    async close() {
      if (ended) return
      ended = true
      const closed = iterator.return?.()
      if (!waiting) await closed
      else void closed?.catch(() => {})
    },
  }
}

/** Turns the port's options into a session's, or refuses a format that the codec does not have. */
export function sessionOptions(
  facts: Omit<EncoderFacts, 'heavy'>,
  { output, format, totalSamples, patch }: EncodeOptions,
): SessionOptions {
  if (!facts.sampleRates.includes(format.sampleRate)) {
    throw new SpeechError(
      'invalid_request',
      `Expected a sample rate that ${facts.codec} has (${facts.sampleRates.join(', ')}), came ${format.sampleRate}.`,
      { details: { param: 'sampleRate', allowed: facts.sampleRates } },
    )
  }
  const { bitRates } = facts
  const { bitRate } = output
  if (bitRates && bitRate !== undefined && !(bitRate >= bitRates.min && bitRate <= bitRates.max)) {
    throw new SpeechError(
      'invalid_request',
      `Expected a bit rate from ${bitRates.min} to ${bitRates.max}, came ${bitRate}.`,
      { details: { param: 'bitRate' } },
    )
  }
  return {
    format: { sampleRate: format.sampleRate, channels: format.channels },
    seekable: patch !== undefined,
    ...(bitRates && bitRate !== undefined && { bitRate }),
    ...(totalSamples !== undefined && { totalSamples }),
  }
}
