/**
 * A text with the first letters of each word alone, the others as `_`; punctuation stays. Words
 * of languages without blanks are found by the rules of the language (UAX 29). `letters` from 1.
 */
export function hintOf(text: string, language: string, letters: number): string {
  const locale = supported(language)
  const signs = new Intl.Segmenter(locale, { granularity: 'grapheme' })
  let hint = ''
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, {
    granularity: 'word',
  }).segment(text)) {
    if (isWordLike !== true) {
      hint += segment.replace(/\s+/g, ' ')
      continue
    }
    let shown = 0
    for (const { segment: sign } of signs.segment(segment)) hint += shown++ < letters ? sign : '_'
  }
  return hint.trim()
}

/** The tag as `Intl` takes it; undefined for one that it does not. */
function supported(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
