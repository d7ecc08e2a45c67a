import type { Grammar, NumberForm, Place } from '../grammar.ts'
import { type GenderTable, genderOf } from './noun-gender.ts'

const LAST_ORDINAL = 10
/** Lone letters that are rather initials and names: `Grupo C`, `María L.` */
const LETTERS: ReadonlySet<number> = new Set([50, 100, 500, 1000])

/** How Roman numerals are said in a language of the peninsula. */
export interface RomanHabits {
  readonly table: GenderTable
  /** Names of queens and the like, parted by `|`; lower case. */
  readonly queens: readonly string[]
  /** Words before a numeral that is an ordinal up to ten, such as `siglo`. Source. */
  readonly ages: RegExp
}

/**
 * Says a Roman numeral: rulers and centuries by ordinals up to ten and by cardinals beyond,
 * parts of works by cardinals, counted things by ordinals that agree with them.
 */
export function romanReading(
  grammar: Pick<Grammar, 'cardinal' | 'ordinal'>,
  { table, queens, ages }: RomanHabits,
): (value: number, kind: 'ruler' | 'part' | 'counted', place: Place) => string | undefined {
  const feminine = new RegExp(String.raw`(?:^|[^\p{L}])(?:${queens.join('|')}) $`, 'iu')
  return (value, kind, { before, after }) => {
    const digits = String(value)
    if (value === 0 || (kind !== 'counted' && LETTERS.has(value))) return undefined
    if (kind === 'ruler' && /^\. \p{Lu}/u.test(after)) return undefined
    if (kind === 'counted') {
      const gender = genderOf(/^ (\p{L}+)/u.exec(after)?.[1], table) ?? 'masculine'
      return grammar.ordinal(digits, { gender, attributive: true })
    }
    const ordinal = kind === 'ruler' || ages.test(before)
    if (!ordinal || value > LAST_ORDINAL) return grammar.cardinal(digits)
    const form: NumberForm = { gender: feminine.test(before) ? 'feminine' : 'masculine' }
    return grammar.ordinal(digits, form)
  }
}
