// Attempts as they come to lie in a store after a while: of many learners, over a year.
import { systemClock } from '../dist/adapters/clock/system.js'
import { openDatabase } from '../dist/adapters/stores/sql/database.js'
import { sqlPracticeStore } from '../dist/adapters/stores/sql/practice-store.js'
import { shortSentence } from './text.mjs'

/** Items, and learners who practise them. */
export const ITEMS = 500
export const LEARNERS = 40
const PAGE = 100_000
const DAY_MS = 86_400_000
/** Over how long the attempts are spread, the last of them today. */
export const DAYS = 365

const scoring = {}

function itemOf(at, createdMs) {
  const text = shortSentence(at)
  const recording = {
    id: at.toString(16).padStart(64, '0'),
    version: 1,
    request: { text },
    state: 'waiting',
    owner: '',
    createdMs,
    updatedMs: createdMs,
  }
  return { owner: '', language: 'en-US', text, tags: [], scoring, recording, createdMs }
}

/** The attempt number `at` of `count`. */
function attemptOf(at, count, ids, beginMs) {
  const mixed = Math.imul(at + 1, 2_654_435_761) >>> 0
  const wordsCorrect = mixed % 11
  return {
    owner: '',
    user: `learner ${(mixed >>> 8) % LEARNERS}`,
    item: ids[(mixed >>> 16) % ids.length],
    text: 'now bring the basket',
    percentage: wordsCorrect * 10,
    wer: 1 - wordsCorrect / 10,
    wordsRef: 10,
    wordsCorrect,
    createdMs: beginMs + Math.floor((at / count) * DAYS * DAY_MS),
  }
}

const CARD = {
  state: 'review',
  stability: 5,
  difficulty: 5,
  scheduledDays: 5,
  learningSteps: 0,
  reps: 1,
  lapses: 0,
}

/**
 * Makes a database that has `count` attempts in it, written through the store.
 *
 * @param {string} url
 * @param {number} count
 * @returns {Promise<readonly number[]>} The ids of its items.
 */
export async function fillPractice(url, count) {
  const { signal } = new AbortController()
  const database = await openDatabase({ url, clock: systemClock, signal })
  try {
    const store = sqlPracticeStore(database)
    const beginMs = Date.now() - DAYS * DAY_MS
    const items = await store.addItems(
      Array.from({ length: ITEMS }, (_, at) => itemOf(at, beginMs)),
      { signal },
    )
    const ids = items.map(({ id }) => id)
    const schedule = (_, { createdMs }) => ({ ...CARD, dueMs: createdMs + 5 * DAY_MS })
    for (let from = 0; from < count; from += PAGE) {
      const length = Math.min(PAGE, count - from)
      const page = Array.from({ length }, (_, at) => attemptOf(from + at, count, ids, beginMs))
      await store.addAttempts(page, schedule, { signal })
    }
    return ids
  } finally {
    await database.close()
  }
}
