import { HAS } from '../../../clean.ts'
import { type Rule, patternRule } from '../../../normalize/rule.ts'
import type { Grammar, NumberForm } from '../../grammar.ts'
import type { NumberWords } from '../../number-words.ts'
import type { Own } from '../own.ts'
import { ordinalStopRule } from './ordinal-stop.ts'

const PLACES = ['', 'tized', 'század', 'ezred']

function cardinal(digits: string, form: NumberForm | undefined, words: NumberWords): string {
  const said = words.toCardinal(digits)
  return form?.attributive === true ? said.replace(/kettő$/, 'két') : said
}

function ordinal(digits: string, _form: NumberForm | undefined, words: NumberWords): string {
  if (digits === '1') return 'első'
  if (digits === '2') return 'második'
  return (words.toOrdinal?.(digits) ?? '').replace(/kettődik$/, 'kettedik')
}

/** Days of the month have the ending of possession: `tizenkettedike`, `harmadika`. */
function dayWord(day: number, grammar: Grammar): string {
  if (day === 1) return 'elseje'
  const said = grammar.ordinal(String(day))
  return said + (/(?:másod|harmad|hatod|nyolcad|huszad|harmincad)ik$/.test(said) ? 'a' : 'e')
}

const SUFFIXES =
  'én|án|jén|ján|től|tól|étől|ától|jétől|ig|éig|áig|jéig|re|ra|ére|ára|jére|i|e|je|a|ei|ai'
const LONG: { readonly [vowel: string]: string } = { e: 'é', a: 'á' }

/** A day with an ending, `12-én`: the ending joins the word for the day. */
function daysWithSuffix(grammar: Grammar): Rule {
  const names = grammar.months.flat().join('|').replaceAll('.', '\\.')
  return patternRule(
    'date',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:${names})\.? )(0?[1-9]|[12]\d|3[01])[-–](${SUFFIXES})(?!\p{L})`,
    ([, day = '', suffix = '']) => {
      const word = dayWord(Number(day), grammar)
      if (suffix === 'i') return `${word}i`
      const ending = suffix.replace(/^j?[éáea]/, '')
      const joined = `${word.slice(0, -1)}${LONG[word.at(-1) ?? ''] ?? ''}`
      return ending === '' ? word : `${joined}${ending}`
    },
    'giu',
  )
}

/** A number with an ending, `5-ös`, has the ending of its word. */
const FIVES: { readonly [digit: string]: string } = {
  '1': 'egyes',
  '2': 'kettes',
  '3': 'hármas',
  '4': 'négyes',
  '5': 'ötös',
  '6': 'hatos',
  '7': 'hetes',
  '8': 'nyolcas',
  '9': 'kilences',
}

function adjectives(): Rule {
  return patternRule(
    'cardinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])([1-9])-[aeioöóúuü]s(?!\p{L})`,
    ([, digit = '']) => FIVES[digit],
  )
}

/** Hungarian: days with their endings, `két` before nouns, decimals as tenths and hundredths. */
export const HUNGARIAN: Own = {
  and: 'és',
  plus: 'plusz',
  cardinal,
  ordinal,
  decimal(whole, decimals, grammar) {
    const place = PLACES[decimals.length]
    if (place === undefined || /^0+$/.test(decimals)) return undefined
    return `${grammar.cardinal(whole)} egész ${grammar.cardinal(String(Number(decimals)), { attributive: true })} ${place}`
  },
  day: dayWord,
  currencies: {
    USD: { unit: { other: 'dollár' }, part: { other: 'cent' } },
    EUR: { unit: { other: 'euró' }, part: { other: 'cent' } },
    GBP: { unit: { other: 'font' }, part: { other: 'penny' } },
    HUF: { unit: { other: 'forint' }, part: { other: 'fillér' } },
  },
  signs: { Ft: 'HUF' },
  rules: (grammar) => [daysWithSuffix(grammar), adjectives()],
  words: (grammar) => [ordinalStopRule(grammar)],
}
