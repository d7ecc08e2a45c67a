import { SpeechError } from '../../core/errors.ts'

/** Most characters of a text in IPA. */
export const MAX_IPA_CHARS = 500

/** Letters of the chart of the International Phonetic Association (2020), and those long in use beside it. */
const LETTERS =
  'pbtdʈɖcɟkɡqɢʔmɱnɳɲŋɴʙrʀⱱɾɽɸβfvθðszʃʒʂʐçʝxɣχʁħʕhɦɬɮʋɹɻjɰlɭʎʟ' +
  'ʘǀǃǂǁɓɗʄɠʛᶑʍwɥʜʢʡɕʑɺɧ' +
  'iyɨʉɯuɪʏʊeøɘɵɤoəɛœɜɞʌɔæɐaɶɑɒ' +
  'ɚɝɫᵻᵿ'
/** Marks of length, stress, tone, syllables and manner that stand by themselves. */
const SIGNS = 'ˈˌːˑ.|‖‿ʰʱʲʷˠˤⁿˡʼ˞˥˦˧˨˩ꜛꜜ↗↘ᵊᶿˀ˞'
/** Marks on a letter, as combining characters; a tie bar joins two. */
const MARKS =
  '\u0325\u032a\u030a\u0324\u032c\u0330\u033a\u033c\u033b\u0339\u0303\u031c\u031f\u0334\u0320\u031d\u0308' +
  '\u031e\u033d\u0318\u0329\u032f\u0319\u031a\u0306\u030b\u0301\u0304\u0300\u030f\u030c\u0302\u1dc4\u1dc5\u1dc8' +
  '\u0361\u035c\u0327\u030d\u0311'

const KNOWN: ReadonlySet<string> = new Set([...LETTERS, ...SIGNS, ...MARKS, ' ', '-'])
const LETTER: ReadonlySet<string> = new Set(LETTERS)

/** What is typed for want of the real sign. */
const TYPED: { readonly [sign: string]: string } = {
  g: 'ɡ',
  ':': 'ː',
  "'": 'ˈ',
  '’': 'ˈ',
  ˊ: 'ˈ',
  ',': 'ˌ',
  ʦ: 't͡s',
  ʧ: 't͡ʃ',
  ʣ: 'd͡z',
  ʤ: 'd͡ʒ',
  ʨ: 't͡ɕ',
  ʥ: 'd͡ʑ',
  ɩ: 'ɪ',
  ɷ: 'ʊ',
}

/**
 * Reads sounds in the International Phonetic Alphabet: without the slashes or brackets around
 * them, decomposed (NFD), with `g`, `:` and `'` as the signs they stand for. Throws
 * `invalid_request` naming the place when a sign is none of the alphabet or there is no letter.
 */
export function readIpa(text: string): string {
  if (text.length > MAX_IPA_CHARS) {
    throw new SpeechError(
      'invalid_request',
      `Expected at most ${MAX_IPA_CHARS} characters of IPA, got ${text.length}.`,
      { details: { param: 'ipa', expected: MAX_IPA_CHARS, received: text.length } },
    )
  }
  const inner = /^\s*(?:\/([^/]*)\/|\[([^\]]*)\]|([^]*?))\s*$/.exec(text)
  const bare = inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? text
  let read = ''
  let letters = 0
  let at = 0
  for (const sign of bare.normalize('NFD').replace(/\s+/g, ' ')) {
    at++
    const known = TYPED[sign] ?? sign
    if (!KNOWN.has(known) && known === sign) {
      const point = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      throw new SpeechError(
        'invalid_request',
        `Expected signs of the International Phonetic Alphabet, got U+${point} in place ${at}.`,
        { details: { param: 'ipa', received: `U+${point}`, at } },
      )
    }
    if (LETTER.has(known) || known.length > 1) letters++
    read += known
  }
  if (letters === 0) {
    throw new SpeechError('invalid_request', 'Expected IPA with at least one sound, got none.', {
      details: { param: 'ipa' },
    })
  }
  return read.trim().normalize('NFC')
}
