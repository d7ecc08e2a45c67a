import type { Noun } from '../grammar.ts'
import { oneOfNoun } from './gender.ts'
import { cardinal } from './numbers.ts'
import { ITALIAN_UNITS } from './units.ts'

/** A whole number in words, without the zeros before it. */
export function number(digits: string | undefined): string {
  return cardinal(String(Number(digits)))
}

/** A number and the noun it counts: `un’ora`, `due ore`. */
export function counted(digits: string, noun: Noun): string {
  return Number(digits) === 1 ? oneOfNoun(noun) : `${number(digits)} ${noun.other}`
}

/** The noun for a symbol of measure. */
export function unit(symbol: string): Noun {
  return ITALIAN_UNITS[symbol] ?? { other: symbol }
}
