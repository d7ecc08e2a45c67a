import type { Gender, Noun } from '../grammar.ts'

/** The six cases in the order of all tables here. */
export const CASES: readonly string[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
]

/** Place of a case in the tables: 0 nominative to 5 prepositional. */
export type Case = 0 | 1 | 2 | 3 | 4 | 5
/** The case of subjects. */
export const NOMINATIVE = 0
/** The case of what something belongs to, and of what is counted. */
export const GENITIVE = 1
/** The case of who gets something. */
export const DATIVE = 2
/** The case of objects. */
export const ACCUSATIVE = 3
/** The case of means and company. */
export const INSTRUMENTAL = 4
/** The case of places and of what is spoken about. */
export const PREPOSITIONAL = 5

/** A noun with all its forms, so that it can follow numbers in any case. */
export interface RussianNoun extends Noun {
  readonly gender: Gender
  /** By case. */
  readonly singular: readonly string[]
  readonly plural: readonly string[]
}

/** Endings of the sorts of nouns: singular and plural by case; `0` is no ending. */
const ENDINGS: { readonly [sort: string]: readonly [string, string] } = {
  метр: ['0 а у 0 ом е', 'ы ов ам ы ами ах'],
  ватт: ['0 а у 0 ом е', 'ы 0 ам ы ами ах'],
  франк: ['0 а у 0 ом е', 'и ов ам и ами ах'],
  месяц: ['0 а у 0 ем е', 'ы ев ам ы ами ах'],
  рубль: ['ь я ю ь ём е', 'и ей ям и ями ях'],
  пиксель: ['ь я ю ь ем е', 'и ей ям и ями ях'],
  этаж: ['0 а у 0 ом е', 'и ей ам и ами ах'],
  век: ['0 а у 0 ом е', 'а ов ам а ами ах'],
  минута: ['а ы е у ой е', 'ы 0 ам ы ами ах'],
  тысяча: ['а и е у ей е', 'и 0 ам и ами ах'],
  ложка: ['а и е у ой е', 'и 0 ам и ами ах'],
  страница: ['а ы е у ей е', 'ы 0 ам ы ами ах'],
  неделя: ['я и е ю ей е', 'и ь ям и ями ях'],
  рупия: ['я и и ю ей и', 'и й ям и ями ях'],
  часть: ['ь и и ь ью и', 'и ей ям и ями ях'],
  место: ['о а у о ом е', 'а 0 ам а ами ах'],
  столетие: ['е я ю е ем и', 'я й ям я ями ях'],
  евро: ['0 0 0 0 0 0', '0 0 0 0 0 0'],
}
const FEMININE = /^(?:минута|тысяча|ложка|страница|неделя|рупия|часть)$/
const NEUTER = /^(?:место|столетие)$/

function forms(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => (ending === '0' ? stem : stem + ending))
}

/** The noun with its number forms from the forms by case. */
export function nounOf(
  gender: Gender,
  singular: readonly string[],
  plural: readonly string[],
  few = singular[GENITIVE] as string,
): RussianNoun {
  return {
    gender,
    one: singular[NOMINATIVE] as string,
    few,
    many: plural[GENITIVE] as string,
    other: singular[GENITIVE] as string,
    singular,
    plural,
  }
}

/**
 * A noun by its stem and the noun it declines like; `many` is the genitive of the plural where
 * it differs, `tail` stands behind all forms: `градус Цельсия`.
 */
export function noun(
  stem: string,
  like: string,
  { many, tail = '' }: { readonly many?: string; readonly tail?: string } = {},
): RussianNoun {
  const [one, more] = ENDINGS[like] ?? ['0 0 0 0 0 0', '0 0 0 0 0 0']
  const gender = FEMININE.test(like) ? 'feminine' : NEUTER.test(like) ? 'neuter' : 'masculine'
  const behind = (list: readonly string[]): string[] => list.map((form) => form + tail)
  const plural = forms(stem, more)
  if (many !== undefined) plural[GENITIVE] = many
  return nounOf(gender, behind(forms(stem, one)), behind(plural))
}

const HARD = ['ый ого ому ый ым ом', 'ая ой ой ую ой ой', 'ое ого ому ое ым ом'] as const
const HARD_PLURAL = 'ые ых ым ые ыми ых'
const SOFT = ['ий ого ому ий им ом', 'ая ой ой ую ой ой', 'ое ого ому ое им ом'] as const
const SOFT_PLURAL = 'ие их им ие ими их'

/** An adjective before a noun, by its stem: `квадратн`, `чешск`. */
export function withAdjective(stem: string, thing: RussianNoun): RussianNoun {
  const soft = /[кгх]$/.test(stem)
  const row = thing.gender === 'feminine' ? 1 : thing.gender === 'neuter' ? 2 : 0
  const one = forms(stem, (soft ? SOFT : HARD)[row])
  const more = forms(stem, soft ? SOFT_PLURAL : HARD_PLURAL)
  const join = (list: readonly string[], words: readonly string[]): string[] =>
    list.map((form, index) => `${form} ${words[index]}`)
  // Feminine nouns have the plural behind two to four: `две чешские кроны`, `два новых рубля`.
  const small = more[row === 1 ? NOMINATIVE : GENITIVE]
  return nounOf(
    thing.gender,
    join(one, thing.singular),
    join(more, thing.plural),
    `${small} ${thing.few}`,
  )
}

/** Whether a noun of the shared kit is one with all its forms. */
export function isRussianNoun(thing: Noun): thing is RussianNoun {
  return 'singular' in thing
}

/** How a whole number asks for its noun. */
export function countClass(digits: string): 'one' | 'few' | 'many' {
  const rest = Number(digits.slice(-2))
  const last = rest % 10
  if (rest > 10 && rest < 20) return 'many'
  return last === 1 ? 'one' : last > 1 && last < 5 ? 'few' : 'many'
}

/** The form of a noun behind a number in a case. */
export function formFor(
  digits: string,
  fraction: boolean,
  thing: Noun,
  grammaticalCase: Case,
): string {
  if (fraction) return thing.other
  const sort = countClass(digits)
  const straight = grammaticalCase === NOMINATIVE || grammaticalCase === ACCUSATIVE
  if (!isRussianNoun(thing) || (straight && sort !== 'one')) return thing[sort] ?? thing.other
  const list = sort === 'one' ? thing.singular : thing.plural
  return list[grammaticalCase] as string
}

/** Place of a case in the tables by its name. */
export function caseIndex(name: string | undefined): Case {
  const index = CASES.indexOf(name ?? 'nominative')
  return (index < 0 ? NOMINATIVE : index) as Case
}
