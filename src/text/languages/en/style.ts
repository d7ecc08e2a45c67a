import type { NumberStyle } from './numbers.ts'

/** What tells the regions of English apart. */
export interface EnglishStyle extends NumberStyle {
  /** In `5/12/2021` the month comes first. */
  readonly monthFirst: boolean
}

/** The habits of a region: American for `en`, `en-US` and `en-PH`, British for all others. */
export function englishStyle(tag: string): EnglishStyle {
  const american = /^en(?:-(?:US|PH))?$/i.test(tag) || /^en-[a-z]{4}(?:-US)?$/i.test(tag)
  const lakh = /^en-(?:IN|PK|BD|LK|NP)$/i.test(tag)
  return { and: !american, monthFirst: american, ...(lakh && { lakh }) }
}
