import { performance } from 'node:perf_hooks'

/**
 * A clock that goes as fast as this machine while there is work, and leaps to the next sleeper's
 * time when all that is left to do is waiting. So a hundred workers that mostly wait for speech fit
 * on one core, and what their queue really takes is in the time it shows.
 *
 * @param {() => boolean} [busy] Whether something else is under way that must not be leapt over.
 */
export function warpClock(busy = () => false) {
  const begunMs = performance.now()
  const epochMs = Date.now()
  const sleepers = new Set()
  let leaptMs = 0
  let underWay = 0
  let next
  let timer
  const monotonic = () => performance.now() - begunMs + leaptMs

  /** Looks again once everything that can run now has run. */
  const nudge = () => (next ??= setImmediate(turn))

  function turn() {
    next = undefined
    clearTimeout(timer)
    let first
    for (const sleeper of sleepers) if (!first || sleeper.dueMs < first.dueMs) first = sleeper
    if (!first) return
    let leftMs = first.dueMs - monotonic()
    if (leftMs > 0 && underWay === 0 && !busy()) {
      leaptMs += leftMs
      leftMs = 0
    }
    if (leftMs > 0) timer = setTimeout(nudge, leftMs)
    // One at a time: what it does then comes before the next one's time.
    else first.wake()
  }

  return {
    now: () => Math.round(epochMs + monotonic()),
    monotonic,
    sleep(delayMs, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const leave = () => {
          sleepers.delete(sleeper)
          signal.removeEventListener('abort', stop)
          nudge()
        }
        const stop = () => {
          leave()
          reject(signal.reason)
        }
        const sleeper = {
          dueMs: monotonic() + Math.max(0, delayMs),
          wake() {
            leave()
            resolve()
          },
        }
        sleepers.add(sleeper)
        signal.addEventListener('abort', stop, { once: true })
        nudge()
      })
    },
    /** Holds the clock to this machine's pace until the work is done. */
    async work(promise) {
      underWay++
      try {
        return await promise
      } finally {
        underWay--
        nudge()
      }
    },
    nudge,
    /** How much of the time it shows was leapt over. */
    leaptMs: () => leaptMs,
  }
}
