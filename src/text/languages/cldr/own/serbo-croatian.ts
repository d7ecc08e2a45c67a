import type { Gender, NumberForm } from '../../grammar.ts'
import type { NumberWords } from '../../number-words.ts'
import type { Own } from '../own.ts'
import { ordinalStopRule } from './ordinal-stop.ts'

function genderOf(name: string): Gender {
  const head = name.split(' ').at(-1) ?? ''
  if (/[aа]$/.test(head)) return 'feminine'
  return /[oeое]$/.test(head) ? 'neuter' : 'masculine'
}

function latinCardinal(digits: string, form: NumberForm | undefined, words: NumberWords): string {
  const said = words.toCardinal(digits).replace(/dva (?=milijard)/, 'dvije ')
  if (form?.gender === 'feminine')
    return said.replace(/jedan$/, 'jedna').replace(/(^| )dva$/, '$1dvije')
  return form?.gender === 'neuter' ? said.replace(/jedan$/, 'jedno') : said
}

function serbianCardinal(digits: string, form: NumberForm | undefined, words: NumberWords): string {
  // The library writes a Latin o in one Cyrillic word.
  const raw = words.toCardinal(digits)
  const said = /[а-я]/.test(raw) ? raw.replaceAll('o', 'о') : raw
  if (form?.gender === 'feminine') {
    return said
      .replace(/један$/, 'једна')
      .replace(/jedan$/, 'jedna')
      .replace(/(^| )два$/, '$1две')
      .replace(/(^| )dva$/, '$1dve')
  }
  return form?.gender === 'neuter'
    ? said.replace(/један$/, 'једно').replace(/jedan$/, 'jedno')
    : said
}

/** `prvi` in the genitive: `prvog`, `trećeg`. */
function genitive(ordinal: string): string {
  return ordinal
    .replace(
      /(ć|ћ)(i|и)$/,
      (_all, head: string, tail: string) => head + (tail === 'i' ? 'eg' : 'ег'),
    )
    .replace(/i$/, 'og')
    .replace(/и$/, 'ог')
}

/** Croatian: days as ordinals in the genitive. */
export const CROATIAN: Own = {
  to: 'do',
  and: 'i',
  plus: 'plus',
  cardinal: latinCardinal,
  day: (day, grammar) => genitive(grammar.ordinal(String(day))),
  genderOf,
  parts: {
    EUR: { gender: 'masculine', one: 'cent', few: 'centa', many: 'centi', other: 'centi' },
    USD: { gender: 'masculine', one: 'cent', few: 'centa', many: 'centi', other: 'centi' },
  },
  words: (grammar) => [ordinalStopRule(grammar)],
}

/** Serbian in both alphabets. */
export function serbian(tag: string): Own {
  const latin = tag.endsWith('Latn')
  return {
    to: latin ? 'do' : 'до',
    and: latin ? 'i' : 'и',
    plus: latin ? 'plus' : 'плус',
    cardinal: serbianCardinal,
    day: (day, grammar) => genitive(grammar.ordinal(String(day))),
    genderOf,
    words: (grammar) => [ordinalStopRule(grammar)],
  }
}
