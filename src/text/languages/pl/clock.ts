import type { Place, TimeParts } from '../grammar.ts'
import type { PolishCase } from './cases.ts'
import { governorOf } from './government.ts'
import { polishCardinal } from './numbers.ts'
import { polishOrdinal } from './ordinals.ts'

const CASES: { readonly [word: string]: PolishCase } = {
  o: 'locative',
  po: 'locative',
  przy: 'locative',
  do: 'genitive',
  od: 'genitive',
  z: 'genitive',
  ok: 'genitive',
  około: 'genitive',
  koło: 'genitive',
  godziny: 'genitive',
  godzinie: 'locative',
  godziną: 'instrumental',
  godzinę: 'accusative',
  na: 'accusative',
  za: 'accusative',
  w: 'accusative',
  przed: 'instrumental',
  między: 'instrumental',
  pomiędzy: 'instrumental',
}

/** The case of an hour by the word before it: `o czternastej`, `przed ósmą`, `godzina piąta`. */
export function hourCase(before: string): PolishCase {
  const word = governorOf(before.replace(/(?:^|(?<=\P{L}))godz(?:\.|in)? ?$/iu, ''))
  return CASES[word] ?? 'nominative'
}

/** The word for the hour in a case, `godzinie`. */
export function hourWord(grammaticalCase: PolishCase): string {
  const forms = {
    nominative: 'godzina',
    genitive: 'godziny',
    dative: 'godzinie',
    accusative: 'godzinę',
    instrumental: 'godziną',
    locative: 'godzinie',
  }
  return forms[grammaticalCase]
}

/** A time of day in a case: `czternasta trzydzieści`, `o siódmej zero pięć`, `zero trzydzieści`. */
export function sayTime({ hour, minute, second }: TimeParts, grammaticalCase: PolishCase): string {
  const head =
    hour === 0 && minute !== undefined && minute > 0
      ? 'zero'
      : polishOrdinal(String(hour), { gender: 'feminine', grammaticalCase })
  const words = [head]
  if (minute !== undefined && (minute > 0 || (second ?? 0) > 0)) {
    words.push(`${minute < 10 ? 'zero ' : ''}${polishCardinal(String(minute))}`)
  }
  if (second !== undefined && second > 0) {
    words.push(`${second < 10 ? 'zero ' : ''}${polishCardinal(String(second))}`)
  }
  return words.join(' ')
}

/** A time of day in the case that the words before it ask for. */
export function polishTime(time: TimeParts, { before }: Place): string {
  return sayTime(time, hourCase(before))
}
