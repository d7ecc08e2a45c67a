import { z } from 'zod'

/**
 * Schema builders whose message says what was expected, as the end of "Expected `x` to be …".
 * `readRequest()` puts the sentence together.
 */

/** A number between two bounds, both allowed. */
export function range(min: number, max: number, unit = ''): z.ZodNumber {
  const error = `a number from ${min} to ${max}${unit && ` ${unit}`}`
  return z.number({ error }).min(min, { error }).max(max, { error })
}

/** A whole number between two bounds, both allowed. */
export function whole(min: number, max: number, unit = ''): z.ZodNumber {
  const error = `a whole number from ${min} to ${max}${unit && ` ${unit}`}`
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error })
}

/** One of a closed list of words. */
export function choice<const T extends readonly [string, ...string[]]>(
  words: T,
): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(words, { error: `one of ${words.join(', ')}` })
}

/** A string of at most `maxLength` UTF-16 code units; may be empty. */
export function words(maxLength: number): z.ZodString {
  return z
    .string({ error: 'a string' })
    .max(maxLength, { error: `a string of at most ${maxLength} characters` })
}

/** The text to speak; how long it may be is a setting, not a matter of shape. */
export function spokenText(): z.ZodString {
  return z.string({ error: 'a string with the text' })
}

/** True or false. */
export function flag(): z.ZodBoolean {
  return z.boolean({ error: 'true or false' })
}

/** A whole number between two bounds, both allowed, as a query has it: in digits. */
export function digits(min: number, max: number): z.ZodType<number, string> {
  const error = `a whole number from ${min} to ${max}`
  return z
    .string({ error })
    .regex(/^\d{1,15}$/, { error })
    .transform(Number)
    .pipe(z.number().min(min, { error }).max(max, { error }))
}

/** True or false, as a query has it: in words. `1` and the bare name mean true, `0` false. */
export function flagText(): z.ZodType<boolean, string> {
  const error = 'true or false'
  return z
    .enum(['true', 'false', '1', '0', ''], { error })
    .transform((text) => text !== 'false' && text !== '0')
}

/** A number between two bounds, both allowed, as a query has it: in decimal digits. */
export function decimal(min: number, max: number, unit = ''): z.ZodType<number, string> {
  const error = `a number from ${min} to ${max}${unit && ` ${unit}`}`
  return z
    .string({ error })
    .regex(/^-?\d{1,15}(?:[.]\d{1,15})?$/, { error })
    .transform(Number)
    .pipe(z.number().min(min, { error }).max(max, { error }))
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** An http or https address of at most 2,000 characters. */
export function webAddress(): z.ZodType<string> {
  const error = 'an http or https address'
  return z.string({ error }).max(2000, { error }).refine(isWebAddress, { error })
}
