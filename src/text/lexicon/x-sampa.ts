import { SpeechError } from '../../core/errors.ts'
import { MAX_IPA_CHARS, readIpa } from './ipa.ts'

/**
 * X-SAMPA and its IPA. Source: J. C. Wells, "Computer-coding the IPA: a proposed extension of
 * SAMPA", University College London, 1995, revised 2000.
 */
const TABLE: { readonly [sampa: string]: string } = {
  // Consonants and vowels in lower case stand for themselves, but for these.
  'b_<': 'ɓ',
  'd`': 'ɖ',
  'd_<': 'ɗ',
  g: 'ɡ',
  'g_<': 'ɠ',
  'h\\': 'ɦ',
  'j\\': 'ʝ',
  'l`': 'ɭ',
  'l\\': 'ɺ',
  'n`': 'ɳ',
  'p\\': 'ɸ',
  'r`': 'ɽ',
  'r\\': 'ɹ',
  'r\\`': 'ɻ',
  's`': 'ʂ',
  's\\': 'ɕ',
  't`': 'ʈ',
  'v\\': 'ʋ',
  'x\\': 'ɧ',
  'z`': 'ʐ',
  'z\\': 'ʑ',
  A: 'ɑ',
  B: 'β',
  'B\\': 'ʙ',
  C: 'ç',
  D: 'ð',
  E: 'ɛ',
  F: 'ɱ',
  G: 'ɣ',
  'G\\': 'ɢ',
  'G\\_<': 'ʛ',
  H: 'ɥ',
  'H\\': 'ʜ',
  I: 'ɪ',
  'I\\': 'ᵻ',
  J: 'ɲ',
  'J\\': 'ɟ',
  'J\\_<': 'ʄ',
  K: 'ɬ',
  'K\\': 'ɮ',
  L: 'ʎ',
  'L\\': 'ʟ',
  M: 'ɯ',
  'M\\': 'ɰ',
  N: 'ŋ',
  'N\\': 'ɴ',
  O: 'ɔ',
  'O\\': 'ʘ',
  P: 'ʋ',
  Q: 'ɒ',
  R: 'ʁ',
  'R\\': 'ʀ',
  S: 'ʃ',
  T: 'θ',
  U: 'ʊ',
  'U\\': 'ᵿ',
  V: 'ʌ',
  W: 'ʍ',
  X: 'χ',
  'X\\': 'ħ',
  Y: 'ʏ',
  Z: 'ʒ',
  // Other letters.
  '@': 'ə',
  '@\\': 'ɘ',
  '@`': 'ɚ',
  '{': 'æ',
  '}': 'ʉ',
  '1': 'ɨ',
  '2': 'ø',
  '3': 'ɜ',
  '3\\': 'ɞ',
  '3`': 'ɝ',
  '4': 'ɾ',
  '5': 'ɫ',
  '6': 'ɐ',
  '7': 'ɤ',
  '8': 'ɵ',
  '9': 'œ',
  '&': 'ɶ',
  '?': 'ʔ',
  '?\\': 'ʕ',
  '<\\': 'ʢ',
  '>\\': 'ʡ',
  '!\\': 'ǃ',
  '|\\': 'ǀ',
  '|\\|\\': 'ǁ',
  '=\\': 'ǂ',
  // Stress, length, borders, tone.
  '"': 'ˈ',
  '%': 'ˌ',
  ':': 'ː',
  ':\\': 'ˑ',
  '.': '.',
  '|': '|',
  '||': '‖',
  '-\\': '‿',
  '-': '',
  '^': 'ꜛ',
  '!': 'ꜜ',
  '<R>': '↗',
  '<F>': '↘',
  ' ': ' ',
  _: '\u0361',
  // Diacritics.
  "'": 'ʲ',
  '`': '˞',
  '~': '\u0303',
  '=': '\u0329',
  '_"': '\u0308',
  '_+': '\u031f',
  '_-': '\u0320',
  '_/': '\u030c',
  _0: '\u0325',
  '_=': '\u0329',
  '_>': 'ʼ',
  '_?\\': 'ˤ',
  '_\\': '\u0302',
  '_^': '\u032f',
  '_}': '\u031a',
  '_~': '\u0303',
  _A: '\u0318',
  _a: '\u033a',
  _B: '\u030f',
  _B_L: '\u1dc5',
  _c: '\u031c',
  _d: '\u032a',
  _e: '\u0334',
  _F: '\u0302',
  _G: 'ˠ',
  _H: '\u0301',
  _H_T: '\u1dc4',
  _h: 'ʰ',
  _j: 'ʲ',
  _k: '\u0330',
  _L: '\u0300',
  _l: 'ˡ',
  _M: '\u0304',
  _m: '\u033b',
  _N: '\u033c',
  _n: 'ⁿ',
  _O: '\u0339',
  _o: '\u031e',
  _q: '\u0319',
  _R: '\u030c',
  _R_F: '\u1dc8',
  _r: '\u031d',
  _T: '\u030b',
  _t: '\u0324',
  _v: '\u032c',
  _w: 'ʷ',
  _X: '\u0306',
  _x: '\u033d',
}

const LONGEST = 4
const SAME = /[a-z]/

/**
 * Turns sounds in X-SAMPA into IPA. Throws `invalid_request` naming the place when a sign is none
 * of X-SAMPA, or there is no sound.
 */
export function fromXSampa(text: string): string {
  const given = text.trim()
  if (given.length > MAX_IPA_CHARS) {
    throw new SpeechError(
      'invalid_request',
      `Expected at most ${MAX_IPA_CHARS} characters of X-SAMPA, got ${given.length}.`,
      { details: { param: 'xSampa', expected: MAX_IPA_CHARS, received: given.length } },
    )
  }
  let ipa = ''
  for (let at = 0; at < given.length; ) {
    let length = Math.min(LONGEST, given.length - at)
    let found: string | undefined
    for (; length > 0; length--) {
      const sign = given.slice(at, at + length)
      found = Object.hasOwn(TABLE, sign) ? TABLE[sign] : undefined
      if (found !== undefined) break
    }
    if (found === undefined) {
      const sign = given[at] as string
      if (!SAME.test(sign)) {
        throw new SpeechError(
          'invalid_request',
          `Expected signs of X-SAMPA, got another in place ${at + 1}.`,
          { details: { param: 'xSampa', at: at + 1 } },
        )
      }
      found = sign
      length = 1
    }
    ipa += found
    at += length
  }
  return readIpa(ipa)
}
