import type { Clock } from '../../src/ports/clock.ts'

/** A clock that goes only when a test moves it. */
export interface SteppedClock extends Clock {
  /** Goes on by so many milliseconds, and ends each sleep at its own time. */
  step(byMs: number): Promise<void>
  /** Goes to the end of one sleep after the other until the work is done; resolves as it does. */
  until<T>(work: Promise<T>): Promise<T>
  /** Sleeps that are not over. */
  readonly sleeping: number
}

interface Sleeper {
  readonly atMs: number
  wake(): void
}

/** Makes a clock that stands at `startMs`. */
export function steppedClock(startMs = 0): SteppedClock {
  let nowMs = startMs
  const sleepers = new Set<Sleeper>()
  const next = (): Sleeper | undefined => [...sleepers].toSorted((a, b) => a.atMs - b.atMs)[0]
  // All that follows from one moment has happened when the event loop comes round.
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate)
  }

  async function step(byMs: number): Promise<void> {
    const untilMs = nowMs + byMs
    await settle()
    for (let first = next(); first && first.atMs <= untilMs; first = next()) {
      nowMs = Math.max(nowMs, first.atMs)
      sleepers.delete(first)
      first.wake()
      await settle()
    }
    nowMs = untilMs
    await settle()
  }

  return {
    now: () => nowMs,
    monotonic: () => nowMs,
    sleep(delayMs, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason as Error)
        const abort = (): void => {
          sleepers.delete(sleeper)
          reject(signal.reason as Error)
        }
        const sleeper: Sleeper = {
          atMs: nowMs + delayMs,
          wake() {
            signal.removeEventListener('abort', abort)
            resolve()
          },
        }
        signal.addEventListener('abort', abort, { once: true })
        sleepers.add(sleeper)
      })
    },
    step,
    async until(work) {
      let done = false
      const over = work.finally(() => (done = true))
      over.catch(() => {})
      for (;;) {
        await settle()
        if (done) return over
        const first = next()
        if (first) await step(Math.max(0, first.atMs - nowMs))
      }
    },
    get sleeping() {
      return sleepers.size
    },
  }
}
