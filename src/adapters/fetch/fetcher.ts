import { SpeechError } from '../../core/errors.ts'
import { follow } from '../../core/follow.ts'
import { orAborted } from '../../core/stream.ts'
import type { FetchAnswer, Fetcher, FetchRequest } from '../../ports/fetcher.ts'
import { exchange } from './exchange.ts'
import { type Resolve, resolveHere, resolvePublic, unresolved } from './resolve.ts'
import { checkAddresses, type Target, targetOf } from './target.ts'

/** How addresses are called. */
export interface FetcherOptions {
  /** Whether addresses of this machine and of private networks may be called. Default: no. */
  readonly allowPrivate?: boolean
  /** Default: by the name servers, or, where private addresses may be called, as the machine does it. */
  readonly resolve?: Resolve
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]
/** What must not go to another host than it was meant for. */
const PERSONAL = /^(authorization|cookie|proxy-authorization|x-api-key)$/i

/**
 * Calls over HTTP. Names are resolved here, all their addresses checked, and the connection goes to
 * one of exactly those: a name that leads elsewhere a moment later changes nothing.
 */
export function httpFetcher(options: FetcherOptions = {}): Fetcher {
  const { allowPrivate = false, resolve = allowPrivate ? resolveHere() : resolvePublic } = options

  async function addressesOf(
    { host, literal }: Target,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    if (literal) return [host]
    const addresses = await orAborted(resolve(host, signal), signal)
    if (addresses.length === 0) throw unresolved()
    if (!allowPrivate) checkAddresses(addresses)
    return addresses
  }

  async function hop(request: FetchRequest, signal: AbortSignal): Promise<FetchAnswer> {
    const target = targetOf(request.url, allowPrivate)
    const addresses = await addressesOf(target, signal)
    return exchange(target.url, addresses, request, signal)
  }

  async function hops(first: FetchRequest, signal: AbortSignal): Promise<FetchAnswer> {
    const { method = 'GET', maxRedirects = 0 } = first
    let request = first
    for (let left = method === 'GET' ? maxRedirects : 0; ; left--) {
      const answer = await hop(request, signal)
      const next = REDIRECTS.includes(answer.status) ? answer.headers['location'] : undefined
      if (next === undefined || maxRedirects === 0 || method !== 'GET') return answer
      if (left === 0)
        throw new SpeechError(
          'unavailable',
          `Expected at most ${maxRedirects} redirects, got more.`,
        )
      request = redirected(request, next)
    }
  }

  return {
    check: (url) => void targetOf(url, allowPrivate),
    async fetch(request) {
      const { signal, timeoutMs } = request
      signal.throwIfAborted()
      const until = follow(signal)
      const timer = setTimeout(() => {
        const message = `Expected the call to be over within ${timeoutMs} ms; it was not.`
        until.abort(new SpeechError('timeout', message))
      }, timeoutMs)
      try {
        return await hops(request, until.signal)
      } finally {
        clearTimeout(timer)
        until.release()
      }
    },
  }
}

function redirected(request: FetchRequest, location: string): FetchRequest {
  const { headers = {} } = request
  let url: URL
  try {
    url = new URL(location, request.url)
  } catch (error) {
    throw new SpeechError('unavailable', 'The host redirects to something that is no URL.', {
      cause: error,
    })
  }
  const kept =
    url.origin === new URL(request.url).origin
      ? headers
      : Object.fromEntries(Object.entries(headers).filter(([name]) => !PERSONAL.test(name)))
  return { ...request, url: url.href, headers: kept }
}
