import type { Own } from '../own.ts'
import { ordinalStopRule } from './ordinal-stop.ts'

const ORDINALS: { readonly [word: string]: string } = {
  bir: 'birinci',
  iki: 'ikinci',
  üç: 'üçüncü',
  dört: 'dördüncü',
  beş: 'beşinci',
  altı: 'altıncı',
  yedi: 'yedinci',
  sekiz: 'sekizinci',
  dokuz: 'dokuzuncu',
  on: 'onuncu',
  yirmi: 'yirminci',
  otuz: 'otuzuncu',
  kırk: 'kırkıncı',
  elli: 'ellinci',
  altmış: 'altmışıncı',
  yetmiş: 'yetmişinci',
  seksen: 'sekseninci',
  doksan: 'doksanıncı',
  yüz: 'yüzüncü',
  bin: 'bininci',
  milyon: 'milyonuncu',
}

/** Turkish: percent before the number, ordinals by the last word, times without units. */
export const TURKISH: Own = {
  to: 'ila',
  and: 've',
  plus: 'artı',
  ordinal(digits, _form, words) {
    return words.toCardinal(digits).replace(/\S+$/, (last) => ORDINALS[last] ?? `${last}inci`)
  },
  time({ hour, minute = 0, second = 0 }, grammar) {
    const words = [grammar.cardinal(String(hour))]
    if (minute > 0 || second > 0) {
      words.push(
        minute < 10
          ? `sıfır ${grammar.cardinal(String(minute))}`
          : grammar.cardinal(String(minute)),
      )
    }
    if (second > 0) words.push(`${grammar.cardinal(String(second))} saniye`)
    return words.join(' ')
  },
  beforeTime: ['[Ss]aat'],
  currencies: {
    USD: { unit: { other: 'dolar' }, part: { other: 'sent' } },
    EUR: { unit: { other: 'euro' }, part: { other: 'sent' } },
    GBP: { unit: { other: 'sterlin' }, part: { other: 'peni' } },
    TRY: { unit: { other: 'lira' }, part: { other: 'kuruş' } },
  },
  signs: { TL: 'TRY' },
  words: (grammar) => [ordinalStopRule(grammar)],
}
