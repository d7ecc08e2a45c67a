import { isWav } from '../../../audio/wav-header.ts'
import type { PcmFormat } from '../../../core/pcm.ts'
import { mediaTypeOf, type MediaType } from './media-type.ts'

/** What a body is: a WAV file, samples of 16 bits, or something else and what. */
export type SpeechKind =
  | { readonly is: 'wav' }
  | { readonly is: 'pcm'; readonly format: PcmFormat }
  | { readonly is: 'other'; readonly what: string }

/** What is known of a body before it is looked at. */
export interface KindOptions {
  /** Its media type, as the other side states it. */
  readonly contentType?: string
  /** Hertz of raw samples where the media type does not tell. */
  readonly sampleRate: number
  /** Whether raw samples are what was asked for, so that a body of no stated kind is that. */
  readonly raw: boolean
}

/** Bytes that are enough to tell. */
export const KIND_BYTES = 12

/** `audio/L16` is big-endian in RFC 2586; Google's, the one in use, is not. */
const RAW = /^audio\/(x-)?(pcm|raw|l16)$/
const UNNAMED = /^((application|binary)\/octet-stream)?$/
const WAV = /^audio\/(x-|vnd\.)?wave?$/
/** Beginnings of files that are no samples. */
const MAGICS = ['ID3', 'OggS', 'fLaC'] as const

/** Tells what a body is by its first 12 bytes, and where they do not say by its media type. */
export function speechKind(first: Uint8Array, options: KindOptions): SpeechKind {
  if (isWav(first)) return { is: 'wav' }
  const type = mediaTypeOf(options.contentType)
  if (RAW.test(type.name)) return rawKind(type, options.sampleRate)
  if (WAV.test(type.name)) return { is: 'other', what: 'it is called a WAV file and is none' }
  if (UNNAMED.test(type.name) && options.raw) {
    const beginning = String.fromCharCode(...first)
    const magic = MAGICS.find((it) => beginning.startsWith(it))
    if (magic !== undefined) return { is: 'other', what: `it is a file that begins with ${magic}` }
    // Samples that are all letters would be noise at full scale.
    if (/^[\t\n\r\u0020-\u007e]{12}$/.test(beginning)) return { is: 'other', what: 'it is a text' }
    return rawKind(type, options.sampleRate)
  }
  const name = /^[\w.+-]+\/[\w.+-]+$/.test(type.name) ? type.name.slice(0, 80) : 'of no known kind'
  return { is: 'other', what: `it is ${name}, neither a WAV file nor samples` }
}

function rawKind({ parameters }: MediaType, sampleRate: number): SpeechKind {
  const rate = Number(parameters['rate'] ?? sampleRate)
  const channels = Number(parameters['channels'] ?? 1)
  if (!Number.isInteger(rate) || rate < 4000 || rate > 384_000)
    return { is: 'other', what: 'the rate of its samples is none' }
  if (channels !== 1 && channels !== 2) return { is: 'other', what: 'it has too many channels' }
  return { is: 'pcm', format: { sampleRate: rate, channels } }
}
