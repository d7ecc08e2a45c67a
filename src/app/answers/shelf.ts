import { type Answer, sizeOfAnswer } from './answer.ts'

/** Answers in memory, with what is being made for it. */
export interface AnswerShelf {
  /** A kept answer, which is now the one used last. */
  get(key: string): Answer | undefined
  keep(key: string, answer: Answer): void
  /** Takes `bytes` more for an answer under way, which then has `total`; false when it is too large. */
  reserve(bytes: number, total: number): boolean
  /** Gives back what was reserved. */
  free(bytes: number): void
  readonly sizeBytes: number
}

/** The part of all memory that one answer may take. */
const LARGEST = 1 / 8

/**
 * A shelf for `maxBytes`, answers under way included; what was used longest ago goes first, and
 * what was not used for `maxAgeMs`.
 */
export function answerShelf(options: {
  readonly maxBytes: number
  readonly maxAgeMs: number
  readonly nowMs: () => number
}): AnswerShelf {
  const { maxBytes, maxAgeMs, nowMs } = options
  // A Map keeps its order: an answer is put at the end when it is used.
  const kept = new Map<string, { answer: Answer; size: number; usedMs: number }>()
  let size = 0
  let underWay = 0

  const drop = (key: string): void => {
    size -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }
  const fit = (): void => {
    for (const oldest of kept.keys()) {
      if (size + underWay <= maxBytes) return
      drop(oldest)
    }
  }
  return {
    get(key) {
      const found = kept.get(key)
      if (!found) return undefined
      const now = nowMs()
      if (now - found.usedMs > maxAgeMs) {
        drop(key)
        return undefined
      }
      found.usedMs = now
      kept.delete(key)
      kept.set(key, found)
      return found.answer
    },
    keep(key, answer) {
      const bytes = sizeOfAnswer(answer)
      drop(key)
      if (bytes > maxBytes * LARGEST) return
      kept.set(key, { answer, size: bytes, usedMs: nowMs() })
      size += bytes
      fit()
    },
    reserve(bytes, total) {
      if (total > maxBytes * LARGEST || underWay + bytes > maxBytes) return false
      underWay += bytes
      fit()
      return true
    },
    free(bytes) {
      underWay -= bytes
    },
    get sizeBytes() {
      return size
    },
  }
}
