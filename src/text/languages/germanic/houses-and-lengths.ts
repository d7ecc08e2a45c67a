import { escaped } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar } from '../grammar.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`

/** The words of a language for houses and lengths. */
export interface HouseAndLengthNames {
  /** Ends of the names of streets, in lower case. */
  readonly streets: readonly string[]
  readonly foot: string
  readonly inch: string
  /** For `50k`; joined to its number. */
  readonly thousand: string
}

/** The letter of a house, feet and inches, and sums with a colon for division. */
export function houseAndLengthRules(
  grammar: Grammar,
  { streets, foot, inch, thousand }: HouseAndLengthNames,
): readonly Rule[] {
  const street = streets.map(escaped).join('|')
  const { words } = grammar
  return [
    // `Storgatan 12 A` is no current.
    patternRule(
      'address',
      HAS.digit,
      String.raw`(?<=(?:${street}) )(\d{1,4}) ([A-Za-d])(?![\p{L}\p{N}’']|\.\p{L})`,
      ([, digits = '', letter = '']) => `${grammar.cardinal(digits)} ${letter.toUpperCase()}`,
    ),
    patternRule(
      'measure',
      HAS.digit,
      String.raw`${START}(\d{1,2}) ?['′’] ?(\d{1,2}) ?(?:["″”]|'')(?![\p{L}\p{N}])`,
      ([, first = '', second = '']) => {
        const [one, two] = [grammar.cardinal(first), grammar.cardinal(second)]
        if (Number(second) < 12) return `${one} ${foot} ${two} ${inch}`
        const { arcMinute, arcSecond } = words
        return `${one} ${first === '1' ? (arcMinute.one ?? arcMinute.other) : arcMinute.other} ${two} ${arcSecond.other}`
      },
    ),
    patternRule(
      'measure',
      HAS.digit,
      String.raw`${START}(\d{1,3})(?:,(\d{1,2}))?["″](?=-| \p{L}|[.,)]?$)`,
      ({ 1: whole = '', 2: decimals, input, index }) => {
        if (/["“”„»]/.test(input.slice(0, index))) return undefined
        const number =
          decimals === undefined
            ? grammar.cardinal(whole)
            : (grammar.decimalNumber?.(whole, decimals) ?? grammar.cardinal(whole))
        return `${number} ${inch}`
      },
    ),
    patternRule(
      'cardinal',
      HAS.digit,
      String.raw`(?<![€$£] ?)${START}(\d{1,3})k(?= \p{L}{2}|[.,!?]?$)`,
      ([, digits = '']) => `${grammar.cardinal(digits, { attributive: true })}${thousand}`,
    ),
    patternRule('math', HAS.digit, String.raw`\+\/[-−–] ?(?=\d)`, () => `${words.plusMinus} `),
    patternRule(
      'math',
      HAS.digit,
      String.raw`${START}(\d{1,6}) ?: ?(\d{1,6})(?= ?=)`,
      ([, first = '', second = '']) =>
        `${grammar.cardinal(first)} ${words.dividedBy} ${grammar.cardinal(second)}`,
    ),
  ]
}
