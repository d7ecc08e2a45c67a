import { NUMBER_END, NUMBER_START } from '../../classes/counting.ts'
import { numberParts, numberSource } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Gender, Grammar } from '../grammar.ts'
import { type GenderTable, genderOf } from './noun-gender.ts'

/** What makes numbers of a language agree with the words around them. */
export interface Agreement {
  readonly gender: GenderTable
  /** Words behind a number that name the gender: `de las`, `das`. Source with one group each: masculine, feminine. */
  readonly articles: string
  /** Words before a number that tell that it counts feminine things, such as hours: `a las`. Source. */
  readonly feminineBefore: string
  /** Words before a lone `1` after which it is a name and counts nothing: `número`, `el`. Source. */
  readonly names: string
}

const NOUN = String.raw`(?= (\p{Ll}{2,30})(?!\p{L})(?: (\p{Ll}{2,30}))?)`

/**
 * Whole numbers in the gender of what they count, `doscientas personas`, `veintiún libros`: a
 * noun behind them that can be told by its ending, or an article before them.
 */
export function agreementRules(grammar: Grammar, agreement: Agreement): readonly Rule[] {
  const number = numberSource(grammar)
  const { gender: table, articles, feminineBefore, names } = agreement
  const say = (text: string, gender: Gender, attributive: boolean): string | undefined => {
    const { whole, decimals } = numberParts(text, grammar)
    if (decimals !== undefined) return undefined
    return grammar.cardinal(whole, { gender, attributive })
  }
  const lone = new RegExp(String.raw`(?:^|[^\p{L}])(?:${names}) $`, 'iu')
  const article = new RegExp(String.raw`^ (?:${articles})(?!\p{L})`, 'iu')
  return [
    // Round millions are nouns themselves: `un millón de personas`.
    patternRule(
      'cardinal',
      HAS.digit,
      String.raw`${NUMBER_START}([1-9]\d{0,2}(?:[ .]\d{3}){2,3}|[1-9]\d{6,11})(?<=0{6}|000[ .]000) (?=(\p{Ll}{3,30})(?!\p{L}))`,
      ([, digits = '', noun = '']) =>
        noun.endsWith('s') && genderOf(noun, table) !== undefined
          ? `${grammar.cardinal(digits.replace(/\D/g, ''))} de `
          : undefined,
    ),
    patternRule(
      'cardinal',
      HAS.digit,
      String.raw`${NUMBER_START}(?:(${number})( ?[–-] ?| (?:a|o|y|e|ou|u) ))?(${number})${NOUN}`,
      (match) => {
        const { 0: text, 1: first, 2: joint = '', 3: second = '', index, input } = match
        const [noun = '', later = ''] = [match[4], match[5]]
        const before = input.slice(Math.max(0, index - 20), index)
        const one = Number(second) === 1
        if (one && lone.test(before)) return undefined
        const behind = article.exec(input.slice(index + text.length, index + text.length + 12))
        const skip = noun.toLowerCase() === 'mil' || table.adjectives.has(noun.toLowerCase())
        const counted = skip ? later : noun
        if (behind === null && !one && !/s$/i.test(counted)) return undefined
        const gender =
          behind === null
            ? genderOf(counted, table)
            : behind[1] === undefined
              ? 'feminine'
              : 'masculine'
        if (gender === undefined) return undefined
        const last = say(second, gender, behind === null)
        if (first === undefined || last === undefined) return last
        const from = say(first, gender, false)
        if (from === undefined) return undefined
        return /[–-]/.test(joint) ? `${from} ${grammar.words.to} ${last}` : `${from}${joint}${last}`
      },
    ),
    patternRule(
      'cardinal',
      HAS.digit,
      String.raw`(?=\d)(?<=(?<!\p{L})(?:${feminineBefore}) )(${number})${NUMBER_END}`,
      ([text]) => say(text, 'feminine', false),
      'giu',
    ),
  ]
}
