import { SpeechError } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'
import type { Segment } from '../../../core/segment.ts'

/** How one segment is to be spoken. */
export interface ChatterboxTuning {
  /** Undefined: 0.5, where the model has it. */
  readonly exaggeration: number | undefined
  readonly guidance: number
  readonly temperature: number
  /** Undefined: by chance. */
  readonly seed: number | undefined
}

/**
 * Names, ranges and defaults of the options of a request. Names and ranges are those of
 * Chatterbox-TTS-Extended; the defaults are Chatterbox's own but for guidance, which costs a second
 * run of the model for each token.
 */
const RANGES = {
  exaggeration: { min: 0, max: 2, otherwise: undefined },
  cfg_weight: { min: 0, max: 2, otherwise: 0 },
  temperature: { min: 0.1, max: 2, otherwise: 0.8 },
} as const

/** Keys the engine reads from `engineOptions`. */
export const CHATTERBOX_OPTIONS: readonly string[] = [...Object.keys(RANGES), 'seed']

/**
 * Reads the options of a segment; `invalid_request` names a wrong one. A `seed` of 0 among them means
 * by chance, and another one overrules that of the request.
 */
export function readTuning(segment: Pick<Segment, 'engineOptions' | 'seed'>): ChatterboxTuning {
  const given = segment.engineOptions ?? {}
  if (typeof given !== 'object' || Array.isArray(given)) refuse('', 'an object of options')
  const options = given as { readonly [key: string]: Json }
  for (const key of Object.keys(options)) {
    if (!CHATTERBOX_OPTIONS.includes(key))
      refuse(`.${key.slice(0, 32)}`, `one of ${CHATTERBOX_OPTIONS.join(', ')}`)
  }
  const number = <Key extends keyof typeof RANGES>(
    key: Key,
  ): number | (typeof RANGES)[Key]['otherwise'] => {
    const { min, max, otherwise } = RANGES[key]
    const value = options[key] ?? undefined
    if (value === undefined) return otherwise
    if (typeof value !== 'number' || !(value >= min && value <= max))
      refuse(`.${key}`, `a number from ${min} to ${max} as ${key}`)
    return value
  }
  const seed = options['seed'] ?? undefined
  if (seed !== undefined && !(Number.isSafeInteger(seed) && (seed as number) >= 0))
    refuse('.seed', 'a whole number from 0 as seed')
  return {
    exaggeration: number('exaggeration'),
    guidance: number('cfg_weight'),
    temperature: number('temperature'),
    seed: seed === undefined ? segment.seed : (seed as number) || undefined,
  }
}

function refuse(place: string, expected: string): never {
  const message = `Expected ${expected} among the options of the engine chatterbox.`
  throw new SpeechError('invalid_request', message, {
    details: { param: `engineOptions.chatterbox${place}` },
  })
}
