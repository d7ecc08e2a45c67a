import type { RateLimitConfig } from '../app/config/config.ts'

interface Bucket {
  tokens: number
  atMs: number
}

/** Many token buckets, one for each name. */
export interface TokenBuckets {
  /** Takes a token. Gives 0, or the milliseconds until there will be one. */
  take(name: string, limit: RateLimitConfig): number
}

/**
 * Token buckets in bounded memory: past `maxNames`, the one not used for the longest is forgotten
 * (which favours its owner). `nowMs` is a clock that never steps back.
 */
export function createTokenBuckets(
  options: { readonly maxNames?: number; readonly nowMs?: () => number } = {},
): TokenBuckets {
  const { maxNames = 10_000, nowMs = () => performance.now() } = options
  const buckets = new Map<string, Bucket>()
  return {
    take(name, limit) {
      if (limit.perSecond <= 0) return 0
      const capacity = Math.max(1, limit.burst)
      const now = nowMs()
      const bucket = buckets.get(name) ?? { tokens: capacity, atMs: now }
      const refill = ((now - bucket.atMs) / 1000) * limit.perSecond
      bucket.tokens = Math.min(capacity, bucket.tokens + refill)
      bucket.atMs = now
      buckets.delete(name)
      buckets.set(name, bucket)
      if (buckets.size > maxNames) {
        const oldest = buckets.keys().next()
        if (!oldest.done) buckets.delete(oldest.value)
      }
      if (bucket.tokens >= 1) {
        bucket.tokens -= 1
        return 0
      }
      return ((1 - bucket.tokens) / limit.perSecond) * 1000
    },
  }
}
