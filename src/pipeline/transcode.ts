import { toChannels } from '../audio/channels.ts'
import { resample } from '../audio/resample.ts'
import { SpeechError } from '../core/errors.ts'
import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import type { OutputSpec } from '../core/request.ts'
import { prime } from '../core/stream.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import type { SettledOutput } from './speech.ts'

/** Finished audio, and how it is to be written. */
export interface TranscodeOptions {
  readonly encoder: AudioEncoder
  /** Fields that are absent are those of the audio, as near as the codec has them. */
  readonly output: OutputSpec
  /** Length of the audio, so that headers are exact. */
  readonly durationSec: number
  readonly signal: AbortSignal
}

/** A file to be read once, or to be left with `return()`. */
export interface Transcoded {
  readonly mediaType: string
  readonly output: SettledOutput
  readonly bytes: AsyncIterable<Uint8Array<ArrayBuffer>>
}

/** Writes finished audio in another format. Rejects with `invalid_request` when there is none. */
export async function transcode(
  frames: AsyncIterable<PcmFrame>,
  { encoder, output, durationSec, signal }: TranscodeOptions,
): Promise<Transcoded> {
  const source = await prime(frames)
  if (!source) throw new SpeechError('invalid_request', 'Expected audio with at least one sample.')
  const { format } = source.first
  const settled = settleOutput(output, encoder, format)
  const { sampleRate, channels } = settled
  let shaped: AsyncIterable<PcmFrame> = source.items
  // Fewer channels before resampling, more after it: either way the resampler has less to do.
  if (channels < format.channels) shaped = toChannels(shaped, channels)
  shaped = resample(shaped, sampleRate)
  if (channels > format.channels) shaped = toChannels(shaped, channels)
  const samples = Math.round(durationSec * format.sampleRate)
  const totalSamples = Math.round((samples * sampleRate) / format.sampleRate)
  const written = { sampleRate, channels }
  const options = { output: settled, format: written, totalSamples, signal }
  const bytes = encoder.encode(shaped, options)[Symbol.asyncIterator]()
  const reading: AsyncIterableIterator<Uint8Array<ArrayBuffer>> = {
    next: () => bytes.next(),
    async return() {
      // An encoding that nobody has started does not close its source.
      await bytes.return?.()
      await source.items.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => reading,
  }
  return { mediaType: encoder.mediaType(written), output: settled, bytes: reading }
}

/** The nearest rate above the audio's that the codec has, or its highest; its channels unless others are asked for. */
export function settleOutput(
  output: OutputSpec,
  encoder: AudioEncoder,
  native: PcmFormat,
): SettledOutput {
  const sampleRate =
    output.sampleRate ??
    encoder.sampleRates.find((rate) => rate >= native.sampleRate) ??
    Math.max(...encoder.sampleRates)
  return {
    codec: output.codec,
    sampleRate,
    channels: output.channels ?? native.channels,
    ...(encoder.bitRates && output.bitRate !== undefined && { bitRate: output.bitRate }),
  }
}
