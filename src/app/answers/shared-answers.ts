import { concat } from '../../core/bytes.ts'
import { SpeechError } from '../../core/errors.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { CacheClaim, CacheIndex } from '../../ports/cache-index.ts'
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

/** Answers in a store of artifacts under `cache/answers/`, known to the index of the cache. */
export function sharedAnswers(options: {
  readonly index: CacheIndex
  readonly artifacts: ArtifactStore
  /** Larger ones are not kept. */
  readonly maxBytes: number
  readonly logger: Logger | undefined
}): SharedAnswers {
  const { index, artifacts, maxBytes, logger } = options
  const { signal: lasting } = new AbortController()
  const under = new Set<Promise<void>>()
  const placeOf = (key: string): string => `cache/answers/${key}`
  const trouble = (error: unknown): void =>
    logger?.warn({ err: error }, 'The shared cache of answers cannot be used.')

  async function load(place: string, signal: AbortSignal): Promise<Answer | undefined> {
    const file = await artifacts.get(place, { signal })
    if (!file || file.info.sizeBytes > maxBytes) return undefined
    const chunks: Uint8Array[] = []
    for await (const chunk of file.bytes) chunks.push(chunk)
    return unpackAnswer(concat(chunks))
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
      try {
        const found = await index.claim(place, { signal })
        if (found.state === 'mine') return { claim: found.claim }
        if (found.state === 'busy') return {}
        const answer = await load(place, signal)
        if (answer) return { answer }
        await index.forget(place, { signal })
        return {}
      } catch (error) {
        if (signal.aborted) throw signal.reason
        if (SpeechError.is(error) && error.code === 'not_found')
          await index.forget(place, { signal }).catch(() => {})
        else trouble(error)
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
