/** Letter or digit: what makes a word. */
export const WORD = 1
/** White space, and what becomes it: controls, unassigned and private characters, fillers. */
export const SPACE = 2
/** A letter of a script written without spaces between words. */
export const UNSPACED = 4
/** An upper-case letter. */
export const UPPER = 8
/** A lower-case letter. */
export const LOWER = 16
/** An invisible sign that leaves no gap, such as a direction mark. */
export const SILENT = 32
/** Joins itself to the unit before it: combining mark, joiner, variation selector, low surrogate. */
export const JOINING = 64

const KNOWN = 128
const WORD_UNIT = /[\p{L}\p{N}]/u
const UNSPACED_UNIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u
const SILENT_UNIT = /\p{Cf}/u
const SPACE_UNIT = /[\s\p{Cc}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]/u
const UPPER_UNIT = /[\p{Lu}\p{Lt}]/u
// Georgian begins its sentences with the letters that all its words have.
const LOWER_UNIT = /(?!\p{Script=Georgian})\p{Ll}/u
const JOINING_UNIT = /\p{M}|\u200c|\u200d/u

const classes = new Uint8Array(0x10000)

function classify(unit: string): number {
  let bits = KNOWN
  if (WORD_UNIT.test(unit)) bits |= WORD
  if (SPACE_UNIT.test(unit)) bits |= SPACE
  if (UNSPACED_UNIT.test(unit)) bits |= UNSPACED
  if (UPPER_UNIT.test(unit)) bits |= UPPER
  if (LOWER_UNIT.test(unit)) bits |= LOWER
  if (SILENT_UNIT.test(unit) && !SPACE_UNIT.test(unit)) bits |= SILENT
  if (JOINING_UNIT.test(unit)) bits |= JOINING
  return bits
}

/**
 * Class bits of the character of which the UTF-16 unit at `index` is a part; 0 outside the text.
 * A lone surrogate counts as space. Source: the Unicode general categories.
 */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < 0xd800 || code > 0xdfff) {
    const known = classes[code] ?? 0
    if (known !== 0 || Number.isNaN(code)) return known
    return (classes[code] = classify(String.fromCharCode(code)))
  }
  const low = code >= 0xdc00
  const point = text.codePointAt(low ? index - 1 : index) ?? 0
  if (point < 0x10000) return SPACE | KNOWN
  return classify(String.fromCodePoint(point)) | (low ? JOINING : 0)
}

/** Whether a text may be cut at `index` without breaking a character that the reader sees as one. */
export function isCuttable(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true
  return (classAt(text, index) & JOINING) === 0 && text.charCodeAt(index - 1) !== 0x200d
}
