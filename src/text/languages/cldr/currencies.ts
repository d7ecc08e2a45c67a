import type { Currency, Noun } from '../grammar.ts'
import type { Own } from './own.ts'
import { countedNoun } from './nouns.ts'

/** Currencies of one name: the words that all have in common are that name. */
const FAMILIES: { readonly [code: string]: readonly string[] } = {
  USD: ['CAD', 'AUD'],
  GBP: ['EGP', 'LBP'],
  INR: ['PKR', 'LKR'],
  KRW: ['KPW'],
  CZK: ['SEK', 'NOK', 'DKK'],
  SEK: ['NOK', 'DKK'],
  NOK: ['SEK', 'DKK'],
  DKK: ['SEK', 'NOK'],
  RUB: ['BYN'],
  CHF: ['FRF', 'BEF'],
  TRY: ['ITL'],
  RON: ['MDL'],
  IDR: ['INR'],
  PKR: ['INR', 'LKR'],
  LKR: ['INR', 'PKR'],
  AED: ['MAD', 'TND'],
  SAR: ['QAR', 'OMR'],
  PHP: ['MXN', 'ARS'],
  RSD: ['BHD', 'KWD'],
  KES: ['TZS', 'UGX'],
}

/** Whose currency goes without saying whose it is, beside those of the world. */
const HOME: { readonly [base: string]: string } = {
  cs: 'CZK',
  da: 'DKK',
  nb: 'NOK',
  ro: 'RON',
  tr: 'TRY',
  hi: 'INR',
  bn: 'INR',
  gu: 'INR',
  kn: 'INR',
  mr: 'INR',
  pa: 'INR',
  ta: 'INR',
  te: 'INR',
  ur: 'PKR',
  id: 'IDR',
  fil: 'PHP',
  sr: 'RSD',
  sw: 'KES',
  ar: 'SAR',
}
const WORLDLY = new Set(['USD', 'GBP', 'CHF', 'RUB', 'KRW', 'INR', 'EUR'])

const CODES =
  'USD EUR GBP JPY CNY INR CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN RUB UAH TRY BRL MXN ARS CLP COP ZAR KRW SGD HKD ILS THB VND IDR PHP MYR PKR BDT LKR NPR AED SAR EGP IRR RSD GEL AZN KES TZS NGN ETB'.split(
    ' ',
  )

function options(currency: string): Intl.NumberFormatOptions {
  return { style: 'currency', currency, currencyDisplay: 'name' }
}

/** Takes from the name of a currency whose it is: `US dollars` is `dollars`. */
function bareName(
  tag: string,
  family: readonly string[],
): (name: string, value: number, decimals: number) => string {
  const kin = family.map((code) => countedNoun(tag, options(code)))
  return (name, value, decimals) => {
    const fixed = value.toFixed(decimals)
    const [whole = '0', rest] = fixed.split('.')
    const parts = { negative: false, whole, ...(rest !== undefined && { decimals: rest }) }
    const others = kin.map((noun) => new Set((noun?.form(parts) ?? '').split(/[ -]/)))
    const shared = name
      .split(/ /)
      .map((word) => [word, ...word.split('-').slice(1)])
      .map((forms) => forms.find((word) => others.every((words) => words.has(word))))
      .filter((word) => word !== undefined)
    return shared.length === 0 ? name : shared.join(' ')
  }
}

/** All currencies by their codes; a name is looked up when it is first asked for. */
export function cldrCurrencies(tag: string, own: Own): { readonly [code: string]: Currency } {
  const base = tag.split('-', 1)[0] as string
  const found: { [code: string]: Currency } = {}
  const genderOf = own.genderOf?.bind(own)
  for (const code of CODES) {
    let known: Currency | undefined
    Object.defineProperty(found, code, {
      enumerable: true,
      get(): Currency | undefined {
        if (known !== undefined) return known
        const mine = own.currencies?.[code]
        if (mine !== undefined) return (known = mine)
        const family = WORLDLY.has(code) || HOME[base] === code ? FAMILIES[code] : undefined
        const unit: Noun | undefined = countedNoun(tag, options(code), {
          ...(family !== undefined && { plain: bareName(tag, family) }),
          genderOf,
        })
        if (unit === undefined) return undefined
        const part = own.parts?.[code]
        return (known = part === undefined ? { unit } : { unit, part })
      },
    })
  }
  return found
}
