import type { Gender, NumberForm } from '../../grammar.ts'
import type { NumberWords } from '../../number-words.ts'
import type { Own } from '../own.ts'
import { ordinalStopRule } from './ordinal-stop.ts'

const ONE: { readonly [gender in Gender]?: string } = {
  masculine: 'jeden',
  feminine: 'jedna',
  neuter: 'jedno',
}

function cardinal(digits: string, form: NumberForm | undefined, words: NumberWords): string {
  const said = words.toCardinal(digits)
  const gender = form?.gender
  if (gender === undefined) return digits === '1' ? 'jedna' : said
  if (digits === '1') return ONE[gender] ?? said
  return gender === 'masculine' ? said : digits === '2' ? 'dvě' : said
}

const TENS: { readonly [cardinal: string]: string } = {
  dvacet: 'dvacátý',
  třicet: 'třicátý',
  čtyřicet: 'čtyřicátý',
  padesát: 'padesátý',
  šedesát: 'šedesátý',
  sedmdesát: 'sedmdesátý',
  osmdesát: 'osmdesátý',
  devadesát: 'devadesátý',
}

/** The tens are ordinals too: `dvacátý čtvrtý`. */
function ordinal(digits: string, _form: NumberForm | undefined, words: NumberWords): string {
  return (words.toOrdinal?.(digits) ?? '').replace(/(\S+)(?= \S+$)/, (word) => TENS[word] ?? word)
}

/** `pátý` as the noun behind it asks: `pátá kapitola`, `páté patro`. */
function agree(ordinal: string, noun: string): string {
  if (noun.endsWith('a')) return ordinal.replace(/ý(?= |$)/g, 'á')
  if (/[oe]$/.test(noun)) return ordinal.replace(/ý(?= |$)/g, 'é')
  return ordinal
}

function genitive(ordinal: string): string {
  return ordinal.replace(/ý(?= |$)/g, 'ého').replace(/í(?= |$)/g, 'ího')
}

/** Czech: days as ordinals in the genitive, `jeden`, `jedna`, `dva`, `dvě` by the noun. */
export const CZECH: Own = {
  to: 'až',
  and: 'a',
  plus: 'plus',
  cardinal,
  ordinal,
  decimal(whole, decimals, grammar) {
    const last = Number(whole)
    const joint = last === 0 || last === 1 ? 'celá' : last < 5 ? 'celé' : 'celých'
    const rest = decimals.replace(/^0+(?=[1-9])/, '')
    const zeros = 'nula '.repeat(decimals.length - rest.length)
    const head = last === 1 ? 'jedna' : last === 2 ? 'dvě' : grammar.cardinal(whole)
    const tail =
      rest.length > 3 || rest.startsWith('0')
        ? [...rest].map((each) => grammar.cardinal(each)).join(' ')
        : grammar.cardinal(rest)
    return `${head} ${joint} ${zeros}${tail}`
  },
  day: (day, grammar) => genitive(grammar.ordinal(String(day))),
  genderOf(name) {
    const head = name.split(' ').at(-1) ?? ''
    if (head.endsWith('a')) return 'feminine'
    return head.endsWith('o') ? 'neuter' : 'masculine'
  },
  currencies: {
    CZK: {
      unit: { gender: 'feminine', one: 'koruna', few: 'koruny', many: 'korun', other: 'koruny' },
      part: { gender: 'masculine', one: 'haléř', few: 'haléře', many: 'haléřů', other: 'haléře' },
    },
  },
  signs: { Kč: 'CZK' },
  parts: {
    USD: { gender: 'masculine', one: 'cent', few: 'centy', many: 'centů', other: 'centu' },
    EUR: { gender: 'masculine', one: 'cent', few: 'centy', many: 'centů', other: 'centu' },
  },
  words: (grammar) => [ordinalStopRule(grammar, agree)],
}
