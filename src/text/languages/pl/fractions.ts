import type { PolishCase } from './cases.ts'
import { isFew, polishCardinal } from './numbers.ts'
import { polishOrdinal } from './ordinals.ts'

const HIGHEST_PART = 100

/** A fraction, whose parts are feminine: `trzy czwarte`, `pięć ósmych`; `pół` before what it is of. */
export function polishFraction(
  upper: string,
  lower: string,
  asked: PolishCase = 'nominative',
): string | undefined {
  const [count, part] = [Number(upper), Number(lower)]
  const round = part === HIGHEST_PART || part === 1000
  if (lower.startsWith('0') || part < 2 || (part > HIGHEST_PART && !round)) return undefined
  if (upper.length > 2 && !round) return undefined
  if (upper === '24' && part === 7) return 'dwadzieścia cztery na siedem'
  if (count === 0 || upper.startsWith('0')) return undefined
  const form = { gender: 'feminine', grammaticalCase: asked } as const
  const words = polishCardinal(upper, form)
  if (count === 1) return `${words} ${polishOrdinal(lower, form)}`
  const direct = asked === 'nominative' || asked === 'accusative'
  const grammaticalCase = direct && !isFew(count) ? 'genitive' : asked
  return `${words} ${polishOrdinal(lower, { plural: true, grammaticalCase })}`
}

/** A whole number and a fraction: `dwa i pół`, `trzy i jedna czwarta`. */
export function polishMixed(whole: string, upper: string, lower: string): string | undefined {
  const part = upper === '1' && lower === '2' ? 'pół' : polishFraction(upper, lower)
  return part === undefined ? undefined : `${polishCardinal(whole)} i ${part}`
}
