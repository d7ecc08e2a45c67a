import type { PracticeStore } from '../ports/practice-store.ts'
import { check, checkData, checkSame, outcome } from './check.ts'
import { attemptOf, counting, itemOf, START_MS } from './practice-sample.ts'
import { checkStatistics } from './practice-statistics.ts'
import { codeOf } from './task-sample.ts'

const { signal } = new AbortController()

/** Proves that two processes that store attempts, items and removals at once lose none. */
export async function practiseAtOnce(one: PracticeStore, two: PracticeStore): Promise<void> {
  const items = await one.addItems([itemOf('Text 1.'), itemOf('Text 2.')], { signal })
  const stores = [one, two]
  const made = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const item = items[index % 3 === 0 ? 1 : 0]?.id ?? 0
      const fields = { user: 'u', owner: index % 2 ? 'k' : '', createdMs: START_MS + index }
      return stores[index % 2]?.addAttempt(attemptOf(item, index % 13, fields), counting(), {
        signal,
      })
    }),
  )
  const attempts = made.flatMap((each) => (each ? [each.attempt] : []))
  checkSame(new Set(attempts.map(({ id }) => id)).size, 40, 'ids')
  for (const owner of ['', 'k']) {
    for (const { id } of items) {
      const of = made.filter((each) => each?.attempt.owner === owner && each.attempt.item === id)
      const reps = of.map((each) => each?.card.reps ?? 0).toSorted((a, b) => a - b)
      checkData(
        reps,
        Array.from(reps, (_, index) => index + 1),
        'cards',
      )
    }
  }
  await checkStatistics(two, attempts, [{}, { user: 'u' }, { owner: 'k' }])
  // An item goes while it is practised: nothing of it stays.
  const [first] = items
  check(first, 'Expected an item.')
  await Promise.allSettled([
    ...Array.from({ length: 10 }, async (_, index) =>
      stores[index % 2]?.addAttempt(attemptOf(first.id, 1), counting(), { signal }),
    ),
    one.removeItem(first.id, { signal }),
    two.removeItem(first.id, { signal }),
  ])
  const left = attempts.filter(({ item }) => item !== first.id)
  await checkStatistics(one, left, [{}, { owner: '' }, { owner: 'k', user: 'u' }])
  const ids = await Promise.all(
    Array.from({ length: 10 }, async (_, index) =>
      stores[index % 2]?.addItems([itemOf(`${index}`), itemOf(`${index}`)], { signal }),
    ),
  )
  checkSame(new Set(ids.flatMap((each) => each?.map(({ id }) => id))).size, 20, 'items')
}

/** Proves that of attempts that come at once each fails by itself. */
export async function failAtOnce(store: PracticeStore): Promise<void> {
  const [item] = await store.addItems([itemOf('a')], { signal })
  check(item, 'Expected an item.')
  const mine = new Error('mine')
  const stopped = AbortSignal.abort(mine)
  const asked = Array.from({ length: 12 }, (_, index) => {
    if (index % 4 === 1) return codeOf(store.addAttempt(attemptOf(99, 1), counting(), { signal }))
    const schedule = counting()
    const attempt = store.addAttempt(
      attemptOf(item.id, 1),
      (card) => {
        if (index % 4 === 2) throw mine
        return schedule(card)
      },
      { signal: index % 4 === 3 ? stopped : signal },
    )
    return outcome(attempt).then((result) => ('error' in result ? 'failed' : 'stored'))
  })
  const each = ['stored', 'not_found', 'failed', 'failed']
  checkData(await Promise.all(asked), [...each, ...each, ...each], 'what came of each')
  const { attempts } = await store.summary({}, { signal })
  checkSame(attempts, 3, 'stored')
  const { card } = await store.addAttempt(attemptOf(item.id, 1), counting(), { signal })
  checkSame(card.reps, 4, 'cards')
}
