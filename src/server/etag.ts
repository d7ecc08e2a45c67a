import { createHash } from 'node:crypto'
import type { Config } from '../app/config/config.ts'
import type { Json } from '../core/request.ts'

const SETTINGS = new WeakMap<Config, string>()

/** The settings that can be heard, as text; worked out once for each set of settings. */
function audible(config: Config): string {
  const known = SETTINGS.get(config)
  if (known !== undefined) return known
  const { language, voice, engineOrder, engines, text: reading, segments, pauses, format } = config
  const heard = { language, voice, engineOrder, engines, reading, segments, pauses, format }
  const text = JSON.stringify(heard)
  SETTINGS.set(config, text)
  return text
}

/** A weak entity tag for what a request would be answered: the same request, settings and version. */
export function speechEtag(
  request: unknown,
  config: Config,
  version: string,
  wrapping: Json,
): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([version, wrapping, audible(config), request]))
  return `W/"${hash.digest('base64url').slice(0, 27)}"`
}

/**
 * True when an `If-None-Match` or `If-Match` header names the tag of something that is there, by weak
 * comparison; `*` names whatever is there (RFC 9110, 13.1).
 */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (isAnyEtag(header)) return true
  const plain = (tag: string): string => tag.trim().replace(/^W\//, '')
  return header.split(',').some((tag) => plain(tag) === plain(etag))
}

/** True when a condition asks whether anything is there at all. */
export function isAnyEtag(header: string | undefined): boolean {
  return header?.trim() === '*'
}
