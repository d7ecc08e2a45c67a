import { SpeechError } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'
import type { ModelFamily } from './model-report.ts'

/** What one request may ask of a model, `engineOptions.sherpa`. */
export interface SherpaCallOptions {
  /** Steps of models that begin with noise; more are slower and may be better. 1 to 64. */
  readonly numSteps?: number
  /** How closely ZipVoice keeps to its text and voice, 0.1 to 10; 1 is natural. */
  readonly guidanceScale?: number
  /** Length of the pauses the model makes inside a sentence, 0.05 to 4; 1, the default, is its own. */
  readonly silenceScale?: number
  /** How much Pocket varies, 0 to 2; 0.7 is its own. */
  readonly temperature?: number
  /** How much VITS and Matcha vary, 0 to 2. Another value than before loads the model again. */
  readonly noiseScale?: number
  /** How much VITS varies the lengths of sounds, 0 to 2. Another value loads the model again. */
  readonly noiseScaleW?: number
}

interface Rule {
  readonly min: number
  readonly max: number
  readonly whole?: boolean
  /** Families that take it. */
  readonly families: readonly ModelFamily[]
}

const SPEAKING: readonly ModelFamily[] = ['kokoro', 'kitten', 'matcha', 'vits']

const RULES: { readonly [K in keyof Required<SherpaCallOptions>]: Rule } = {
  numSteps: { min: 1, max: 64, whole: true, families: ['zipvoice', 'pocket', 'supertonic'] },
  guidanceScale: { min: 0.1, max: 10, families: ['zipvoice'] },
  silenceScale: { min: 0.05, max: 4, families: [...SPEAKING, 'zipvoice', 'pocket'] },
  temperature: { min: 0, max: 2, families: ['pocket'] },
  noiseScale: { min: 0, max: 2, families: ['vits', 'matcha'] },
  noiseScaleW: { min: 0, max: 2, families: ['vits'] },
}

/** Names of the options of any family. */
export const SHERPA_OPTIONS: readonly string[] = Object.keys(RULES)

/** Names of the options that models of a family take. */
export function optionsOf(family: ModelFamily | undefined): readonly string[] {
  const taken = Object.entries(RULES).filter(([, { families }]) =>
    families.some((it) => it === family),
  )
  return taken.map(([name]) => name)
}

/** Reads the options of a segment for a family; `invalid_request` names one that does not fit. */
export function readCallOptions(asked: Json | undefined, family: ModelFamily): SherpaCallOptions {
  if (asked === undefined || asked === null) return {}
  if (typeof asked !== 'object' || Array.isArray(asked)) throw wrong('', 'an object of options')
  for (const [key, value] of Object.entries(asked)) {
    const rule = Object.hasOwn(RULES, key) ? RULES[key as keyof SherpaCallOptions] : undefined
    if (!rule) throw wrong(`.${key}`, `one of the options ${SHERPA_OPTIONS.join(', ')}`)
    if (!rule.families.includes(family))
      throw wrong(`.${key}`, `no ${key} for a model of the family ${family}`)
    const { min, max, whole = false } = rule
    const fits = typeof value === 'number' && value >= min && value <= max
    if (!fits || (whole && !Number.isInteger(value)))
      throw wrong(`.${key}`, `${key} to be a ${whole ? 'whole ' : ''}number from ${min} to ${max}`)
  }
  return asked as SherpaCallOptions
}

function wrong(key: string, expected: string): SpeechError {
  const param = `engineOptions.sherpa${key.slice(0, 33)}`
  return new SpeechError('invalid_request', `Expected ${expected} among the options of sherpa.`, {
    details: { param },
  })
}
