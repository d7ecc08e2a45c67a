/** The cases of Finnish that numbers are read in, by their English names. */
export type FinnishCase =
  | 'nominative'
  | 'genitive'
  | 'partitive'
  | 'inessive'
  | 'elative'
  | 'illative'
  | 'adessive'
  | 'ablative'
  | 'allative'
  | 'essive'
  | 'translative'

/** A word that inflects; the stems are written without endings. */
export interface Inflected {
  readonly word: string
  /** Before an ending that closes the syllable: genitive, inessive … */
  readonly weak: string
  /** Before the essive. */
  readonly strong: string
  /** Its vowel tells which vowels the other endings have. */
  readonly partitive: string
  readonly illative: string
}

/**
 * A word by its principal parts, parted by spaces: partitive, nominative, then the strong stem,
 * the weak stem and the illative as far as they cannot be told from what stands before them.
 */
export function inflected(parts: string): Inflected {
  const [partitive = '', word = '', strong = word, weak = strong, illative] = parts.split(' ')
  return {
    word,
    weak,
    strong,
    partitive,
    illative: illative ?? `${strong}${strong.slice(-1)}n`,
  }
}

/** The same word as the last part of a compound. */
export function compounded(head: string, tail: Inflected): Inflected {
  return {
    word: head + tail.word,
    weak: head + tail.weak,
    strong: head + tail.strong,
    partitive: head + tail.partitive,
    illative: head + tail.illative,
  }
}

const ENDINGS: { readonly [name in FinnishCase]?: string } = {
  genitive: 'n',
  inessive: 'ssa',
  elative: 'sta',
  adessive: 'lla',
  ablative: 'lta',
  allative: 'lle',
  translative: 'ksi',
}

/** A word in a case, singular. */
export function inflect(noun: Inflected, grammaticalCase: FinnishCase): string {
  if (grammaticalCase === 'nominative') return noun.word
  if (grammaticalCase === 'partitive') return noun.partitive
  if (grammaticalCase === 'illative') return noun.illative
  const front = noun.partitive.endsWith('ä')
  const ending = ENDINGS[grammaticalCase]
  const said = ending === undefined ? `${noun.strong}na` : noun.weak + ending
  return front ? said.replace(/a$/, 'ä') : said
}
