/**
 * Consonants of the International Phonetic Alphabet (2020 chart) as the mnemonics that every voice
 * of eSpeak NG has (its `docs/phonemes.md`); the r of a voice stands for every r but the tap.
 */
export const CONSONANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    p: 'p', b: 'b', t: 't', d: 'd', ʈ: 't', ɖ: 'd', c: 'c', ɟ: 'J', k: 'k', ɡ: 'g', g: 'g',
    q: 'q', ɢ: 'g', ʔ: '?', m: 'm', ɱ: 'm', n: 'n', ɳ: 'n.', ɲ: 'n^', ŋ: 'N', ɴ: 'N', ʙ: 'b',
    r: 'r', ɹ: 'r', ʁ: 'r', ʀ: 'r', ɻ: 'r', ɾ: '*', ɽ: '*', ɸ: 'f', β: 'B', f: 'f', v: 'v',
    θ: 'T', ð: 'D', s: 's', z: 'z', ʃ: 'S', ʒ: 'Z', ʂ: 's.', ʐ: 'z.', ç: 'C', ʝ: 'J^', x: 'x',
    ɣ: 'Q', χ: 'X', ħ: 'h', ʕ: '?', h: 'h', ɦ: 'h', ɬ: 'l', ɮ: 'l', ʋ: 'v#', j: 'j', ɰ: 'Q',
    l: 'l', ɭ: 'l.', ʎ: 'l^', ʟ: 'L', ɫ: 'L', w: 'w', ʍ: 'w', ɥ: 'j', ɕ: 'S;', ʑ: 'Z;',
    tʃ: 'tS', dʒ: 'dZ', ts: 'ts', dz: 'dz', tɕ: 'tS;', dʑ: 'dZ;', ɧ: 'S',
  }),
) // prettier-ignore

/**
 * Vowels, each with those that come nearest, for voices that lack it; followed from one to the
 * next, they reach every other.
 */
export const VOWELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: 'ɪyɨ', y: 'ʏiuø', ɨ: 'ᵻɪi', ʉ: 'uy', ɯ: 'uʊ', u: 'ʊo', ɪ: 'iᵻe', ʏ: 'yɪ', ʊ: 'uo', ᵻ: 'ɪə',
    e: 'ɛɪ', ø: 'œeɵ', ɘ: 'əe', ɵ: 'øoə', ɤ: 'ʌo', o: 'ɔʊu', ə: 'ɐɜʌea', ɛ: 'eæ', œ: 'øɛɜ',
    ɜ: 'əɛœ', ɞ: 'œɜ', ʌ: 'ɐaəɔ', ɔ: 'ɒoʌ', æ: 'aɛ', ɐ: 'aəʌ', a: 'ɑæɐ', ɶ: 'œa', ɑ: 'aɒ', ɒ: 'ɔɑ',
    ɚ: 'ɜə', ɝ: 'ɜɚə',
  }),
) // prettier-ignore

/** Mnemonics that a voice may have for vowels; asking the voice tells which, and how they sound. */
export const VOWEL_MNEMONICS: readonly string[] = (
  'i i: I I2 I# e e: E E: a a: aa A A: @ 3 3: 3r V V: O O: o o: 0 U u u: u" Y Y: y y: W W: 8 9 ' +
  'a~ A~ E~ e~ i~ O~ o~ u~ W~ aI aU eI oU OI @U e@ i@ U@ aI@ oI eU EI OU ai au ei oi ou ui OY'
).split(' ')

/** Signs that are understood without a sound of their own: stress, length, syllables, ties, fine detail. */
export const SILENT_SIGNS = 'ˈˌːˑ.‿͜͡|‖ \u0303\u0329\u032f\u032a\u033a\u033b\u0325\u031aʰʲʷˠˤ˞'

/** The signs that eSpeak NG speaks when a word comes in IPA, in whatever voice. */
export const ESPEAK_IPA: string = [
  ...new Set([...[...CONSONANTS.keys(), ...VOWELS.keys()].join(''), ...SILENT_SIGNS]),
].join('')
