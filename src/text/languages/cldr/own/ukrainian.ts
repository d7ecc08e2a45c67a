import type { NumberForm } from '../../grammar.ts'
import type { NumberWords } from '../../number-words.ts'
import type { Own } from '../own.ts'

/** The library writes a Latin i in Ukrainian words. */
function cyrillic(text: string): string {
  return text.replaceAll('i', 'і').replaceAll("'", '’')
}

function cardinal(digits: string, form: NumberForm | undefined, words: NumberWords): string {
  const said = cyrillic(words.toCardinal(digits))
    .replace(/^одна (?=тисяча)/, '')
    .replace(/^один (?=мільйон)/, '')
  if (form?.gender === 'feminine') {
    return said.replace(/один$/, 'одна').replace(/(^| )два$/, '$1дві')
  }
  return form?.gender === 'neuter' ? said.replace(/один$/, 'одне') : said
}

function genitive(ordinal: string): string {
  return ordinal.replace(/ій$/, 'ього').replace(/ий$/, 'ого')
}

const HUNDREDTHS = ['', 'десят', 'сот', 'тисячн']

/** Ukrainian: days and years as ordinals in the genitive, decimals as fractions. */
export const UKRAINIAN: Own = {
  to: 'до',
  and: 'і',
  plus: 'плюс',
  minus: 'мінус',
  cardinal,
  ordinal: (digits, _form, words) => cyrillic(words.toOrdinal?.(digits) ?? ''),
  decimal(whole, decimals, grammar) {
    const kind = HUNDREDTHS[decimals.length]
    if (kind === undefined || /^0+$/.test(decimals)) return undefined
    const one = (digits: string): boolean => /(?:^|[^1])1$/.test(digits)
    const feminine = { gender: 'feminine' } as const
    const rest = String(Number(decimals))
    return (
      `${grammar.cardinal(whole, feminine)} ${one(whole) ? 'ціла' : 'цілих'} ` +
      `${grammar.cardinal(rest, feminine)} ${kind}${one(rest) ? 'а' : 'их'}`
    )
  },
  day: (day, grammar) => genitive(grammar.ordinal(String(day))),
  yearInDate: (digits, grammar) =>
    digits === '2000' ? 'двотисячного' : genitive(grammar.ordinal(digits)),
  dateWords: { р: 'року' },
  genderOf(name) {
    const head = /США|стерлінгів/.test(name) ? name.split(' ')[0] : name.split(' ').at(-1)
    if (/[ая]$/.test(head ?? '')) return 'feminine'
    return /[оеє]$/.test(head ?? '') ? 'neuter' : 'masculine'
  },
  currencies: {
    UAH: {
      unit: { gender: 'feminine', one: 'гривня', few: 'гривні', many: 'гривень', other: 'гривні' },
      part: {
        gender: 'feminine',
        one: 'копійка',
        few: 'копійки',
        many: 'копійок',
        other: 'копійки',
      },
    },
  },
  signs: { грн: 'UAH', 'грн.': 'UAH' },
  parts: {
    USD: { gender: 'masculine', one: 'цент', few: 'центи', many: 'центів', other: 'цента' },
    EUR: { gender: 'masculine', one: 'цент', few: 'центи', many: 'центів', other: 'цента' },
  },
}
