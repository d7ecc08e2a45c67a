import http from 'node:http'
import https from 'node:https'
import { SpeechError } from '../../core/errors.ts'

/** What a server answered, its body still coming. */
export interface Answer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  /** Rejects with `unavailable` when it breaks off, `timeout` when nothing comes any more. */
  readonly body: AsyncIterable<Uint8Array>
  /** Lets go of the connection. */
  close(): void
}

/** How a server is asked. */
export interface CallOptions {
  readonly headers?: { readonly [name: string]: string }
  readonly signal: AbortSignal
  /** Milliseconds in which something must come. */
  readonly stallMs: number
}

const MAX_REDIRECTS = 10
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** An address as messages may have it: user, query and fragment are often secrets. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}`
}

/** Reads an address; rejects anything but `http` and `https` with `invalid_request`. */
export function readUrl(text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new SpeechError(
    'invalid_request',
    `Expected an address that begins with http:// or https://, got ${url ? `one of ${url.protocol}` : 'none'}.`,
  )
}

function broken(url: URL, error: unknown): SpeechError {
  const { code, message } = error as NodeJS.ErrnoException
  const why = code ?? (message || 'unknown error')
  return new SpeechError(
    'unavailable',
    `${shownUrl(url)} cannot be reached, or broke off (${why}).`,
    { cause: error },
  )
}

function one(url: URL, { headers = {}, signal, stallMs }: CallOptions): Promise<Answer> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    let stalled = false
    const failure = (error: unknown): unknown => {
      if (signal.aborted) return signal.reason
      if (!stalled) return broken(url, error)
      const text = `${shownUrl(url)} sent nothing for ${stallMs / 1000} seconds.`
      return new SpeechError('timeout', text)
    }
    const client = url.protocol === 'https:' ? https : http
    const request = client.get(url, {
      agent: false,
      headers: { 'accept-encoding': 'identity', 'user-agent': 'rostrum', ...headers },
      signal,
    })
    request.setTimeout(stallMs, () => {
      stalled = true
      request.destroy(new Error('stalled'))
    })
    request.once('error', (error) => reject(failure(error)))
    request.once('response', (response) => {
      async function* body(): AsyncGenerator<Uint8Array> {
        try {
          for await (const piece of response) yield piece as Buffer
        } catch (error) {
          throw failure(error)
        } finally {
          response.destroy()
        }
      }
      // Errors come through the body; nobody may have begun to read it.
      response.on('error', () => {})
      request.on('error', () => {})
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: body(),
        close: () => response.destroy(),
      })
    })
  })
}

/**
 * Asks a server, and those it sends to: at most ten, `http` or `https`, and never from `https` back
 * to `http`. There is no bound on the whole time.
 */
export async function ask(address: URL, options: CallOptions): Promise<Answer> {
  let url = address
  for (let hops = 0; ; hops++) {
    const answer = await one(url, options)
    const { location } = answer.headers
    if (!REDIRECTS.has(answer.status) || location === undefined) return answer
    answer.close()
    if (hops === MAX_REDIRECTS)
      throw new SpeechError(
        'unavailable',
        `${shownUrl(address)} leads from one address to the next.`,
        {
          retryable: false,
        },
      )
    const next = readUrl(location, url)
    if (url.protocol === 'https:' && next.protocol === 'http:') {
      throw new SpeechError(
        'unavailable',
        `${shownUrl(url)} leads to ${shownUrl(next)}, which is not encrypted.`,
        { retryable: false },
      )
    }
    url = next
  }
}

/** What a status other than success means. */
export function statusError(url: URL, { status, headers }: Answer): SpeechError {
  const text = `${shownUrl(url)} answered ${status} ${http.STATUS_CODES[status] ?? ''}`.trimEnd()
  const message = `${text}.`
  if (status === 404 || status === 410) return new SpeechError('not_found', message)
  if (status === 401 || status === 403) return new SpeechError('unauthorized', message)
  if (status === 429 || status >= 500) {
    const seconds = Number(headers['retry-after'])
    const known = Number.isFinite(seconds) && seconds >= 0
    return new SpeechError(status === 429 ? 'rate_limited' : 'unavailable', message, {
      details: known ? { retryAfterMs: seconds * 1000 } : {},
    })
  }
  return new SpeechError('unavailable', message, { retryable: false })
}
