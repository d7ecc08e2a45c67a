import { SpeechError } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'

/** Options of one engine as a request gives them. */
export interface GivenOptions {
  readonly [key: string]: Json | undefined
}

/** The options of a segment; `invalid_request` when they are no object. */
export function givenOptions(engine: string, options: Json | undefined): GivenOptions {
  if (options === undefined || options === null) return {}
  if (typeof options === 'object' && !Array.isArray(options)) return options as GivenOptions
  throw wrongOption(engine, undefined, 'an object of options')
}

/** An option that is a text of 1 to `maxChars` characters, or absent (also when null). */
export function textOption(
  engine: string,
  options: GivenOptions,
  key: string,
  maxChars: number,
): string | undefined {
  const value = options[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && value.trim() !== '' && value.length <= maxChars) return value
  throw wrongOption(engine, key, `a text of 1 to ${maxChars} characters`)
}

/** The error for an option that is not what it should be; it says what was expected. */
export function wrongOption(
  engine: string,
  key: string | undefined,
  expected: string,
): SpeechError {
  const param = key === undefined ? `engineOptions.${engine}` : `engineOptions.${engine}.${key}`
  const message = `Expected ${expected}${key === undefined ? '' : ` for ${key}`} of the engine ${engine}.`
  return new SpeechError('invalid_request', message, { details: { param } })
}
