import type { Arrivals, ItemQuery } from '../ports/practice-store.ts'
import { check, checkData, checkSame } from './check.ts'
import {
  attemptOf,
  conversionOf,
  counting,
  itemOf,
  PAGE,
  type PracticeProcess,
  recordingOf,
  START_MS,
} from './practice-sample.ts'
import { codeOf } from './task-sample.ts'

const { signal } = new AbortController()
const ALL: ItemQuery = { ...PAGE, sort: 'created', direction: 'ascending' }

/** What comes from elsewhere, with ids of its own; the attempts are made by two learners. */
function arrivalsOf(): Arrivals {
  return {
    items: [itemOf('a', { id: 70, tags: ['x'] }), itemOf('b', { id: 30, createdMs: START_MS + 1 })],
    attempts: [
      attemptOf(1, 6, { id: 9, user: 'Aino' }),
      attemptOf(0, 12, { id: 5, user: 'Aino' }),
      attemptOf(1, 12, { id: 7 }),
    ],
    conversions: [
      conversionOf('c1', 'one'),
      conversionOf('c2', 'one', { customFilename: 'mine.wav' }),
      conversionOf('c3', 'three', { customFilename: 'mine.wav' }),
      // The same once more is another one here.
      conversionOf('c4', 'one', { recording: recordingOf('shared', { state: 'ready' }) }),
    ],
  }
}

/** How many items, attempts and conversions there are. */
async function counted({ practice, recordings }: PracticeProcess): Promise<readonly number[]> {
  const items = await practice.items(ALL, { signal })
  const summary = await practice.summary({}, { signal })
  const conversions = await recordings.conversions(PAGE, { signal })
  return [items.total, summary.attempts, conversions.total]
}

/** Items, attempts, cards and conversions are stored together, and under their ids. */
export async function checkArrivals(process: PracticeProcess): Promise<void> {
  const { practice, recordings } = process
  const arrivals = arrivalsOf()
  const { items, conversions } = await practice.takeOver(arrivals, counting(), { signal })
  checkData(
    items.map(({ id, text }) => [id, text]),
    [
      [70, 'a'],
      [30, 'b'],
    ],
    'items',
  )
  const stored = await practice.items(ALL, { signal })
  checkData(
    stored.entries.map(({ id, tags, practiced }) => [id, tags, practiced]),
    [
      [70, ['x'], true],
      [30, [], true],
    ],
    'stored items',
  )
  for (const [id, item, user] of [
    [9, 30, 'Aino'],
    [5, 70, 'Aino'],
    [7, 30, ''],
  ] as const) {
    const attempt = await practice.attempt(id, {}, { signal })
    checkData([attempt?.item, attempt?.user], [item, user], `attempt ${id}`)
  }
  const due = await practice.due({ user: 'Aino', atMs: START_MS, limit: 10, fresh: 10 }, { signal })
  checkData(
    due.map(({ item, card }) => [item.id, card?.reps]),
    [
      [30, 1],
      [70, 1],
    ],
    'due',
  )
  checkData(
    conversions.map(({ id, fileName, recording }) => [id, fileName, recording.id]),
    [
      ['c1', 'tts_c1.wav', 'of one'],
      ['c2', 'mine.wav', 'of one'],
      ['c3', 'mine_2.wav', 'of three'],
      ['c4', 'tts_c4.wav', 'shared'],
    ],
    'conversions',
  )
  // Known before, by the items.
  checkSame(conversions[3]?.recording.state, 'waiting', 'state of a recording that is known')
  checkData(await recordings.conversion('c3', { signal }), conversions[2], 'stored conversion')
  checkSame((await practice.addItems([itemOf('c')], { signal }))[0]?.id, 71, 'next id')
  const empty = { items: [], attempts: [], conversions: [] }
  checkData(
    await practice.takeOver(empty, counting(), { signal }),
    { items: [], conversions: [] },
    'nothing',
  )
}

/** Whatever cannot be stored takes all else with it; new ids are given where they are wanted. */
export async function refuseArrivals(process: PracticeProcess): Promise<void> {
  const { practice } = process
  await practice.takeOver(arrivalsOf(), counting(), { signal })
  const fresh = { items: [itemOf('d', { id: 100 })], attempts: [], conversions: [] }
  const before = await counted(process)
  const bad: readonly (readonly [what: string, code: string, arrivals: Arrivals])[] = [
    ['an item', 'conflict', { ...fresh, items: [...fresh.items, itemOf('e', { id: 30 })] }],
    ['an attempt', 'conflict', { ...fresh, attempts: [attemptOf(0, 1, { id: 9 })] }],
    ['a conversion', 'conflict', { ...fresh, conversions: [conversionOf('c2', 'other')] }],
    ['no item', 'not_found', { ...fresh, attempts: [attemptOf(1, 1)] }],
  ]
  for (const [what, code, arrivals] of bad) {
    const taken = practice.takeOver(arrivals, counting(), { signal })
    checkSame(await codeOf(taken), code, what)
    checkData(await counted(process), before, `what is there after ${what}`)
  }
  const renumbered = {
    items: [itemOf('a'), itemOf('b')],
    attempts: [
      attemptOf(1, 6, { user: 'Aino' }),
      attemptOf(0, 12, { user: 'Aino' }),
      attemptOf(1, 12),
    ],
    conversions: arrivalsOf().conversions,
    newIds: true,
  }
  const { items, conversions } = await practice.takeOver(renumbered, counting(), { signal })
  check(
    items.every(({ id }) => id > 70),
    'Expected new ids.',
  )
  checkData(
    conversions.map(({ id }) => id),
    ['c1_2', 'c2_2', 'c3_2', 'c4_2'],
    'new ids',
  )
  checkData(
    await counted(process),
    before.map((count) => 2 * count),
    'twice as much',
  )
}
