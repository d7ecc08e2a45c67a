import type { OutputSpec } from '../core/request.ts'
import type { AudioRequest } from './audio-request.ts'
import { refuse } from './field.ts'

/** Bits of a sample in the platform's WAV. */
const BIT_DEPTH = 16

/** The WAV that a request asks for; refuses what the platform does not write. */
export function wavOutputOf({ audioFormat }: AudioRequest): OutputSpec {
  const { sampleRate, channels, bitDepth } = audioFormat
  if (bitDepth !== BIT_DEPTH) refuse('audioFormat.bitDepth', `${BIT_DEPTH}`, bitDepth)
  if (channels !== 1 && channels !== 2) return refuse('audioFormat.channels', '1 or 2', channels)
  return { codec: 'wav', sampleRate, channels }
}
