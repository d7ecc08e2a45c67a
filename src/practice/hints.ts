import { charactersOf } from './character-diff.ts'
import { textWords } from './words.ts'

/** How much a hint gives away: 1, how many words there are; 2, their first letters and lengths; 3, the words. */
export type HintLevel = 1 | 2 | 3

/**
 * A hint at a text that is to be written down: `3 words`, `T__ c__ s__` or `The cat sat`, by level.
 * Only words are shown, as they are written, without the punctuation around them.
 */
export function hintOf(text: string, language: string, level: HintLevel): string {
  const words = textWords(text, language)
  if (level === 1) return words.length === 1 ? '1 word' : `${words.length} words`
  return words.map(({ written }) => (level === 2 ? firstLetter(written) : written)).join(' ')
}

function firstLetter(word: string): string {
  const [first = '', ...others] = charactersOf(word)
  return first + '_'.repeat(others.length)
}
