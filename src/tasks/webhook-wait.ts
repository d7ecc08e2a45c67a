const FIRST_MS = 5000
const FACTOR = 3
/** The longest wait between two calls. */
export const LONGEST_WAIT_MS: number = 60 * 60 * 1000
/** How far a wait may be from its mean, so that those that failed together do not come together again. */
const SPREAD = 0.25

/**
 * Milliseconds to wait after call `attempt` (from 1): about 5 s, 15 s, 45 s and so on up to an hour;
 * longer, but no longer than that, when the receiver asks for it. `random` gives 0 to 1.
 */
export function webhookWaitMs(
  attempt: number,
  retryAfterMs: number | undefined,
  random: () => number,
): number {
  const mean = Math.min(FIRST_MS * FACTOR ** (attempt - 1), LONGEST_WAIT_MS)
  const waitMs = mean * (1 - SPREAD + 2 * SPREAD * random())
  return Math.min(Math.max(waitMs, retryAfterMs ?? 0), LONGEST_WAIT_MS)
}

/** What `Retry-After` (RFC 9110, 10.2.3) says, in milliseconds from `nowMs`; undefined when it says nothing. */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  // A date begins with its day; what else the parser takes for one is none.
  const atMs = /^[A-Z][a-z]+, /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs)
}
