import { SpeechError } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import { MARKUPS } from '../core/request.ts'
import type { EffectSpec, Json, SpeechRequest } from '../core/request.ts'
import { NORMALIZATION_RULES } from '../text/front-end.ts'

/** Bounds of the controls of a request, inclusive. */
const CONTROL_BOUNDS = {
  rate: { min: 0.25, max: 4, unit: '' },
  pitchSemitones: { min: -12, max: 12, unit: ' semitones' },
  gainDb: { min: -40, max: 20, unit: ' dB' },
} as const

const EFFECT_BOUNDS: {
  readonly [type in EffectSpec['type']]: {
    readonly [field: string]: readonly [min: number, max: number, required: boolean]
  }
} = {
  gain: { gainDb: [-40, 40, true] },
  loudness: { targetLufs: [-40, -5, true], truePeakDb: [-20, 0, false] },
  peak: { targetDb: [-40, 0, false] },
  trim: { thresholdDb: [-96, -10, false], keepSec: [0, 10, false] },
}

const READING_WORDS: {
  readonly [param in 'emoji' | 'codeBlocks']: readonly string[]
} = { emoji: ['name', 'skip'], codeBlocks: ['skip', 'read'] }

/** Whether the language of a request is to be found in its text. */
export function isAuto(language: string | undefined): boolean {
  return language?.trim().toLowerCase() === 'auto'
}

function refuse(
  param: string,
  expected: string,
  received: unknown,
  details: { readonly [key: string]: Json } = {},
): never {
  const shown =
    typeof received === 'string' ? JSON.stringify(received.slice(0, 64)) : describe(received)
  throw new SpeechError('invalid_request', `Expected ${param} to be ${expected}, got ${shown}.`, {
    details: { param, expected, ...details },
  })
}

function describe(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number')
    return String(value)
  if (Array.isArray(value)) return 'a list'
  return value === undefined
    ? 'nothing'
    : typeof value === 'object'
      ? 'an object'
      : `a ${typeof value}`
}

/** Refuses text that is not a string (`invalid_request`), blank (the same) or too long (`too_large`). */
export function checkText(text: unknown, maxTextChars: number): asserts text is string {
  if (typeof text !== 'string') refuse('text', 'a string', text)
  if (text.length > maxTextChars) {
    const chars = codePoints(text)
    if (chars > maxTextChars) {
      throw new SpeechError(
        'too_large',
        `Expected at most ${maxTextChars} characters of text, got ${chars}.`,
        {
          details: { param: 'text', expected: maxTextChars, received: chars },
        },
      )
    }
  }
  if (!/\S/.test(text)) {
    throw new SpeechError(
      'invalid_request',
      `Expected text to speak, got ${text.length === 0 ? 'an empty' : 'a blank'} text.`,
      {
        details: { param: 'text' },
      },
    )
  }
}

function codePoints(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++
    count++
  }
  return count
}

/** Refuses, as `invalid_request` with the field's name, what no voice or codec could make good. */
export function checkFields(request: Omit<SpeechRequest, 'text'>): void {
  for (const [param, { min, max, unit }] of Object.entries(CONTROL_BOUNDS)) {
    const value: unknown = request[param as keyof typeof CONTROL_BOUNDS]
    if (value === undefined) continue
    if (typeof value !== 'number' || !(value >= min && value <= max))
      refuse(param, `a number from ${min} to ${max}${unit}`, value)
  }
  for (const param of ['voice', 'language'] as const) {
    const value: unknown = request[param]
    if (value !== undefined && (typeof value !== 'string' || value.trim() === ''))
      refuse(param, 'a name', value)
  }
  if (request.markup !== undefined && !MARKUPS.includes(request.markup))
    refuse('markup', `one of ${MARKUPS.join(', ')}`, request.markup)
  const details = ['none', 'sentence', 'word', 'phoneme']
  if (request.timeline !== undefined && !details.includes(request.timeline))
    refuse('timeline', `one of ${details.join(', ')}`, request.timeline)
  if (request.seed !== undefined && !Number.isSafeInteger(request.seed))
    refuse('seed', 'an integer', request.seed)
  for (const [param, words] of Object.entries(READING_WORDS)) {
    const value = request[param as keyof typeof READING_WORDS]
    if (value !== undefined && !words.includes(value))
      refuse(param, `one of ${words.join(', ')}`, value)
  }
  if (request.inlineTags !== undefined && typeof request.inlineTags !== 'boolean')
    refuse('inlineTags', 'true or false', request.inlineTags)
  if (request.verbatim !== undefined && typeof request.verbatim !== 'boolean')
    refuse('verbatim', 'true or false', request.verbatim)
  if (request.verbatim === true && (request.markup ?? 'plain') !== 'plain')
    refuse('verbatim', 'false for text with markup', request.verbatim)
  checkRules(request.normalize)
  checkEffects(request.effects)
}

/** Refuses a switch for a normalisation rule that does not exist. */
export function checkRules(rules: SpeechRequest['normalize']): void {
  if (rules === undefined) return
  if (typeof rules !== 'object' || rules === null)
    refuse('normalize', 'an object such as { "money": false }', rules)
  for (const [rule, on] of Object.entries(rules)) {
    if (!NORMALIZATION_RULES.includes(rule)) {
      const suggestions = nearest(rule, NORMALIZATION_RULES)
      refuse(
        `normalize.${rule.slice(0, 32)}`,
        `a rule that exists (${NORMALIZATION_RULES.join(', ')})`,
        rule,
        { suggestions },
      )
    }
    if (typeof on !== 'boolean') refuse(`normalize.${rule}`, 'true or false', on)
  }
}

function checkEffects(effects: SpeechRequest['effects']): void {
  if (effects === undefined) return
  if (!Array.isArray(effects) || effects.length > 16)
    refuse('effects', 'a list of at most 16 effects', effects)
  for (const [index, effect] of (effects as readonly EffectSpec[]).entries()) {
    const param = `effects.${index}`
    if (typeof effect !== 'object' || effect === null)
      refuse(param, 'an object with a type', effect)
    const bounds = Object.hasOwn(EFFECT_BOUNDS, effect.type)
      ? EFFECT_BOUNDS[effect.type]
      : undefined
    if (!bounds)
      refuse(`${param}.type`, `one of ${Object.keys(EFFECT_BOUNDS).join(', ')}`, effect.type)
    const given = effect as { readonly [field: string]: unknown }
    const unknown = Object.keys(given).find(
      (field) => field !== 'type' && !Object.hasOwn(bounds, field),
    )
    if (unknown !== undefined)
      refuse(
        `${param}.${unknown.slice(0, 32)}`,
        `one of ${Object.keys(bounds).join(', ')}`,
        unknown,
      )
    for (const [field, [min, max, required]] of Object.entries(bounds)) {
      const value = given[field]
      if (value === undefined && !required) continue
      if (typeof value !== 'number' || !(value >= min && value <= max))
        refuse(`${param}.${field}`, `a number from ${min} to ${max}`, value)
    }
  }
}

/** True for what JSON can carry, at most 32 levels deep: only that may be stored or cross a thread. */
export function isJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth > 32) return false
  return Object.values(value).every((item) => isJson(item, depth + 1))
}
