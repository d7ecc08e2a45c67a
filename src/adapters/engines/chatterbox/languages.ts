/**
 * Languages of the multilingual Chatterbox whose text its tokenizer takes as it is written. Chinese,
 * Japanese and Hebrew are not among them: their text is first to be rewritten (Cangjie codes, kana,
 * vowel points) by packages that do not exist here.
 */
const LANGUAGES: readonly string[] = [
  'en', 'ar', 'da', 'de', 'el', 'es', 'fi', 'fr', 'hi', 'it', 'ko', 'ms', 'nl', 'no', 'pl', 'pt',
  'ru', 'sv', 'sw', 'tr',
] // prettier-ignore

/**
 * The languages a model speaks, by the tokens of its tokenizer: those with a token `[xx]` when there
 * are several, else English alone.
 */
export function languagesOf(tokens: Iterable<string>): readonly [string, ...string[]] {
  const known = new Set(tokens)
  const [first, ...others] = LANGUAGES.filter((code) => known.has(`[${code}]`))
  return first !== undefined && others.length > 0 ? [first, ...others] : ['en']
}

/** The language of a model that a BCP 47 tag means; undefined when it has none such. */
export function languageFor(tag: string, languages: readonly string[]): string | undefined {
  const base = new Intl.Locale(tag).language
  // Bokmål and Nynorsk are written and read as Norwegian.
  const code = base === 'nb' || base === 'nn' ? 'no' : base
  return languages.includes(code) ? code : undefined
}

/** Signs that the tokenizers lack, and those Chatterbox was trained with in their places. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[–—]/g, '-'],
  [/…|[.]{3,}| - /g, ', '],
  [/[:;]/g, ','],
  // What stands in brackets would be taken for a token such as the one that ends the text.
  [/[[\]]/g, ' '],
]

/** Text as the tokenizer was trained on it: plain signs, Hangul as its letters (Unicode NFD). */
export function writtenFor(text: string, language: string, languages: readonly string[]): string {
  const letters = language === 'ko' ? text.replace(/[가-힣]/gu, (it) => it.normalize('NFD')) : text
  const signs = SIGNS.reduce((written, [sign, other]) => written.replace(sign, other), letters)
  const plain = signs
    .replace(/\s+([,.!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  return languages.length > 1 ? `[${language}]${plain}` : plain
}
