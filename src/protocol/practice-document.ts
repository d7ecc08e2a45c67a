import { z } from 'zod'
import type { ScoringRules } from '../core/practice.ts'
import { range, spokenText, webAddress, whole, words } from './expected.ts'
import {
  answerText,
  difficulty,
  instant,
  languageTag,
  personalName,
  practiceTags,
  scoringRules,
} from './practice-fields.ts'
import type { ObjectSchema } from './refusal.ts'

/** What a JSON document of practice says of itself, in `rostrum`. */
export const DOCUMENT_KIND = 'practice'
/** Of the document's shape; goes up when an older reader could not read it. */
export const DOCUMENT_VERSION = 1
/** Most items, and most attempts, of one document. */
export const MAX_DOCUMENT_ENTRIES = 100_000

/** An item as a document has it. Its id holds within the document: attempts name it. */
export interface DocumentItem {
  readonly id?: number
  readonly text: string
  readonly language?: string
  readonly voice?: string
  readonly rate?: number
  readonly difficulty?: number
  readonly tags?: readonly string[]
  readonly scoring?: ScoringRules
  readonly lesson?: string
  /** Milliseconds since the epoch; on the wire ISO 8601. */
  readonly createdAt?: number
  readonly updatedAt?: number
}

/** An attempt as a document has it. Without the four numbers it is scored when it is read. */
export interface DocumentAttempt {
  readonly id?: number
  /** Id of its item in the document. */
  readonly item: number
  readonly user?: string
  readonly text: string
  readonly audioUrl?: string
  readonly percentage?: number
  readonly wer?: number
  readonly wordsRef?: number
  readonly wordsCorrect?: number
  /** Milliseconds since the epoch; on the wire ISO 8601. */
  readonly createdAt: number
}

const id = whole(1, Number.MAX_SAFE_INTEGER)
const MAX_WORDS = 1_000_000

/** Schema of an item in a document. */
export const documentItem: ObjectSchema<DocumentItem> = z.strictObject(
  {
    id: id.exactOptional(),
    text: spokenText(),
    language: languageTag.exactOptional(),
    voice: words(200).exactOptional(),
    rate: range(0.25, 4).exactOptional(),
    difficulty: difficulty.exactOptional(),
    tags: practiceTags.exactOptional(),
    scoring: scoringRules.exactOptional(),
    lesson: personalName(1).exactOptional(),
    createdAt: instant('start').exactOptional(),
    updatedAt: instant('start').exactOptional(),
  },
  { error: 'an object with an item' },
)

/** Schema of an attempt in a document. */
export const documentAttempt: ObjectSchema<DocumentAttempt> = z
  .strictObject(
    {
      id: id.exactOptional(),
      item: id,
      user: personalName(0).exactOptional(),
      text: answerText,
      audioUrl: webAddress().exactOptional(),
      percentage: whole(0, 100).exactOptional(),
      wer: range(0, 1).exactOptional(),
      wordsRef: whole(0, MAX_WORDS).exactOptional(),
      wordsCorrect: whole(0, MAX_WORDS).exactOptional(),
      createdAt: instant('start'),
    },
    { error: 'an object with an attempt' },
  )
  .refine(
    ({ percentage, wer, wordsRef, wordsCorrect }) => {
      const given = [percentage, wer, wordsRef, wordsCorrect].filter((it) => it !== undefined)
      return given.length === 0 || given.length === 4
    },
    {
      path: ['percentage'],
      error: 'given with `wer`, `wordsRef` and `wordsCorrect`, or absent like them',
    },
  )

/** A document whose entries nobody has read yet. */
export interface DocumentFrame {
  readonly rostrum: typeof DOCUMENT_KIND
  readonly version: typeof DOCUMENT_VERSION
  readonly exportedAt?: number
  readonly items: readonly unknown[]
  readonly attempts?: readonly unknown[]
}

function entries(what: string): z.ZodArray<z.ZodUnknown> {
  const error = `a list of at most ${MAX_DOCUMENT_ENTRIES} ${what}`
  return z.array(z.unknown(), { error }).max(MAX_DOCUMENT_ENTRIES, { error })
}

/** Schema of a document, but for what is in its lists. */
export const documentFrame: ObjectSchema<DocumentFrame> = z.strictObject(
  {
    rostrum: z.literal(DOCUMENT_KIND, { error: `"${DOCUMENT_KIND}"` }),
    version: z.literal(DOCUMENT_VERSION, { error: `${DOCUMENT_VERSION}` }),
    exportedAt: instant('start').exactOptional(),
    items: entries('items'),
    attempts: entries('attempts').exactOptional(),
  },
  { error: 'a JSON object' },
)

/** A whole document, for the API description. */
export const documentBody: z.ZodType = z
  .strictObject({
    rostrum: z.literal(DOCUMENT_KIND),
    version: z.literal(DOCUMENT_VERSION),
    exportedAt: z.string().exactOptional(),
    items: z.array(documentItem).max(MAX_DOCUMENT_ENTRIES),
    attempts: z.array(documentAttempt).max(MAX_DOCUMENT_ENTRIES).exactOptional(),
  })
  .meta({ id: 'PracticeDocument' })
