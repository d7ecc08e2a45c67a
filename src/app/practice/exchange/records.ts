import type { Attempt, PracticeItem } from '../../../core/practice.ts'
import type { DocumentAttempt, DocumentItem } from '../../../protocol/practice-document.ts'

/** An entry of a document as it is written: times in ISO 8601, UTC. */
type Written<T> = {
  readonly [K in keyof T]: K extends 'createdAt' | 'updatedAt' ? string : T[K]
}
/** An item as a document is written. */
export type WrittenItem = Written<Required<Pick<DocumentItem, 'id' | 'language' | 'createdAt'>>> &
  Written<DocumentItem>
/** An attempt as a document is written. */
export type WrittenAttempt = Written<DocumentAttempt>

function time(ms: number): string {
  return new Date(ms).toISOString()
}

/** An item as it goes out. */
export function writtenItem(item: PracticeItem): WrittenItem {
  const { id, text, language, difficulty, tags, scoring, lesson, recording } = item
  const { voice, rate } = recording.request
  const spoken = recording.audio?.voice ?? voice
  return {
    id,
    text,
    language,
    ...(spoken !== undefined && { voice: spoken }),
    ...(rate !== undefined && { rate }),
    ...(difficulty !== undefined && { difficulty }),
    tags,
    scoring,
    ...(lesson !== undefined && { lesson }),
    createdAt: time(item.createdMs),
    updatedAt: time(item.updatedMs),
  }
}

/** An attempt as it goes out. */
export function writtenAttempt(attempt: Attempt): WrittenAttempt {
  const { id, item, user, text, audioUrl } = attempt
  const { percentage, wer, wordsRef, wordsCorrect, createdMs } = attempt
  return {
    id,
    item,
    ...(user !== '' && { user }),
    text,
    ...(audioUrl !== undefined && { audioUrl }),
    percentage,
    wer,
    wordsRef,
    wordsCorrect,
    createdAt: time(createdMs),
  }
}
