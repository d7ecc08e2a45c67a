import { messageIn } from './excerpt.ts'

/** OpenAI's names for an account that has nothing left. */
const SPENT_CODES: ReadonlySet<unknown> = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
])
/** Google names its limits so: `GenerateRequestsPerDayPerProjectPerModel`. */
const LONG_LIMIT = /per_?(day|month)/i
const SPENT_WORDS = /\bquota\b.*\b(exceeded|exhausted)\b|\b(exceeded|exhausted)\b.*\bquota\b/i
/** What Google says of bursts and of its own want of room, too, where no quota is spent. */
const HINT_WORDS = /\(e\.g\. check quota\)/i

/**
 * Whether a refusal for too many calls (429) is one that waiting does not mend: its code says that
 * the account has nothing left, the limit it names is one of a day, or it speaks of a spent quota
 * and names no wait.
 */
export function isQuotaSpent(body: unknown, retryAfterMs: number | undefined): boolean {
  if (holds(body, 0, ([key, value]) => /^(code|type)$/.test(key) && SPENT_CODES.has(value)))
    return true
  const long = holds(
    body,
    0,
    ([key, value]) =>
      /^quota(Id|Metric)$/.test(key) && typeof value === 'string' && LONG_LIMIT.test(value),
  )
  if (long) return true
  const message = messageIn(body) ?? ''
  return retryAfterMs === undefined && SPENT_WORDS.test(message) && !HINT_WORDS.test(message)
}

function holds(
  value: unknown,
  depth: number,
  test: (entry: readonly [string, unknown]) => boolean,
): boolean {
  if (typeof value !== 'object' || value === null || depth > 6) return false
  return Object.entries(value)
    .slice(0, 50)
    .some((entry) => test(entry) || holds(entry[1], depth + 1, test))
}
