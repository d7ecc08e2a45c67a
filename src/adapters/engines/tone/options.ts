import { SpeechError, ERROR_CODES, type ErrorCode } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'

/** What the tone engine may be told to do, by its maker or by one request. */
export interface ToneOptions {
  /** Wait before the first frame, in milliseconds. Default 0. */
  readonly latencyMs?: number
  /** Wait before each word, in milliseconds. Default 0. */
  readonly perWordMs?: number
  /** Index of the word of the segment instead of which it fails. */
  readonly failAt?: number
  /** How it fails there. Default `engine_failed`. */
  readonly failCode?: ErrorCode
  /** Index of the word of the segment before which it hangs. Default 0. */
  readonly hangAt?: number
  /**
   * Stops there for ever: `wait` until aborted, `ignore` even then, `block`
   * with its whole thread (never outside one).
   */
  readonly hang?: 'wait' | 'ignore' | 'block'
  /** Words of a segment to speak; the others are left out without a word of it. */
  readonly truncate?: number
  /** Hertz, 8,000 to 48,000. Default 16,000. */
  readonly sampleRate?: number
}

const ACCEPTS: { readonly [K in keyof Required<ToneOptions>]: (value: unknown) => boolean } = {
  latencyMs: atLeastZero,
  perWordMs: atLeastZero,
  failAt: atLeastZero,
  failCode: (value) => ERROR_CODES.includes(value as ErrorCode),
  hang: (value) => value === 'wait' || value === 'ignore' || value === 'block',
  hangAt: atLeastZero,
  truncate: atLeastZero,
  sampleRate: (value) =>
    Number.isInteger(value) && Number(value) >= 8000 && Number(value) <= 48_000,
}

/** Keys of `ToneOptions`. */
export const TONE_OPTIONS: readonly string[] = Object.keys(ACCEPTS)

function atLeastZero(value: unknown): boolean {
  return typeof value === 'number' && value >= 0
}

/** Options of the maker, overruled by those of a segment; `invalid_request` names a wrong one. */
export function readToneOptions(made: ToneOptions, asked: Json | undefined): ToneOptions {
  if (asked === undefined || asked === null) return made
  if (typeof asked !== 'object' || Array.isArray(asked)) {
    throw new SpeechError(
      'invalid_request',
      'Expected the options of the engine tone to be an object.',
      {
        details: { param: 'engineOptions.tone' },
      },
    )
  }
  for (const [key, value] of Object.entries(asked)) {
    const accepts = Object.hasOwn(ACCEPTS, key) ? ACCEPTS[key as keyof ToneOptions] : undefined
    if (accepts?.(value)) continue
    const expected = accepts ? `a valid ${key}` : `one of ${TONE_OPTIONS.join(', ')}`
    throw new SpeechError(
      'invalid_request',
      `Expected ${expected} among the options of the engine tone.`,
      {
        details: { param: `engineOptions.tone.${key}` },
      },
    )
  }
  return { ...made, ...(asked as ToneOptions) }
}
