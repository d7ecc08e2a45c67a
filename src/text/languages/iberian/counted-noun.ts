import type { Grammar, Noun, NumberParts } from '../grammar.ts'
import { sayNumber } from '../../classes/number-text.ts'

/**
 * A number and its noun in Spanish and Portuguese: the singular only behind one, `de` behind
 * millions, the number in the gender of the noun.
 */
export function countNoun(parts: NumberParts, noun: Noun, grammar: Grammar): string {
  const { gender } = noun
  // One thousand has no number before it.
  if (noun.other === 'mil' && parts.whole === '1' && parts.decimals === undefined) return 'mil'
  const form = gender === undefined ? {} : { gender, attributive: true }
  const words = sayNumber(parts, grammar, form)
  const single = parts.decimals === undefined && /^0*1$/.test(parts.whole)
  const name = single ? (noun.one ?? noun.other) : noun.other
  const joint = gender !== undefined && endsInMillions(words) ? 'de ' : ''
  return `${words} ${joint}${name}`
}

/** Whether a number in words ends in millions, so that what it counts follows `de`. */
export function endsInMillions(words: string): boolean {
  return /il(?:l[oó]n(?:es)?|[hi](?:ão|ões))$/.test(words)
}
