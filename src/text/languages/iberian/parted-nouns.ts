import { HAS } from '../../clean.ts'
import { oneOf } from '../../classes/number-text.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Gender, Grammar } from '../grammar.ts'
import { type GenderTable, genderOf } from './noun-gender.ts'

const SIGNS: { readonly [sign: string]: string } = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅛': '1/8',
}

/** Words for a half in both genders: `medio kilo`, `media taza`. */
export interface Halves {
  readonly masculine: string
  readonly feminine: string
}

/**
 * Fractions of things, as recipes have them: `1/2 taza` is `media taza`, `3/4 kg` is `tres
 * cuartos de kilo`, `2 1/2 tazas` is `dos tazas y media`.
 */
export function partedNounRules(
  grammar: Grammar,
  table: GenderTable,
  halves: Halves,
): readonly Rule[] {
  const units = oneOf(Object.keys(grammar.units).filter((symbol) => !symbol.includes('/')))
  const part = String.raw`(\d[/⁄]\d{1,2}|[${Object.keys(SIGNS).join('')}])`
  return [
    patternRule(
      'fraction',
      HAS.slash | HAS.picture,
      String.raw`(?<![\p{L}\p{N}.,/:-])(?:(\d{1,3})(?: y | e |[ -])?)?${part} ?(?:(${units})(?![\p{L}\p{N}/²³])|(?<= )((?:de )?)(\p{Ll}{3,30})(?!\p{L}))`,
      ([, whole, written = '', symbol, of, word]) => {
        const [upper = '', lower = ''] = (SIGNS[written] ?? written).split(/[/⁄]/)
        const unit = symbol === undefined ? undefined : grammar.units[symbol]
        const single = whole === undefined || whole === '1'
        const noun = unit === undefined ? word : single ? (unit.one ?? unit.other) : unit.other
        if (noun === undefined || (unit === undefined && table.others.has(noun.toLowerCase())))
          return undefined
        const gender: Gender | undefined = unit === undefined ? genderOf(noun, table) : unit.gender
        const half = upper === '1' && lower === '2'
        if (gender === undefined || (of !== undefined && of !== '')) return undefined
        const said = half
          ? halves[gender === 'feminine' ? 'feminine' : 'masculine']
          : grammar.fraction(upper, lower)
        if (said === undefined) return undefined
        if (whole === undefined) return half ? `${said} ${noun}` : `${said} de ${noun}`
        const count = grammar.cardinal(whole, { gender, attributive: true })
        const counted = whole === '1' ? noun.replace(/(?<=[aeo])s$/, '') : noun
        return `${count} ${counted} ${grammar.words.and} ${said}`
      },
      'gu',
    ),
  ]
}
