import type { Attempt } from '../core/practice.ts'
import type { PracticeRange, PracticeScope, PracticeStore } from '../ports/practice-store.ts'
import { check, checkData } from './check.ts'
import {
  allPages,
  attemptsOf,
  checkNumbers,
  itemPracticeOf,
  logOf,
  progressOf,
  summaryOf,
} from './practice-reckoning.ts'
import { attemptOf, counting, DAY_MS, itemOf, randomOf, START_MS } from './practice-sample.ts'

const { signal } = new AbortController()
const OWNERS = ['', 'key-1', '["",null]']
// Some are called what others' numbers could be called.
const USERS = ['', 'null', 'Ada', '["",null]', 'x'.repeat(200)]
const ITEMS = 9
const DAYS = 6

const SCOPES: readonly PracticeScope[] = [
  ...[undefined, ...OWNERS].flatMap((owner) =>
    [undefined, '', 'null', '["",null]'].map((user) => ({ owner, user })),
  ),
  { user: 'x'.repeat(200) },
  { owner: '', user: 'nobody' },
  { owner: 'none' },
]
const NOON = DAY_MS / 2
const RANGES: readonly PracticeRange[] = [
  {},
  { sinceMs: START_MS + DAY_MS },
  { sinceMs: START_MS + NOON },
  { untilMs: START_MS + 3 * DAY_MS - 1 },
  { untilMs: START_MS + 3 * DAY_MS },
  { sinceMs: START_MS + DAY_MS, untilMs: START_MS + 4 * DAY_MS - 1 },
  { sinceMs: START_MS + DAY_MS + 1, untilMs: START_MS + 4 * DAY_MS },
  { sinceMs: START_MS + NOON, untilMs: START_MS + 4 * DAY_MS + NOON },
  { sinceMs: START_MS + NOON, untilMs: START_MS + DAY_MS + NOON },
  { sinceMs: START_MS + NOON, untilMs: START_MS + DAY_MS - 1 },
  { sinceMs: START_MS + 2 * DAY_MS, untilMs: START_MS + 2 * DAY_MS },
  { sinceMs: START_MS + 3 * DAY_MS, untilMs: START_MS + 2 * DAY_MS },
  { sinceMs: START_MS + 90 * DAY_MS },
]

/** Stores attempts by a seed, one by one and many at once; gives what is stored. */
export async function practise(
  store: PracticeStore,
  seed: number,
  count: number,
): Promise<readonly Attempt[]> {
  const random = randomOf(seed)
  const below = (most: number): number => Math.floor(random() * most)
  const items = await store.addItems(
    Array.from({ length: ITEMS }, (_, index) => itemOf(`Text ${index + 1}.`)),
    { signal },
  )
  const attempts = Array.from({ length: count }, () => {
    const [owner, user] = [OWNERS[below(OWNERS.length)] ?? '', USERS[below(USERS.length)] ?? '']
    // Many at the very ends of days, and of one moment; clocks step back.
    const atMs = [0, 1, NOON, DAY_MS - 1, below(DAY_MS)][below(5)] ?? 0
    const createdMs = START_MS + below(DAYS) * DAY_MS + atMs
    const item = items[below(ITEMS - 1)]?.id ?? 0
    return attemptOf(item, below(13), { owner, user, createdMs })
  })
  const half = Math.floor(count / 2)
  const stored: Attempt[] = []
  for (const attempt of attempts.slice(0, half))
    stored.push((await store.addAttempt(attempt, counting(), { signal })).attempt)
  const last = stored.at(-1)?.id ?? 0
  await store.addAttempts(attempts.slice(half), counting(), { signal })
  const later = attempts.slice(half).map((attempt, index) => ({ ...attempt, id: last + 1 + index }))
  return [...stored, ...later]
}

/** Proves all numbers of a store against a computation that looks at each attempt. */
export async function checkStatistics(
  store: PracticeStore,
  all: readonly Attempt[],
  scopes: readonly PracticeScope[] = SCOPES,
): Promise<void> {
  const items = [...new Set(all.map(({ item }) => item))].toSorted((a, b) => a - b)
  for (const [place, scope] of scopes.entries()) {
    const whose = JSON.stringify(scope)
    // Of each scope some, of all scopes all.
    for (const range of RANGES.filter((_, index) => (index + place) % 3 === 0)) {
      const query = { ...scope, ...range }
      const what = JSON.stringify(query)
      const expected = attemptsOf(all, query)
      checkNumbers(await store.summary(query, { signal }), summaryOf(expected), `summary ${what}`)
      const log = await allPages((page) => store.log({ ...query, page, perPage: 3 }, { signal }), 3)
      const numbers = log.map(({ text, ...entry }) => {
        check(
          text === `Text ${entry.item}.`,
          `Expected the text of item ${entry.item}, got ${text}.`,
        )
        return entry
      })
      checkNumbers(numbers, logOf(expected), `log ${what}`)
      const listed = await allPages(
        (page) => store.attempts({ ...query, page, perPage: 50 }, { signal }),
        50,
      )
      checkData(
        listed.map(({ id }) => id),
        expected.map(({ id }) => id),
        `attempts ${what}`,
      )
      const [item = 0] = items
      const { total } = await store.attempts({ ...query, item, page: 1, perPage: 1 }, { signal })
      const inRange = attemptsOf(all, { ...query, item })
      checkData(total, inRange.length, `attempts of an item ${what}`)
      const ofItem = await store.ofItem(item, query, { signal })
      checkNumbers(ofItem, itemPracticeOf(item, inRange), `item ${item} ${what}`)
    }
    for (const item of items) {
      const expected = itemPracticeOf(item, attemptsOf(all, { ...scope, item }))
      checkNumbers(await store.ofItem(item, scope, { signal }), expected, `item ${item} ${whose}`)
    }
    const [item] = items
    for (const sinceMs of [0, START_MS + 2 * DAY_MS, START_MS + 2 * DAY_MS + NOON]) {
      const day = { ...scope, sinceMs: Math.floor(sinceMs / DAY_MS) * DAY_MS }
      const days = await store.progress({ ...scope, sinceMs }, { signal })
      checkNumbers(days, progressOf(attemptsOf(all, day)), `progress ${whose}`)
      const ofItem = await store.progress({ ...scope, sinceMs, item }, { signal })
      const expected = progressOf(attemptsOf(all, { ...day, ...(item && { item }) }))
      checkNumbers(ofItem, expected, `progress of an item ${whose}`)
    }
  }
}

/** Proves that an item that was practised before and after a range alone is not in it, however much else is. */
export async function checkAround(store: PracticeStore): Promise<void> {
  const [often, around] = await store.addItems([itemOf('a'), itemOf('b')], { signal })
  check(often && around, 'Expected items.')
  const attempts = Array.from({ length: 200 }, (_, index) =>
    attemptOf(often.id, index % 13, { createdMs: START_MS + index * (DAY_MS / 20) }),
  )
  const outside = [START_MS, START_MS + 10 * DAY_MS].map((createdMs) =>
    attemptOf(around.id, 3, { createdMs }),
  )
  await store.addAttempts([...attempts, ...outside], counting(), { signal })
  for (const [fromDay, toDay] of [
    [1, 9],
    [1.5, 8.5],
    [0.5, 9.99],
    [0, 9.99],
  ] as const) {
    const range = { sinceMs: START_MS + fromDay * DAY_MS, untilMs: START_MS + toDay * DAY_MS }
    for (const scope of [{}, { owner: '' }, { user: '' }]) {
      const { items } = await store.summary({ ...scope, ...range }, { signal })
      checkData(items, fromDay === 0 ? 2 : 1, `items of days ${fromDay} to ${toDay}`)
    }
  }
}
