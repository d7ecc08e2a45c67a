import type { Gender } from '../grammar.ts'
import { germanCardinal, germanOrdinalStem } from './numbers.ts'

/** A half that stands before what it halves. */
export function germanHalf(gender: Gender | undefined, grammaticalCase?: string): string {
  if (gender === 'feminine') return grammaticalCase === 'dative' ? 'einer halben' : 'eine halbe'
  if (grammaticalCase === 'dative') return 'einem halben'
  if (gender !== 'masculine') return 'ein halbes'
  return grammaticalCase === 'accusative' ? 'einen halben' : 'ein halber'
}

/** The name of a part: `Drittel`, `Zwanzigstel`. */
function part(lower: string): string {
  const name = `${germanOrdinalStem(lower).replace(/^ein(?=hundertst$|tausendst$)/, '')}el`
  return (name[0] as string).toUpperCase() + name.slice(1)
}

/** A fraction: `drei Viertel`; one half is `ein halb`. */
export function germanFraction(upper: string, lower: string): string | undefined {
  if (upper.startsWith('0') || lower.startsWith('0')) return undefined
  if (upper === '24' && lower === '7') return 'vierundzwanzig sieben'
  if (upper === lower && upper.length > 1)
    return `${germanCardinal(upper)} ${germanCardinal(upper)}`
  if (lower === '1') return `${germanCardinal(upper)} durch eins`
  if (lower === '2') {
    return upper === '1' ? 'ein halb' : `${germanCardinal(upper, { attributive: true })} Halbe`
  }
  if (Number(upper) > 100 || Number(lower) > 1000) {
    return `${germanCardinal(upper)} Schrägstrich ${germanCardinal(lower)}`
  }
  return `${germanCardinal(upper, { attributive: true })} ${part(lower)}`
}

/** A whole number and a fraction: `zweieinhalb`, `drei drei Viertel`. */
export function germanMixed(whole: string, upper: string, lower: string): string | undefined {
  if (upper === '1' && lower === '2') {
    return `${germanCardinal(whole, { attributive: true })}einhalb`
  }
  const fraction = germanFraction(upper, lower)
  return fraction === undefined ? undefined : `${germanCardinal(whole)} ${fraction}`
}
