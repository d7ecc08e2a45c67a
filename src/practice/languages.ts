/** Tags that were read; a few, asked for again and again. */
const known = new Map<string, string>()
const MOST_KNOWN = 500

/** The language of a BCP 47 tag without script and region: `fi` of `fi-FI`, `en` of `eng`. Anything else gives its first part. */
export function languageOf(tag: string): string {
  const found = known.get(tag)
  if (found !== undefined) return found
  const language = readLanguage(tag)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(tag, language)
  return language
}

function readLanguage(tag: string): string {
  const plain = tag.replaceAll('_', '-')
  try {
    return new Intl.Locale(plain).language
  } catch {
    return (plain.split('-')[0] ?? '').toLowerCase()
  }
}

/**
 * Languages in which marks tell no words apart: they stand in loans and names (`café`, `één`), are
 * set for readers who learn (Latin lengths, Tagalog stress), or do not occur.
 *
 * Everywhere else a mark makes another letter or another word, so that it counts: Finnish `sää` and
 * `saa`, Swedish `för` and `for`, Estonian `õlu` and `olu`, German `schön` and `schon`, Hungarian
 * `kör` and `kor`, French `ou` and `où`, Spanish `año` and `ano`, Portuguese `avó` and `avô`,
 * Italian `e` and `è`, Polish `łaska` and `laska`, Czech `byt` and `být`, Turkish `ısı` and `isi`,
 * Vietnamese tones, Romanian `fata` and `fată`, Greek `νόμος` and `νομός`, Russian `мой` and `мои`.
 */
export const UNMARKED: ReadonlySet<string> = new Set([
  'en',
  'nl',
  'id',
  'ms',
  'sw',
  'tl',
  'fil',
  'la',
])

/** Languages in the Arabic script that part a word's endings by a joiner, where others put a blank. */
export const ARABIC_SCRIPT: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'ur',
  'ps',
  'ckb',
  'sd',
  'ug',
])

/** Languages with a dictionary in `Intl.Segmenter`, which finds their words without blanks. */
export const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])
