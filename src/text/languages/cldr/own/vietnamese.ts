import { HAS } from '../../../clean.ts'
import { type Rule, patternRule } from '../../../normalize/rule.ts'
import type { DateParts, Grammar } from '../../grammar.ts'
import type { Own } from '../own.ts'

function monthWord(month: number, grammar: Grammar): string {
  return month === 4 ? 'tư' : grammar.cardinal(String(month))
}

function date({ day, lastDay, month, year }: DateParts, grammar: Grammar): string {
  const words: string[] = []
  if (day !== undefined) words.push(grammar.cardinal(String(day)))
  if (lastDay !== undefined) words.push('đến', grammar.cardinal(String(lastDay)))
  words.push('tháng', monthWord(month, grammar))
  if (year !== undefined) words.push('năm', grammar.year(year))
  return words.join(' ')
}

/** `tháng 4` has a word of its own; `12 tháng 5, 2021`. */
function months(grammar: Grammar): readonly Rule[] {
  return [
    patternRule(
      'date',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/-])(0?[1-9]|[12]\d|3[01]) [Tt]háng (0?[1-9]|1[0-2]),? (?:năm )?([12]\d{3})(?![\p{L}\p{N}]|[.,:/]\d)`,
      ([, day, month, year = '']) =>
        date({ day: Number(day), month: Number(month), year, written: 'name' }, grammar),
    ),
    patternRule(
      'date',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})[Tt]háng )0?4(?![\p{L}\p{N}]|[.,:/]\d)`,
      () => 'tư',
    ),
    patternRule(
      'date',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/-])(0?[1-9]|1[0-2])\/([12]\d{3})(?![\p{L}\p{N}]|[.,:/]\d)`,
      ([, month, year = '']) => `${monthWord(Number(month), grammar)} năm ${grammar.year(year)}`,
    ),
    patternRule(
      'date',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})[Nn]gày )(0?[1-9]|[12]\d|3[01])[\/-](0?[1-9]|1[0-2])(?![\p{L}\p{N}]|[.,:/-]\d)`,
      ([, day, month]) =>
        date({ day: Number(day), month: Number(month), written: 'name' }, grammar),
    ),
  ]
}

/** Vietnamese: no hundreds left out, `tháng tư`, the year behind `năm`. */
export const VIETNAMESE: Own = {
  to: 'đến',
  and: 'và',
  plus: 'cộng',
  percent: { other: 'phần trăm' },
  cardinal(digits, _form, words) {
    return words
      .toCardinal(digits)
      .replace(/(nghìn|triệu|tỷ) lẻ (?=\S+$)/, '$1 không trăm lẻ ')
      .replace(/(nghìn|triệu|tỷ) lẻ (?=\S+ \S)/, '$1 không trăm ')
  },
  date,
  letterH: true,
  currencies: {
    USD: { unit: { other: 'đô la' }, part: { other: 'xu' } },
    GBP: { unit: { other: 'bảng Anh' } },
    VND: { unit: { other: 'đồng' } },
    EUR: { unit: { other: 'euro' }, part: { other: 'xu' } },
  },
  signs: { đ: 'VND', đồng: 'VND' },
  rules: months,
}
