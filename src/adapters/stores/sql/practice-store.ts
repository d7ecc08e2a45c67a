import { SpeechError } from '../../../core/errors.ts'
import type { PracticeStore } from '../../../ports/practice-store.ts'
import type { Database } from './database.ts'
import { takeOver } from './practice-arrivals.ts'
import { listAttempts } from './practice-attempt-list.ts'
import { addAttempts, addScores, attemptIn, type NewScore, noItem } from './practice-attempts.ts'
import { dueItems } from './practice-due.ts'
import { listItems } from './practice-item-list.ts'
import { addItems, changeItem, itemIn, removeItem } from './practice-items.ts'
import { ofItem, practiceLog } from './practice-log.ts'
import { progressOf, summaryOf } from './practice-statistics.ts'
import { together } from './together.ts'

/** Answers of learners that are written in one transaction. */
const MAX_SCORES = 32

/** Keeps practice in a SQL database. Its `close` leaves the database to whoever opened it. */
export function sqlPracticeStore(database: Database): PracticeStore {
  const { kind } = database
  /** Those that have attempts, as far as we know; they never stop being known. */
  const owners = new Set<string>()
  let closed = false
  const open = (): Database => {
    if (closed) throw new SpeechError('unavailable', 'The store of practice is closed.')
    return database
  }
  // One answer of a learner may be lost in a power cut; nobody waits for the disk. Answers of a class
  // come together, and what is written for one is mostly what is written for the next.
  const addScore = together(async (scores: readonly NewScore[], signal) => {
    const stored = await open().jot(
      (transaction) => addScores(transaction, kind, scores, owners),
      signal,
    )
    // Only now: what was undone is not known.
    for (const made of stored) if (made) owners.add(made.attempt.owner)
    return stored
  }, MAX_SCORES)
  return {
    async addItems(items, { signal }) {
      return open().write((transaction) => addItems(transaction, kind, items), signal)
    },

    async item(id, scope, { signal }) {
      return open().read((kysely) => itemIn(kysely, id, scope), signal)
    },

    async items(query, { signal }) {
      return open().read((kysely) => listItems(kysely, query), signal)
    },

    async changeItem(id, change, { signal }) {
      return open().write((transaction) => changeItem(transaction, kind, id, change), signal)
    },

    async removeItem(id, { signal }) {
      return open().write((transaction) => removeItem(transaction, kind, id), signal)
    },

    async addAttempt(attempt, schedule, { signal }) {
      open()
      const made = await addScore({ attempt, schedule }, signal)
      if (!made) throw noItem()
      return made
    },

    async addAttempts(attempts, schedule, { signal }) {
      return open().write(
        (transaction) => addAttempts(transaction, kind, attempts, schedule),
        signal,
      )
    },

    async takeOver(arrivals, schedule, { signal }) {
      return open().write((transaction) => takeOver(transaction, kind, arrivals, schedule), signal)
    },

    async attempt(id, scope, { signal }) {
      return open().read((kysely) => attemptIn(kysely, id, scope), signal)
    },

    async attempts(query, { signal }) {
      return open().read((kysely) => listAttempts(kysely, query), signal)
    },

    async summary(query, { signal }) {
      return open().read((kysely) => summaryOf(kysely, query), signal)
    },

    async log(query, { signal }) {
      return open().read((kysely) => practiceLog(kysely, query), signal)
    },

    async ofItem(item, query, { signal }) {
      return open().read((kysely) => ofItem(kysely, item, query), signal)
    },

    async progress(query, { signal }) {
      return open().read((kysely) => progressOf(kysely, query), signal)
    },

    async due(query, { signal }) {
      return open().read((kysely) => dueItems(kysely, query), signal)
    },

    close() {
      closed = true
      return Promise.resolve()
    },
  }
}
