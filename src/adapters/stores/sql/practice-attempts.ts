import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
import type { Attempt, Card } from '../../../core/practice.ts'
import { SpeechError } from '../../../core/errors.ts'
import type { NewAttempt, PracticeScope } from '../../../ports/practice-store.ts'
import { takeNumbers } from './counters.ts'
import type { DatabaseKind } from './migrations.ts'
import { addNumbers } from './practice-numbers.ts'
import { keepOwners } from './practice-scopes.ts'
import { attemptOf, attemptRow } from './practice-rows.ts'
import { inTurns, insertRows } from './row-insert.ts'
import type { Schema } from './schema.ts'
import { storable } from './task-rows.ts'

/** Attempts, of which several rows each are written, until others of this process may go on. */
const MAX_ROWS = 512
const ATTEMPTS = 'rostrum_practice_attempt'
const CARDS = 'rostrum_practice_card'
const INTO_CARDS = {
  table: CARDS,
  conflict:
    'on conflict (learner, item, owner) do update set due_ms = excluded.due_ms, body = excluded.body',
} as const

/** An attempt to be stored, and what makes its card of the one before. */
export interface NewScore {
  readonly attempt: NewAttempt
  readonly schedule: (card: Card | undefined) => Card
}

/** What was stored; undefined when there is no such item. */
export type StoredScore = { readonly attempt: Attempt; readonly card: Card } | undefined

/** Stores attempts of learners, their numbers, and the cards that are made of them. */
export async function addScores(
  transaction: Transaction<Schema>,
  kind: DatabaseKind,
  scores: readonly NewScore[],
  /** Owners that are known to have attempts. */
  owners: ReadonlySet<string>,
): Promise<readonly StoredScore[]> {
  // First of all: whoever holds the counter is alone with items, cards and numbers.
  const ids = await takeIds(
    transaction,
    scores.map(({ attempt }) => attempt),
  )
  const stored: StoredScore[] = []
  const taken: NewAttempt[] = []
  const rows: ReturnType<typeof attemptRow>[] = []
  const cards = new Map<string, { readonly attempt: NewAttempt; readonly card: Card }>()
  const found = await cardsBefore(transaction, kind, scores)
  for (const [index, { attempt, schedule }] of scores.entries()) {
    const key = keyOf(attempt)
    const before = cards.get(key) ?? found[index]
    if (!before) {
      stored.push(undefined)
      continue
    }
    const card = schedule(before.card)
    const id = ids[index] ?? 0
    const row = attemptRow(attempt, id)
    cards.set(key, { attempt, card })
    taken.push(attempt)
    rows.push(row)
    stored.push({ attempt: { ...attempt, id, createdMs: row.created_ms }, card })
  }
  await insertRows(transaction, { kind, table: ATTEMPTS }, rows)
  const made = [...cards.values()].map(({ attempt, card }) => cardRow(attempt, card))
  await insertRows(transaction, { kind, ...INTO_CARDS }, made)
  const fresh = new Set(taken.map(({ owner }) => owner).filter((owner) => !owners.has(owner)))
  if (fresh.size > 0) await keepOwners(transaction, [...fresh])
  await addNumbers(transaction, kind, taken)
  return stored
}

/** For each attempt the card that it changes, if there is one; undefined where there is no item. */
async function cardsBefore(
  transaction: Transaction<Schema>,
  kind: DatabaseKind,
  scores: readonly NewScore[],
): Promise<readonly ({ readonly card: Card | undefined } | undefined)[]> {
  const found: ({ readonly card: Card | undefined } | undefined)[] = scores.map(() => undefined)
  const values = scores.flatMap(({ attempt: { user, owner, item } }, place) => [
    place,
    item,
    storable(user),
    storable(owner),
  ])
  const { rows } = await transaction.executeQuery(
    CompiledQuery.raw(cardsText(kind, scores.length), values),
  )
  for (const { place, body } of rows as readonly { place: number; body: string | null }[])
    found[place] = { card: body === null ? undefined : cardOf(body) }
  return found
}

const cardTexts = new Map<string, string>()

/** Asks for the cards of so many attempts at once; written out once for each number of them. */
function cardsText(kind: DatabaseKind, count: number): string {
  const key = `${kind} ${count}`
  const known = cardTexts.get(key)
  if (known !== undefined) return known
  const sign = (place: number, type: string): string =>
    kind === 'sqlite' ? '?' : `cast($${place + 1} as ${type})`
  const wanted = Array.from({ length: count }, (_, index) => {
    const from = index * 4
    const types = ['integer', 'bigint', 'text', 'text']
    return `(${types.map((type, at) => sign(from + at, type)).join(', ')})`
  })
  const text = `with wanted (place, item, learner, owner) as (values ${wanted.join(', ')})
    select wanted.place as place, card.body as body from wanted
    join rostrum_practice_item as item on item.id = wanted.item
    left join rostrum_practice_card as card on card.learner = wanted.learner
      and card.item = wanted.item and card.owner = wanted.owner`
  cardTexts.set(key, text)
  return text
}

/** Stores attempts that come from elsewhere. `conflict` when an id is taken, `not_found` without an item. */
export async function addAttempts(
  transaction: Transaction<Schema>,
  kind: DatabaseKind,
  attempts: readonly NewAttempt[],
  schedule: (card: Card | undefined, attempt: NewAttempt) => Card,
): Promise<void> {
  if (attempts.length === 0) return
  const ids = await takeIds(transaction, attempts)
  const cards = await cardsOf(transaction, attempts)
  await inTurns(attempts, MAX_ROWS, async (some, from) => {
    for (const attempt of some) {
      const key = keyOf(attempt)
      cards.set(key, { attempt, card: schedule(cards.get(key)?.card, attempt) })
    }
    const rows = some.map((attempt, index) => attemptRow(attempt, ids[from + index] ?? 0))
    await insertRows(transaction, { kind, table: ATTEMPTS }, rows)
  })
  const made = [...cards.values()].flatMap(({ attempt, card }) =>
    attempt && card ? [cardRow(attempt, card)] : [],
  )
  await inTurns(made, MAX_ROWS, (some) => insertRows(transaction, { kind, ...INTO_CARDS }, some))
  await keepOwners(transaction, [...new Set(attempts.map(({ owner }) => owner))])
  // Those of an item, and of these those of a learner, together: their numbers are written once.
  const together = attempts.toSorted(
    (a, b) => a.item - b.item || (a.user < b.user ? -1 : a.user > b.user ? 1 : 0),
  )
  await inTurns(together, MAX_ROWS, (some) => addNumbers(transaction, kind, some))
}

/** An attempt that a scope sees. */
export async function attemptIn(
  kysely: Kysely<Schema>,
  id: number,
  { owner, user }: PracticeScope,
): Promise<Attempt | undefined> {
  const row = await kysely
    .selectFrom(ATTEMPTS)
    .selectAll()
    .where('id', '=', id)
    .$if(owner !== undefined, (of) => of.where('owner', '=', storable(owner ?? '')))
    .$if(user !== undefined, (of) => of.where('learner', '=', storable(user ?? '')))
    .executeTakeFirst()
  return row && attemptOf(row)
}

/** Ids of new attempts: their own, or the next ones. */
async function takeIds(
  transaction: Transaction<Schema>,
  attempts: readonly NewAttempt[],
): Promise<readonly number[]> {
  const given = attempts.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const above = given.reduce((most, id) => Math.max(most, id), 0)
  const count = attempts.length - given.length
  let next = await takeNumbers(transaction, 'practice_attempt', count, above)
  return attempts.map(({ id }) => id ?? next++)
}

/** The cards that are there for attempts, found by `keyOf`. `not_found` when an item is not there. */
async function cardsOf(
  transaction: Transaction<Schema>,
  attempts: readonly NewAttempt[],
): Promise<Map<string, { readonly attempt?: NewAttempt; readonly card?: Card }>> {
  const cards = new Map<string, { readonly attempt?: NewAttempt; readonly card?: Card }>()
  await inTurns([...new Set(attempts.map(({ item }) => item))], MAX_ROWS, async (some) => {
    const items = await transaction
      .selectFrom('rostrum_practice_item')
      .select('id')
      .where('id', 'in', some)
      .execute()
    if (items.length < some.length) throw noItem()
    const stored = await transaction
      .selectFrom(CARDS)
      .selectAll()
      .where('item', 'in', some)
      .execute()
    for (const { owner, learner, item, body } of stored)
      cards.set(keyOf({ owner, user: learner, item }), { card: cardOf(body) })
  })
  return cards
}

function keyOf({ owner, user, item }: Pick<Attempt, 'owner' | 'user' | 'item'>): string {
  return JSON.stringify([storable(owner), storable(user), item])
}

function cardRow(
  { owner, user, item }: NewAttempt,
  card: Card,
): { learner: string; owner: string; item: number; due_ms: number; body: string } {
  return {
    learner: storable(user),
    owner: storable(owner),
    item,
    due_ms: Math.round(card.dueMs),
    body: JSON.stringify(card),
  }
}

/** A card as it was stored. */
export function cardOf(body: string): Card {
  return JSON.parse(body) as Card
}

/** What says that an attempt has no item. */
export function noItem(): SpeechError {
  return new SpeechError('not_found', 'Expected an attempt of an item that is there.', {
    details: { param: 'item' },
  })
}
