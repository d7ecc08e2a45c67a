import type { PracticeItem } from '../core/practice.ts'
import type { ItemQuery } from '../ports/practice-store.ts'
import { check, checkData, checkSame, type ContractRunner } from './check.ts'
import { checkArrivals, refuseArrivals } from './practice-arrivals.ts'
import { failAtOnce, practiseAtOnce } from './practice-at-once.ts'
import { LISTED, LISTS } from './practice-queries.ts'
import { allPages } from './practice-reckoning.ts'
import {
  attemptOf,
  counting,
  DAY_MS,
  HOSTILE,
  itemOf,
  PAGE,
  type PracticeProcess,
  recordingOf,
  START_MS,
} from './practice-sample.ts'
import { checkAround, checkStatistics, practise } from './practice-statistics.ts'
import { codeOf } from './task-sample.ts'

/** What is to be proven a store of practice. */
export interface PracticeStoreContractOptions extends ContractRunner {
  readonly name: string
  /** Opens an empty place for as many processes as are asked for. */
  create(count: number): Promise<readonly PracticeProcess[]>
}

const { signal } = new AbortController()
const ALL: ItemQuery = { ...PAGE, sort: 'created', direction: 'descending' }

/** Proves that something is a `PracticeStore`. Works with any test runner. */
export function practiceStoreContract(options: PracticeStoreContractOptions): void {
  const { describe, test } = options

  async function create(): Promise<PracticeProcess> {
    const [first] = await options.create(1)
    check(first, 'Expected a process.')
    return first
  }
  const textsOf = (items: readonly PracticeItem[]): string =>
    items.map(({ text }) => text).join(' ')

  describe(`practice store contract: ${options.name}`, () => {
    test('has items as they were given, with their recordings', async () => {
      const { practice, recordings } = await create()
      const asked = HOSTILE.map((text, index) =>
        itemOf(text, {
          owner: index % 2 ? text : '',
          language: 'fi-FI',
          tags: [`t${index}`, text, 'all'],
          scoring: { diacritics: true, alternatives: [text] },
          ...(index % 3 && { difficulty: (index % 10) + 1, lesson: text }),
          recording: recordingOf(`r${index % 4}`, { request: { text } }),
          createdMs: START_MS + index,
        }),
      )
      const items = await practice.addItems(asked, { signal })
      checkSame(items.length, asked.length, 'items')
      for (const [index, item] of items.entries()) {
        const { recording, ...fields } = asked[index] ?? itemOf('')
        // The first that came with an id is the one.
        const first = asked[index % 4]?.recording
        checkData(
          item,
          {
            ...fields,
            id: item.id,
            updatedMs: fields.createdMs,
            practiced: false,
            recording: first,
          },
          'item',
        )
        checkData(await practice.item(item.id, {}, { signal }), item, 'stored')
        checkData(await recordings.recording(recording.id, { signal }), first, 'recording')
      }
      const { entries, total } = await practice.items(ALL, { signal })
      checkData(entries, items.toReversed(), 'list')
      checkSame(total, asked.length, 'total')
      for (const [index, text] of HOSTILE.entries()) {
        const [found] = (await practice.items({ ...ALL, tags: ['all', text] }, { signal })).entries
        checkSame(found?.text, text, 'by its tag')
        if (text.trim() === '') continue
        const by = await practice.items({ ...ALL, containing: text.toLowerCase() }, { signal })
        check(
          by.entries.some(({ id }) => id === items[index]?.id),
          `Expected to find ${JSON.stringify(text)}.`,
        )
      }
      checkData(await practice.addItems([], { signal }), [], 'none')
    })

    test('takes over what comes from elsewhere, in one go', async () => {
      await checkArrivals(await create())
    })

    test('takes over nothing where a part cannot be taken', async () => {
      await refuseArrivals(await create())
    })

    test('gives no id twice, and goes on after those that come from elsewhere', async () => {
      const { practice } = await create()
      const [a, b] = await practice.addItems([itemOf('a'), itemOf('b')], { signal })
      check(a && b && b.id === a.id + 1, 'Expected ids that follow each other.')
      checkSame(await practice.removeItem(b.id, { signal }), true, 'removed')
      checkSame(await practice.removeItem(b.id, { signal }), false, 'removed again')
      const [c] = await practice.addItems([itemOf('c')], { signal })
      check(c && c.id > b.id, 'Expected an id that nobody had.')
      const [d, e] = await practice.addItems([itemOf('d'), itemOf('e', { id: 5000 })], { signal })
      checkSame(e?.id, 5000, 'given id')
      check(d && d.id > 5000, 'Expected an id after those that were given.')
      const taken = [itemOf('f'), itemOf('g', { id: 5000 })]
      checkSame(await codeOf(practice.addItems(taken, { signal })), 'conflict', 'taken')
      for (const id of [0, -1, 1.5, Number.MAX_SAFE_INTEGER]) {
        const bad = practice.addItems([itemOf('h', { id })], { signal })
        checkSame(await codeOf(bad), 'invalid_request', `id ${id}`)
      }
      checkSame((await practice.items(ALL, { signal })).total, 4, 'items')
      const attempt = attemptOf(a.id, 1, { id: 700 })
      await practice.addAttempts([attempt], counting(), { signal })
      checkSame(
        await codeOf(practice.addAttempts([attempt], counting(), { signal })),
        'conflict',
        'taken',
      )
      const next = await practice.addAttempt(attemptOf(a.id, 1), counting(), { signal })
      check(next.attempt.id > 700, 'Expected an id after those that were given.')
      checkSame((await practice.summary({}, { signal })).attempts, 2, 'attempts')
    })

    test('shows items of everybody and of their owner, attempts to their owner alone', async () => {
      const { practice } = await create()
      const [common, mine, other] = await practice.addItems(
        [itemOf('common'), itemOf('mine', { owner: 'k' }), itemOf('other', { owner: 'z' })],
        { signal },
      )
      check(common && mine && other, 'Expected three items.')
      const seen = async (owner: string | undefined): Promise<string> =>
        textsOf((await practice.items({ ...ALL, owner }, { signal })).entries)
      checkSame(await seen('k'), 'mine common', 'of k')
      checkSame(await seen(''), 'common', 'of nobody')
      checkSame(await seen(undefined), 'other mine common', 'of all')
      check(!(await practice.item(other.id, { owner: 'k' }, { signal })), 'Expected no other.')
      const { attempt } = await practice.addAttempt(
        attemptOf(common.id, 3, { owner: 'k', user: 'u' }),
        counting(),
        { signal },
      )
      for (const [scope, sees] of [
        [{}, true],
        [{ user: 'u' }, true],
        [{ owner: 'k' }, true],
        [{ owner: 'k', user: 'u' }, true],
        [{ owner: 'k', user: '' }, false],
        [{ owner: '', user: 'u' }, false],
        [{ owner: 'z' }, false],
        [{ user: 'v' }, false],
      ] as const) {
        const what = JSON.stringify(scope)
        const one = await practice.attempt(attempt.id, scope, { signal })
        checkData(one, sees ? attempt : undefined, what)
        const item = await practice.item(common.id, scope, { signal })
        checkSame(item?.practiced, sees, `practised ${what}`)
        for (const practiced of [true, false]) {
          const { entries } = await practice.items({ ...ALL, ...scope, practiced }, { signal })
          checkSame(
            entries.some(({ id }) => id === common.id),
            sees === practiced,
            `listed ${what}`,
          )
        }
      }
    })

    test('lists what is asked for, in the order that is asked for', async () => {
      const { practice } = await create()
      await practice.addItems(LISTED, { signal })
      for (const [query, expected] of LISTS) {
        const what = JSON.stringify(query)
        const { entries, total } = await practice.items({ ...ALL, ...query }, { signal })
        checkSame(textsOf(entries), expected, what)
        checkSame(total, entries.length, `total ${what}`)
        const paged = await allPages(
          (page) => practice.items({ ...ALL, ...query, page, perPage: 2 }, { signal }),
          2,
        )
        checkSame(textsOf(paged), expected, `pages ${what}`)
      }
      for (const bad of [{ page: 0 }, { page: 1.5 }, { perPage: 0 }, { perPage: 101 }]) {
        const asked = practice.items({ ...ALL, ...bad }, { signal })
        checkSame(await codeOf(asked), 'invalid_request', JSON.stringify(bad))
      }
      const far = await practice.items({ ...ALL, page: 1_000_000_000 }, { signal })
      checkSame(`${far.entries.length} ${far.total}`, '0 6', 'far')
      const long = practice.items({ ...ALL, containing: 'x'.repeat(2000) }, { signal })
      checkSame(await codeOf(long), 'invalid_request', 'long')
    })

    test('changes what is to be changed', async () => {
      const { practice, recordings } = await create()
      const [item] = await practice.addItems([itemOf('a', { tags: ['x'], difficulty: 2 })], {
        signal,
      })
      check(item, 'Expected an item.')
      const { difficulty: _, ...plain } = item
      const tagged = { ...item, tags: ['y', 'z'], updatedMs: 7 }
      const change = (fields: Parameters<typeof practice.changeItem>[1]) =>
        practice.changeItem(item.id, fields, { signal })
      checkData(await change({ tags: ['y', 'z'], updatedMs: 7 }), tagged, 'tags')
      checkSame((await practice.items({ ...ALL, tags: ['x'] }, { signal })).total, 0, 'old tag')
      checkSame((await practice.items({ ...ALL, tags: ['z'] }, { signal })).total, 1, 'new tag')
      checkData(
        await change({ difficulty: 9, updatedMs: 8 }),
        { ...tagged, difficulty: 9, updatedMs: 8 },
        'difficulty',
      )
      const recording = recordingOf('another')
      const last = { ...plain, tags: tagged.tags, recording, updatedMs: 9 }
      checkData(await change({ difficulty: null, recording, updatedMs: 9 }), last, 'recording')
      checkData(await practice.item(item.id, {}, { signal }), last, 'stored')
      checkData(await recordings.unused({ signal, limit: 10 }), ['shared'], 'not used any more')
      const none = await practice.changeItem(99, { tags: [], updatedMs: 1 }, { signal })
      check(none === undefined, 'Expected no item.')
    })

    test('keeps attempts as they were given, and cards of each learner', async () => {
      const { practice } = await create()
      const [item, other] = await practice.addItems([itemOf('a'), itemOf('b')], { signal })
      check(item && other, 'Expected items.')
      let latest = 0
      for (const text of HOSTILE) {
        const asked = attemptOf(item.id, 5, { user: text, text, audioUrl: text, createdMs: 17.4 })
        const { attempt, card } = await practice.addAttempt(asked, counting(), { signal })
        check(attempt.id > latest, 'Expected greater ids.')
        latest = attempt.id
        checkData(attempt, { ...asked, id: attempt.id, createdMs: 17 }, 'attempt')
        checkData(await practice.attempt(attempt.id, {}, { signal }), attempt, 'stored')
        checkSame(card.reps, 1, `first of ${JSON.stringify(text)}`)
        checkSame((await practice.summary({ user: text }, { signal })).attempts, 1, 'of a learner')
      }
      const again = async (fields: object): Promise<number> => {
        const asked = attemptOf(item.id, 5, { user: 'null', ...fields })
        return (await practice.addAttempt(asked, counting(), { signal })).card.reps
      }
      checkSame(await again({}), 2, 'again')
      checkSame(await again({ owner: 'k' }), 1, 'of another owner')
      checkSame(await again({ item: other.id }), 1, 'of another item')
      const none = practice.addAttempt(attemptOf(99, 1), counting(), { signal })
      checkSame(await codeOf(none), 'not_found', 'no item')
      const many = [attemptOf(item.id, 1), attemptOf(99, 1)]
      const stored = practice.addAttempts(many, counting(), { signal })
      checkSame(await codeOf(stored), 'not_found', 'no item among many')
      const before = await practice.summary({}, { signal })
      const failing = practice.addAttempt(
        attemptOf(item.id, 1),
        () => {
          throw new Error('mine')
        },
        { signal },
      )
      check((await codeOf(failing)) !== 'no error', 'Expected an error.')
      checkData(await practice.summary({}, { signal }), before, 'nothing was stored')
      const seen: (number | undefined)[] = []
      await practice.addAttempts(
        [attemptOf(item.id, 1, { user: 'null' }), attemptOf(item.id, 1, { user: 'null' })],
        (card) => {
          seen.push(card?.reps)
          return counting()(card)
        },
        { signal },
      )
      checkSame(seen.join(' '), '2 3', 'cards of many')
    })

    test('has the numbers that each attempt together come to', async () => {
      const { practice } = await create()
      const all = await practise(practice, 7, 260)
      await checkStatistics(practice, all)
      const [gone, next] = all.map(({ item }) => item)
      check(gone !== undefined && next !== undefined, 'Expected attempts.')
      for (const item of new Set([gone, next])) {
        checkSame(await practice.removeItem(item, { signal }), true, 'removed')
      }
      const left = all.filter(({ item }) => item !== gone && item !== next)
      await checkStatistics(practice, left, [{}, { owner: '' }, { user: 'null' }])
      for (const item of new Set(left.map((attempt) => attempt.item)))
        await practice.removeItem(item, { signal })
      await checkStatistics(practice, [], [{}, { owner: '', user: '' }])
      checkSame(
        (await practice.items(ALL, { signal })).entries.some((item) => item.practiced),
        false,
        'practised',
      )
    })

    test('counts items of a range by what is in it', async () => {
      const { practice } = await create()
      await checkAround(practice)
    })

    test('loses no attempt of those who practise at once', async () => {
      const [one, two] = await options.create(2)
      check(one && two, 'Expected two processes.')
      await practiseAtOnce(one.practice, two.practice)
    })

    test('lets what goes wrong with one attempt not go wrong with others', async () => {
      const { practice } = await create()
      await failAtOnce(practice)
    })

    test('takes in thousands at once', async () => {
      const { practice } = await create()
      const items = await practice.addItems(
        Array.from({ length: 1000 }, (_, index) => itemOf(`${index}`, { tags: ['many', 'a'] })),
        { signal },
      )
      const attempts = Array.from({ length: 3000 }, (_, index) =>
        attemptOf(items[index % 1000]?.id ?? 0, index % 13, {
          id: 10_000 + index,
          createdMs: START_MS + index * 60_000,
        }),
      )
      await practice.addAttempts(attempts, counting(), { signal })
      const { attempts: count, items: practised } = await practice.summary({}, { signal })
      checkSame(`${count} ${practised}`, '3000 1000', 'attempts and items')
      const { total } = await practice.items({ ...ALL, tags: ['many'] }, { signal })
      checkSame(total, 1000, 'tagged')
      const { entries } = await practice.attempts({ ...PAGE, perPage: 1 }, { signal })
      checkSame(entries[0]?.id, 12_999, 'newest')
    })

    test('gives what is due longest, then what was never heard', async () => {
      const { practice } = await create()
      const [a, b, c, d, e] = await practice.addItems(
        [
          itemOf('a', { tags: ['x'] }),
          itemOf('b'),
          itemOf('c', { tags: ['x'], language: 'fi' }),
          itemOf('d', { createdMs: START_MS - 1 }),
          itemOf('e', { owner: 'z' }),
        ],
        { signal },
      )
      check(a && b && c && d && e, 'Expected items.')
      const heard = async (item: number, dueMs: number, owner = ''): Promise<unknown> =>
        practice.addAttempt(attemptOf(item, 1, { user: 'u', owner }), counting(dueMs), { signal })
      await heard(a.id, START_MS + 100)
      await heard(b.id, START_MS)
      await heard(e.id, START_MS + 3 * DAY_MS)
      const due = async (query: object): Promise<string> => {
        const base = { user: 'u', atMs: START_MS + 100, limit: 10, fresh: 10 }
        const found = await practice.due({ ...base, ...query }, { signal })
        return found
          .map(({ item, card }) => `${item.text}${card?.reps ?? ''}${item.practiced ? '!' : ''}`)
          .join(' ')
      }
      checkSame(await due({}), 'b1! a1! d c', 'due')
      checkSame(await due({ owner: '' }), 'b1! a1! d c', 'of nobody')
      checkSame(await due({ owner: 'k' }), 'd a b c', 'of an owner without cards')
      checkSame(await due({ atMs: START_MS + 99 }), 'b1! d c', 'before it is due')
      checkSame(await due({ limit: 1, fresh: 1 }), 'b1! d', 'limits')
      checkSame(await due({ fresh: 0 }), 'b1! a1!', 'none that are new')
      checkSame(await due({ tags: ['x'] }), 'a1! c', 'tag')
      checkSame(await due({ language: 'fi' }), 'c', 'language')
      checkSame(await due({ user: 'v', fresh: 2 }), 'd a', 'another learner')
      await heard(b.id, START_MS + 1, 'k')
      checkSame(await due({ fresh: 0 }), 'b1! a1!', 'heard with two owners')
    })

    test('can do nothing once it is closed', async () => {
      const { practice } = await create()
      await practice.close()
      await practice.close()
      checkSame(await codeOf(practice.summary({}, { signal })), 'unavailable', 'closed')
      checkSame(await codeOf(practice.addItems([], { signal })), 'unavailable', 'closed')
    })
  })
}
