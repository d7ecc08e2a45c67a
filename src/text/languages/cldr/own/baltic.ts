import type { Own } from '../own.ts'
import { ordinalStopRule } from './ordinal-stop.ts'

/** Lithuanian: the year in the genitive, the day as an ordinal beside `diena`. */
export const LITHUANIAN: Own = {
  to: 'iki',
  and: 'ir',
  plus: 'plius',
  dateWords: { m: 'metų', d: 'diena' },
  day: (day, grammar) => grammar.ordinal(String(day)).replace(/s$/, '').replace(/ia$/, 'ia'),
  yearInDate: (digits, grammar) => grammar.ordinal(digits).replace(/ias$|as$/, 'ų'),
  percent: {
    gender: 'masculine',
    one: 'procentas',
    few: 'procentai',
    many: 'procentų',
    other: 'procento',
  },
}

/** Latvian: years and days as ordinals. */
export const LATVIAN: Own = {
  to: 'līdz',
  and: 'un',
  plus: 'plus',
  day: (day, grammar) => grammar.ordinal(String(day)),
  yearInDate: (digits, grammar) => grammar.ordinal(digits).replace(/ais$/, 'ā'),
  words: (grammar) => [ordinalStopRule(grammar)],
}
