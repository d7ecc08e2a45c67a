import { z } from 'zod'
import type { Json } from '../core/request.ts'
import type { DictationFault } from './dictation-issue.ts'

/**
 * Schema builders of the dictation API. They take what pydantic 2 takes: digits for a number,
 * `yes` for true; and they refuse in its words.
 */

/** A reader's way out: what is wrong. */
class Wrong extends Error {
  readonly fault: DictationFault
  constructor(fault: DictationFault) {
    super(fault.msg)
    this.fault = fault
  }
}

/** Refuses the value that is being read. */
export function refuse(type: string, msg: string, ctx?: { readonly [name: string]: Json }): never {
  throw new Wrong({ type, msg, ...(ctx && { ctx }) })
}

/** Refuses a value for a reason of its own, as pydantic tells those. */
export function refuseValue(reason: string): never {
  refuse('value_error', `Value error, ${reason}`, { error: {} })
}

/** A field that is read by a function; `json` describes it. */
export function field<T>(
  read: (value: unknown) => T,
  json: { readonly [keyword: string]: Json },
): z.ZodType<T> {
  return z
    .unknown()
    .transform((value, context) => {
      const tell = (fault: DictationFault): never => {
        context.addIssue({ code: 'custom', message: fault.msg, params: { fault } })
        return z.NEVER
      }
      // Fields that may be absent come here, too, with every request: nothing is thrown for them.
      if (value === undefined) return tell({ type: 'missing', msg: 'Field required' })
      try {
        return read(value)
      } catch (error) {
        if (error instanceof Wrong) return tell(error.fault)
        throw error
      }
    })
    .meta(json)
}

function counted(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`
}

/** How many code points a text has, which is what Python counts. */
function lengthOf(text: string): number {
  let length = text.length
  for (const char of text) if (char.length === 2) length -= 1
  return length
}

/** Reads a text of so many code points. */
export function readString(value: unknown, min: number, max: number): string {
  if (typeof value !== 'string') refuse('string_type', 'Input should be a valid string')
  const length = value.length > 2 * max ? Infinity : lengthOf(value)
  if (length < min)
    refuse('string_too_short', `String should have at least ${counted(min)}`, { min_length: min })
  if (length > max)
    refuse('string_too_long', `String should have at most ${counted(max)}`, { max_length: max })
  return value
}

/** A text of so many code points. */
export function string(min: number, max: number): z.ZodType<string> {
  return field((value) => readString(value, min, max), {
    type: 'string',
    minLength: min,
    maxLength: max,
  })
}

const INTEGER = /^\s*[+-]?\d{1,4300}(?:\.0{0,20})?\s*$/

/** Reads a whole number: itself, or in digits. */
export function readInteger(value: unknown): number {
  if (typeof value === 'string') {
    if (INTEGER.test(value)) return Number(value)
    refuse('int_parsing', 'Input should be a valid integer, unable to parse string as an integer')
  }
  if (typeof value !== 'number') refuse('int_type', 'Input should be a valid integer')
  if (!Number.isInteger(value))
    refuse('int_from_float', 'Input should be a valid integer, got a number with a fractional part')
  return value
}

function within(value: number, min: number, max: number): number {
  if (value < min)
    refuse('greater_than_equal', `Input should be greater than or equal to ${min}`, { ge: min })
  if (value > max)
    refuse('less_than_equal', `Input should be less than or equal to ${max}`, { le: max })
  return value
}

/** A whole number; both bounds are allowed. */
export function integer(min: number = -Infinity, max: number = Infinity): z.ZodType<number> {
  return field((value) => within(readInteger(value), min, max), {
    type: 'integer',
    ...(Number.isFinite(min) && { minimum: min }),
    ...(Number.isFinite(max) && { maximum: max }),
  })
}

/** A number; both bounds are allowed. */
export function number(min: number, max: number): z.ZodType<number> {
  return field(
    (value) => {
      const given = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
      if (typeof value === 'string' && !Number.isFinite(given))
        refuse(
          'float_parsing',
          'Input should be a valid number, unable to parse string as a number',
        )
      if (typeof given !== 'number') refuse('float_type', 'Input should be a valid number')
      return within(given, min, max)
    },
    { type: 'number', minimum: min, maximum: max },
  )
}

const YES: ReadonlySet<unknown> = new Set([true, 1, '1', 'true', 't', 'yes', 'y', 'on'])
const NO: ReadonlySet<unknown> = new Set([false, 0, '0', 'false', 'f', 'no', 'n', 'off'])

/** True or false, or a word for it. */
export function boolean(): z.ZodType<boolean> {
  return field(
    (value) => {
      const given = typeof value === 'string' ? value.toLowerCase() : value
      if (YES.has(given)) return true
      if (NO.has(given)) return false
      if (typeof value === 'string' || typeof value === 'number')
        refuse('bool_parsing', 'Input should be a valid boolean, unable to interpret input')
      return refuse('bool_type', 'Input should be a valid boolean')
    },
    { type: 'boolean' },
  )
}

/** One of a closed list of words. */
export function word<const T extends string>(words: readonly T[]): z.ZodType<T> {
  const quoted = words.map((it) => `'${it}'`)
  const expected = `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`
  return field(
    (value) => {
      const found = words.find((it) => it === value)
      return found ?? refuse('literal_error', `Input should be ${expected}`, { expected })
    },
    { enum: [...words] },
  )
}

/** Reads a list of so many things. */
export function readList(value: unknown, min: number, max: number): readonly unknown[] {
  if (!Array.isArray(value)) refuse('list_type', 'Input should be a valid list')
  const list = value as readonly unknown[]
  const { length } = list
  const items = (count: number): string => (count === 1 ? '1 item' : `${count} items`)
  const ctx = { field_type: 'List', actual_length: length }
  const after = `after validation, not ${length}`
  if (length < min)
    refuse('too_short', `List should have at least ${items(min)} ${after}`, {
      ...ctx,
      min_length: min,
    })
  if (length > max)
    refuse('too_long', `List should have at most ${items(max)} ${after}`, {
      ...ctx,
      max_length: max,
    })
  return list
}
