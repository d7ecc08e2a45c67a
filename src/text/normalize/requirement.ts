import type { Features } from './features.ts'
import { type Needs, readPattern } from './pattern-needs.ts'

/**
 * What every text has that a pattern matches: so many digits at least, one of the signs of
 * `Features.signs`, and one of each set of pairs of `Features.pairs`.
 */
export type Requirement = Pick<Needs, 'digits' | 'signs' | 'pairs'>

/**
 * Finds what a regular expression cannot do without: every text that it matches meets the
 * requirement. The idea is that of the prefilter of RE2 (R. Cox, Regular Expression Matching with
 * a Trigram Index, 2012): most patterns are never tried on most texts.
 */
export function requirementOf(source: string, flags: string): Requirement {
  return readPattern(source, flags)
}

/** Whether a text with these features may match a pattern with this requirement. */
export function meets({ digits, signs, pairs }: Requirement, features: Features): boolean {
  if (digits > features.digits) return false
  if (signs !== undefined && !overlaps(signs.bits, features.signs)) return false
  for (const pair of pairs) if (!overlaps(pair.bits, features.pairs)) return false
  return true
}

function overlaps(a: Int32Array, b: Int32Array): boolean {
  for (let index = 0; index < a.length; index++) {
    if (((a[index] as number) & (b[index] as number)) !== 0) return true
  }
  return false
}
