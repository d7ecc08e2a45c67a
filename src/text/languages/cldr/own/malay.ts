import type { Grammar, TimeParts } from '../../grammar.ts'
import type { Own } from '../own.ts'

function time({ hour, minute = 0, second = 0 }: TimeParts, grammar: Grammar): string {
  const words = [grammar.cardinal(String(hour))]
  if (minute > 0 || second > 0) {
    const said = grammar.cardinal(String(minute))
    words.push(minute > 0 && minute < 10 ? `${grammar.cardinal('0')} ${said}` : said)
  }
  if (second > 0) words.push(grammar.cardinal(String(second)), 'detik')
  return words.join(' ')
}

/** Indonesian: decimals digit by digit, times behind `pukul`. */
export const INDONESIAN: Own = {
  to: 'sampai',
  and: 'dan',
  plus: 'tambah',
  digitwise: true,
  time,
  beforeTime: ['[Pp]ukul', '[Jj]am', '[Pp]kl\\.?'],
  currencies: {
    USD: { unit: { other: 'dolar' }, part: { other: 'sen' } },
    EUR: { unit: { other: 'euro' }, part: { other: 'sen' } },
    IDR: { unit: { other: 'rupiah' }, part: { other: 'sen' } },
  },
  signs: { Rp: 'IDR', 'Rp.': 'IDR' },
}

/** Malay. */
export const MALAY: Own = {
  to: 'hingga',
  and: 'dan',
  plus: 'tambah',
  digitwise: true,
  currencies: {
    USD: { unit: { other: 'dolar' }, part: { other: 'sen' } },
    MYR: { unit: { other: 'ringgit' }, part: { other: 'sen' } },
  },
  signs: { RM: 'MYR' },
}
