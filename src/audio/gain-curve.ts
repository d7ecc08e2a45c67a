/** The gain of a look-ahead limiter, position by position. */
export interface GainCurve {
  /**
   * Takes the largest factor (0 to 1) that the next position allows, and gives the factor for
   * the position `ahead` before it: never more than is allowed there or one place beside it,
   * falling evenly over `ahead` positions, rising by `release` (0 to 1) of what is missing at
   * each, and exactly 1 where nothing near asks for less.
   */
  next(allowed: number): number
  /** True when factors of 1 would be answered by 1 from here on, without being put in. */
  idle(): boolean
}

/** Opens a curve at rest. */
export function createGainCurve(ahead: number, release: number): GainCurve {
  /** The least allowed from one position back to `ahead` on: a queue of values that rise. */
  const reach = ahead + 2
  const least = new Float64Array(reach)
  const leastAt = new Float64Array(reach)
  let first = 0
  let length = 0
  /** The last `ahead` factors before they are evened out, their sum, and how many are below 1. */
  const recent = new Float64Array(ahead).fill(1)
  let next = 0
  let sum = ahead
  let lowered = 0
  let factor = 1
  let position = 0

  const idle = (): boolean => length === 0 && factor === 1 && lowered === 0

  function follow(allowed: number): number {
    position++
    if (length > 0 && (leastAt[first] as number) <= position - reach) {
      first = (first + 1) % reach
      length--
    }
    if (allowed < 1) {
      while (length > 0 && (least[(first + length - 1) % reach] as number) >= allowed) length--
      const last = (first + length) % reach
      least[last] = allowed
      leastAt[last] = position
      length++
    }
    if (idle()) return 1

    const target = length > 0 ? (least[first] as number) : 1
    if (target < factor) factor = target
    else if (target === 1 && factor > 1 - 1e-6) factor = 1
    else factor += (target - factor) * release

    const leaving = recent[next] as number
    recent[next] = factor
    if (++next === ahead) next = 0
    if (leaving < 1) lowered--
    if (factor < 1) lowered++
    sum = lowered === 0 ? ahead : sum + factor - leaving
    return Math.min(1, sum / ahead)
  }

  return { next: follow, idle }
}
