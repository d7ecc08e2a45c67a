import { functionWordOf } from './function-words.ts'
import { modelScores } from './model.ts'
import { guessByScript } from './script.ts'

/** A language of a text, and how sure that is. */
export interface Detected {
  /** Base tag, such as `de`. */
  readonly language: string
  /** How far it is ahead of the expected one; from 0, not at all, to 1 and more. */
  readonly lead: number
}

/** Longest stretch that is looked at; more of a sentence tells no more. */
const LONGEST_LOOK = 400
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu
/** Weight of the share of function words against the model. */
const FUNCTION_WEIGHT = 1.5
const MODEL_WEIGHT = 0.8

/** The number of words a text has, up to 400 characters of it. */
export function wordCount(text: string): number {
  return text.slice(0, LONGEST_LOOK).match(WORD)?.length ?? 0
}

/**
 * Finds the language of a short text: by its script when that settles it, else by its function
 * words and the model of letter sequences together. `expected` is favoured by `bias`. Undefined
 * for a text without letters.
 */
export function detect(text: string, expected: string, bias: number): Detected | undefined {
  const look = text.slice(0, LONGEST_LOOK)
  const script = guessByScript(look)
  if (script.certain) return { language: script.languages[0] as string, lead: 1 }
  const words = look.toLowerCase().match(WORD)
  if (words === null) return undefined
  const scores = new Map<string, number>()
  const add = (language: string, score: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + score)
  }
  for (const word of words) {
    const languages = functionWordOf(word)
    // A word of many languages tells little.
    for (const language of languages) {
      add(language, (FUNCTION_WEIGHT / words.length) * (0.4 + 0.6 / languages.length))
    }
  }
  for (const [language, score] of modelScores(look)) add(language, score * MODEL_WEIGHT)
  if (script.languages.length > 0) {
    for (const language of scores.keys()) {
      if (!script.languages.includes(language)) scores.delete(language)
    }
    add(script.languages[0] as string, 0.05)
  }
  // Only what could be the language of these letters is favoured.
  if (script.languages.length === 0 || script.languages.includes(expected)) add(expected, bias)
  else add(script.languages[0] as string, 1)
  let best = expected
  let most = 0
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score]
  return { language: best, lead: most - (scores.get(expected) ?? 0) }
}
