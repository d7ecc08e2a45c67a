/** Longest wait that is told, in milliseconds: a day. */
const MAX_MS = 86_400_000

/** Where a wait may be named. */
export interface RetryAfterSource {
  /** Headers of the answer, by names in lower case. */
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  /** Its body, where that is JSON. */
  readonly body?: unknown
  /** Milliseconds since the epoch. */
  readonly nowMs: number
}

/**
 * Milliseconds to wait before another call, 0 to one day: `Retry-After` in seconds or as a date
 * (RFC 9110, section 10.2.3), `retry-after-ms` (OpenAI), or `retryDelay` of `google.rpc.RetryInfo`
 * ("12.5s") within the body. Absent when none is named, or none that can be read.
 */
export function retryAfterMs({ headers, body, nowMs }: RetryAfterSource): number | undefined {
  const named = [
    number(headers['retry-after-ms'], 1),
    number(headers['retry-after'], 1000) ?? dateMs(headers['retry-after'], nowMs),
    retryDelayMs(body, 0),
  ].find((ms) => ms !== undefined)
  return named === undefined ? undefined : Math.min(MAX_MS, Math.max(0, Math.ceil(named)))
}

function number(text: unknown, unitMs: number): number | undefined {
  if (typeof text !== 'string' || !/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return undefined
  return Number(text) * unitMs
}

function dateMs(text: unknown, nowMs: number): number | undefined {
  // A date has a name of a month: what else `Date.parse` reads is a number gone wrong.
  if (typeof text !== 'string' || !/[a-z]{3}/i.test(text)) return undefined
  const atMs = Date.parse(text)
  return Number.isNaN(atMs) ? undefined : atMs - nowMs
}

function retryDelayMs(body: unknown, depth: number): number | undefined {
  if (typeof body !== 'object' || body === null || depth > 5) return undefined
  const delay: unknown = Reflect.get(body, 'retryDelay')
  const seconds = typeof delay === 'string' ? /^(\d+(?:\.\d+)?)s$/.exec(delay)?.[1] : undefined
  if (seconds !== undefined) return Number(seconds) * 1000
  for (const value of Object.values(body).slice(0, 50)) {
    const found = retryDelayMs(value, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}
