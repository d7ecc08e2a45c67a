// Tasks as they come to lie in a store after a while: of all states, with tags, of some owners.
import { systemClock } from '../dist/adapters/clock/system.js'
import { openDatabase } from '../dist/adapters/stores/sql/database.js'
import { sqlTaskStore } from '../dist/adapters/stores/sql/task-store.js'
import { shortSentence } from './text.mjs'

/** Every owner and every tag has one task in so many; so a thousand tasks fill a page for each. */
export const SHARE = 20
const PAGE = 10_000
const STATES = ['succeeded', 'failed', 'cancelled', 'queued']
const BEGAN_MS = 1_700_000_000_000

/** The task that was submitted as number `at`. */
function taskOf(at) {
  const createdMs = BEGAN_MS + at * 1000
  // Owners, tags and states must not go together.
  const state = STATES[(Math.imul(at + 1, 2_654_435_761) >>> 8) % STATES.length]
  const tag = (7 * at + Math.floor(at / SHARE)) % SHARE
  return {
    id: `t${at}`,
    owner: `owner-${at % SHARE}`,
    state,
    request: { text: shortSentence(at), voice: 'espeak:en-us', output: { codec: 'mp3' } },
    version: 3,
    attempt: 1,
    priority: 0,
    tags: [`tag-${tag}`],
    progress: { segmentsDone: 1, segmentsTotal: 1, audioSec: 3 },
    createdMs,
    startedMs: createdMs + 100,
    ...(state !== 'queued' && { finishedMs: createdMs + 900 }),
    updatedMs: createdMs + 900,
  }
}

/**
 * Opens a database and has `count` tasks in it, written through the store.
 *
 * @param {string} url
 * @param {number} count
 */
export async function openTasks(url, count) {
  const { signal } = new AbortController()
  const database = await openDatabase({ url, clock: systemClock, signal })
  const store = sqlTaskStore(database)
  const { length: there } = (await store.list({ limit: 1 }, { signal })).tasks
  if (there > 0) throw new Error('Expected an empty database, got one with tasks in it.')
  for (let from = 0; from < count; from += PAGE) {
    const length = Math.min(PAGE, count - from)
    await store.create(
      Array.from({ length }, (_, index) => taskOf(from + index)),
      { signal },
    )
  }
  return { store, close: () => database.close() }
}
