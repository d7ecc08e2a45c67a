import type { Clock } from '../../../ports/clock.ts'

/** Calls somebody at a time. */
export interface Alarm {
  /** Rings at a time of `clock.monotonic()`; one that is set already stays as it is. */
  at(timeMs: number): void
  /** Rings no more, until it is set again. */
  off(): void
}

/** Makes an alarm that is off. While it is set it keeps the process alive, as those who wait do. */
export function alarm(clock: Clock, ring: () => void): Alarm {
  let set: AbortController | undefined
  return {
    at(timeMs) {
      if (set) return
      const own = new AbortController()
      set = own
      clock.sleep(Math.max(0, timeMs - clock.monotonic()), own.signal).then(
        () => {
          set = undefined
          ring()
        },
        () => {},
      )
    },
    off() {
      set?.abort()
      set = undefined
    },
  }
}
