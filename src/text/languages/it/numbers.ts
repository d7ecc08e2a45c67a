import { toCardinal, toOrdinal } from 'n2words/it-IT'
import type { NumberForm } from '../grammar.ts'

/** Longer numbers have no names that anybody knows; they are said digit by digit. */
const MOST_DIGITS = 15

function single(digits: string): string {
  return [...digits].map((digit) => toCardinal(digit)).join(' ')
}

/** A whole number in words; leading zeros and very long numbers are said digit by digit. */
export function cardinal(digits: string, form: NumberForm = {}): string {
  if ((digits.length > 1 && digits[0] === '0') || digits.length > MOST_DIGITS) return single(digits)
  if (digits === '1') {
    if (form.gender === 'feminine') return 'una'
    return form.attributive === true ? 'un' : 'uno'
  }
  return toCardinal(digits)
    .replace(/(?<=milion[ei]|miliard[oi]|bilion[ei]) e /g, ' ')
    .replace(/(?<=mila|mille) e /g, '')
    .replace(/é(?=\p{L})/gu, 'e')
    .replace(/(?<=\p{L})tre$/u, 'tré')
}

/** `primo`, `seconda`, `ventitreesimi` …, agreeing in gender and number. */
export function ordinal(digits: string, form: NumberForm = {}): string {
  const value = digits.replace(/^0+(?=\d)/, '')
  if (value === '0' || value.length > MOST_DIGITS) return cardinal(value)
  const words = toOrdinal(value)
    .replace(/[ e]+(?=milion|miliard)/g, '')
    .replace(/(?<=milion[ei]|miliard[oi]|mila) e /g, '')
    .replaceAll(' ', '')
    .replace(/é(?=\p{L})/gu, 'e')
    .replace(/(?<=mille|cento)tresimo$/, 'treesimo')
    .replace(/(?<=s)eesimo$/, 'eiesimo')
  const ending =
    form.gender === 'feminine'
      ? form.plural === true
        ? 'e'
        : 'a'
      : form.plural === true
        ? 'i'
        : 'o'
  return words.slice(0, -1) + ending
}

/** Decimals as they are read: zeros one by one, then a number; more than three digit by digit. */
export function decimalNumber(whole: string, decimals: string, point = 'virgola'): string {
  const zeros = /^0*/.exec(decimals)?.[0].length ?? 0
  const rest = decimals.slice(zeros)
  const part = rest === '' ? [] : [rest.length > 3 ? single(rest) : cardinal(rest)]
  return [cardinal(whole), point, ...Array.from({ length: zeros }, () => 'zero'), ...part].join(' ')
}

/** `un mezzo`, `due terzi`, `tre quarti`; `su` where it is no part of a whole. */
export function fraction(upper: string, lower: string): string | undefined {
  const [above, below] = [Number(upper), Number(lower)]
  if (upper.length === 4 && lower.length === 4) return `${cardinal(upper)} ${cardinal(lower)}`
  if (/^(?:19|20)\d\d$/.test(lower)) return `${cardinal(String(above))} del ${cardinal(lower)}`
  const over = `${cardinal(String(above))} su ${cardinal(String(below))}`
  if (below < 2 || above === 0 || above === below || (above > below && below > 10)) return over
  const one = above === 1
  const name = below === 2 ? `mezz${one ? 'o' : 'i'}` : ordinal(String(below), { plural: !one })
  return `${cardinal(String(above), { attributive: true })} ${name}`
}

/** A year; two digits are of this century up to 49, else of the last. */
export function year(digits: string): string {
  if (digits.length !== 2) return cardinal(String(Number(digits)))
  return cardinal(`${Number(digits) < 50 ? '20' : '19'}${digits}`)
}

/** Telephone numbers are said digit by digit, with a pause between the groups. */
export function telephone(groups: readonly string[], international: boolean): string {
  return `${international ? 'più ' : ''}${groups.map(single).join(', ')}`
}
