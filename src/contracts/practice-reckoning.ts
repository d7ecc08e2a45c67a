import type { Attempt } from '../core/practice.ts'
import type {
  DayPractice,
  ItemPractice,
  PracticeRange,
  PracticeScope,
  PracticeSummary,
} from '../ports/practice-store.ts'
import { check, checkData } from './check.ts'
import { DAY_MS } from './practice-sample.ts'

/** Attempts of a scope in a range, newest first, by looking at each. */
export function attemptsOf(
  all: readonly Attempt[],
  { owner, user, sinceMs, untilMs, item }: PracticeScope & PracticeRange & { item?: number },
): readonly Attempt[] {
  return all
    .filter(
      (attempt) =>
        (owner === undefined || attempt.owner === owner) &&
        (user === undefined || attempt.user === user) &&
        (item === undefined || attempt.item === item) &&
        (sinceMs === undefined || attempt.createdMs >= sinceMs) &&
        (untilMs === undefined || attempt.createdMs <= untilMs),
    )
    .toSorted((a, b) => b.createdMs - a.createdMs || b.id - a.id)
}

/** What attempts come to. */
export function summaryOf(attempts: readonly Attempt[]): PracticeSummary {
  return {
    attempts: attempts.length,
    items: new Set(attempts.map(({ item }) => item)).size,
    averagePercentage: mean(attempts.map(({ percentage }) => percentage)),
    averageWer: mean(attempts.map(({ wer }) => wer)),
  }
}

/** What attempts of one item come to. */
export function itemPracticeOf(item: number, attempts: readonly Attempt[]): ItemPractice {
  const percentages = attempts.map(({ percentage }) => percentage)
  const rates = attempts.map(({ wer }) => wer)
  const times = attempts.map(({ createdMs }) => createdMs)
  const some = attempts.length > 0
  return {
    item,
    attempts: attempts.length,
    firstMs: some ? Math.min(...times) : undefined,
    lastMs: some ? Math.max(...times) : undefined,
    averagePercentage: mean(percentages),
    bestPercentage: some ? Math.max(...percentages) : 0,
    worstPercentage: some ? Math.min(...percentages) : 0,
    averageWer: mean(rates),
    bestWer: some ? Math.min(...rates) : 0,
    worstWer: some ? Math.max(...rates) : 0,
  }
}

/** What attempts come to item by item, what was practised last first. */
export function logOf(attempts: readonly Attempt[]): readonly ItemPractice[] {
  const items = [...new Set(attempts.map(({ item }) => item))]
  return items
    .map((item) =>
      itemPracticeOf(
        item,
        attempts.filter((attempt) => attempt.item === item),
      ),
    )
    .toSorted((a, b) => (b.lastMs ?? 0) - (a.lastMs ?? 0) || b.item - a.item)
}

/** What attempts come to day by day. */
export function progressOf(attempts: readonly Attempt[]): readonly DayPractice[] {
  const dayOf = ({ createdMs }: Attempt): number => Math.floor(createdMs / DAY_MS)
  const days = [...new Set(attempts.map(dayOf))].toSorted((a, b) => a - b)
  return days.map((day) => {
    const { items: _, ...sums } = summaryOf(attempts.filter((attempt) => dayOf(attempt) === day))
    return { date: new Date(day * DAY_MS).toISOString().slice(0, 10), ...sums }
  })
}

/** Fails the test unless both are the same data, numbers to a millionth. */
export function checkNumbers(actual: unknown, expected: unknown, what: string): void {
  checkData(rounded(actual), rounded(expected), what)
}

function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'number' ? Math.round(inner * 1e6) / 1e6 : inner,
    ),
  )
}

/** All entries of a list that comes in pages; fails the test when its totals are not what it has. */
export async function allPages<T>(
  ask: (page: number) => Promise<{ readonly entries: readonly T[]; readonly total: number }>,
  perPage: number,
): Promise<readonly T[]> {
  const all: T[] = []
  for (let page = 1; ; page += 1) {
    const { entries, total } = await ask(page)
    all.push(...entries)
    if (entries.length < perPage) {
      check(total === all.length, `Expected ${total} entries on all pages, got ${all.length}.`)
      return all
    }
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
