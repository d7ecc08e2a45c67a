import { SpeechError } from '../../../core/errors.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { CacheRows, ClaimedKey } from './cache-rows.ts'

/** Claims of others that are remembered. */
const MAX_SEEN = 10_000

/** Keeps this process's claims alive and sees those that nobody keeps. */
export interface Claims {
  /** Keeps a token alive; the signal fires when it was lost. */
  hold(token: string): AbortSignal
  drop(token: string): void
  /** Fires the signal of a token that turned out to be another's. */
  lose(token: string): void
  /** Whether whoever claimed it is gone. */
  isGone(claimed: ClaimedKey): boolean
  /** Nobody may have been able to give a sign of life: everybody's time begins anew. */
  pardon(): void
  /** Lets go of all tokens and gives them. */
  end(): Promise<readonly string[]>
}

/**
 * Claims kept alive by a beat every third of `leaseMs`. Whether somebody is gone is judged by his
 * beat alone, which has then not changed for `leaseMs` of our own monotonic clock. So machines need
 * not agree on the time, and clocks may step.
 */
export function cacheClaims(options: {
  readonly rows: CacheRows
  readonly clock: Clock
  readonly leaseMs: number
  readonly trouble: (error: unknown) => void
}): Claims {
  const { rows, clock, leaseMs, trouble } = options
  const { signal: lasting } = new AbortController()
  /** By token: who is told of its loss, and when it was last surely ours. */
  const held = new Map<string, { readonly lost: AbortController; sureMs: number }>()
  /** By token: the beat, and since when it has been that. */
  const seen = new Map<string, { readonly beat: number; readonly sinceMs: number }>()
  let idle: AbortController | undefined
  let running: Promise<unknown> = Promise.resolve()

  function lose(token: string, reason = taken()): void {
    const one = held.get(token)
    held.delete(token)
    one?.lost.abort(reason)
  }

  async function renew(): Promise<void> {
    const startMs = clock.monotonic()
    const before = [...held.keys()]
    try {
      const alive = await rows.renew(before, lasting)
      for (const token of before) {
        const one = held.get(token)
        if (!one) continue
        if (alive.has(token)) one.sureMs = startMs
        else lose(token)
      }
    } catch (error) {
      trouble(error)
      for (const token of before) {
        const one = held.get(token)
        if (one && clock.monotonic() - one.sureMs >= leaseMs) lose(token)
      }
    }
  }

  async function run(stop: AbortController): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await clock.sleep(leaseMs / 3, stop.signal)
      } catch {
        break
      }
      if (held.size > 0) await renew()
    }
  }

  const rest = (): void => {
    if (held.size > 0) return
    idle?.abort()
    idle = undefined
  }

  return {
    hold(token) {
      const lost = new AbortController()
      held.set(token, { lost, sureMs: clock.monotonic() })
      if (!idle) {
        idle = new AbortController()
        running = Promise.all([running, run(idle)])
      }
      return lost.signal
    },
    drop(token) {
      held.delete(token)
      rest()
    },
    lose(token) {
      lose(token)
      rest()
    },
    isGone({ token, beat }) {
      if (held.has(token)) return false
      const nowMs = clock.monotonic()
      const known = seen.get(token)
      if (known?.beat === beat) return nowMs - known.sinceMs >= leaseMs
      seen.delete(token)
      seen.set(token, { beat, sinceMs: nowMs })
      for (const oldest of seen.keys()) {
        if (seen.size <= MAX_SEEN) break
        seen.delete(oldest)
      }
      return false
    },
    pardon: () => seen.clear(),
    async end() {
      const tokens = [...held.keys()]
      for (const token of tokens)
        lose(token, new SpeechError('unavailable', 'The cache index is closed.'))
      rest()
      await running
      return tokens
    },
  }
}

function taken(): SpeechError {
  return new SpeechError('conflict', 'Somebody else makes this now: we gave no sign of life.')
}
