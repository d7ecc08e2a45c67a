import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { placeOf } from './number-text.ts'

const VALUES: { readonly [sign: string]: number } = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
}
const LONE: readonly string[] = ['I', 'C', 'D', 'L', 'M']
const NUMERAL = 'M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})'

/** The value of a Roman numeral written in the usual way. */
export function romanValue(numeral: string): number {
  let total = 0
  for (let index = 0; index < numeral.length; index++) {
    const here = VALUES[numeral[index] as string] ?? 0
    total += here < (VALUES[numeral[index + 1] ?? ''] ?? 0) ? -here : here
  }
  return total
}

/** Numerals that are rather short forms and words when they stand alone. */
const NO_NUMBER = /^(?:C[CDLMV]|D[CILVXM]|L[CDILMV]|M[CDILMVX]|XL|MIX|DIV|DIM|LIV|CIV|MMM|CCC|XXX)$/

/** A Roman numeral that is all there is to read, as in a heading: `XIV`, `III.` */
export function loneRomanRules(grammar: Grammar): readonly Rule[] {
  return [
    patternRule('roman', HAS.roman, String.raw`^(?=[IVXLCDM]{2})${NUMERAL}(?=\.?$)`, ([numeral]) =>
      numeral === '' || NO_NUMBER.test(numeral)
        ? undefined
        : grammar.cardinal(String(romanValue(numeral))),
    ),
  ]
}

/** Roman numerals where a name, a heading word or a counted word beside them makes them clear. */
export function romanRules(grammar: Grammar): readonly Rule[] {
  const { roman } = grammar
  if (roman === undefined) return []
  // Nor is it one of letters that are spelled.
  const end = String.raw`(?![\p{L}\p{N}'’-]|\.\p{L}| \p{Lu}(?![\p{L}\p{N}.]))`
  const rule = (kind: 'ruler' | 'part' | 'counted', before: string, behind: string): Rule[] => {
    const say: Rule['say'] = (match) => roman.say(romanValue(match[0]), kind, placeOf(match))
    const source = String.raw`(?=[IVXLCDM])${before}${NUMERAL}${behind}`
    // A lone I may also be a word, and does not show in the survey.
    return [
      patternRule('roman', HAS.roman, source, say),
      patternRule('roman', HAS.upper, source, say, 'gu', LONE),
    ]
  }
  return [
    ...rule('ruler', String.raw`(?<=(?<!\p{L})(?:${roman.rulers}) )`, end),
    ...rule('part', String.raw`(?<=(?<!\p{L})(?:${roman.parts}) )`, end),
    ...(roman.counted === undefined
      ? []
      : [
          ...rule(
            'counted',
            String.raw`(?<![\p{L}\p{N}.'’-])`,
            String.raw`(?= (?:${roman.counted})(?!\p{L}))`,
          ),
        ]),
  ]
}
