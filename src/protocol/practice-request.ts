import { z } from 'zod'
import { SpeechError } from '../core/errors.ts'
import type { Rating, ScoringRules } from '../core/practice.ts'
import { choice, range, spokenText, webAddress, words } from './expected.ts'
import {
  answerText,
  difficulty,
  languageTag,
  personalName,
  practiceTags,
  scoringRules,
} from './practice-fields.ts'
import { type ObjectSchema, readRequest } from './refusal.ts'

const RATINGS = ['again', 'hard', 'good', 'easy'] as const satisfies readonly Rating[]

/** Body of `POST /v1/practice/items`. */
export interface ItemBody {
  readonly text: string
  readonly language?: string
  readonly voice?: string
  readonly rate?: number
  readonly difficulty?: number
  readonly tags?: readonly string[]
  readonly scoring?: ScoringRules
  /** Makes an item of each sentence. */
  readonly split?: 'sentences'
  /** What the items of a split text are found by. */
  readonly lesson?: string
}

/** Schema of the body of `POST /v1/practice/items`. Unknown fields are refused. */
export const itemBody: ObjectSchema<ItemBody> = z
  .strictObject(
    {
      text: spokenText().describe('What is heard and to be written down.'),
      language: languageTag.exactOptional(),
      voice: words(200).exactOptional().describe('Default: the best one for the language.'),
      rate: range(0.25, 4).exactOptional().describe('1 is natural, 2 twice as fast.'),
      difficulty: difficulty.exactOptional(),
      tags: practiceTags.exactOptional(),
      scoring: scoringRules.exactOptional(),
      split: choice(['sentences']).exactOptional().describe('Makes an item of each sentence.'),
      lesson: personalName(1).exactOptional().describe('Names the items of a text that is split.'),
    },
    { error: 'a JSON object' },
  )
  .refine(({ split, lesson }) => lesson === undefined || split !== undefined, {
    path: ['lesson'],
    error: 'absent where `split` is',
  })

/** Body of `PATCH /v1/practice/items/{id}`. */
export interface ItemChange {
  readonly tags?: readonly string[]
  /** `null` takes it away. */
  readonly difficulty?: number | null
}

const change: ObjectSchema<{ readonly tags?: readonly string[]; readonly difficulty?: number }> =
  z.strictObject(
    { tags: practiceTags.exactOptional(), difficulty: difficulty.exactOptional() },
    { error: 'a JSON object' },
  )

/** Schema of the body of `PATCH /v1/practice/items/{id}`, for the API description. `readItemChange()` reads it. */
export const itemChangeBody: z.ZodType = z.strictObject({
  tags: practiceTags.exactOptional(),
  difficulty: difficulty.nullable().exactOptional().describe('`null` takes it away.'),
})

/**
 * Reads a change of an item, in which `null` for the difficulty is not the same as absent. Throws
 * `invalid_request` that names the field.
 */
export function readItemChange(input: unknown): ItemChange {
  const read = readRequest(change, input)
  const cleared = (input as { readonly difficulty?: unknown }).difficulty === null
  const found: ItemChange = { ...read, ...(cleared && { difficulty: null }) }
  if (Object.keys(found).length > 0) return found
  throw new SpeechError(
    'invalid_request',
    'Expected the request to have `tags` or `difficulty`, got neither.',
    { details: { expected: 'tags or difficulty' } },
  )
}

/** Body of `POST /v1/practice/items/{id}/attempts`. */
export interface AttemptBody {
  readonly text: string
  readonly user?: string
  readonly rating?: Rating
  readonly audioUrl?: string
}

/** Schema of the body of `POST /v1/practice/items/{id}/attempts`. Unknown fields are refused. */
export const attemptBody: ObjectSchema<AttemptBody> = z.strictObject(
  {
    text: answerText.describe('What the learner has written.'),
    user: personalName(0).exactOptional().describe('The learner. Default: nobody in particular.'),
    rating: choice(RATINGS)
      .exactOptional()
      .describe('How well it was known. Default: by the percentage.'),
    audioUrl: webAddress().exactOptional().describe('A recording that is kept elsewhere.'),
  },
  { error: 'a JSON object' },
)
