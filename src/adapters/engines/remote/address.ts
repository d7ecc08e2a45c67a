import { SpeechError } from '../../../core/errors.ts'

/** An address that others begin with. */
export interface BaseUrl {
  readonly origin: string
  /** The address of a path behind it, with the query of the base; an absolute URL stays as it is. */
  at(path: string | URL): URL
}

/** Reads the base URL of an upstream. `invalid_request` when it is none that may be called. */
export function baseUrl(engine: string, text: string): BaseUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw refused(engine, 'url', 'Expected the URL of %s to begin with http: or https:.')
  if (url.username !== '' || url.password !== '')
    throw refused(engine, 'url', 'Expected the URL of %s to be without a user name or password.')
  const path = url.pathname.replace(/\/+$/, '')
  return {
    origin: url.origin,
    at(place) {
      if (place instanceof URL) return place
      const at = new URL(url)
      at.pathname = `${path}/${place.replace(/^\/+/, '')}`
      at.hash = ''
      return at
    },
  }
}

/** The header that carries a key; absent for an empty one. `invalid_request` when none can carry it. */
export function bearer(engine: string, key: string): string | undefined {
  const trimmed = key.trim()
  if (trimmed === '') return undefined
  if (!/^[\u0021-\u007e]+$/.test(trimmed))
    throw refused(engine, 'apiKey', 'Expected the key of %s to be printable ASCII without spaces.')
  return `Bearer ${trimmed}`
}

function refused(engine: string, setting: string, message: string): SpeechError {
  return new SpeechError('invalid_request', message.replace('%s', engine), {
    details: { engine, param: `engines.${engine}.${setting}` },
  })
}
