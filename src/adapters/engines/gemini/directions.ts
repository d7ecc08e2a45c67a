import { languageWord } from './languages.ts'

/** What a prompt says of each of the four ranges that are not natural. */
type Words = readonly [least: string, less: string, more: string, most: string]

const SPEEDS: Words = ['speak slowly', 'speak a bit slowly', 'speak a bit faster', 'speak quickly']
const PITCHES: Words = [
  'with a lower pitch',
  'with a slightly lower pitch',
  'with a slightly higher pitch',
  'with a higher pitch',
]

/** How something is to be said, for a model that takes no numbers. */
export interface Directions {
  /** 1 is natural. Outside of 0.9 to 1.1 there is a word for it, and another outside of 0.8 to 1.3. */
  readonly speed?: number | undefined
  /** As `speed`. */
  readonly pitch?: number | undefined
  /** In words. */
  readonly style?: string | undefined
}

/** The directions in words, with commas; empty when there are none. */
export function styleWords({ speed, pitch, style }: Directions): string {
  return [style ?? '', ...wordsFor(speed, SPEEDS), ...wordsFor(pitch, PITCHES)]
    .filter((words) => words !== '')
    .join(', ')
}

/** How a prompt gives directions; empty when there are none. */
export function styleDirection(directions: Directions): string {
  const words = styleWords(directions)
  return words === '' ? '' : `[Style: ${words}]`
}

/** How a prompt asks for a language; empty for US English. */
export function languageDirection(tag: string): string {
  const word = languageWord(tag)
  return word === '' ? '' : `[Language: ${word}]`
}

/** A prompt of its parts: those that are empty are left out. */
export function promptOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function wordsFor(factor: number | undefined, words: Words): readonly string[] {
  const [least, less, more, most] = words
  if (factor === undefined) return []
  if (factor < 0.8) return [least]
  if (factor < 0.9) return [less]
  if (factor > 1.3) return [most]
  if (factor > 1.1) return [more]
  return []
}
