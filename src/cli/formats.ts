import path from 'node:path'
import { CODECS, type Codec } from '../core/request.ts'
import { nearest } from '../core/nearest.ts'
import { usageError } from './failure.ts'

/** Audio formats by file name extension. G.711 lives in `.wav` and is asked for by name. */
const BY_EXTENSION: { readonly [extension: string]: Codec } = {
  wav: 'wav',
  wave: 'wav',
  pcm: 'pcm',
  raw: 'pcm',
  mp3: 'mp3',
  opus: 'opus',
  ogg: 'opus',
  oga: 'opus',
  webm: 'webm',
  flac: 'flac',
  aac: 'aac',
  m4a: 'm4a',
  mp4: 'm4a',
}

/** Forms of subtitles by file name extension. */
export const SUBTITLE_FORMATS = ['srt', 'vtt', 'lrc', 'json'] as const

/** A form of subtitles. */
export type SubtitleFormat = (typeof SUBTITLE_FORMATS)[number]

function extensionOf(file: string): string {
  return path.extname(file).slice(1).toLowerCase()
}

/** Tells whether `name` is a format that can be written. */
export function isCodec(name: string): name is Codec {
  return (CODECS as readonly string[]).includes(name)
}

/** The format of an audio file by its name. Throws a usage error with what there is. */
export function codecOf(file: string): Codec {
  const extension = extensionOf(file)
  const codec = BY_EXTENSION[extension]
  if (codec) return codec
  const known = Object.keys(BY_EXTENSION)
  const [guess] = nearest(extension, known, 1)
  const hint = guess === undefined ? '' : ` Did you mean .${guess}?`
  const got = extension === '' ? 'no extension' : `.${extension}`
  throw usageError(
    `The output must end in one of .${known.join(' .')}, or name a --format; it has ${got}.${hint}`,
  )
}

/** The form of a subtitles file by its name. Throws a usage error with what there is. */
export function subtitleFormatOf(file: string): SubtitleFormat {
  const extension = extensionOf(file)
  const format = SUBTITLE_FORMATS.find((known) => known === extension)
  if (format) return format
  const got = extension === '' ? 'no extension' : `.${extension}`
  throw usageError(`Subtitles must end in one of .${SUBTITLE_FORMATS.join(' .')}, but have ${got}.`)
}
