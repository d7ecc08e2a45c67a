import { signName } from '../classes/spelling.ts'
import type { Grammar, Place } from '../languages/grammar.ts'
import { numberWords } from '../languages/number-words.ts'

/** What there is to say things with in a language. */
export interface Speller {
  /** BCP 47 tag. */
  readonly language: string
  /** Absent where the grammar of the language is not known. */
  readonly grammar: Grammar | undefined
  /** What stands around it. */
  readonly place: Place
  /** Reads a text by the usual rules, as if it stood alone. */
  read(text: string): string
}

/** A whole number in words; digits where the language has none. */
export function cardinalOf(digits: string, { language, grammar }: Speller): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  return grammar?.cardinal(plain) ?? numberWords(language)?.toCardinal(plain) ?? plain
}

/** The ordinal of a whole number; undefined where the language has none. */
export function ordinalOf(digits: string, { language, grammar }: Speller): string | undefined {
  const plain = digits.replace(/^0+(?=\d)/, '')
  return grammar?.ordinal(plain) ?? (plain === '0' ? undefined : ordinalWord(plain, language))
}

function ordinalWord(digits: string, language: string): string | undefined {
  return numberWords(language)?.toOrdinal?.(digits)
}

/** Digits one by one; all else is left out. */
export function digitsOf(text: string, speller: Speller): string {
  return (text.match(/\d/g) ?? []).map((digit) => cardinalOf(digit, speller)).join(' ')
}

/**
 * Each sign by its name: letters as capitals, digits as numbers, other signs as in an address
 * where the language has names for them, else as the rules read them. A space is a short rest.
 */
export function charactersOf(text: string, speller: Speller): string {
  const parts = text.trim().split(/\s+/)
  return parts.map((part) => signsOf(part, speller).join(' ')).join(', ')
}

function signsOf(part: string, speller: Speller): readonly string[] {
  const said: string[] = []
  for (const [sign] of part.matchAll(/[\p{L}\p{N}]\p{M}*|\P{L}/gu)) {
    if (/\d/.test(sign)) said.push(cardinalOf(sign, speller))
    else if (/[\p{L}\p{N}]/u.test(sign)) said.push(capital(sign))
    else {
      const name = speller.grammar && signName(sign, speller.grammar)
      const word = name ?? speller.read(sign).trim()
      if (/[\p{L}\p{N}]/u.test(word)) said.push(word)
    }
  }
  return said
}

/** A letter as a capital, unless that would be several. */
function capital(letter: string): string {
  const upper = letter.toUpperCase()
  return upper.length === letter.length ? upper : letter
}
