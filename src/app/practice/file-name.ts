import { refuse } from './checks.ts'

/** Longest name that may be asked for, in code points. */
const MAX_CHARS = 255
const ENDING = '.wav'
const ITEM_FILE = /^item_([1-9]\d{0,14})\.wav$/
/** What would lead out of a folder, or break a header. */
const UNSAFE = /[/\\\p{Cc}\p{Cs}]|\.\./u

/** The file of a name that was asked for: `.wav` is added where it is missing. `invalid_request` for what names none. */
export function customFileName(given: unknown): string {
  const param = 'custom_filename'
  if (typeof given !== 'string' || given.trim() === '')
    refuse(param, 'Expected custom_filename to be a file name, not blank.')
  if (UNSAFE.test(given))
    refuse(param, 'Expected custom_filename without parts of a path and control characters.')
  if (given.length > 2 * MAX_CHARS || [...given].length > MAX_CHARS)
    refuse(param, `Expected custom_filename to be at most ${MAX_CHARS} characters.`)
  const name = given.toLowerCase().endsWith(ENDING) ? given : `${given}${ENDING}`
  if (itemOfFile(name) !== undefined)
    refuse(param, 'Expected custom_filename to be no name of an item’s file, such as item_7.wav.')
  return name
}

/** The id of the item whose file has a name; undefined for other names. */
export function itemOfFile(name: string): number | undefined {
  const id = ITEM_FILE.exec(name)?.[1]
  return id === undefined ? undefined : Number(id)
}
