import type { Insertable } from 'kysely'
import type { Attempt, PracticeItem } from '../../../core/practice.ts'
import type { NewAttempt, NewItem } from '../../../ports/practice-store.ts'
import { recordingOf } from './recording-rows.ts'
import type { AttemptTable, PracticeItemTable } from './schema.ts'
import { folded, storable } from './task-rows.ts'

/** The part of an item that is JSON. */
type ItemBody = Pick<PracticeItem, 'owner' | 'language' | 'text' | 'tags' | 'scoring' | 'lesson'>

/** The row of an item. */
export function itemRow(item: NewItem, id: number): Insertable<PracticeItemTable> {
  const { owner, language, text, tags, scoring, lesson, difficulty, createdMs } = item
  const body: ItemBody = {
    owner,
    language,
    text,
    tags,
    scoring,
    ...(lesson !== undefined && { lesson }),
  }
  return {
    id,
    owner: storable(owner),
    language: storable(language.toLowerCase()),
    locale: storable(language),
    difficulty: difficulty ?? null,
    lesson: lesson === undefined ? null : storable(lesson),
    recording: storable(item.recording.id),
    created_ms: Math.round(createdMs),
    updated_ms: Math.round(item.updatedMs ?? createdMs),
    search: folded(text),
    body: JSON.stringify(body),
  }
}

/** What is read of an item with its recording, and whether it was practised. */
export interface ItemRead
  extends Pick<PracticeItemTable, 'id' | 'difficulty' | 'created_ms' | 'updated_ms' | 'body'> {
  /** The recording, as JSON. */
  readonly speech: string
  readonly practiced: number | null
}

/** An item from what was read. */
export function itemOf(row: ItemRead): PracticeItem {
  const { difficulty } = row
  return {
    ...(JSON.parse(row.body) as ItemBody),
    id: row.id,
    ...(difficulty !== null && { difficulty }),
    recording: recordingOf(row.speech),
    practiced: row.practiced !== null,
    createdMs: row.created_ms,
    updatedMs: row.updated_ms,
  }
}

/** An item's JSON with other tags. */
export function withTags(body: string, tags: readonly string[]): string {
  return JSON.stringify({ ...(JSON.parse(body) as ItemBody), tags })
}

/** The text of an item's JSON. */
export function textOf(body: string): string {
  return (JSON.parse(body) as ItemBody).text
}

/** The part of an attempt that is JSON. */
type AttemptBody = Pick<Attempt, 'owner' | 'user' | 'text' | 'audioUrl'>

/** The row of an attempt. */
export function attemptRow(attempt: NewAttempt, id: number): Insertable<AttemptTable> {
  const { owner, user, text, audioUrl } = attempt
  const body: AttemptBody = { owner, user, text, ...(audioUrl !== undefined && { audioUrl }) }
  return {
    id,
    item: attempt.item,
    owner: storable(owner),
    learner: storable(user),
    created_ms: Math.round(attempt.createdMs),
    percentage: attempt.percentage,
    wer: attempt.wer,
    words_ref: attempt.wordsRef,
    words_correct: attempt.wordsCorrect,
    body: JSON.stringify(body),
  }
}

/** An attempt from its row. */
export function attemptOf(row: AttemptTable): Attempt {
  return {
    ...(JSON.parse(row.body) as AttemptBody),
    id: row.id,
    item: row.item,
    percentage: row.percentage,
    wer: row.wer,
    wordsRef: row.words_ref,
    wordsCorrect: row.words_correct,
    createdMs: row.created_ms,
  }
}
