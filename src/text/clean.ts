import { type WordTable, hasHash, longerHash } from './normalize/word-table.ts'
import { type Replacement, type SourceText, rewrite } from './source-map.ts'
import { JOINING, SILENT, SPACE, UNSPACED, UPPER, WORD, classAt } from './unit-class.ts'

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
  /** One of the words that `survey` was given. */
  listed: 2_097_152,
} as const

/** Inside this file only: the unit is one of a run of letters. */
const LETTER = 4_194_304
const KNOWN = 8_388_608

const bits = new Int32Array(128)
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code)
  let value = 0
  if (code < 32 || code === 127) value = HAS.dirt
  else if (/\d/.test(sign)) value = HAS.digit | HAS.word
  else if (/[A-Z]/.test(sign)) value = HAS.word | HAS.upper | LETTER
  else if (/[a-z]/.test(sign)) value = HAS.word | LETTER
  else if (sign === '$') value = HAS.currency
  else if (sign === '@') value = HAS.at
  else if (sign === '/') value = HAS.slash
  else if ('%&#+=<>^~*_|\\{}[]`'.includes(sign)) value = HAS.sign
  bits[code] = value
}
const ROMAN_DIGITS = 'IVXLCDM'

/** Whether a unit belongs to a run of letters as filters see it; combining marks do too. */
export function isLetter(code: number): boolean {
  if (code < 128) return ((bits[code] as number) & LETTER) !== 0
  return (code > 0xbf && code < 0x2000) || code > 0x2bff
}

/** The signs that occur in a text, as bits of `HAS`; `listed` when one of the words occurs. */
export function survey(text: string, words?: WordTable): number {
  let seen = 0
  let previous = 32
  let hash = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const value = code < 128 ? (bits[code] as number) : beyondAscii(text, index, code)
    seen |= value
    if ((value & LETTER) !== 0) {
      if ((value & HAS.upper) !== 0) {
        if (hash !== 0) seen |= HAS.capitals
        if (isRoman(code)) seen |= romanAt(text, index, hash !== 0)
      }
      hash = longerHash(hash, code)
    } else {
      if (hash !== 0) {
        if (words !== undefined) {
          if (hasHash(words, hash)) seen |= HAS.listed
          if (code === 46 && hasHash(words, longerHash(hash, 46))) seen |= HAS.listed
        }
        hash = 0
      }
      if (code === 32) {
        if (previous === 32) seen |= HAS.dirt
      } else if (code === 44) {
        if (previous === 32) seen |= HAS.gap
      } else if (code === 46) {
        const next = text.charCodeAt(index + 1)
        if (next === 32 ? index + 2 < text.length : next > 32) seen |= HAS.stop
      }
      if (code === previous && (value & HAS.word) === 0 && code > 32) seen |= HAS.repeated
    }
    previous = code
  }
  if (hash !== 0 && words !== undefined && hasHash(words, hash)) seen |= HAS.listed
  seen &= ~(LETTER | KNOWN)
  return previous === 32 ? seen | HAS.dirt : seen
}

function isRoman(code: number): boolean {
  return ROMAN_DIGITS.includes(String.fromCharCode(code))
}

/** Whether capital letters may be a numeral: two digits of it side by side, or one that is no word. */
function romanAt(text: string, index: number, inside: boolean): number {
  const next = text.charCodeAt(index + 1)
  if (next < 128 && ((bits[next] ?? 0) & HAS.upper) !== 0 && isRoman(next)) return HAS.roman
  if (inside || isLetter(next)) return 0
  return text[index] === 'V' || text[index] === 'X' || loneNumeral(text, index) ? HAS.roman : 0
}

/** A lone I, C, D, L or M is a numeral only behind a name, or as the sign of a list. */
function loneNumeral(text: string, index: number): boolean {
  const next = text[index + 1]
  if (index === 0 || text[index - 1] === '(') return next === '.' || next === ')'
  let start = index - 1
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  const capital = start < index - 1 && ((bits[text.charCodeAt(start)] ?? 0) & HAS.upper) !== 0
  return text[index - 1] === ' ' && (capital || text[index - 2] === '.')
}

const USUAL = /[–—‘’“”…«»‹›„‚¿¡·、。，！？：；（）「」『』《》〈〉【】،؛؟۔।॥]/
const CURRENCY = /[£€¥₹₩₽₿¢]/

const beyond = new Int32Array(0x10000)

/** Bits of a unit beyond ASCII; those of all but surrogates are kept. */
function beyondAscii(text: string, index: number, code: number): number {
  const known = beyond[code] as number
  if (known !== 0) return known
  const found = classAt(text, index)
  let seen = isLetter(code) ? KNOWN | LETTER : KNOWN
  if ((found & WORD) !== 0) seen |= HAS.word
  if ((found & UPPER) !== 0) seen |= HAS.upper
  if ((found & UNSPACED) !== 0) seen |= HAS.unspaced
  const numeral = (code > 0x2000 && code < 0x2200) || (code > 0xb1 && code < 0xbf)
  if ((found & (SILENT | SPACE)) !== 0) seen |= HAS.dirt
  else if ((found & (WORD | JOINING)) === 0 || numeral || (code & 0xfff0) === 0xfe00) {
    const sign = text[index] as string
    if (CURRENCY.test(sign)) seen |= HAS.currency
    else if (!USUAL.test(sign)) seen |= HAS.picture
  }
  if (code < 0xd800 || code > 0xdfff) beyond[code] = seen
  return seen
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
