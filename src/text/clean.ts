import { type Replacement, type SourceText, rewrite } from './source-map.ts'
import { JOINING, LOWER, SILENT, SPACE, UNSPACED, UPPER, WORD, classAt } from './unit-class.ts'

/** Signs whose presence in a sentence makes a look by some rule worth while; bits of `survey`. */
export const HAS = {
  digit: 1,
  /** A stop with something behind it. */
  stop: 2,
  currency: 4,
  at: 8,
  slash: 16,
  /** Any other sign with a name. */
  sign: 32,
  /** Two upper-case letters that are Roman digits, side by side, or a lone V or X. */
  roman: 64,
  /** Anything beyond ASCII that is neither letter nor usual punctuation. */
  picture: 128,
  /** White space or units no one can speak, to be cleaned away. */
  dirt: 256,
  /** A letter of a script without spaces between words. */
  unspaced: 512,
  /** A letter or digit of any script. */
  word: 1024,
  /** An upper-case letter. */
  upper: 2048,
  /** An upper-case letter directly behind another letter: `FBI`, `iOS`. */
  capitals: 4096,
  /** Two marks of punctuation of one sort side by side. */
  repeated: 8192,
  /** A comma behind a space. */
  gap: 1_048_576,
} as const

const bits = new Uint16Array(128)
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code)
  let value = 0
  if (code < 32 || code === 127) value = HAS.dirt
  else if (/\d/.test(sign)) value = HAS.digit | HAS.word
  else if (/[A-Z]/.test(sign)) value = HAS.word | HAS.upper
  else if (/[a-z]/.test(sign)) value = HAS.word
  else if (sign === '$') value = HAS.currency
  else if (sign === '@') value = HAS.at
  else if (sign === '/') value = HAS.slash
  else if ('%&#+=<>^~*_|\\{}[]`'.includes(sign)) value = HAS.sign
  bits[code] = value
}
const ROMAN_DIGIT = /[IVXLCDM]/

/** The signs that occur in a text, as bits of `HAS`. */
export function survey(text: string): number {
  let seen = 0
  let previous = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 128) {
      const value = bits[code] as number
      seen |= value
      if (code === 32) {
        if (previous === 32 || index === 0) seen |= HAS.dirt
      } else if (code === 44) {
        if (previous === 32) seen |= HAS.gap
      } else if (code === 46) {
        const next = text.charCodeAt(index + 1)
        if (next === 32 ? index + 2 < text.length : next > 32) seen |= HAS.stop
      } else if ((value & HAS.upper) !== 0) {
        if (isLetter(previous)) seen |= HAS.capitals
        const sign = text[index] as string
        if (
          (seen & HAS.roman) === 0 &&
          ROMAN_DIGIT.test(sign) &&
          (sign === 'V' || sign === 'X' || ROMAN_DIGIT.test(text[index + 1] ?? ''))
        ) {
          seen |= HAS.roman
        }
      }
      if (code === previous && (value & HAS.word) === 0 && code > 32) seen |= HAS.repeated
    } else seen |= beyondAscii(text, index, code)
    previous = code
  }
  return previous === 32 ? seen | HAS.dirt : seen
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower > 96 && lower < 123
}

const USUAL = /[–—‘’“”…«»‹›„‚¿¡·、。，！？：；（）「」『』《》〈〉【】،؛؟۔।॥]/
const CURRENCY = /[£€¥₹₩₽₿¢]/

function beyondAscii(text: string, index: number, code: number): number {
  const found = classAt(text, index)
  let seen = 0
  if ((found & WORD) !== 0) seen |= HAS.word
  if ((found & UPPER) !== 0) {
    seen |= HAS.upper
    if (index > 0 && (classAt(text, index - 1) & (UPPER | LOWER)) !== 0) seen |= HAS.capitals
  }
  if ((found & UNSPACED) !== 0) seen |= HAS.unspaced
  if ((found & (SILENT | SPACE)) !== 0) return seen | HAS.dirt
  const numeral = (code > 0x2000 && code < 0x2200) || (code > 0xb1 && code < 0xbf)
  if ((found & (WORD | JOINING)) !== 0 && !numeral && (code & 0xfff0) !== 0xfe00) return seen
  const sign = text[index] as string
  if (CURRENCY.test(sign)) return seen | HAS.currency
  return USUAL.test(sign) ? seen : seen | HAS.picture
}

const DIRT =
  /[\s\p{Cc}\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u3164\uffa0]+|(?:(?![\u200c\u200d]|(?<=\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0020}-\u{e007f}])\p{Cf})+|[\u200c\u200d]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu

/**
 * The text with single spaces and nothing that cannot be spoken: runs of white space, controls,
 * lone surrogates and unassigned characters become one space, invisible format characters
 * (but joiners between letters) go, and so do spaces at both ends.
 */
export function clean(source: SourceText): SourceText {
  const { text } = source
  const found: Replacement[] = []
  for (let from = 0; from < text.length; ) {
    DIRT.lastIndex = from
    let match = DIRT.exec(text)
    if (match === null) break
    const start = match.index
    let end = start
    let space = false
    // Neighbouring runs of both kinds make one gap.
    while (match !== null && match.index === end) {
      end = DIRT.lastIndex
      space ||= !/^[\p{Cf}]+$/u.test(match[0])
      match = DIRT.exec(text)
    }
    const rim = start === 0 || end === text.length
    const into = space && !rim ? ' ' : ''
    if (text.slice(start, end) !== into) found.push({ from: start, to: end, text: into })
    from = end
  }
  return rewrite(source, found)
}
