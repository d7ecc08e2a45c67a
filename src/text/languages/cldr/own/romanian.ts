import type { NumberForm } from '../../grammar.ts'
import type { NumberWords } from '../../number-words.ts'
import type { Own } from '../own.ts'

function cardinal(digits: string, form: NumberForm | undefined, words: NumberWords): string {
  const said = words.toCardinal(digits)
  if (form?.gender === 'feminine') {
    if (digits === '1') return 'o'
    return said.replace(/\bdoi$/, 'două').replace(/\bunu$/, 'una')
  }
  if (form?.gender === 'neuter' && digits !== '1') return said.replace(/\bdoi$/, 'două')
  if (digits === '1') return form?.attributive === true ? 'un' : 'unu'
  const masculine = said.replace(/douăsprezece$/, 'doisprezece')
  return form?.attributive === true ? masculine.replace(/ unu$/, ' unu') : masculine
}

/** Romanian: genders, `întâi` for the first of a month. */
export const ROMANIAN: Own = {
  to: 'până la',
  and: 'și',
  plus: 'plus',
  moneyJoint: 'și',
  cardinal,
  day: (day, grammar) =>
    day === 1 ? 'întâi' : grammar.cardinal(String(day), { gender: 'masculine' }),
  time({ hour, minute = 0, second = 0 }, grammar) {
    const feminine = { gender: 'feminine' } as const
    const words = [
      hour === 1 ? 'unu' : grammar.cardinal(String(hour), feminine).replace(/ una$/, ' unu'),
    ]
    if (minute > 0 || second > 0)
      words.push('și', grammar.cardinal(String(minute), minute === 1 ? {} : feminine))
    if (second > 0) words.push('și', grammar.cardinal(String(second), feminine), 'secunde')
    return words.join(' ')
  },
  genderOf: (name) =>
    /^(?:liră|coroană|oră|secundă|tonă|milă|lire|coroane|grivnă|rupie|rublă|hrivnă)/.test(name)
      ? 'feminine'
      : /^(?:procent|minut|grad)/.test(name)
        ? 'neuter'
        : 'masculine',
  currencies: {
    RON: {
      unit: { gender: 'masculine', one: 'leu', few: 'lei', many: 'de lei', other: 'de lei' },
      part: { gender: 'masculine', one: 'ban', few: 'bani', many: 'de bani', other: 'de bani' },
    },
  },
  signs: { lei: 'RON' },
  parts: {
    USD: { gender: 'masculine', one: 'cent', few: 'cenți', many: 'de cenți', other: 'de cenți' },
    EUR: { gender: 'masculine', one: 'cent', few: 'cenți', many: 'de cenți', other: 'de cenți' },
  },
}
