import { numberParts, sayDigits, sayNumber } from '../../classes/number-text.ts'
import type { DateParts, Gender, Grammar, Noun, NumberForm } from '../grammar.ts'
import type { NumberWords } from '../number-words.ts'
import { dayHalves, unitTime, withHalf } from './clock.ts'
import { cldrCurrencies } from './currencies.ts'
import { type DatePiece, datePieces, monthNames, numericPieces } from './months.ts'
import { isCounted } from './nouns.ts'
import type { Own } from './own.ts'
import { cldrPercent, cldrUnits } from './units.ts'
import { signWords } from './words.ts'

/** More digits than this are said one by one. */
const MOST_DIGITS = 15
const NO_PERCENT: Noun = { other: '%' }

/** The words between two parts of a list of two in CLDR; empty where there is only a sign. */
function conjunction(tag: string): string {
  const [, joint] = new Intl.ListFormat(tag, { type: 'conjunction' }).formatToParts(['1', '2'])
  return joint?.value.replace(/[^\p{L}\p{M} ]/gu, '').trim() ?? ''
}

/** What the library says before a number below zero. */
function minusWord(words: NumberWords): string {
  const [below, above] = [words.toCardinal('-5'), words.toCardinal('5')]
  return below.endsWith(above) ? below.slice(0, -above.length).trim() : 'minus'
}

/** What the library says between the whole and its decimals. */
function pointWord(words: NumberWords): string {
  const said = words.toCardinal('2.5')
  return said.slice(words.toCardinal('2').length, -words.toCardinal('5').length).trim()
}

function separators(tag: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5)
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
  return { decimal: find('decimal'), group: /\s/.test(find('group')) ? ' ' : find('group') }
}

/** The grammar of a language as far as CLDR and the number words know it, and what it has of its own. */
export function cldrGrammar(tag: string, words: NumberWords, own: Own): Grammar {
  const { decimal, group } = separators(tag)
  const months = monthNames(tag)
  const halves = dayHalves(tag)
  const point = own.point ?? pointWord(words)
  const plain = (digits: string): string => words.toCardinal(digits)
  const numeric = numericPieces(tag).filter(({ kind }) => kind !== 'literal')
  const dotted = numericPieces(tag).some(({ text }) => text.startsWith('.'))
  const genderOf = own.genderOf?.bind(own)
  const lastWords = new Set(Object.values(own.dateWords ?? {}))
  const clock = own.time?.bind(own) ?? unitTime(tag, genderOf)

  const grammar: Grammar = {
    tag,
    decimal,
    groups: group === '' ? [] : group === '.' ? ['.', ' '] : [group],
    ...(decimal === ',' && { otherDecimal: { mark: '.', point } }),
    cardinal(digits, form) {
      if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0'))) {
        return sayDigits(digits, grammar)
      }
      return own.cardinal?.(digits, form, words) ?? plain(digits)
    },
    ordinal(digits, form) {
      const bare = digits.replace(/^0+(?=\d)/, '')
      if (bare === '0' || bare.length > MOST_DIGITS) return grammar.cardinal(bare)
      return own.ordinal?.(bare, form, words) ?? words.toOrdinal?.(bare) ?? grammar.cardinal(bare)
    },
    decimalNumber(whole, decimals, form, other) {
      const said = own.decimal?.(whole, decimals, grammar)
      if (said !== undefined) return said
      const rest = decimals.replace(/^0+(?=[1-9])/, '')
      const small =
        own.digitwise === true || rest.length > 3 || rest.startsWith('0')
          ? sayDigits(decimals, grammar)
          : `${sayDigits(decimals.slice(0, decimals.length - rest.length), grammar)} ${grammar.cardinal(rest)}`.trim()
      return `${grammar.cardinal(whole)} ${other ?? point} ${small}`
    },
    fraction: () => undefined,
    year: (digits) =>
      digits.length === 2 && digits.startsWith('0')
        ? sayDigits(digits, grammar)
        : (own.year?.(digits, grammar) ?? grammar.cardinal(digits)),
    count(value, noun) {
      const { gender } = noun
      const form: NumberForm = { attributive: true, ...(gender !== undefined && { gender }) }
      const { negative, ...size } = value
      const number = sayNumber({ negative: false, ...size }, grammar, form)
      const name = isCounted(noun) ? noun.form(value) : pluralForm(tag, value, noun)
      const said =
        own.counted?.(number, name, value.decimals === undefined ? value.whole : '') ??
        (isCounted(noun) ? noun.phrase(value, number) : `${number} ${name}`)
      return negative ? `${grammar.words.minus} ${said}` : said
    },
    money({ whole, decimals = '', negative }, { unit, part }, place) {
      if (part === undefined || grammar.count === undefined || /^0+$/.test(whole)) return undefined
      const cents = String(Number(decimals.padEnd(2, '0')))
      const joint = own.moneyJoint ?? ''
      const rest = grammar.count({ negative: false, whole: cents }, part, place)
      return `${grammar.count({ negative, whole }, unit, place)} ${joint}${/[וو]$/.test(joint) || joint === '' ? '' : ' '}${rest}`
    },
    date(date, place) {
      if (date.written === 'digits' && date.year === undefined && (!dotted || decimal === '.'))
        return undefined
      const said = own.date === undefined ? dateWords(date) : own.date(date, grammar, place)
      // `2021 року`: the word is there already.
      const last = said?.split(' ').at(-1) ?? ''
      const twice = lastWords.has(last) && place.after.startsWith(` ${last}`)
      return twice ? said?.slice(0, -last.length - 1) : said
    },
    time(time) {
      const said = clock(time, grammar)
      return said === undefined ? undefined : withHalf(time, said, halves)
    },
    words: signWords(
      {
        minus: own.minus ?? minusWord(words),
        plus: own.plus ?? 'plus',
        point,
        and: own.and ?? conjunction(tag),
        to: own.to ?? '',
      },
      own.percent ?? cldrPercent(tag, own) ?? NO_PERCENT,
    ),
    months: months.written,
    monthFirst: numeric.findIndex(({ kind }) => kind === 'month') === 0,
    clock: {
      after: halves.written,
      dotted: own.beforeTime !== undefined,
      letterH: own.letterH === true,
      ...(own.beforeTime !== undefined && { before: own.beforeTime }),
    },
    currencies: cldrCurrencies(tag, own),
    ...(own.signs !== undefined && { currencySigns: own.signs }),
    units: cldrUnits(tag, own),
    scales: {},
    ordinalMarks: own.ordinalMarks ?? {},
  }

  const literal = (text: string): string =>
    text
      .replace(/[^\p{L}\p{M}\s'’]/gu, '')
      .replace(/[\p{L}\p{M}]+/gu, (letters) => own.dateWords?.[letters] ?? letters)

  /** In the order of CLDR. */
  function dateWords({ day, lastDay, month, year }: DateParts): string | undefined {
    if (lastDay !== undefined && own.to === undefined) return undefined
    const dayWord = (value: number): string =>
      own.day?.(value, grammar) ?? grammar.cardinal(String(value))
    const yearWord = (digits: string): string =>
      (day !== undefined && digits.length === 4 ? own.yearInDate?.(digits, grammar) : undefined) ??
      grammar.year(digits)
    if (day === undefined) {
      const name = months.alone[month - 1] ?? ''
      if (year === undefined) return name
      const first = datePieces(tag, true).find(({ kind }) => kind !== 'literal')?.kind === 'year'
      return first ? `${yearWord(year)} ${name}` : `${name} ${yearWord(year)}`
    }
    const say = ({ kind, text }: DatePiece): string => {
      if (kind === 'month') return months.beside[month - 1] ?? ''
      if (kind === 'year') return yearWord(year ?? '')
      if (kind === 'literal') return literal(text)
      return lastDay === undefined ? dayWord(day) : `${dayWord(day)} ${own.to} ${dayWord(lastDay)}`
    }
    return datePieces(tag, year !== undefined)
      .map(say)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  }
  return grammar
}

/** The form of a noun with forms of its own, by the plural rules of CLDR. */
function pluralForm(
  tag: string,
  { whole, decimals }: { readonly whole: string; readonly decimals?: string },
  noun: Noun,
): string {
  const places = Math.min(decimals?.length ?? 0, 6)
  const rules = new Intl.PluralRules(tag, { minimumFractionDigits: places })
  const category = rules.select(Number(decimals === undefined ? whole : `${whole}.${decimals}`))
  if (decimals !== undefined && category === 'many') return noun.few ?? noun.other
  if (category === 'other' && decimals === undefined && tag !== 'ar') return noun.many ?? noun.other
  return (category === 'zero' ? noun.many : noun[category]) ?? noun.other
}

/** A number of a text in words, with the form that its gender asks for. */
export function sayPlain(text: string, grammar: Grammar, gender?: Gender): string {
  return sayNumber(numberParts(text, grammar), grammar, gender === undefined ? {} : { gender })
}
