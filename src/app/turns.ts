import { setImmediate as yieldToOthers } from 'node:timers/promises'

/** Milliseconds of work after which others have their turn. */
const TURN_MS = 8

/**
 * Begins a piece of long work. What it gives is called between its steps: undefined while there
 * is time left, else a promise of the next turn, which rejects with the signal's reason.
 */
export function takeTurns(signal?: AbortSignal): () => Promise<void> | undefined {
  let begunMs = performance.now()
  return () => {
    if (performance.now() - begunMs < TURN_MS) return undefined
    return yieldToOthers(undefined, { ...(signal && { signal }) }).then(() => {
      begunMs = performance.now()
    })
  }
}
