import { SpeechError } from '../../core/errors.ts'
import type { ScoringRules } from '../../core/practice.ts'
import type { AttemptRequest } from './practice.ts'

const MAX_TAGS = 20
const MAX_TAG_CHARS = 50
const MAX_DIFFICULTY = 10
const MAX_NAME_CHARS = 200
const MAX_ALTERNATIVES = 20
/** Code points of an alternative or of an answer. */
const MAX_ANSWER_CHARS = 10_000
const MAX_URL_CHARS = 2048
const CONTROL = /\p{Cc}/u
/** Well-formed enough to be looked up; some write `en_US`. */
const LANGUAGE = /^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/
const MAX_LANGUAGE_CHARS = 35
const SWITCHES = ['diacritics', 'case', 'punctuation', 'numbers'] as const
const RATINGS: readonly unknown[] = ['again', 'hard', 'good', 'easy']

/** Refuses, as `invalid_request`, naming the field. */
export function refuse(param: string, sentence: string): never {
  throw new SpeechError('invalid_request', sentence, { details: { param } })
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

function isShort(text: unknown, max: number): text is string {
  return typeof text === 'string' && (text.length <= max || codePoints(text) <= max)
}

/** Refuses what cannot be a BCP 47 tag. */
export function checkLanguage(language: unknown): asserts language is string {
  if (
    typeof language !== 'string' ||
    language.length > MAX_LANGUAGE_CHARS ||
    !LANGUAGE.test(language) ||
    language.toLowerCase() === 'auto'
  )
    refuse('language', 'Expected language to be a BCP 47 tag such as en-US.')
}

/** Refuses tags of a wrong number or length. */
export function checkTags(tags: unknown): asserts tags is readonly string[] {
  if (!Array.isArray(tags) || tags.length > MAX_TAGS)
    refuse('tags', `Expected tags to be a list of at most ${MAX_TAGS}.`)
  for (const [index, tag] of tags.entries())
    if (!isShort(tag, MAX_TAG_CHARS) || tag === '' || CONTROL.test(tag))
      refuse(
        `tags[${index}]`,
        `Expected a tag of 1 to ${MAX_TAG_CHARS} characters, none of them a control character.`,
      )
}

/** Refuses what is not a whole number from 1 to 10. */
export function checkDifficulty(difficulty: unknown): void {
  if (!Number.isInteger(difficulty) || Number(difficulty) < 1 || Number(difficulty) > 10)
    refuse('difficulty', `Expected difficulty to be a whole number from 1 to ${MAX_DIFFICULTY}.`)
}

/** Refuses rules of scoring that are out of bounds, or that there are none of. */
export function checkScoring(rules: unknown): asserts rules is ScoringRules {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules))
    refuse('scoring', 'Expected scoring to be an object.')
  const given = rules as { readonly [rule: string]: unknown }
  for (const [rule, value] of Object.entries(given)) {
    if (value === undefined) continue
    const param = `scoring.${rule.slice(0, 32)}`
    if (rule === 'alternatives') checkAlternatives(value)
    else if (!SWITCHES.some((name) => name === rule))
      refuse(param, `Expected a rule of scoring: ${SWITCHES.join(', ')} or alternatives.`)
    else if (typeof value !== 'boolean') refuse(param, `Expected ${rule} to be true or false.`)
  }
}

function checkAlternatives(texts: unknown): void {
  const param = 'scoring.alternatives'
  if (!Array.isArray(texts) || texts.length > MAX_ALTERNATIVES)
    refuse(param, `Expected alternatives to be a list of at most ${MAX_ALTERNATIVES}.`)
  for (const [index, text] of texts.entries()) {
    if (!isShort(text, MAX_ANSWER_CHARS) || text === '')
      refuse(
        `${param}[${index}]`,
        `Expected an alternative of 1 to ${MAX_ANSWER_CHARS} characters.`,
      )
  }
}

/** Refuses a name, of a learner or a lesson, that is too long or has control characters. */
export function checkName(param: string, name: unknown, least = 1): asserts name is string {
  if (!isShort(name, MAX_NAME_CHARS) || name.length < least || CONTROL.test(name))
    refuse(
      param,
      `Expected ${param} to be ${least} to ${MAX_NAME_CHARS} characters, none of them a control character.`,
    )
}

/** Refuses an answer that is too long or of a wrong kind. */
export function checkAttempt({ text, user, audioUrl, rating }: AttemptRequest): void {
  if (!isShort(text, MAX_ANSWER_CHARS))
    refuse('text', `Expected text to be at most ${MAX_ANSWER_CHARS} characters.`)
  if (user !== undefined) checkName('user', user, 0)
  if (
    audioUrl !== undefined &&
    (typeof audioUrl !== 'string' || audioUrl.length > MAX_URL_CHARS || CONTROL.test(audioUrl))
  )
    refuse('audioUrl', `Expected audioUrl to be at most ${MAX_URL_CHARS} characters.`)
  if (rating !== undefined && !RATINGS.includes(rating))
    refuse('rating', `Expected rating to be one of ${RATINGS.join(', ')}.`)
}

/** Refuses a number that is not a whole one within bounds. */
export function checkWhole(param: string, value: unknown, min: number, max: number): void {
  if (!Number.isInteger(value) || Number(value) < min || Number(value) > max)
    refuse(param, `Expected ${param} to be a whole number from ${min} to ${max}.`)
}

/** Refuses a range of times that ends before it begins. */
export function checkRange({
  sinceMs,
  untilMs,
}: {
  readonly sinceMs?: number | undefined
  readonly untilMs?: number | undefined
}): void {
  for (const [param, ms] of Object.entries({ sinceMs, untilMs })) {
    if (ms !== undefined && (typeof ms !== 'number' || Number.isNaN(ms)))
      refuse(param, `Expected ${param} to be milliseconds since the epoch.`)
  }
  if (sinceMs !== undefined && untilMs !== undefined && sinceMs >= untilMs)
    refuse('since', 'Expected since to be before until.')
}
