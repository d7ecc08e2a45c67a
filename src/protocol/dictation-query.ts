import { z } from 'zod'
import {
  boolean,
  field,
  integer,
  number,
  readInteger,
  readList,
  readString,
  refuseValue,
  string,
} from './dictation-field.ts'
import { type DictationMoment, moment } from './dictation-time.ts'

/** Words of a conversion's state. */
export const CONVERSION_STATES = ['queued', 'processing', 'completed', 'failed', 'done'] as const
/** A word of a conversion's state. */
export type ConversionState = (typeof CONVERSION_STATES)[number]

const SORTS = ['created_at.asc', 'created_at.desc', 'difficulty.asc', 'difficulty.desc'] as const

/** Query of `GET /api/v1/tts`. `status` and `limit` are read further by whoever answers. */
export interface ConversionListParameters {
  readonly status?: string
  readonly limit?: number
}

/** Which page is asked for. */
export interface PageParameters {
  readonly page?: number
  readonly per_page?: number
}

/** A stretch of time. */
export interface RangeParameters {
  readonly since?: DictationMoment
  readonly until?: DictationMoment
}

/** Whose attempts are meant. */
export interface LearnerParameters extends RangeParameters {
  readonly user_id?: string
}

/** Query of `GET /v1/items`. */
export interface ItemListParameters extends PageParameters {
  readonly locale?: string
  readonly tag?: readonly string[]
  readonly difficulty?: { readonly min: number; readonly max: number }
  readonly q?: string
  readonly practiced?: boolean
  readonly sort?: string
  readonly user_id?: string
}

/** Query of `GET /v1/attempts`. */
export interface AttemptListParameters extends PageParameters, LearnerParameters {
  readonly item_id?: number
}

/** Query of `GET /v1/stats/practice-log`. */
export interface PracticeLogParameters extends PageParameters, LearnerParameters {}

/** Query of `GET /v1/stats/progress`. */
export interface ProgressParameters {
  readonly item_id?: number
  readonly days?: number
  readonly user_id?: string
}

/** Query of `GET /v1/items/{id}/audio`. */
export interface ItemAudioParameters {
  readonly tempo?: number
  readonly sentence?: number
  readonly word_gap?: number
}

const userId = string(0, 200).exactOptional().describe('Only what this learner did.')

const paging = {
  page: integer(1).exactOptional().describe('Default 1.'),
  per_page: integer(1, 100).exactOptional().describe('Default 20.'),
}

const range = {
  since: moment().exactOptional(),
  until: moment().exactOptional().describe('A day is meant whole.'),
}

/** Reads `n` or `min..max`, of 1 to 10. */
function difficultyRange(value: unknown): { readonly min: number; readonly max: number } {
  const text = readString(value, 1, 20)
  const [first = '', second = first, ...rest] = text.split('..')
  const [min, max] = [readInteger(first), readInteger(second)]
  if (rest.length > 0 || min < 1 || max > 10 || min > max)
    refuseValue('Expected a difficulty, or min..max, from 1 to 10')
  return { min, max }
}

/** Schema of the query of `GET /api/v1/tts`. */
export const conversionListQuery: z.ZodType<ConversionListParameters> = z.object({
  status: field((value) => readString(value, 0, 200), { enum: [...CONVERSION_STATES] })
    .exactOptional()
    .describe('Default: all.'),
  limit: field(readInteger, { type: 'integer', minimum: 1, maximum: 1000 })
    .exactOptional()
    .describe('Default 50.'),
})

/** Schema of the query of `GET /v1/items`. */
export const itemListQuery: z.ZodType<ItemListParameters> = z.object({
  locale: string(0, 100).exactOptional(),
  tag: field((value) => readList([value].flat(), 0, 20).map((tag) => readString(tag, 0, 200)), {
    type: 'array',
    items: { type: 'string' },
  })
    .exactOptional()
    .describe('The field again for each; all of them.'),
  difficulty: field(difficultyRange, { type: 'string' })
    .exactOptional()
    .describe('`n`, or `min..max`.'),
  q: string(0, 1000).exactOptional().describe('Found in the text, whatever the case.'),
  practiced: boolean().exactOptional(),
  sort: field((value) => readString(value, 0, Infinity), { enum: [...SORTS] })
    .exactOptional()
    .describe('Default created_at.desc.'),
  ...paging,
  user_id: userId,
})

/** The sort that a word names; undefined for a word that names none. */
export function readSort(
  text: string,
):
  | { readonly sort: 'created' | 'difficulty'; readonly direction: 'ascending' | 'descending' }
  | undefined {
  if (!SORTS.some((word) => word === text)) return undefined
  return {
    sort: text.startsWith('difficulty') ? 'difficulty' : 'created',
    direction: text.endsWith('.asc') ? 'ascending' : 'descending',
  }
}

/** The words that `readSort()` knows. */
export const SORT_WORDS: readonly string[] = SORTS

/** Schema of the query of `GET /v1/attempts`. */
export const attemptListQuery: z.ZodType<AttemptListParameters> = z.object({
  item_id: integer().exactOptional(),
  ...range,
  ...paging,
  user_id: userId,
})

/** Schema of the query of `GET /v1/stats/summary`. */
export const summaryQuery: z.ZodType<LearnerParameters> = z.object({ ...range, user_id: userId })

/** Schema of the query of `GET /v1/stats/practice-log`. */
export const practiceLogQuery: z.ZodType<PracticeLogParameters> = z.object({
  ...range,
  ...paging,
  user_id: userId,
})

/** Schema of the query of `GET /v1/stats/items/{id}`. */
export const itemStatsQuery: z.ZodType<{ readonly user_id?: string }> = z.object({
  user_id: userId,
})

/** Schema of the query of `GET /v1/stats/progress`. */
export const progressQuery: z.ZodType<ProgressParameters> = z.object({
  item_id: integer().exactOptional(),
  days: integer(1, 365).exactOptional().describe('Default 30, today included.'),
  user_id: userId,
})

/** Schema of the query of `GET /v1/items/{id}/audio`. */
export const itemAudioQuery: z.ZodType<ItemAudioParameters> = z.object({
  tempo: number(0.25, 2).exactOptional().describe('How fast, at the same pitch. Default 1.'),
  sentence: integer(0, 100_000).exactOptional().describe('Only this one, counted from 0.'),
  word_gap: number(0, 5).exactOptional().describe('Seconds of silence between words. Default 0.'),
})

/** Schema of the query of `POST /api/v1/tts/cleanup`. */
export const cleanupQuery: z.ZodType<{ readonly days?: number }> = z.object({
  days: integer(0, 36_500).exactOptional().describe('Failed so many days ago or more. Default 7.'),
})

/** A query whose fields, `tag` aside, were each sent once; of one that was sent again the last counts. */
export function lastOfEach(query: unknown): unknown {
  if (typeof query !== 'object' || query === null) return query
  return Object.fromEntries(
    Object.entries(query).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) && name !== 'tag' ? (value.at(-1) as unknown) : value,
    ]),
  )
}

/** Reads a whole number in a path, such as an item's. */
export function pathInteger(name: string): z.ZodType<{ readonly [name: string]: number }> {
  return z.object({ [name]: integer() })
}

/** Refuses a word that names no state, or a number that is no limit, as the API does itself. */
export function listFault(parameters: ConversionListParameters): string | undefined {
  const { status, limit = 50 } = parameters
  if (status !== undefined && status !== '' && !isConversionState(status))
    return `Invalid status. Must be one of: ${CONVERSION_STATES.join(', ')}`
  return limit < 1 || limit > 1000 ? 'Limit must be between 1 and 1000' : undefined
}

/** Whether a word names a state. */
export function isConversionState(word: string): word is ConversionState {
  return CONVERSION_STATES.some((state) => state === word)
}
