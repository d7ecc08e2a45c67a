import type { Rating } from '../core/practice.ts'

/** Below this percentage an item was not known. */
const HARD_FROM = 70
/** From this percentage on it was known well. */
const GOOD_FROM = 90

/**
 * How well an item was known, by the percentage of an attempt: under 70 `again`, under 90 `hard`,
 * else `good`. Never `easy`: how long somebody thought is not known, so that only a learner says it.
 */
export function ratingOf(percentage: number): Rating {
  if (percentage >= GOOD_FROM) return 'good'
  return percentage >= HARD_FROM ? 'hard' : 'again'
}
