import type { ScoringRules } from '../core/practice.ts'
import { UNMARKED, languageOf } from './languages.ts'

/** Signs that are written like an apostrophe: quotes, primes, modifier letters, the Hebrew geresh. */
export const APOSTROPHES: string =
  "'\u2019\u2018\u201B\u02BC\u02BB\u02BD\u02B9\u0374\u00B4\u1FFD\u2032\uFF07\u05F3"

/** The zero-width non-joiner. */
export const NON_JOINER: string = '\u200C'

/** Other signs without a look of their own: soft hyphen, directions, variation selectors, fillers. */
export const INVISIBLE: string =
  '\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200D-\u200F\u202A-\u202E' +
  '\u2060-\u206F\u20DD-\u20E4\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E0FFF}'

/** Vowel signs and the like that Arabic and Hebrew may be written with or without; hamza and madda are letters. */
const ARABIC_SIGNS =
  '\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED'
const HEBREW_SIGNS = '\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7'

const SIMPLE = /^[a-z0-9_']*$/
/** Letters without case, marks or other ways to encode them: Han, kana, Hangul. */
const UNCHANGING = /^[\u4E00-\u9FFF\u3041-\u3096\u30A1-\u30FA\u30FC\uAC00-\uD7A3]+$/
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu')
const NOTHING = new RegExp(`[${INVISIBLE}${NON_JOINER}\u0640]`, 'gu')
const GERSHAYIM = /[\u05F4\u201D]/g
const OPTIONAL = new RegExp(`[${ARABIC_SIGNS}${HEBREW_SIGNS}]`, 'gu')
const OPTIONAL_ARABIC = new RegExp(`[${ARABIC_SIGNS}]`, 'gu')
const STRESS = /([аеиоуыэюяіїєёАЕИОУЫЭЮЯІЇЄЁ])\u0301/g
const MARKS = new RegExp(
  `[\u0300-\u036F\u0483-\u0487\u1AB0-\u1AFF\u1DC0-\u1DFF${ARABIC_SIGNS}\u0653-\u0655${HEBREW_SIGNS}]`,
  'gu',
)
const NOT_LATIN_1 = /[\u0100-\uFFFF]/
const HAS_SIGNS = /[\u00AD\u00B4\u0100-\uFFFF]/
const NOT_IN_WORDS = /[^\p{L}\p{N}\p{M}_']/u
const OWN_NUMBER = /\p{No}/u
const DIGIT = /[\u0660-\u0DFF\u0E50-\u0FFF\u1040-\u1819]/
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu

/** Letters that do not part into a letter and a mark, each with plain ones as the Python package Unidecode has them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  (
    'øo łl æae œoe đd ðd þth ıi ħh ŋng ŧt ǝe əe ɛe ɔo ƒf ŀl ĸk ' +
    'ØO ŁL ÆAE ŒOE ĐD ÐD ÞTh ĦH ŊNg ŦT ƎE ƏE ƐE ƆO ƑF ĿL \u0671\u0627'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)
const LETTERS = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g')

/** First code points of the decimal digits of other scripts. */
const ZEROS: readonly number[] =
  '660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810'
    .split(' ')
    .map((code) => Number.parseInt(code, 16))

/** Keys of Arabic keyboards for letters that Persian and Urdu write by another code. */
const PERSIAN: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' }
const URDU: Readonly<Record<string, string>> = { ...PERSIAN, ه: 'ہ' }

/** What of a word, or of a piece of one, is compared. */
export type Fold = (written: string) => string

/**
 * How words are compared in a language. Two ways to encode the same text never differ: normal
 * forms, full and half width, presentation forms, digits of any script, kinds of apostrophe,
 * invisible signs. `ß` is `ss`. Case differs only by `rules.case`.
 *
 * Marks, by `rules.diacritics`: true, all count; false, none does, but for those that are letters
 * (vowel signs of Hindi or Thai, Japanese voicing); by default they count where they tell words
 * apart, see `UNMARKED`; what may be left away does not: vowel signs of Arabic and Hebrew, stress
 * over Cyrillic vowels, the dots of Russian `ё`.
 */
export function foldOf(tag: string, rules: ScoringRules): Fold {
  const language = languageOf(tag)
  const marks = rules.diacritics ?? (UNMARKED.has(language) ? false : 'words')
  const lower = lowerCaseOf(language, rules.case === true)
  const keyboard = language === 'ur' ? URDU : language === 'fa' ? PERSIAN : undefined
  return (written) => {
    if (SIMPLE.test(written) && language !== 'tr' && language !== 'az') return written
    if (UNCHANGING.test(written)) return written
    let form = written
    if (HAS_SIGNS.test(form))
      form = form.replace(APOSTROPHE, "'").replace(NOTHING, '').replace(GERSHAYIM, '"')
    form = lower(compatible(form))
    if (form.includes('ß')) form = form.replaceAll('ß', 'ss')
    if (NOT_LATIN_1.test(form)) form = outsideLatin(form, keyboard)
    if (marks === false) return unmarked(form)
    if (marks === 'words') form = withoutOptional(form, language)
    return form.normalize('NFC')
  }
}

function lowerCaseOf(language: string, cased: boolean): Fold {
  if (cased) return (form) => form
  if (language === 'tr' || language === 'az') return (form) => form.toLocaleLowerCase(language)
  return (form) => form.toLowerCase()
}

/** NFKC, but for signs that it makes more than one word of, and numbers: 10² is not 102. */
function compatible(form: string): string {
  const composed = form.normalize('NFC')
  if (composed.normalize('NFKC') === composed) return composed
  let result = ''
  for (const sign of composed) {
    const plain = sign.normalize('NFKC')
    result += NOT_IN_WORDS.test(plain) || OWN_NUMBER.test(sign) ? sign : plain
  }
  return result.normalize('NFC')
}

function outsideLatin(
  form: string,
  keyboard: Readonly<Record<string, string>> | undefined,
): string {
  let result = form.replaceAll('ς', 'σ').replaceAll('ẞ', 'SS')
  if (DIGIT.test(result))
    result = result.replace(FOREIGN_DIGIT, (digit) => {
      const code = digit.codePointAt(0) ?? 0
      const zero = ZEROS.find((first) => code >= first && code < first + 10)
      return zero === undefined ? digit : String(code - zero)
    })
  return keyboard ? result.replace(/[يىكه]/g, (letter) => keyboard[letter] ?? letter) : result
}

function unmarked(form: string): string {
  return form
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LETTERS, (letter) => PLAIN.get(letter) ?? letter)
    .normalize('NFC')
}

function withoutOptional(form: string, language: string): string {
  if (!NOT_LATIN_1.test(form)) return form
  // Points make the letters of Yiddish.
  const signs = language === 'yi' ? OPTIONAL_ARABIC : OPTIONAL
  const result = form.replace(signs, '').replace(STRESS, '$1')
  return language === 'ru' ? result.replaceAll('ё', 'е').replaceAll('Ё', 'Е') : result
}
