import { concat } from '../../core/bytes.ts'
import { SpeechError } from '../../core/errors.ts'
import { follow } from '../../core/follow.ts'
import { orAborted } from '../../core/stream.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { CacheClaim, CacheFinding, CacheIndex } from '../../ports/cache-index.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Logger } from '../../ports/logger.ts'
import type { Answer } from './answer.ts'
import { packAnswer, unpackAnswer } from './answer-file.ts'

/** What was found under a key: an answer, the right to keep the one that is made now, or nothing. */
export type SharedFinding =
  | { readonly answer: Answer }
  | { readonly answer?: undefined; readonly claim?: CacheClaim | undefined }

/** Answers that all processes keep together. Trouble with them is logged, and never a caller's. */
export interface SharedAnswers {
  /** Never waits for another process: what one is making, this one makes too. */
  find(key: string, signal: AbortSignal): Promise<SharedFinding>
  /** Keeps an answer in the background, or gives up the right to. */
  settle(key: string, claim: CacheClaim, answer: Answer | undefined): void
  /** Says that an answer was used that is in memory too. */
  touch(key: string): void
  /** Resolves when nothing is being kept any more. */
  settled(): Promise<void>
}

/** How long looking may take, before the answer is made as if there were none. */
const LOOK_MS = 3000
/** What a store says of a file that is no more the one it found. */
const GONE: ReadonlySet<string> = new Set(['conflict', 'not_found'])
/** For how long nobody looks after a look that failed: each would keep its caller waiting. */
const REST_MS = 10_000

/** Answers in a store of artifacts under `cache/answers/`, known to the index of the cache. */
export function sharedAnswers(options: {
  readonly index: CacheIndex
  readonly artifacts: ArtifactStore
  /** Larger ones are not kept. */
  readonly maxBytes: number
  readonly logger: Logger | undefined
  readonly clock: Pick<Clock, 'monotonic'>
  /** How long looking may take. Default 3,000. */
  readonly lookMs?: number
}): SharedAnswers {
  const { index, artifacts, maxBytes, logger, clock, lookMs = LOOK_MS } = options
  const { signal: lasting } = new AbortController()
  const under = new Set<Promise<void>>()
  const placeOf = (key: string): string => `cache/answers/${key}`
  let restUntilMs = Number.NEGATIVE_INFINITY
  const trouble = (error: unknown): void =>
    logger?.warn({ err: error }, 'The shared cache of answers cannot be used.')

  /** Looks for an answer, but not for ever. */
  async function bounded<T>(
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const wanted = follow(signal)
    const timer = setTimeout(() => {
      wanted.abort(new SpeechError('timeout', `Expected an answer within ${lookMs} ms, got none.`))
    }, lookMs)
    try {
      return await orAborted(work(wanted.signal), wanted.signal)
    } finally {
      clearTimeout(timer)
      wanted.release()
    }
  }

  async function load(place: string, signal: AbortSignal): Promise<Answer | undefined> {
    const file = await artifacts.get(place, { signal })
    if (!file || file.info.sizeBytes > maxBytes) return undefined
    const chunks: Uint8Array[] = []
    for await (const chunk of file.bytes) chunks.push(chunk)
    return unpackAnswer(concat(chunks))
  }

  /** The answer, unless its bytes went while they were read. */
  async function loadOrNone(place: string, signal: AbortSignal): Promise<Answer | undefined> {
    try {
      return await load(place, signal)
    } catch (error) {
      if (SpeechError.is(error) && GONE.has(error.code)) return undefined
      throw error
    }
  }

  async function keep(place: string, claim: CacheClaim, answer: Answer): Promise<void> {
    const pieces = packAnswer(answer)
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield* pieces
    }
    const mediaType = 'application/octet-stream'
    const { sizeBytes } = await artifacts.put(place, bytes(), { mediaType, signal: claim.signal })
    await claim.keep(sizeBytes)
  }

  function behind(work: () => Promise<void>): void {
    const done: Promise<void> = work()
      .catch(trouble)
      .finally(() => under.delete(done))
    under.add(done)
  }

  return {
    async find(key, signal) {
      const place = placeOf(key)
      if (clock.monotonic() < restUntilMs) return {}
      let asked: Promise<CacheFinding> | undefined
      try {
        return await bounded(signal, async (wanted) => {
          asked = index.claim(place, { signal: wanted })
          const found = await asked
          if (found.state === 'mine') return { claim: found.claim }
          if (found.state === 'busy') return {}
          const answer = await loadOrNone(place, wanted)
          if (answer) return { answer }
          await index.forget(place, { signal: wanted })
          return {}
        })
      } catch (error) {
        // A right that comes too late is nobody's.
        asked?.then(
          (late) => late.state === 'mine' && behind(() => late.claim.release()),
          () => undefined,
        )
        if (signal.aborted) throw signal.reason
        restUntilMs = clock.monotonic() + REST_MS
        trouble(error)
        return {}
      }
    },
    settle(key, claim, answer) {
      behind(async () => {
        try {
          if (answer) await keep(placeOf(key), claim, answer)
        } finally {
          await claim.release()
        }
      })
    },
    touch(key) {
      behind(() => index.touch([placeOf(key)], { signal: lasting }))
    },
    async settled() {
      await Promise.all(under)
    },
  }
}
