import { SpeechError } from '../../../core/errors.ts'
import { orAborted } from '../../../core/stream.ts'
import type { Voice } from '../../../core/voice.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { RemoteClient } from './client.ts'
import { listedVoices, type ListedVoice } from './listed-voices.ts'

/** Milliseconds one question for the list may take. */
const ASK_MS = 5000
/** Milliseconds a list is taken for true, and a failure to get one for lasting. */
const FRESH_MS = 300_000
const FAILED_MS = 30_000

/** Where the voices of an upstream come from. */
export interface VoiceListOptions {
  readonly engine: string
  readonly client: RemoteClient
  /** Paths asked in turn until one has a list. */
  readonly paths: readonly string[]
  /** Makes voices of what is listed. */
  readonly toVoices: (listed: readonly ListedVoice[]) => readonly Voice[]
  /** The voices while the upstream has not listed any. */
  readonly otherwise: readonly Voice[]
  readonly clock: Clock
  readonly logger?: Logger
}

/** The voices of an upstream, asked for once in a while. */
export interface VoiceList {
  /** Waits only for the first answer, five seconds at most; never fails but for the signal. */
  voices(options: { readonly signal: AbortSignal }): Promise<readonly Voice[]>
}

/**
 * Keeps the list of an upstream's voices. A list that has been had once is given at once ever after,
 * and renewed behind it after five minutes; where none could be had, the question is repeated after
 * half a minute. Callers that come together ask once.
 */
export function voiceList(options: VoiceListOptions): VoiceList {
  const { engine, client, paths, clock, logger } = options
  let known: readonly Voice[] | undefined
  let dueMs = 0
  let asking: Promise<void> | undefined

  async function ask(): Promise<void> {
    const until = new AbortController()
    try {
      const listed = await list(until.signal)
      if (listed) known = options.toVoices(listed)
      else known ??= options.otherwise
      dueMs = clock.monotonic() + FRESH_MS
    } catch (error) {
      known ??= options.otherwise
      dueMs = clock.monotonic() + FAILED_MS
      const code = SpeechError.is(error) ? error.code : undefined
      logger?.warn({ engine, code }, 'The upstream did not list its voices.')
    } finally {
      asking = undefined
    }
  }

  async function list(signal: AbortSignal): Promise<readonly ListedVoice[] | undefined> {
    for (const path of paths) {
      try {
        const body = await client.json({ method: 'GET', path, signal, timeoutMs: ASK_MS })
        const listed = listedVoices(body)
        if (listed && listed.length > 0) return listed
      } catch (error) {
        // An upstream without such a list is a good one.
        if (!SpeechError.is(error) || error.retryable || error.code === 'unauthorized') throw error
      }
    }
    return undefined
  }

  return {
    async voices({ signal }) {
      signal.throwIfAborted()
      if (known === undefined || clock.monotonic() >= dueMs) asking ??= ask()
      if (known === undefined && asking) await orAborted(asking, signal)
      return known ?? options.otherwise
    },
  }
}
