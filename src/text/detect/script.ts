/** Scripts that one language alone writes here, with the pattern of their letters. */
const OWN_SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['or', /\p{Script=Oriya}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['chr', /\p{Script=Cherokee}/gu],
]
const LATIN = /\p{Script=Latin}/gu
const CYRILLIC = /\p{Script=Cyrillic}/gu
const ARABIC = /\p{Script=Arabic}/gu
const HAN = /\p{Script=Han}/gu
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** What the letters of a text alone tell of its language. */
export interface ScriptGuess {
  /** Base tags of the languages that write so, the likeliest first. */
  readonly languages: readonly string[]
  /** True when the letters settle it. */
  readonly certain: boolean
}

function count(text: string, letters: RegExp): number {
  letters.lastIndex = 0
  let found = 0
  while (letters.test(text)) found++
  return found
}

const NONE: ScriptGuess = { languages: [], certain: false }
const IN_LATIN: ScriptGuess = { languages: [], certain: false }

/** Looks at the scripts of a text; the one with most letters counts. Latin letters tell nothing. */
export function guessByScript(text: string): ScriptGuess {
  if (/^[\0-\u024f\u1e00-\u206f]*$/.test(text)) return IN_LATIN
  const latin = count(text, LATIN)
  const cyrillic = count(text, CYRILLIC)
  const arabic = count(text, ARABIC)
  // A sign stands for a syllable or a word.
  const kana = count(text, KANA) * 2
  const han = count(text, HAN) * 2
  let best = Math.max(latin, cyrillic, arabic, han + kana)
  if (best === 0) best = 0.5
  for (const [language, letters] of OWN_SCRIPTS) {
    if (count(text, letters) > best) return { languages: [language], certain: true }
  }
  if (best < 1 || best === latin) return NONE
  if (best === han + kana) return { languages: [kana > 0 ? 'ja' : 'zh'], certain: true }
  return best === cyrillic ? cyrillicLanguage(text) : arabicLanguage(text)
}

function cyrillicLanguage(text: string): ScriptGuess {
  const only = (language: string): ScriptGuess => ({ languages: [language], certain: true })
  if (/ў/i.test(text)) return only('be')
  if (/[їєґ]/i.test(text)) return only('uk')
  if (/[ѓќѕ]/i.test(text)) return only('mk')
  if (/[ђћ]/i.test(text)) return only('sr')
  if (/[әғқңөұүһ]/i.test(text)) return { languages: ['kk', 'tt', 'ky', 'mn'], certain: false }
  if (/[ljљњџј]/i.test(text) && /[љњџј]/i.test(text)) {
    return { languages: ['sr', 'mk'], certain: false }
  }
  if (/і/i.test(text)) return { languages: ['uk', 'be'], certain: false }
  if (/[ыэё]/i.test(text)) return only('ru')
  return { languages: ['ru', 'bg', 'uk', 'mk', 'sr'], certain: false }
}

function arabicLanguage(text: string): ScriptGuess {
  if (/[ٹڈڑےں]/.test(text)) return { languages: ['ur'], certain: true }
  if (/[پچژگکی]/.test(text)) return { languages: ['fa', 'ur'], certain: false }
  return { languages: ['ar', 'fa', 'ur'], certain: false }
}
