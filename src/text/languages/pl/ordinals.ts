import type { NumberForm } from '../grammar.ts'
import { type PolishCase, caseOf } from './cases.ts'
import { polishCardinal } from './numbers.ts'

/** Stems of the ordinals; `drug` and `trzec` are soft. */
const SMALL =
  'zerow pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast'.split(
    ' ',
  )
const TENS =
  '- - dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt'.split(
    ' ',
  )
const HUNDREDS =
  '- setn dwusetn trzechsetn czterechsetn pięćsetn sześćsetn siedemsetn osiemsetn dziewięćsetn'.split(
    ' ',
  )
/** How whole thousands begin: `dwutysięczny`. */
const THOUSANDS =
  '- jedno dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio jedenasto dwunasto'.split(
    ' ',
  )

const ENDINGS: {
  readonly [gender: string]: { readonly [name in PolishCase]: string }
} = {
  masculine: {
    nominative: 'y',
    genitive: 'ego',
    dative: 'emu',
    accusative: 'y',
    instrumental: 'ym',
    locative: 'ym',
  },
  feminine: {
    nominative: 'a',
    genitive: 'ej',
    dative: 'ej',
    accusative: 'ą',
    instrumental: 'ą',
    locative: 'ej',
  },
  neuter: {
    nominative: 'e',
    genitive: 'ego',
    dative: 'emu',
    accusative: 'e',
    instrumental: 'ym',
    locative: 'ym',
  },
  plural: {
    nominative: 'e',
    genitive: 'ych',
    dative: 'ym',
    accusative: 'e',
    instrumental: 'ymi',
    locative: 'ych',
  },
}

function inflected(stem: string, ending: string): string {
  if (stem === 'drug') {
    if (ending.startsWith('y')) return `${stem}i${ending.slice(1)}`
    return ending.startsWith('e') ? `${stem}i${ending}` : stem + ending
  }
  if (stem !== 'trzec') return stem + ending
  return ending.startsWith('y') ? `${stem}i${ending.slice(1)}` : `${stem}i${ending}`
}

/** The words before the last ones, and the stems of those that change. */
function parts(digits: string): readonly [head: string, stems: readonly string[]] {
  const rest = Number(digits.slice(-2))
  const zeros = '0'.repeat(digits.length > 2 ? 2 : 0)
  const head = rest > 0 ? digits.slice(0, -2) + zeros : ''
  if (rest > 0) {
    const before = /[1-9]/.test(head) ? polishCardinal(head) : ''
    const unit = rest < 20 ? rest : rest % 10
    const stems = rest < 20 ? [] : [TENS[(rest - unit) / 10] as string]
    return [before, unit === 0 ? stems : [...stems, SMALL[unit] as string]]
  }
  const hundreds = Number(digits.slice(-3, -2))
  if (hundreds > 0) {
    const thousands = `${digits.slice(0, -3)}000`
    return [
      /[1-9]/.test(thousands) ? polishCardinal(thousands) : '',
      [HUNDREDS[hundreds] as string],
    ]
  }
  if (/[1-9]000000$/.test(digits)) {
    const millions = digits.slice(0, -6)
    return ['', [`${millions === '1' ? '' : joined(millions)}milionow`]]
  }
  const thousands = digits.slice(0, -3)
  if (thousands.length > 3)
    return [
      polishCardinal(`${thousands.slice(0, -3)}000000`),
      [`${joined(String(Number(thousands.slice(-3))))}tysięczn`],
    ]
  return ['', [`${thousands === '1' ? '' : joined(thousands)}tysięczn`]]
}

/** A number as the first part of an adjective: `dwu`, `trzydziesto`. */
export function joined(digits: string): string {
  const small = THOUSANDS[Number(digits)]
  if (small !== undefined) return small
  if (digits === '100') return 'stu'
  return polishCardinal(digits, { grammaticalCase: 'genitive' })
    .replaceAll(' ', '')
    .replace(/(?<=pięc|sześc|siedm|ośm|dziewięc)iuset$/, 'set')
    .replace('pięcset', 'pięćset')
    .replace('ześcset', 'ześćset')
    .replace('ięcset', 'ięćset')
    .replace('iedmset', 'iedemset')
    .replace('ośmset', 'osiemset')
    .replace(/(?<=dziest|nast)u/g, 'o')
    .replace(/dziesięciu/g, 'dziesięcio')
    .replace(/jeden$/, 'jedno')
    .replace(/dwóch$/, 'dwu')
    .replace(/trzech$/, 'trzy')
    .replace(/czterech$/, 'cztero')
    .replace(/(?<=pięc|sześc|siedm|ośm|dziewięc)iu$/, 'io')
}

/** An ordinal, which is an adjective: `piąty`, `dwudziestej pierwszej`, `dwutysięczny`. */
export function polishOrdinal(digits: string, form: NumberForm = {}): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  const table = form.plural === true ? 'plural' : (form.gender ?? 'masculine')
  const ending = (ENDINGS[table] ?? ENDINGS['masculine'])?.[caseOf(form)] ?? 'y'
  if (plain === '0') return `zerow${ending}`
  if (plain.length > 9) return polishCardinal(plain)
  const [head, stems] = parts(plain)
  const words = stems.map((stem) => inflected(stem, ending))
  return head === '' ? words.join(' ') : `${head} ${words.join(' ')}`
}
