import type { Codec } from '../core/request.ts'

/** How a speech is wrapped. */
export type Wrapping = 'audio' | 'json' | 'sse' | 'multipart'

/** What an `Accept` header asks for. */
export interface Accepted {
  readonly wrapping: Wrapping
  /** A codec it names; a `format` in the request wins over it. */
  readonly codec?: Codec
}

const CODEC_OF: { readonly [mediaType: string]: Codec } = {
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/wave': 'wav',
  'audio/vnd.wave': 'wav',
  'audio/mpeg': 'mp3',
  'audio/mp3': 'mp3',
  'audio/ogg': 'opus',
  'audio/opus': 'opus',
  'audio/webm': 'webm',
  'audio/flac': 'flac',
  'audio/x-flac': 'flac',
  'audio/aac': 'aac',
  'audio/mp4': 'm4a',
  'audio/pcm': 'pcm',
  'audio/l16': 'pcm',
}
const WRAPPING_OF: { readonly [mediaType: string]: Wrapping } = {
  'application/json': 'json',
  'text/event-stream': 'sse',
  'multipart/mixed': 'multipart',
}

function qualityOf(parameters: readonly string[]): number {
  const q = parameters.map((item) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(item)?.[1]).find(Boolean)
  return q === undefined ? 1 : Number(q)
}

/** What a table itself says: a client may well name `constructor`. */
function own<T>(table: { readonly [mediaType: string]: T }, type: string): T | undefined {
  return Object.hasOwn(table, type) ? table[type] : undefined
}

/** Reads an `Accept` header: the best liked type that we know decides; none known means audio. */
export function readAccept(header: string | undefined): Accepted {
  const ranges = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';')
      return { type: type.trim().toLowerCase(), quality: qualityOf(parameters) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { type } of ranges) {
    const wrapping = own(WRAPPING_OF, type)
    if (wrapping !== undefined) return { wrapping }
    const codec = own(CODEC_OF, type)
    if (codec !== undefined) return { wrapping: 'audio', codec }
    if (type.startsWith('audio/') || type === '*/*') return { wrapping: 'audio' }
  }
  return { wrapping: 'audio' }
}
