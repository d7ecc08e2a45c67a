import { orAborted } from '../../core/stream.ts'

/** Does work when there is room for it. Rejects with the signal's reason when that fires first. */
export type Gate = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>

/** Lets `places` works through at a time. One whose caller has left keeps its place until it ends. */
export function gate(places: number): Gate {
  let free = places
  const waiting = new Set<() => void>()

  function enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (free > 0) {
      free--
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const left = (): void => {
        waiting.delete(go)
        reject(signal.reason)
      }
      const go = (): void => {
        signal.removeEventListener('abort', left)
        resolve()
      }
      waiting.add(go)
      signal.addEventListener('abort', left, { once: true })
    })
  }

  function leave(): void {
    const [next] = waiting
    if (next === undefined) free++
    else {
      waiting.delete(next)
      next()
    }
  }

  return async (work, signal) => {
    await enter(signal)
    const done = work().finally(leave)
    return orAborted(done, signal)
  }
}
