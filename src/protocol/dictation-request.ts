import { z } from 'zod'
import type { Rating, ScoringRules } from '../core/practice.ts'
import {
  boolean,
  field,
  integer,
  number,
  readInteger,
  readList,
  readString,
  refuse,
  refuseValue,
  string,
  word,
} from './dictation-field.ts'

const MOST_TEXTS = 100
const MOST_TAGS = 20
const TAG_CHARS = 50
const MOST_ALTERNATIVES = 20
const URL_CHARS = 2048
const RATINGS = ['again', 'hard', 'good', 'easy'] as const satisfies readonly Rating[]

/** Body of `POST /api/v1/tts/convert`. */
export interface ConvertBody {
  readonly text: string
  /** A file name without any path. */
  readonly custom_filename?: string
}

/** Body of `POST /api/v1/tts/convert-multiple`. */
export interface ConvertMultipleBody {
  readonly texts: readonly string[]
}

/** Body of `POST /v1/items`; from `voice` on, what the API itself does not have. */
export interface ItemBody {
  readonly locale: string
  readonly text: string
  readonly difficulty?: number
  readonly tags?: readonly string[]
  readonly voice?: string
  readonly rate?: number
  readonly scoring?: ScoringRules
}

/** Body of `POST /v1/items/{id}/attempts`. */
export interface AnswerBody {
  readonly text: string
  readonly user_id?: string
  readonly audio_url?: string
  readonly rating?: Rating
}

/** Body of `POST /v1/attempts`. */
export interface AttemptBody extends AnswerBody {
  readonly item_id: number
}

/** A file name: nothing that leads to another folder, and nothing that cannot be seen. */
const fileName: z.ZodType<string> = field(
  (value) => {
    const name = readString(value, 0, 255)
    if (/[/\\]|\.\.|\p{Cc}|\p{Cs}/u.test(name) || /^\.(?:wav)?$/.test(name.trim()))
      refuseValue('Expected a file name without a path')
    return name
  },
  { type: 'string', maxLength: 255 },
)

/** A text whose words are to be heard. */
function spoken(maxChars: number): z.ZodType<string> {
  return field(
    (value) => {
      const text = readString(value, 1, maxChars)
      if (text.trim() === '') refuseValue('Text cannot be empty')
      return text
    },
    { type: 'string', minLength: 1, maxLength: maxChars },
  )
}

/** Schema of `POST /api/v1/tts/convert`, for texts of so many code points. */
export function convertBody(maxChars: number): z.ZodType<ConvertBody> {
  return z.object({ text: spoken(maxChars), custom_filename: fileName.exactOptional() })
}

/** Schema of `POST /api/v1/tts/convert-multiple`. */
export function convertMultipleBody(maxChars: number): z.ZodType<ConvertMultipleBody> {
  const texts = field(
    (value) =>
      readList(value, 1, MOST_TEXTS).map((text, index) => {
        if (typeof text !== 'string') return refuse('string_type', 'Input should be a valid string')
        if (text.trim() === '') refuseValue(`Text item at index ${index} cannot be empty`)
        return readString(text, 1, maxChars)
      }),
    {
      type: 'array',
      minItems: 1,
      maxItems: MOST_TEXTS,
      items: { type: 'string', minLength: 1, maxLength: maxChars },
    },
  )
  return z.object({ texts })
}

/** Up to 20 tags, each once. */
export const tagList: z.ZodType<readonly string[]> = field(
  (value) => {
    const tags = readList(value, 0, Infinity)
    if (tags.length > MOST_TAGS) refuseValue(`Maximum ${MOST_TAGS} tags allowed`)
    const read = tags.map((tag) => {
      const text = readString(tag, 0, Infinity)
      if (text.trim() === '') refuseValue('Tags cannot be empty')
      if ([...text].length > TAG_CHARS)
        refuseValue(`Tag length cannot exceed ${TAG_CHARS} characters`)
      return text
    })
    return [...new Set(read)]
  },
  {
    type: 'array',
    maxItems: MOST_TAGS,
    items: { type: 'string', minLength: 1, maxLength: TAG_CHARS },
  },
)

/** How hard an item is: 1 to 10. */
export const difficulty: z.ZodType<number> = integer(1, 10)

function scoring(maxChars: number): z.ZodType<ScoringRules> {
  const alternatives = field(
    (value) => readList(value, 0, MOST_ALTERNATIVES).map((it) => readString(it, 1, maxChars)),
    { type: 'array', maxItems: MOST_ALTERNATIVES, items: { type: 'string', minLength: 1 } },
  )
  return z.object({
    diacritics: boolean().exactOptional(),
    case: boolean().exactOptional(),
    punctuation: boolean().exactOptional(),
    numbers: boolean().exactOptional(),
    alternatives: alternatives.exactOptional(),
  })
}

/** Schema of `POST /v1/items`. */
export function itemBody(maxChars: number): z.ZodType<ItemBody> {
  return z.object({
    locale: string(2, 10),
    text: spoken(maxChars),
    difficulty: difficulty.exactOptional(),
    tags: tagList.exactOptional(),
    voice: string(1, 200).exactOptional(),
    rate: number(0.25, 4).exactOptional(),
    scoring: scoring(maxChars).exactOptional(),
  })
}

/** Schema of the body of `POST /v1/items/bulk`, whose items are read one by one. */
export const bulkBody: z.ZodType<{ readonly items: readonly unknown[] }> = z.object({
  items: field((value) => readList(value, 1, 100), { type: 'array', minItems: 1, maxItems: 100 }),
})

/** Schema of `PATCH /v1/items/{id}/tags`. */
export const tagsBody: z.ZodType<{ readonly tags?: readonly string[] }> = z.object({
  tags: tagList.exactOptional(),
})

/** Schema of `PATCH /v1/items/{id}/difficulty`. */
export const difficultyBody: z.ZodType<{ readonly difficulty: number }> = z.object({ difficulty })

/** The learner, by name or number. */
const userId: z.ZodType<string> = field(
  (value) => readString(typeof value === 'number' ? String(readInteger(value)) : value, 0, 200),
  { type: 'string', maxLength: 200 },
)

/** Where a recording of the answer is: an http address, or a place on the sender's own server. */
const audioUrl: z.ZodType<string> = field(
  (value) => {
    const url = readString(value, 0, URL_CHARS)
    if (/^\s*(?!https?:)[a-z][a-z\d+.-]*:/i.test(url) || /\p{Cc}/u.test(url))
      refuse('url_scheme', "URL scheme should be 'http' or 'https'", {
        expected_schemes: "'http' or 'https'",
      })
    return url
  },
  { type: 'string', maxLength: URL_CHARS },
)

function answerFields(maxChars: number) {
  return {
    text: string(0, maxChars).exactOptional(),
    transcription: string(0, maxChars).exactOptional().describe('Another name of `text`.'),
    user_id: userId.exactOptional(),
    audio_url: audioUrl.exactOptional(),
    rating: word(RATINGS).exactOptional(),
  }
}

interface Written {
  readonly text?: string
  readonly transcription?: string
}

/** The words under the one name; `text` counts when both are there. */
function named<T extends Written>(
  body: T,
  context: z.RefinementCtx,
): Omit<T, keyof Written> & { readonly text: string } {
  const { text, transcription, ...rest } = body
  const words = text ?? transcription
  if (words === undefined) {
    const fault = { type: 'missing', msg: 'Field required' }
    context.addIssue({ code: 'custom', path: ['text'], message: fault.msg, params: { fault } })
    return z.NEVER
  }
  return { ...rest, text: words }
}

/** Schema of `POST /v1/items/{id}/attempts`: `text` or `transcription` must be there. */
export function answerBody(maxChars: number): z.ZodType<AnswerBody> {
  return z.object(answerFields(maxChars)).transform(named)
}

/** Schema of `POST /v1/attempts`: `text` or `transcription` must be there. */
export function attemptBody(maxChars: number): z.ZodType<AttemptBody> {
  return z.object({ item_id: integer(), ...answerFields(maxChars) }).transform(named)
}
