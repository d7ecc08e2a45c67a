/** Wait before the second start in a row of what dies without having served, in milliseconds. */
const FIRST_MS = 500
/** Longest wait between two starts, in milliseconds. */
const LONGEST_MS = 30_000

/** Says when what has died may be started again. */
export interface BackOff {
  /** Ends in a row without having served. */
  readonly failures: number
  /** Milliseconds until the next start is due; 0: now. */
  readonly waitMs: number
  /** One that had served has ended, or one has served: the next start is due at once. */
  clear(): void
  /** One has ended without having served. */
  fail(): void
}

/**
 * The waits before restarts: none before the first, then 0.5 seconds, doubled with each further
 * failure in a row to 30 seconds.
 */
export function backOff(nowMs: () => number): BackOff {
  let failures = 0
  let dueMs = -Infinity
  return {
    get failures() {
      return failures
    },
    get waitMs() {
      return Math.max(0, dueMs - nowMs())
    },
    clear() {
      failures = 0
      dueMs = -Infinity
    },
    fail() {
      failures++
      if (failures > 1) dueMs = nowMs() + Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 2))
    },
  }
}
