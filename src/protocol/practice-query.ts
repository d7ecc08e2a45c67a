import { z } from 'zod'
import type { Codec } from '../core/request.ts'
import { CODECS } from '../core/request.ts'
import { choice, decimal, digits, flagText, words } from './expected.ts'
import { instant, languageTag, personalName, practiceId, practiceTags } from './practice-fields.ts'
import type { ObjectSchema } from './refusal.ts'

const SORTS = ['created', '-created', 'difficulty', '-difficulty'] as const
/** Files that practice goes out as. */
export const EXPORT_FORMATS = ['json', 'csv', 'apkg'] as const
/** A file that practice goes out as. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Which page of a list. */
export interface PageParameters {
  readonly page?: number
  readonly perPage?: number
}

const paging = {
  page: digits(1, 1_000_000_000).exactOptional().describe('Default 1.'),
  perPage: digits(1, 100).exactOptional().describe('Default 20.'),
}

const span = 'a whole number from 1 to 10, or two of them, the lower first: 2..5'
const difficulties: z.ZodType<{ readonly min: number; readonly max: number }, string> = z
  .string({ error: span })
  .transform((text, context) => {
    const [, from, to = from] = /^(\d{1,2})(?:[.]{2}(\d{1,2}))?$/.exec(text) ?? []
    const [min, max] = [Number(from), Number(to)]
    if (min >= 1 && min <= max && max <= 10) return { min, max }
    context.addIssue({ code: 'custom', message: span })
    return z.NEVER
  })

const tags: z.ZodType<readonly string[], string | string[]> = z
  .union([z.string(), z.array(z.string())])
  .transform((value): readonly string[] => [value].flat())
  .pipe(practiceTags)

const user = personalName(0)
const language = languageTag.exactOptional().describe('BCP 47 tag or the beginning of one.')
const tag = tags.exactOptional().describe('Repeat it for items that have all of several.')

/** Query of `GET /v1/practice/items`. */
export interface ItemListParameters extends PageParameters {
  readonly language?: string
  readonly tag?: readonly string[]
  readonly difficulty?: { readonly min: number; readonly max: number }
  readonly q?: string
  readonly practiced?: boolean
  readonly user?: string
  readonly lesson?: string
  readonly sort?: (typeof SORTS)[number]
}

/** Schema of the query of `GET /v1/practice/items`. */
export const itemListQuery: ObjectSchema<ItemListParameters> = z.strictObject({
  language,
  tag,
  difficulty: difficulties.exactOptional().describe('One, such as 3, or a range, such as 2..5.'),
  q: words(200).exactOptional().describe('Found in the text, whatever the case.'),
  practiced: flagText().exactOptional(),
  user: user.exactOptional().describe('Who has practised, for `practiced`. Default: anybody.'),
  lesson: personalName(1).exactOptional(),
  sort: choice(SORTS)
    .exactOptional()
    .describe('With `-`: the last or hardest first. Default -created.'),
  ...paging,
})

/** Query of `GET /v1/practice/items/{id}/audio`. */
export interface ItemAudioQuery {
  readonly format?: Codec
  readonly tempo?: number
  readonly wordGapSec?: number
  readonly sentence?: number
  readonly download?: boolean
}

/** Schema of the query of `GET /v1/practice/items/{id}/audio`. */
export const itemAudioQuery: ObjectSchema<ItemAudioQuery> = z.strictObject({
  format: choice(CODECS).exactOptional().describe('Default: the setting `format`.'),
  tempo: decimal(0.25, 2)
    .exactOptional()
    .describe('How fast it is played, at the same pitch. Default 1.'),
  wordGapSec: decimal(0, 5, 'seconds')
    .exactOptional()
    .describe('Silence put between words. Default 0.'),
  sentence: digits(0, 100_000).exactOptional().describe('Only this one, counted from 0.'),
  download: flagText().exactOptional().describe('Offer it as a file to keep.'),
})

const spanFields = {
  user: user.exactOptional().describe('Default: all learners together.'),
  since: instant('start').exactOptional().describe('A date or date-time; UTC without a zone.'),
  until: instant('end').exactOptional().describe('A date, whose whole day counts, or date-time.'),
}

const ordered = {
  path: ['since'],
  error: 'before `until`',
}
const isOrdered = ({ since, until }: SpanParameters): boolean =>
  since === undefined || until === undefined || since < until

/** Whose attempts, and of which time, in milliseconds since the epoch. */
export interface SpanParameters {
  readonly user?: string
  readonly since?: number
  readonly until?: number
}

/** Schema of the query of `GET /v1/practice/summary` and `…/items/{id}/practice`. */
export const summaryQuery: ObjectSchema<SpanParameters> = z
  .strictObject(spanFields)
  .refine(isOrdered, ordered)

/** Schema of the query of `GET /v1/practice/log` and `…/items/{id}/attempts`. */
export const logQuery: ObjectSchema<SpanParameters & PageParameters> = z
  .strictObject({ ...spanFields, ...paging })
  .refine(isOrdered, ordered)

/** Schema of the query of `GET /v1/practice/attempts`. */
export const attemptListQuery: ObjectSchema<
  SpanParameters & PageParameters & { readonly item?: number }
> = z
  .strictObject({ item: practiceId.exactOptional(), ...spanFields, ...paging })
  .refine(isOrdered, ordered)

/** Query of `GET /v1/practice/due`. */
export interface DueParameters {
  readonly user?: string
  readonly limit?: number
  readonly fresh?: number
  readonly at?: number
  readonly language?: string
  readonly tag?: readonly string[]
  readonly lesson?: string
}

/** Schema of the query of `GET /v1/practice/due`. */
export const dueQuery: ObjectSchema<DueParameters> = z.strictObject({
  user: user.exactOptional().describe('The learner. Default: nobody in particular.'),
  limit: digits(1, 1000).exactOptional().describe('Default 20.'),
  fresh: digits(0, 1000)
    .exactOptional()
    .describe('How many items that were never heard to add. Default 0.'),
  at: instant('start').exactOptional().describe('Default: now.'),
  language,
  tag,
  lesson: personalName(1).exactOptional(),
})

/** Query of `GET /v1/practice/progress`. */
export interface ProgressParameters {
  readonly days?: number
  readonly item?: number
  readonly user?: string
}

/** Schema of the query of `GET /v1/practice/progress`. */
export const progressQuery: ObjectSchema<ProgressParameters> = z.strictObject({
  days: digits(1, 365).exactOptional().describe('Today included. Default 30.'),
  item: practiceId.exactOptional(),
  user: user.exactOptional().describe('Default: all learners together.'),
})

/** Query of `GET /v1/practice/export`. */
export interface ExportParameters {
  readonly format?: ExportFormat
  readonly tag?: readonly string[]
  readonly lesson?: string
  readonly user?: string
}

/** Schema of the query of `GET /v1/practice/export`. */
export const exportQuery: ObjectSchema<ExportParameters> = z.strictObject({
  format: choice(EXPORT_FORMATS)
    .exactOptional()
    .describe('`apkg` is a deck for Anki, with the audio. Default json.'),
  tag,
  lesson: personalName(1).exactOptional(),
  user: user.exactOptional().describe('Whose attempts. Default: those of all learners.'),
})

/** Query of `POST /v1/practice/import`. */
export interface ImportParameters {
  readonly language?: string
  readonly lesson?: string
  readonly tag?: readonly string[]
}

/** Schema of the query of `POST /v1/practice/import`. */
export const importQuery: ObjectSchema<ImportParameters> = z.strictObject({
  language: languageTag.exactOptional().describe('Of items that name none.'),
  lesson: personalName(1).exactOptional().describe('Of items that name none.'),
  tag: tags.exactOptional().describe('Added to those of every item; may be repeated.'),
})
