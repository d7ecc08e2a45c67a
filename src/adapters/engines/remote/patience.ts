import { SpeechError } from '../../../core/errors.ts'
import type { Clock } from '../../../ports/clock.ts'

/** How long the other side is waited for. */
export interface PatienceOptions {
  readonly engine: string
  readonly clock: Clock
  /** Milliseconds waited for it in one call, all waits together. */
  readonly timeoutMs: number
  /** Milliseconds it may send nothing once it has begun to answer. */
  readonly stallMs: number
  /** Called with a `timeout` when it took too long; must make the work waited for reject. */
  readonly onEnd: (error: SpeechError) => void
}

/** Waits for a part of an answer: its beginning, or the next piece of its body. */
export type Patience = <T>(work: Promise<T>, part: 'beginning' | 'piece') => Promise<T>

/**
 * Makes a patience for one call. It counts only the time in which somebody waits: while nobody asks
 * for the next piece it is the reader who is slow, and that costs the other side nothing.
 */
export function patience(options: PatienceOptions): Patience {
  const { engine, clock, timeoutMs, stallMs, onEnd } = options
  let leftMs = timeoutMs

  function tooSlow(stalled: boolean): SpeechError {
    const message = stalled
      ? `The upstream of ${engine} sent nothing for ${stallMs} ms in the middle of its answer.`
      : `Expected the upstream of ${engine} to answer within ${timeoutMs} ms; it did not.`
    return new SpeechError('timeout', message, { details: { engine } })
  }

  return async (work, part) => {
    const stalls = part === 'piece' && stallMs < leftMs
    const sinceMs = clock.monotonic()
    const come = new AbortController()
    void clock.sleep(Math.max(0, stalls ? stallMs : leftMs), come.signal).then(
      () => onEnd(tooSlow(stalls)),
      () => {},
    )
    try {
      return await work
    } finally {
      come.abort()
      leftMs -= clock.monotonic() - sinceMs
    }
  }
}
