import type { Gender } from '../grammar.ts'
import { swedishCardinal, swedishOrdinal } from './numbers.ts'

/** The name of a part: `tredjedel`, `åttondel`, `tjugondel`. */
function part(lower: string): string {
  // The syllable `de` falls away behind `n`: `åttondel`, but `tredjedel`, `femtedel`.
  return `${swedishOrdinal(lower)
    .replace(/^ett(?=hundrade$|tusende$)/, '')
    .replace(/hundrade$/, 'hundra')
    .replace(/tusende$/, 'tusen')
    .replace(/nde$/, 'n')
    .replace(/andra$/, 'ande')}del`
}

/** A half that stands before what it halves. */
export function swedishHalf(gender: Gender | undefined): string {
  return gender === 'neuter' ? 'ett halvt' : 'en halv'
}

/** A fraction: `tre fjärdedelar`; one half is `en halv`. */
export function swedishFraction(upper: string, lower: string): string | undefined {
  if (upper.startsWith('0') || lower.startsWith('0')) return undefined
  if (upper === '24' && lower === '7') return 'tjugofyra sju'
  const number = swedishCardinal(upper, { gender: 'common' })
  if (upper === lower && upper.length > 1)
    return `${swedishCardinal(upper)} ${swedishCardinal(upper)}`
  if (lower === '1') return `${number} delat med ett`
  if (lower === '2') return upper === '1' ? 'en halv' : `${number} halva`
  if (Number(upper) > 100 || Number(lower) > 1000) {
    return `${swedishCardinal(upper)} snedstreck ${swedishCardinal(lower)}`
  }
  return `${number} ${part(lower)}${upper === '1' ? '' : 'ar'}`
}

/** A whole number and a fraction: `två och en halv`, `tre och tre fjärdedelar`. */
export function swedishMixed(
  whole: string,
  upper: string,
  lower: string,
  gender?: Gender,
): string | undefined {
  const fraction =
    upper === '1' && lower === '2'
      ? gender === 'neuter'
        ? 'ett halvt'
        : 'en halv'
      : swedishFraction(upper, lower)
  const form = gender === undefined ? {} : { gender }
  return fraction === undefined ? undefined : `${swedishCardinal(whole, form)} och ${fraction}`
}
