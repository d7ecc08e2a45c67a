import { JOINING, UNSPACED, WORD, classAt } from '../unit-class.ts'

const UNDERSCORE = 0x5f

/** Whether the unit at `index` is part of a word: letter, digit, mark on one, or underscore. */
export function isWordUnit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128)
    return (
      (code > 96 && code < 123) ||
      (code > 64 && code < 91) ||
      (code > 47 && code < 58) ||
      code === UNDERSCORE
    )
  return (classAt(text, index) & (WORD | JOINING)) !== 0
}

/** Whether the unit at `index` is of a script that is written without spaces between words. */
export function isUnspacedUnit(text: string, index: number): boolean {
  return text.charCodeAt(index) > 127 && (classAt(text, index) & UNSPACED) !== 0
}

/**
 * End of the token that begins at `index`: a run of letters and digits, or one other sign. Runs
 * part where a script with spaces meets one without. An entry never begins or ends inside one.
 */
export function tokenEnd(text: string, index: number): number {
  if (!isWordUnit(text, index)) return index + 1
  const unspaced = isUnspacedUnit(text, index)
  let end = index + 1
  while (end < text.length && isWordUnit(text, end)) {
    const joins = text.charCodeAt(end) > 127 && (classAt(text, end) & JOINING) !== 0
    if (!joins && isUnspacedUnit(text, end) !== unspaced) break
    end++
  }
  return end
}
