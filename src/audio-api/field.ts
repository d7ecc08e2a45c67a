import { nearest } from '../core/nearest.ts'
import { TTSValidationError } from './errors.ts'

/** Refuses the value of a field, saying what was expected; `near` is what may have been meant. */
export function refuse(field: string, expected: string, given: unknown, near?: string): never {
  const hint = near === undefined ? '' : ` Did you mean ${near}?`
  throw new TTSValidationError(`Expected ${field} to be ${expected}, got ${shown(given)}.${hint}`, {
    field,
  })
}

/** Stands for a value that is never told. */
export const HIDDEN: unique symbol = Symbol('hidden')

function shown(value: unknown): string {
  if (value === HIDDEN) return 'something else'
  if (typeof value === 'string') {
    return value.length > 40 ? `${value.length} characters` : JSON.stringify(value)
  }
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean' || typeof value === 'number')
    return String(value)
  if (Array.isArray(value)) return `a list of ${value.length}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/**
 * The fields of what a constructor was given, but for those that are null, which are absent;
 * refuses what is no object, and fields it does not know.
 */
export function fieldsOf(
  given: unknown,
  what: string,
  known: readonly string[],
): { readonly [field: string]: unknown } {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refuse(what, 'an object', given)
  for (const field of Object.keys(given)) {
    if (known.includes(field)) continue
    // What comes from Python is spelled with underscores.
    const camel = field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    const near = known.includes(camel) ? camel : nearest(field, known, 1)[0]
    const hint = near === undefined ? '' : ` Did you mean ${near}?`
    throw new TTSValidationError(
      `Expected one of ${known.join(', ')} in ${what}, got ${JSON.stringify(field.slice(0, 40))}.${hint}`,
      { field: field.slice(0, 40) },
    )
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
}

/** A value of a closed set. */
export function oneOf<T extends string | number>(
  values: readonly T[],
  given: unknown,
  field: string,
): T {
  const found = values.find((value) => value === given)
  if (found !== undefined) return found
  const [near] = typeof given === 'string' ? nearest(given, values.map(String), 1) : []
  return refuse(field, `one of ${values.join(', ')}`, given, near)
}

/** A number within bounds, both included. */
export function numberIn(
  {
    min,
    max,
    whole = false,
  }: { readonly min: number; readonly max: number; readonly whole?: boolean },
  given: unknown,
  field: string,
): number {
  const fits = typeof given === 'number' && given >= min && given <= max
  if (fits && (!whole || Number.isInteger(given))) return given
  return refuse(field, `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`, given)
}

/** A text of at least one character and at most so many Unicode code points. */
export function textOf(maxChars: number, given: unknown, field: string): string {
  const expected = `a text of 1 to ${maxChars} characters`
  if (typeof given !== 'string' || given === '') return refuse(field, expected, given)
  const chars = charsOf(given)
  if (chars <= maxChars) return given
  throw new TTSValidationError(`Expected ${field} to be ${expected}, got ${chars}.`, { field })
}

/** Unicode code points of a text. */
export function charsOf(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
