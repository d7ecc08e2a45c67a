import { HAS } from '../../clean.ts'
import { placeOf, withStop } from '../../classes/number-text.ts'
import { romanValue } from '../../classes/roman.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Gender } from '../grammar.ts'
import { caseBefore, wordBefore } from './context.ts'
import { CASES, type Case, GENITIVE, NOMINATIVE, PREPOSITIONAL } from './declension.ts'
import { genderOfNoun, orderedForm } from './ordered-nouns.ts'
import { russianCardinal } from './numbers.ts'
import { russianOrdinal } from './ordinals.ts'
import { belongs } from './years.ts'

const NUMERAL = String.raw`[IVXLХ]{1,8}|[IVXLCDM]{2,9}`
/** The numerals in use, as words that call for their rules; with Cyrillic Х as well. */
const NUMERALS: readonly string[] = Array.from({ length: 99 }, (_, index) => {
  const value = index + 1
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(value / 10)]
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10]
  return `${tens}${units}`
}).flatMap((numeral) => [...new Set([numeral, numeral.replaceAll('X', 'Х')])])

/** A rule for Roman numerals alone. */
function romanOnly(name: string, source: string, say: Rule['say']): Rule {
  return patternRule(name, HAS.word, source, say, 'gu', NUMERALS)
}

/** The same for numerals in digits. */
function withDigits(source: string, say: Rule['say']): readonly Rule[] {
  return [patternRule('era', HAS.digit, source, say), romanOnly('era', source, say)]
}

/** The value of a numeral, Cyrillic Х read as Latin X; undefined when it is written in no usual way. */
export function russianRoman(numeral: string): number | undefined {
  const latin = numeral.replaceAll('Х', 'X')
  return /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(latin)
    ? romanValue(latin)
    : undefined
}

const RULERS =
  'Пётр|Петр|Павел|Павл|Николай|Никола|Александр|Иван|Иоанн|Василий|Васили|Фёдор|Фёдор|Людовик|Карл|Генрих|Фридрих|Вильгельм|Георг|Эдуард|Ричард|Яков|Филипп|Фердинанд|Рамзес|Рамсес|Наполеон|Юстиниан|Леопольд|Густав|Оттон|Бенедикт|Пий|Лев|Климент|Григорий|Иннокентий|Урбан|Сикст|Стефан|Казимир|Сигизмунд|Дарий|Ярослав|Людвиг|Франциск|Хуан Карлос|Тутмос|Аменхотеп|Птолемей|Абдул-Хамид|Мехмед|Селим|Мурад|Балдуин|Харальд|Олаф|Эрик|Кристиан'
const QUEENS = 'Екатерин|Елизавет|Анн|Мари|Маргарит|Изабелл|Клеопатр|Беатрис'

/** The case of a name by its ending. */
function caseOfName(name: string, woman: boolean): Case {
  if (woman) {
    if (/[ая]$/.test(name)) return NOMINATIVE
    if (/[ую]$/.test(name)) return 3
    if (/(?:ой|ей)$/.test(name)) return 4
    if (name.endsWith('е')) return 2
    return GENITIVE
  }
  if (/(?:ом|ем|ём)$/.test(name) && !/^(?:Вильгельм|Эдем)$/.test(name)) return 4
  if (/[ая]$/.test(name)) return GENITIVE
  if (/[ую]$/.test(name)) return 2
  if (/[еи]$/.test(name)) return PREPOSITIONAL
  return NOMINATIVE
}

const PARTS: { readonly [word: string]: Gender } = {
  глава: 'feminine',
  главы: 'feminine',
  главе: 'feminine',
  главу: 'feminine',
  часть: 'feminine',
  части: 'feminine',
  том: 'masculine',
  тома: 'masculine',
  томе: 'masculine',
  раздел: 'masculine',
  разделе: 'masculine',
  книга: 'feminine',
  книге: 'feminine',
  акт: 'masculine',
  действие: 'neuter',
  степени: 'feminine',
  степень: 'feminine',
  тип: 'masculine',
  типа: 'masculine',
  группа: 'feminine',
  группы: 'feminine',
  класс: 'masculine',
  класса: 'masculine',
}
const GENITIVE_PARTS = /^(?:главы|части|степени|типа|группы|класса|тома)$/
const PREPOSITIONAL_PARTS = /^(?:главе|томе|разделе|книге)$/
const CENTURY = 'век|века|веку|веком|веке|в|вв|веков|веках|веками|веки'
const CENTURY_CASES: { readonly [form: string]: Case } = {
  век: 0,
  века: 1,
  веку: 2,
  веком: 4,
  веке: 5,
  веков: 1,
  веках: 5,
  веками: 4,
}
const CENTURIES = ['века', 'веков', 'векам', 'века', 'веками', 'веках']
const CENTURY_FORMS = ['век', 'века', 'веку', 'век', 'веком', 'веке']

function ordinal(value: number, gender: Gender, index: Case): string {
  return russianOrdinal(String(value), { gender, grammaticalCase: CASES[index] as string })
}

function caseOfCentury(form: string, before: string): Case {
  const last = wordBefore(before)
  const asked = /^(?:в|во|о|об)$/.test(last) ? PREPOSITIONAL : caseBefore(before)
  if (form === 'в' || form === 'вв') {
    return (
      asked ??
      (/(?:начал|конц|конец|середин|половин|четверт|треть)\p{L}*$/u.test(last)
        ? GENITIVE
        : belongs(before)
          ? GENITIVE
          : NOMINATIVE)
    )
  }
  return CENTURY_CASES[form] ?? NOMINATIVE
}

const START = String.raw`(?<![\p{L}\p{N}.'’-])`

/** Centuries in Roman or other numerals, rulers, numbered parts, and whatever is counted in order. */
export const RUSSIAN_ROMAN: readonly Rule[] = [
  ...withDigits(
    String.raw`${START}(${NUMERAL}|\d{1,2}) ?[–—-] ?(${NUMERAL}|\d{1,2}) ?(${CENTURY})(?![\p{L}\p{N}])(\.?)`,
    (match) => {
      const [, first = '', last = '', form = ''] = match
      const [a, b] = [first, last].map((text) =>
        /\d/.test(text) ? Number(text) : russianRoman(text),
      )
      if (a === undefined || b === undefined || a === 0 || b === 0) return undefined
      const before = placeOf(match).before
      const single = /^век(?:а|у|е|ом)?$/.test(form) && form !== 'века'
      const index = form === 'века' ? NOMINATIVE : caseOfCentury(form, before)
      const name = single ? form : CENTURIES[index]
      return withStop(
        match,
        `${ordinal(a, 'masculine', index)} ${ordinal(b, 'masculine', index)} ${name}`,
      )
    },
  ),
  ...withDigits(
    String.raw`${START}(${NUMERAL}|\d{1,2}) (и|или) (${NUMERAL}|\d{1,2}) (веков|веках|веками|века|вв)(?![\p{L}\p{N}])(\.?)`,
    (match) => {
      const [, first = '', joint = '', last = '', form = ''] = match
      const [a, b] = [first, last].map((text) =>
        /\d/.test(text) ? Number(text) : russianRoman(text),
      )
      if (a === undefined || b === undefined || a === 0 || b === 0) return undefined
      const index = form === 'века' ? NOMINATIVE : caseOfCentury(form, placeOf(match).before)
      return withStop(
        match,
        `${ordinal(a, 'masculine', index)} ${joint} ${ordinal(b, 'masculine', index)} ${CENTURIES[index]}`,
      )
    },
  ),
  ...withDigits(
    String.raw`${START}(?:(${NUMERAL}) (${CENTURY})|(\d{1,2}) (век|веку|веком|веке|в\.(?= до н\.| н\.)))(?![\p{L}\p{N}])(\.?)`,
    (match) => {
      const numeral = match[1] ?? match[3] ?? ''
      const form = (match[2] ?? match[4] ?? '').replace('.', '')
      const value = /\d/.test(numeral) ? Number(numeral) : russianRoman(numeral)
      if (value === undefined || value === 0) return undefined
      // `в` is the preposition unless a stop makes it a short form.
      if (form === 'в' && !match[0].endsWith('.')) return undefined
      const index = caseOfCentury(form, placeOf(match).before)
      const name = form === 'в' ? CENTURY_FORMS[index] : form === 'вв' ? CENTURIES[index] : form
      return withStop(match, `${ordinal(value, 'masculine', index)} ${name}`)
    },
  ),
  romanOnly(
    'roman',
    String.raw`(?<=(?<!\p{L})((?:${RULERS})(?:а|у|ом|ем|ём|е|я|ю|й|и|ий)?|(?:${QUEENS})(?:а|ы|е|у|ой|я|и|ю|ей)) )(${NUMERAL})(?![\p{L}\p{N}'’-]|\.\p{L})`,
    ({ 1: name = '', 2: numeral = '' }) => {
      const value = russianRoman(numeral)
      if (value === undefined) return undefined
      const woman = new RegExp(`^(?:${QUEENS})`, 'u').test(name)
      const said = ordinal(value, woman ? 'feminine' : 'masculine', caseOfName(name, woman))
      return said.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
    },
  ),
  romanOnly(
    'roman',
    String.raw`(?<=(?<!\p{L})([Гг]лав[аыеу]|[Чч]аст[ьи]|[Тт]ом[ае]?|[Рр]аздел[е]?|[Кк]ниг[ае]|[Аа]кт|[Дд]ействие|степен[ьи]|[Тт]ипа?|[Гг]рупп[аы]|[Кк]ласса?) )(${NUMERAL})(?![\p{L}\p{N}'’-]|\.\p{L}| \p{Lu}(?!\p{L}))`,
    ({ 1: word = '', 2: numeral = '' }) => {
      const value = russianRoman(numeral)
      const key = word.toLowerCase()
      const gender = PARTS[key]
      if (value === undefined || gender === undefined) return undefined
      const index = GENITIVE_PARTS.test(key)
        ? GENITIVE
        : PREPOSITIONAL_PARTS.test(key)
          ? PREPOSITIONAL
          : NOMINATIVE
      return ordinal(value, gender, index)
    },
  ),
  // `II мировая война`, `XX съезд`, `в III квартале`
  romanOnly(
    'roman',
    String.raw`${START}(${NUMERAL})(?= (\p{L}\p{Ll}{2,20})(?: (\p{Ll}{3,20}))?)`,
    (match) => {
      const [, numeral = '', next = '', second = ''] = match
      const value = russianRoman(numeral)
      if (value === undefined) return undefined
      const before = placeOf(match).before
      for (const word of [next, second]) {
        const form = orderedForm(`${value}`, word, before)
        if (form !== undefined) return russianOrdinal(String(value), form)
      }
      return byAdjective(value, next.toLowerCase(), genderOfNoun(second))
    },
  ),
  // A part of a century whose noun comes later: `в конце XIX — начале XX века`.
  romanOnly(
    'era',
    String.raw`(?<=(?:[Кк]онец|[Кк]онц[ауе]|[Кк]онцом|[Нн]ачал[оауе]|[Сс]ередин[аеыу]|половин[аеыу]|четверт[ьи]|[Рр]убеже?) )(${NUMERAL})(?![\p{L}\p{N}'’.])`,
    ([, numeral = '']) => {
      const value = russianRoman(numeral)
      return value === undefined ? undefined : ordinal(value, 'masculine', GENITIVE)
    },
  ),
  // `XV–XVI`, `Рокки IV`: numbers behind a name or by themselves.
  romanOnly(
    'roman',
    String.raw`(?<=(?<!\p{L})\p{Lu}\p{Ll}+ )(${NUMERAL})(?![\p{L}\p{N}'’-]|\.\p{L}| \p{Lu}(?!\p{L}))`,
    ({ 1: numeral = '' }) => {
      const value = russianRoman(numeral)
      return value === undefined || numeral.length < 2 ? undefined : russianCardinal(String(value))
    },
  ),
]

/** By the ending of an adjective behind: `II мировая`, `на XX партийном съезде`. */
function byAdjective(value: number, word: string, gender: Gender | undefined): string | undefined {
  if (/(?:ая|яя)$/.test(word)) return ordinal(value, 'feminine', NOMINATIVE)
  if (/(?:ую|юю)$/.test(word)) return ordinal(value, 'feminine', 3)
  if (/(?:ой)$/.test(word)) return ordinal(value, 'feminine', GENITIVE)
  if (/(?:ые|ие)$/.test(word)) return russianOrdinal(String(value), { plural: true })
  if (/(?:ых|их)$/.test(word)) {
    return russianOrdinal(String(value), { plural: true, grammaticalCase: 'genitive' })
  }
  if (/(?:ый|ий)$/.test(word)) return ordinal(value, gender ?? 'masculine', NOMINATIVE)
  if (/(?:ого|его)$/.test(word)) return ordinal(value, 'masculine', GENITIVE)
  if (/(?:ому|ему)$/.test(word)) return ordinal(value, 'masculine', 2)
  if (/(?:ом|ем)$/.test(word)) return ordinal(value, 'masculine', PREPOSITIONAL)
  if (/(?:ым|им)$/.test(word)) return ordinal(value, 'masculine', 4)
  if (/(?:ое|ее)$/.test(word)) return ordinal(value, 'neuter', NOMINATIVE)
  return undefined
}
