import type { Gender, NumberForm } from '../grammar.ts'
import {
  ACCUSATIVE,
  type Case,
  GENITIVE,
  NOMINATIVE,
  type RussianNoun,
  caseIndex,
  formFor,
  noun,
} from './declension.ts'

const ZERO = 'ноль ноля нолю ноль нолём ноле'.split(' ')
const ONE: { readonly [gender: string]: readonly string[] } = {
  masculine: 'один одного одному один одним одном'.split(' '),
  feminine: 'одна одной одной одну одной одной'.split(' '),
  neuter: 'одно одного одному одно одним одном'.split(' '),
  plural: 'одни одних одним одни одними одних'.split(' '),
}
const TWO = 'два двух двум два двумя двух'.split(' ')
const TWO_FEMININE = 'две двух двум две двумя двух'.split(' ')
const THREE = 'три трёх трём три тремя трёх'.split(' ')
const FOUR = 'четыре четырёх четырём четыре четырьмя четырёх'.split(' ')
/** Five to twenty, and thirty: nominative, genitive, instrumental. */
function soft(name: string): readonly string[] {
  const stem = name.slice(0, -1)
  if (name === 'восемь') return 'восемь восьми восьми восемь восемью восьми'.split(' ')
  return [name, `${stem}и`, `${stem}и`, name, `${stem}ью`, `${stem}и`]
}
const FROM_FIVE =
  'пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'
    .split(' ')
    .map(soft)
const forty = (name: string, other: string): readonly string[] => [
  name,
  other,
  other,
  name,
  other,
  other,
]
function tensOf(head: string, oblique: string, instrumental: string): readonly string[] {
  return [
    `${head}десят`,
    `${oblique}десяти`,
    `${oblique}десяти`,
    `${head}десят`,
    `${instrumental}десятью`,
    `${oblique}десяти`,
  ]
}
const TENS: readonly (readonly string[])[] = [
  [],
  [],
  soft('двадцать'),
  soft('тридцать'),
  forty('сорок', 'сорока'),
  tensOf('пять', 'пяти', 'пятью'),
  tensOf('шесть', 'шести', 'шестью'),
  tensOf('семь', 'семи', 'семью'),
  tensOf('восемь', 'восьми', 'восемью'),
  forty('девяносто', 'девяноста'),
]
function hundredsOf(name: string, digit: readonly string[]): readonly string[] {
  return [name, `${digit[1]}сот`, `${digit[2]}стам`, name, `${digit[4]}стами`, `${digit[5]}стах`]
}
const HUNDREDS: readonly (readonly string[])[] = [
  [],
  forty('сто', 'ста'),
  hundredsOf('двести', TWO),
  hundredsOf('триста', THREE),
  hundredsOf('четыреста', FOUR),
  ...['пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'].map((name, index) =>
    hundredsOf(name, FROM_FIVE[index] as readonly string[]),
  ),
]

/** Names of 10^3, 10^6 …, the short scale. */
export const RUSSIAN_SCALES: readonly RussianNoun[] = [
  noun('тысяч', 'тысяча'),
  ...'миллион миллиард триллион квадриллион квинтиллион секстиллион септиллион октиллион'
    .split(' ')
    .map((name) => noun(name, 'метр')),
]
const MOST_DIGITS = 3 + RUSSIAN_SCALES.length * 3

interface Agreement {
  readonly grammaticalCase: Case
  readonly gender: Gender | 'plural'
  readonly animate: boolean
}

function unit(value: number, { grammaticalCase, gender, animate }: Agreement): string {
  const living = animate && grammaticalCase === ACCUSATIVE
  const index =
    living && value < 5 && !(value === 1 && gender !== 'masculine') ? GENITIVE : grammaticalCase
  if (value === 1) return (ONE[gender] ?? ONE['masculine'])?.[index] as string
  if (value === 2) return (gender === 'feminine' ? TWO_FEMININE : TWO)[index] as string
  if (value === 3) return THREE[index] as string
  if (value === 4) return FOUR[index] as string
  return FROM_FIVE[value - 5]?.[index] as string
}

function belowThousand(value: number, form: Agreement): string[] {
  const words: string[] = []
  const rest = value % 100
  if (value > 99) words.push(HUNDREDS[(value - rest) / 100]?.[form.grammaticalCase] as string)
  if (rest > 19) words.push(TENS[Math.floor(rest / 10)]?.[form.grammaticalCase] as string)
  const last = rest > 19 ? rest % 10 : rest
  // In compounds living things are counted as others are: `двадцать два ученика`.
  if (last > 0) {
    words.push(unit(last, value > 9 && last > 1 ? { ...form, animate: false } : form))
  }
  return words
}

/** Each digit by itself. */
export function russianDigits(digits: string): string {
  return [...digits].map((digit) => russianCardinal(digit)).join(' ')
}

/** The agreement that a form of the kit stands for. */
function agreementOf({ gender, grammaticalCase, plural }: NumberForm): Agreement {
  const animate = grammaticalCase === 'animate'
  return {
    grammaticalCase: animate ? ACCUSATIVE : caseIndex(grammaticalCase),
    gender: plural === true ? 'plural' : (gender ?? 'masculine'),
    animate,
  }
}

/**
 * A whole number in any case and gender (`grammaticalCase: 'animate'` is the accusative of living
 * things); with leading zeros or beyond all names digit by digit. A thousand at the head is said
 * without `одна`.
 */
export function russianCardinal(digits: string, form: NumberForm = {}): string {
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0'))) {
    return russianDigits(digits)
  }
  const agreement = agreementOf(form)
  const { grammaticalCase } = agreement
  if (digits === '0') return ZERO[grammaticalCase] as string
  const words: string[] = []
  for (let scale = Math.ceil(digits.length / 3) - 1; scale > 0; scale--) {
    const end = digits.length - scale * 3
    const part = digits.slice(Math.max(0, end - 3), end)
    const value = Number(part)
    if (value === 0) continue
    const name = RUSSIAN_SCALES[scale - 1] as RussianNoun
    const own = { grammaticalCase, gender: name.gender, animate: false }
    if (scale > 1 || value > 1 || words.length > 0) words.push(...belowThousand(value, own))
    words.push(formFor(String(value), false, name, grammaticalCase))
  }
  words.push(...belowThousand(Number(digits.slice(-3)), agreement))
  return words.join(' ')
}

const PARTS =
  'десят сот тысячн десятитысячн стотысячн миллионн десятимиллионн стомиллионн миллиардн'.split(' ')

/** A decimal number: `пять целых одна десятая`, in any case; beyond billionths digit by digit. */
export function russianDecimal(whole: string, decimals: string, form: NumberForm = {}): string {
  const part = PARTS[decimals.length - 1]
  if (part === undefined || (whole.length > 1 && whole.startsWith('0'))) {
    return `${russianCardinal(whole)} запятая ${russianDigits(decimals)}`
  }
  const grammaticalCase = form.grammaticalCase === 'animate' ? 'accusative' : form.grammaticalCase
  const own: NumberForm = {
    gender: 'feminine',
    ...(grammaticalCase !== undefined && { grammaticalCase }),
  }
  const index = caseIndex(grammaticalCase)
  const upper = String(Number(decimals))
  const straight = index === NOMINATIVE || index === ACCUSATIVE
  const end = (digits: string): string => {
    const one = /(?:^|[^1])1$/.test(digits)
    if (one) return ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'][index] as string
    return straight ? 'ых' : (['ых', 'ых', 'ым', 'ых', 'ыми', 'ых'][index] as string)
  }
  return `${russianCardinal(whole, own)} цел${end(whole)} ${russianCardinal(upper, own)} ${part}${end(upper)}`
}

const PREFIXES: { readonly [value: string]: string } = {
  1: 'одно',
  2: 'двух',
  3: 'трёх',
  4: 'четырёх',
  90: 'девяносто',
  100: 'сто',
  1000: 'тысяче',
}

/** A number as the head of a compound: `пяти`этажный, `двадцатипяти`летний, `сто`летие. */
export function russianPrefix(digits: string): string | undefined {
  const plain = digits.replace(/^0+(?=\d)/, '')
  const known = PREFIXES[plain]
  if (known !== undefined) return known
  const value = Number(plain)
  if (value === 0 || value > 9999) return undefined
  if (value > 1000) {
    const thousands = Math.floor(value / 1000)
    const rest = value % 1000
    const head = `${thousands === 1 ? '' : russianPrefix(String(thousands))}тысяче`
    return rest === 0 ? head : head.replace(/тысяче$/, 'тысяча') + russianPrefix(String(rest))
  }
  if (value > 100 && value % 100 !== 0) {
    const hundreds = value - (value % 100)
    return `${russianPrefix(String(hundreds))}${russianPrefix(String(value % 100))}`
  }
  if (value > 20 && value < 100 && value % 10 !== 0) {
    const last = value % 10
    return `${russianPrefix(String(value - last))}${last === 1 ? 'одно' : russianPrefix(String(last))}`
  }
  return russianCardinal(plain, { grammaticalCase: 'genitive' })
}
