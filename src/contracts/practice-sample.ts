import type { Card, Recording } from '../core/practice.ts'
import type { NewAttempt, NewItem, PracticeStore } from '../ports/practice-store.ts'
import type { Conversion, RecordingStore } from '../ports/recording-store.ts'

/** One process with its two stores over the same place. */
export interface PracticeProcess {
  readonly practice: PracticeStore
  readonly recordings: RecordingStore
}

/** A day, in milliseconds. */
export const DAY_MS = 86_400_000
/** A midnight. */
export const START_MS: number = 20_000 * DAY_MS
/** The first page, as long as pages may be. */
export const PAGE = { page: 1, perPage: 100 } as const

/** Texts that have broken stores before. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  'a\0b',
  '\u{D800} alone',
  "'; drop table rostrum_practice_item; --",
  '100 % of _ \\ %%',
  'Sää on ihana, äiti sanoi',
  '日本語のテキスト',
  'مرحبا بالعالم',
  '👩‍👩‍👧 e\u{301}',
  'null',
  '["",null]',
  '__proto__',
]

/** A recording that waits. */
export function recordingOf(id: string, fields: Partial<Recording> = {}): Recording {
  return {
    id,
    version: 1,
    request: { text: `Text of ${id}.` },
    state: 'waiting',
    owner: '',
    createdMs: START_MS,
    updatedMs: START_MS,
    ...fields,
  }
}

/** An item to be stored. */
export function itemOf(text: string, fields: Partial<NewItem> = {}): NewItem {
  return {
    owner: '',
    language: 'en-GB',
    text,
    tags: [],
    scoring: {},
    recording: recordingOf('shared'),
    createdMs: START_MS,
    ...fields,
  }
}

/** An attempt to be stored, of which so many of twelve words were right. */
export function attemptOf(
  item: number,
  wordsCorrect: number,
  fields: Partial<NewAttempt> = {},
): NewAttempt {
  const wordsRef = 12
  return {
    owner: '',
    user: '',
    item,
    text: 'What was written.',
    percentage: Math.floor((wordsCorrect * 100) / wordsRef),
    wer: (wordsRef - wordsCorrect) / wordsRef,
    wordsRef,
    wordsCorrect,
    createdMs: START_MS,
    ...fields,
  }
}

/** Makes cards that count. */
export function counting(dueMs: number = START_MS): (card: Card | undefined) => Card {
  return (card) => ({
    dueMs,
    state: 'learning',
    stability: 1.25,
    difficulty: 5.5,
    scheduledDays: 1,
    learningSteps: 0,
    reps: (card?.reps ?? 0) + 1,
    lapses: 0,
  })
}

/** A conversion to be stored. */
export function conversionOf(
  id: string,
  text: string,
  fields: Partial<Conversion> = {},
): Conversion {
  return {
    id,
    owner: '',
    text,
    fileName: fields.customFilename ?? `tts_${id}.wav`,
    recording: recordingOf(`of ${text}`),
    submittedMs: START_MS,
    ...fields,
  }
}

/** Numbers of 0 to below 1 that are the same in each run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
