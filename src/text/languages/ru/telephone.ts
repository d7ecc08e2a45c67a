import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { russianCardinal } from './numbers.ts'

function sayGroup(group: string): string {
  const zeros = /^0+/.exec(group)?.[0].length ?? 0
  const rest = group.slice(zeros)
  const words = Array.from({ length: zeros }, () => 'ноль')
  if (rest !== '') words.push(russianCardinal(rest))
  return words.join(' ')
}

/** Groups of at most three digits, as numbers are told: 495 123 45 67. */
function cut(group: string): string[] {
  switch (group.length) {
    case 4:
      return [group.slice(0, 2), group.slice(2)]
    case 5:
      return [group.slice(0, 1), group.slice(1, 3), group.slice(3)]
    case 6:
      return [group.slice(0, 2), group.slice(2, 4), group.slice(4)]
    case 7:
      return [group.slice(0, 3), group.slice(3, 5), group.slice(5)]
    case 10:
      return [group.slice(0, 3), ...cut(group.slice(3))]
    case 11:
      return [group.slice(0, 1), ...cut(group.slice(1))]
    default:
      return group.length < 4 ? [group] : (group.match(/\d{1,2}/g) ?? [])
  }
}

/** A telephone number by its groups: `восемь четыреста девяносто пять сто двадцать три …`. */
export function russianTelephone(groups: readonly string[], international: boolean): string {
  const said = groups.flatMap(cut).map(sayGroup).join(', ')
  return international ? `плюс ${said}` : said
}

/** Numbers of Russia in their usual forms. */
export const RUSSIAN_TELEPHONES: readonly Rule[] = [
  patternRule(
    'telephone',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,+-])(?:\+7|8|7)[ -]?(?:\(\d{3,5}\)|\d{3})[ -]?\d{1,3}[ -]?\d{2}[ -]?\d{2}(?![\p{L}\p{N}]|[.,:-]\d)`,
    ([text]) => {
      const digits = text.replace(/\D/g, '')
      if (digits.length !== 11 || (!/[^\d+]/.test(text) && !/^[+8]/.test(text))) return undefined
      // Grouped in threes only, it is a number: 8 800 500 000.
      if (/^\d(?: \d{3}){3}$/.test(text)) return undefined
      const groups = [
        digits.slice(0, 1),
        digits.slice(1, 4),
        digits.slice(4, 7),
        digits.slice(7, 9),
        digits.slice(9),
      ]
      const own = text.match(/\d+/g) ?? []
      const written = own.every((group) => group.length < 4) && own.length > 3 ? own : groups
      return russianTelephone(written, text.startsWith('+'))
    },
  ),
]
