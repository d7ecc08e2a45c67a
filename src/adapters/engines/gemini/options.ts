import { SpeechError } from '../../../core/errors.ts'
import { nearest } from '../../../core/nearest.ts'
import type { Json } from '../../../core/request.ts'
import { GEMINI_VOICES } from './voices.ts'

/** Who of several says what stands behind `Name:` in the text. */
export interface GeminiSpeaker {
  readonly name: string
  /** Lower case. */
  readonly voice: string
}

/** What one request may tell the engine. */
export interface GeminiOptions {
  /** Name of a model, or of an alias of the settings. */
  readonly model?: string
  /** How it is to be said, in words: `warm and slow`. */
  readonly style?: string
  /** What stands before the text, such as `Say cheerfully:`. */
  readonly prompt?: string
  /** Told in words: 0.1 to 3, 1 is natural. */
  readonly speed?: number
  /** Told in words: 0.1 to 2, 1 is natural. */
  readonly pitch?: number
  /** Whether language and style are told in the prompt, or in the API's own fields. */
  readonly directions?: 'words' | 'fields'
  /** Who speaks in a text of `Name: …`; 1 to 20, each name once. */
  readonly speakers?: readonly GeminiSpeaker[]
  /** A voice that was made with the API: `voice_…`, or its key. */
  readonly customVoice?: string
  /** 0 to 2. */
  readonly temperature?: number
  readonly seed?: number
}

const MAX_WORDS = 1000
const MAX_NAME = 100
const MAX_SPEAKERS = 20

interface Check {
  readonly expected: string
  fits(value: unknown): boolean
}

const CHECKS: { readonly [K in keyof Required<GeminiOptions>]: Check } = {
  model: {
    expected: 'the name of a model',
    fits: (value) => typeof value === 'string' && /^[\w./-]{1,128}$/.test(value),
  },
  style: words(MAX_WORDS),
  prompt: words(MAX_WORDS),
  speed: number(0.1, 3),
  pitch: number(0.1, 2),
  directions: {
    expected: 'words or fields',
    fits: (value) => value === 'words' || value === 'fields',
  },
  speakers: {
    expected: `a list of 1 to ${MAX_SPEAKERS} speakers, each with a name of its own and a voice`,
    fits: areSpeakers,
  },
  customVoice: words(10_000),
  temperature: number(0, 2),
  seed: {
    expected: 'a whole number of 32 bits',
    fits: (value) => Number.isInteger(value) && (value as number) === ((value as number) | 0),
  },
}

/** Keys of `GeminiOptions`. */
export const GEMINI_OPTIONS: readonly string[] = Object.keys(CHECKS)

function words(most: number): Check {
  return {
    expected: `a text of 1 to ${most} characters`,
    fits: (value) => typeof value === 'string' && /\S/.test(value) && value.length <= most,
  }
}

function number(min: number, max: number): Check {
  return {
    expected: `a number from ${min} to ${max}`,
    fits: (value) => typeof value === 'number' && value >= min && value <= max,
  }
}

function areSpeakers(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1 || value.length > MAX_SPEAKERS) return false
  const names = value.map((it: unknown) => field(it, 'name'))
  const fits = names.every(
    (name) =>
      typeof name === 'string' &&
      /\S/.test(name) &&
      !/[:：\n]/.test(name) &&
      name.length <= MAX_NAME,
  )
  const voiced = value.every((it: unknown) => typeof field(it, 'voice') === 'string')
  return fits && voiced && new Set(names).size === names.length
}

/** Checks the options of a segment; `invalid_request` names a wrong one. */
export function readGeminiOptions(engine: string, asked: Json | undefined): GeminiOptions {
  if (asked === undefined || asked === null) return {}
  if (typeof asked !== 'object' || Array.isArray(asked))
    throw refused(engine, '', 'Expected its options to be an object.')
  for (const [key, value] of Object.entries(asked)) {
    const check = Object.hasOwn(CHECKS, key) ? CHECKS[key as keyof GeminiOptions] : undefined
    if (!check)
      throw refused(engine, `.${key.slice(0, 32)}`, `Expected one of ${GEMINI_OPTIONS.join(', ')}.`)
    if (!check.fits(value)) throw refused(engine, `.${key}`, `Expected ${check.expected}.`)
  }
  const options = asked as GeminiOptions
  if (!options.speakers) return options
  const speakers = options.speakers.map(({ name, voice }) => ({
    name: name.trim(),
    voice: voiceOf(engine, voice),
  }))
  return { ...options, speakers }
}

/** The voice of a name in any case, with or without the engine's id before it. */
function voiceOf(engine: string, given: string): string {
  const wanted = given.trim().toLowerCase().replace(`${engine}:`, '')
  const names = GEMINI_VOICES.map(({ name }) => name)
  if (names.includes(wanted)) return wanted
  const [near] = nearest(wanted, names, 1)
  const hint = near === undefined ? '' : ` Did you mean ${near}?`
  const shown = JSON.stringify(given.slice(0, 40))
  throw refused(engine, '.speakers', `Expected a voice for each speaker, got ${shown}.${hint}`)
}

function refused(engine: string, key: string, message: string): SpeechError {
  return new SpeechError('invalid_request', message, {
    details: { engine, param: `engineOptions.${engine}${key}` },
  })
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
