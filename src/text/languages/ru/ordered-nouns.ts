import { placeOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Gender, NumberForm } from '../grammar.ts'
import { caseBefore, wordBefore } from './context.ts'
import {
  ACCUSATIVE,
  CASES,
  type Case,
  NOMINATIVE,
  PREPOSITIONAL,
  type RussianNoun,
  countClass,
  noun,
} from './declension.ts'
import { russianOrdinal } from './ordinals.ts'

/** Things that are numbered in order rather than counted, when they stand in the singular. */
const NOUNS: readonly RussianNoun[] = [
  ...'класс курс сезон тур раунд подъезд съезд канал эпизод разряд период ряд вагон маршрут созыв тайм сет том квартал микрорайон этап номер отдел отряд полк корпус батальон форум конгресс'
    .split(' ')
    .map((stem) => noun(stem, 'метр')),
  ...'этаж тираж'.split(' ').map((stem) => noun(stem, 'этаж')),
  ...'выпуск блок срок участок'.split(' ').map((stem) => noun(stem, 'франк')),
  noun('век', 'век'),
  noun('месяц', 'месяц'),
  noun('уровен', 'рубль'),
  ...'место'.split(' ').map((word) => noun(word.slice(0, -1), 'место')),
  ...'столетие тысячелетие поколение полугодие отделение издание'
    .split(' ')
    .map((word) => noun(word.slice(0, -1), 'столетие')),
  ...'глава группа смена'.split(' ').map((word) => noun(word.slice(0, -1), 'минута')),
  ...'бригада школа'.split(' ').map((word) => noun(word.slice(0, -1), 'минута')),
  ...'страница'.split(' ').map((word) => noun(word.slice(0, -1), 'страница')),
  ...'серия категория линия армия дивизия станция'
    .split(' ')
    .map((word) => noun(word.slice(0, -1), 'рупия')),
  ...'часть степень очередь'.split(' ').map((word) => noun(word.slice(0, -1), 'часть')),
  ...'минута неделя'
    .split(' ')
    .map((word) => (word === 'минута' ? noun('минут', 'минута') : noun('недел', 'неделя'))),
]

interface Found {
  readonly gender: Gender
  readonly cases: readonly Case[]
}

const singulars = new Map<string, Found>()
for (const thing of NOUNS) {
  thing.singular.forEach((form, index) => {
    const known = singulars.get(form)
    const cases = [...(known?.cases ?? []), index as Case]
    singulars.set(form, { gender: thing.gender, cases })
  })
}
singulars.set('уровень', { gender: 'masculine', cases: [NOMINATIVE, ACCUSATIVE] })
/** Nouns that numbers count as often: only cases that no count has make them ordered. */
const COUNTED =
  /^(?:минут|недел|месяц|номер|страниц|ряд|вагон|том|блок|срок|школ|станци|участок|раунд|сет)/

/** The gender of a form of one of the nouns that are numbered. */
export function genderOfNoun(form: string): Gender | undefined {
  return singulars.get(form)?.gender
}

/** The case of a form, as far as the words before tell shared forms apart. */
function caseOf(found: Found, before: string): Case {
  const asked = caseBefore(before)
  const last = wordBefore(before)
  if (last === 'по' && found.cases.includes(2)) return 2
  if (/^(?:в|на|о|об|при)$/.test(last) && found.cases.includes(PREPOSITIONAL)) return PREPOSITIONAL
  if (asked !== undefined && found.cases.includes(asked)) return asked
  if (/^(?:в|на|за|через|про)$/.test(last) && found.cases.includes(ACCUSATIVE)) return ACCUSATIVE
  return found.cases[0] ?? NOMINATIVE
}

/** An ordinal before a noun in its singular; undefined where the number counts it. */
export function orderedForm(digits: string, form: string, before: string): NumberForm | undefined {
  const found = singulars.get(form.toLowerCase())
  if (found === undefined || Number(digits) === 0 || digits.length > 4) return undefined
  const sort = countClass(digits)
  const index = caseOf(found, before)
  const word = form.toLowerCase()
  if (sort === 'few' && found.cases.includes(1)) {
    // `2 класса`, `3 серии`: a count, unless a preposition asks for another case.
    const last = wordBefore(before)
    if (index !== PREPOSITIONAL || !/^(?:в|на|о|об|при)$/.test(last)) return undefined
  }
  if (sort === 'one' && COUNTED.test(word)) return undefined
  return { gender: found.gender, grammaticalCase: CASES[index] as string }
}

const FORMS = [...singulars.keys()].sort((a, b) => b.length - a.length).join('|')

/** `на 5 этаже`, `3 место`, `в 21 веке`. */
export const RUSSIAN_ORDERED: readonly Rule[] = [
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–—№-]|№ )(\d{1,4})(?= (${FORMS})(?![\p{L}]))`,
    (match) => {
      const [, digits = '', form = ''] = match
      const found = orderedForm(digits, form, placeOf(match).before)
      return found === undefined ? undefined : russianOrdinal(digits, found)
    },
  ),
]
