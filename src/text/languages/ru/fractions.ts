import { CASES, type Case, NOMINATIVE } from './declension.ts'
import { russianCardinal } from './numbers.ts'
import { russianOrdinal } from './ordinals.ts'

function isOne(digits: string): boolean {
  return /(?:^|[^1])1$/.test(digits)
}

/** A fraction: `одна вторая`, `три четвёртых`, `двум третьим`. */
export function russianFraction(
  upper: string,
  lower: string,
  index: Case = NOMINATIVE,
): string | undefined {
  if (upper.startsWith('0') || lower.startsWith('0') || lower === '1') return undefined
  if (Number(lower) > 1000 || Number(upper) > 1000) return undefined
  if ((upper === '24' && lower === '7') || (upper === '50' && lower === '50')) {
    return `${russianCardinal(upper)} на ${russianCardinal(lower)}`
  }
  const grammaticalCase = CASES[index] as string
  const straight = index === NOMINATIVE || index === 3
  const part = isOne(upper)
    ? russianOrdinal(lower, { gender: 'feminine', grammaticalCase })
    : russianOrdinal(lower, {
        plural: true,
        grammaticalCase: straight ? 'genitive' : grammaticalCase,
      })
  return `${russianCardinal(upper, { gender: 'feminine', grammaticalCase })} ${part}`
}

/** A whole number and a fraction: `две целых одна вторая`. */
export function russianMixed(whole: string, upper: string, lower: string): string | undefined {
  const fraction = russianFraction(upper, lower)
  if (fraction === undefined) return undefined
  return `${russianCardinal(whole, { gender: 'feminine' })} цел${isOne(whole) ? 'ая' : 'ых'} ${fraction}`
}
