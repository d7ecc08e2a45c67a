import { SpeechError } from '../../../core/errors.ts'
import { orAborted } from '../../../core/stream.ts'
import type { Voice } from '../../../core/voice.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { VoicesOptions } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { RemoteClient } from './client.ts'
import { listedVoices, type ListedVoice } from './listed-voices.ts'

/** Milliseconds one question for the list may take. */
const ASK_MS = 5000
/** Milliseconds of that which are waited for by who wants to know soon. */
const SOON_MS = 1000
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
  /**
   * Waits only for the first answer: five seconds for each path at most, or, where it is wanted
   * `soon`, one second from the first question on. Never fails but for the signal.
   */
  voices(options: VoicesOptions): Promise<readonly Voice[]>
  /** True while nobody could be asked: then the upstream may have voices that are not told. */
  readonly unheard: boolean
}

/** A question that is under way. */
interface Asking {
  readonly whole: Promise<void>
  /** Over with it, or when who asked first has waited long enough for others' voices. */
  readonly soon: Promise<void>
}

/**
 * Keeps the list of an upstream's voices. A list that has been had once is given at once ever after,
 * and renewed behind it after five minutes; where none could be had, the question is repeated after
 * half a minute. Callers that come together ask once.
 */
export function voiceList(options: VoiceListOptions): VoiceList {
  const { engine, client, paths, clock, logger } = options
  let known: readonly Voice[] | undefined
  let answered = false
  let dueMs = 0
  let asking: Asking | undefined

  function begin(): Asking {
    const over = new AbortController()
    const whole = ask().finally(() => over.abort())
    const second = clock.sleep(SOON_MS, over.signal).catch(() => undefined)
    return { whole, soon: Promise.race([whole, second]) }
  }

  async function ask(): Promise<void> {
    const until = new AbortController()
    try {
      const listed = await list(until.signal)
      answered = true
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
    get unheard() {
      return known !== undefined && !answered
    },
    async voices({ signal, soon = false }) {
      signal.throwIfAborted()
      if (known === undefined || clock.monotonic() >= dueMs) asking ??= begin()
      if (known === undefined && asking) await orAborted(soon ? asking.soon : asking.whole, signal)
      return known ?? options.otherwise
    },
  }
}
