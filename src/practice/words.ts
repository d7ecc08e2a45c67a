import type { ScoringRules } from '../core/practice.ts'

/** A word of a text, with its place. */
export interface TextWord {
  /** What is compared. */
  readonly form: string
  /** As it stands in the text. */
  readonly written: string
  /** Place in the text, half-open, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** The words of a text, in order, by the rules of its language. */
export function textWords(text: string, language: string, rules: ScoringRules = {}): TextWord[] {
  const words: TextWord[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}_'’‘ʼ]+/gu)) {
    const written = match[0]
    const form = written.normalize('NFKC').replace(/[’‘ʼ]/g, "'")
    words.push({
      form: rules.case === true ? form : form.toLowerCase(),
      written,
      start: match.index,
      end: match.index + written.length,
    })
  }
  return words
}
