import { SpeechError } from '../core/errors.ts'
import type { OutputSpec } from '../core/request.ts'
import type { AudioEncoder } from '../ports/encoder.ts'

/** The encoder of an output, or a refusal that names what it lacks. */
export function chooseOutput(
  output: OutputSpec,
  encoders: ReadonlyMap<string, AudioEncoder>,
): AudioEncoder {
  const encoder = encoders.get(output.codec)
  if (!encoder) {
    const known = [...encoders.keys()]
    throw new SpeechError(
      'invalid_request',
      `Expected one of the formats ${known.join(', ')}, got ${JSON.stringify(output.codec)}.`,
      {
        details: { param: 'format', received: describedCodec(output.codec), expected: known },
      },
    )
  }
  const { sampleRate, channels, bitRate } = output
  if (sampleRate !== undefined && !encoder.sampleRates.includes(sampleRate)) {
    throw new SpeechError(
      'invalid_request',
      `Expected a sample rate that ${encoder.codec} has (${encoder.sampleRates.join(', ')} Hz), got ${sampleRate}.`,
      {
        details: { param: 'sampleRate', received: sampleRate, expected: [...encoder.sampleRates] },
      },
    )
  }
  if (channels !== undefined && channels !== 1 && channels !== 2) {
    throw new SpeechError('invalid_request', `Expected 1 or 2 channels, got ${String(channels)}.`, {
      details: { param: 'channels' },
    })
  }
  if (bitRate !== undefined && encoder.bitRates) {
    const { min, max } = encoder.bitRates
    if (!(bitRate >= min && bitRate <= max)) {
      throw new SpeechError(
        'invalid_request',
        `Expected a bit rate between ${min} and ${max} bit/s for ${encoder.codec}, got ${bitRate}.`,
        { details: { param: 'bitRate', received: bitRate, expected: [min, max] } },
      )
    }
  }
  return encoder
}

/** A library caller may hand in anything. */
function describedCodec(codec: unknown): string {
  return typeof codec === 'string' ? codec.slice(0, 32) : typeof codec
}
