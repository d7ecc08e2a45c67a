import { z } from 'zod'
import type { ScoringRules } from '../core/practice.ts'
import { digits, flag, whole, words } from './expected.ts'
import { instantOf } from './instant.ts'
import type { ObjectSchema } from './refusal.ts'

/** Most tags of an item. */
const MOST_TAGS = 20
const MOST_ALTERNATIVES = 20
/** Code points of an answer, or of a text that is as good as an item's own. */
const MOST_ANSWER_CHARS = 10_000
const MOST_TAG_CHARS = 50
const MOST_NAME_CHARS = 200

const tag = `a string of 1 to ${MOST_TAG_CHARS} characters, none of them a control character`
const tags = `a list of at most ${MOST_TAGS} tags`
const alternatives = `a list of at most ${MOST_ALTERNATIVES} texts`
const alternative = `a string of 1 to ${MOST_ANSWER_CHARS} characters`
const rules = 'an object with rules of scoring'

function atMost(count: number): (text: string) => boolean {
  return (text) => text.length <= count || (text.length <= 2 * count && [...text].length <= count)
}

/** A tag of an item. */
export const practiceTag: z.ZodType<string, string> = z
  .string({ error: tag })
  .min(1, { error: tag })
  .regex(/^\P{Cc}*$/u, { error: tag })
  .refine(atMost(MOST_TAG_CHARS), { error: tag })

/** Tags of an item. */
export const practiceTags: z.ZodType<readonly string[], readonly string[]> = z
  .array(practiceTag, { error: tags })
  .max(MOST_TAGS, { error: tags })

/** How hard an item is. */
export const difficulty: z.ZodType<number> = whole(1, 10).describe('1 is easy, 10 is hard.')

/** The name of a lesson or of a learner. */
export function personalName(least: 0 | 1): z.ZodType<string> {
  const error = `a string of ${least} to ${MOST_NAME_CHARS} characters, none of them a control character`
  return z
    .string({ error })
    .min(least, { error })
    .regex(/^\P{Cc}*$/u, { error })
    .refine(atMost(MOST_NAME_CHARS), { error })
}

/** The answer of a learner. */
export const answerText: z.ZodType<string> = z
  .string({ error: 'a string with the answer' })
  .refine(atMost(MOST_ANSWER_CHARS), {
    error: `a string of at most ${MOST_ANSWER_CHARS} characters`,
  })

/** How answers to an item are compared with its text. */
export const scoringRules: z.ZodType<ScoringRules> = z
  .strictObject(
    {
      diacritics: flag()
        .exactOptional()
        .describe('Whether marks on letters count. Default: where they change words.'),
      case: flag().exactOptional().describe('Whether upper and lower case differ. Default false.'),
      punctuation: flag().exactOptional().describe('Whether punctuation counts. Default false.'),
      numbers: flag().exactOptional().describe('Whether 7 is as good as seven. Default false.'),
      alternatives: z
        .array(
          z
            .string({ error: alternative })
            .min(1, { error: alternative })
            .refine(atMost(MOST_ANSWER_CHARS), { error: alternative }),
          { error: alternatives },
        )
        .max(MOST_ALTERNATIVES, { error: alternatives })
        .exactOptional()
        .describe('Texts that are as good as the item’s own.'),
    },
    { error: rules },
  )
  .meta({ id: 'ScoringRules' })

/** A BCP 47 tag. */
export const languageTag: z.ZodType<string> = words(64).describe('BCP 47 tag, such as fi.')

/** A date or date-time, as milliseconds since the epoch. */
export function instant(edge: 'start' | 'end'): z.ZodType<number, string> {
  const error = 'a date such as 2026-11-21, or a date-time such as 2026-11-21T09:30:00Z'
  return z.string({ error }).transform((text, context) => {
    const ms = instantOf(text, edge)
    if (ms !== undefined) return ms
    context.addIssue({ code: 'custom', message: error })
    return z.NEVER
  })
}

/** An id of an item or an attempt, as a path or a query has it. */
export const practiceId: z.ZodType<number, string> = digits(1, 999_999_999_999_999)

/** A path with such an id. */
export const practicePath: ObjectSchema<{ readonly id: number }> = z.strictObject({
  id: practiceId,
})
