import type { Clock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'
import { SpeechError } from '../core/errors.ts'

/** Small things to be done that may have to wait for a queue or store to come back. */
export interface LooseEnds {
  /**
   * Does it now, unless others wait already. When it fails it is tried again later, in the
   * background; a later thing of the same key takes its place. The first word of a key says whom
   * the work needs: those who need another do not wait for him. Resolves after the first try, and
   * never rejects.
   */
  tie(key: string, work: (signal: AbortSignal) => Promise<unknown>): Promise<void>
  /** How many wait. */
  readonly size: number
}

/** Beyond this the oldest are left to recovery. */
const MOST = 10_000
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 5000

/** Ties up loose ends until the signal fires; those that are left then are for recovery. */
export function createLooseEnds({
  clock,
  log,
  signal,
}: {
  readonly clock: Clock
  readonly log: Logger
  readonly signal: AbortSignal
}): LooseEnds {
  const waiting = new Map<string, (signal: AbortSignal) => Promise<unknown>>()
  let tying = false

  async function tieUp(): Promise<void> {
    let waitMs = FIRST_WAIT_MS
    while (waiting.size > 0 && !signal.aborted) {
      await clock.sleep(waitMs, signal).catch(() => undefined)
      const away = new Set<string>()
      for (const [key, work] of waiting) {
        if (signal.aborted || waiting.get(key) !== work || away.has(neededBy(key))) continue
        try {
          await work(signal)
        } catch (error) {
          if (!mayPass(error)) {
            log.error({ key, error }, 'not done')
            if (waiting.get(key) === work) waiting.delete(key)
            continue
          }
          log.debug({ key, error }, 'still not done')
          // Where one cannot be done the others that need the same probably cannot either.
          away.add(neededBy(key))
          continue
        }
        if (waiting.get(key) === work) waiting.delete(key)
      }
      waitMs = away.size > 0 ? Math.min(LONGEST_WAIT_MS, waitMs * 2) : FIRST_WAIT_MS
    }
    tying = false
  }

  return {
    get size() {
      return waiting.size
    },
    async tie(key, work) {
      waiting.delete(key)
      if (waiting.size === 0) {
        try {
          await work(signal)
          return
        } catch (error) {
          if (signal.aborted) return
          if (!mayPass(error)) return log.error({ key, error }, 'not done')
          log.warn({ key, error }, 'not done yet, tried again later')
        }
      }
      waiting.set(key, work)
      const [oldest] = waiting.keys()
      if (waiting.size > MOST && oldest !== undefined) waiting.delete(oldest)
      if (tying) return
      tying = true
      void tieUp()
    },
  }
}

function neededBy(key: string): string {
  return key.split(' ', 1)[0] as string
}

function mayPass(error: unknown): boolean {
  return SpeechError.is(error) && error.retryable
}
