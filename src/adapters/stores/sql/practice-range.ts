import type { PracticeRange } from '../../../ports/practice-store.ts'
import { DAY_MS } from './practice-numbers.ts'

/** Times of attempts, both ends included. */
export interface Span {
  readonly fromMs: number
  readonly toMs: number
}

/** A range in whole days, whose numbers are there, and what is left of the days at its ends. */
export interface DaySplit {
  /** Numbers of days, both ends included; undefined when the range has no whole day. */
  readonly days: { readonly first: number; readonly last: number } | undefined
  /** Latest first. */
  readonly edges: readonly Span[]
}

/** Days before and after which there are no dates (ECMA-262, 21.4.1.1). */
const FIRST_DAY = -100_000_000
const LAST_DAY = 100_000_000

/** A range in whole milliseconds, with both ends. */
export function spanOf({ sinceMs, untilMs }: PracticeRange): Span {
  return {
    fromMs: Math.ceil(clamped(sinceMs ?? FIRST_DAY * DAY_MS)),
    toMs: Math.floor(clamped(untilMs ?? LAST_DAY * DAY_MS - 1)),
  }
}

/** Splits a range. */
export function splitRange(range: PracticeRange): DaySplit {
  const { fromMs, toMs } = spanOf(range)
  const first = Math.ceil(fromMs / DAY_MS)
  const last = Math.floor((toMs + 1) / DAY_MS) - 1
  if (first > last) return { days: undefined, edges: spans({ fromMs, toMs }) }
  return {
    days: { first, last },
    edges: [
      ...spans({ fromMs: (last + 1) * DAY_MS, toMs }),
      ...spans({ fromMs, toMs: first * DAY_MS - 1 }),
    ],
  }
}

function clamped(ms: number): number {
  return Math.min(Math.max(ms, FIRST_DAY * DAY_MS), LAST_DAY * DAY_MS - 1)
}

function spans(span: Span): readonly Span[] {
  return span.fromMs <= span.toMs ? [span] : []
}
