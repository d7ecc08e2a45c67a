import type { Clock } from '../../../ports/clock.ts'

/** Waits that somebody may end early. */
export interface Pauses {
  /** How often they were woken so far. */
  wakes(): number
  /** Resolves after `delayMs`, when woken, or at once if that has happened since there were `since` wakes. */
  pause(delayMs: number, since?: number): Promise<void>
  /** Ends all pauses. */
  wake(): void
}

/** Pauses by a clock. */
export function pauses(clock: Clock): Pauses {
  const sleepers = new Set<AbortController>()
  let wakes = 0
  return {
    wakes: () => wakes,
    async pause(delayMs, since = wakes) {
      if (wakes > since) return
      const sleeper = new AbortController()
      sleepers.add(sleeper)
      try {
        await clock.sleep(delayMs, sleeper.signal)
      } catch (error) {
        if (!sleeper.signal.aborted) throw error
      } finally {
        sleepers.delete(sleeper)
      }
    },
    wake() {
      wakes += 1
      for (const sleeper of sleepers) sleeper.abort()
    },
  }
}
