import { lookup } from 'node:dns/promises'
import { SpeechError } from '../../core/errors.ts'
import { follow } from '../../core/follow.ts'
import type { FetchAnswer, Fetcher, FetchRequest } from '../../ports/fetcher.ts'
import { gate } from './gate.ts'
import { exchange } from './exchange.ts'
import { checkAddresses, type Target, targetOf } from './target.ts'

/** Gives the addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** How addresses are called. */
export interface FetcherOptions {
  /** Whether addresses of this machine and of private networks may be called. Default: no. */
  readonly allowPrivate?: boolean
  /** Default: as this machine resolves names. */
  readonly resolve?: Resolve
}

/**
 * Names being resolved at a time. The machine's resolver keeps a thread that files need, too, and
 * there are four; names that nobody answers for must not take them all.
 */
const MAX_LOOKUPS = 2
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]
/** What must not go to another host than it was meant for. */
const PERSONAL = /^(authorization|cookie|proxy-authorization|x-api-key)$/i

/**
 * Calls over HTTP. Names are resolved here, all their addresses checked, and the connection goes to
 * one of exactly those: a name that leads elsewhere a moment later changes nothing.
 */
export function httpFetcher(options: FetcherOptions = {}): Fetcher {
  const { allowPrivate = false, resolve = resolveHere } = options
  const lookups = gate(MAX_LOOKUPS)

  async function addressesOf(
    { host, literal }: Target,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    if (literal) return [host]
    const addresses = await lookups(() => resolve(host), signal)
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

async function resolveHere(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address)
  } catch (error) {
    throw unresolved(error)
  }
}

function unresolved(cause?: unknown): SpeechError {
  return new SpeechError('unavailable', 'The name of the host has no address.', { cause })
}
