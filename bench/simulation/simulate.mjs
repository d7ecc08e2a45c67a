import { runTasks } from '../../dist/tasks/runner.js'
import { median, quantile } from '../measure.mjs'

const { signal } = new AbortController()
const PAGE = 1000
/** Processes that take submissions, in turns. */
const DOORS = 4
const SILENT = { debug() {}, info() {}, warn() {}, error() {}, child: () => SILENT }
const RESULT = {
  artifact: 'tasks/a/speech.flac',
  sizeBytes: 1000,
  durationSec: 2,
  sampleRate: 22_050,
  voice: 'espeak:en-us',
  engine: 'espeak',
  language: 'en-US',
  warnings: [],
}

/**
 * Lets workers make tasks by the product's runner, store and queue; only the making is slept
 * through. Tells when each run began and ended.
 *
 * @param {object} options
 * @param {Awaited<ReturnType<typeof import('./stages.mjs').sqliteStage>>} options.stage
 * @param {number} options.workers Processes with one task at a time each.
 * @param {readonly number[]} options.serviceMs How long the making of each task takes.
 * @param {readonly number[]} [options.arrivalMs] When each task is submitted; all at once and
 *   before the workers begin when absent.
 */
export async function simulate({ stage, workers, serviceMs, arrivalMs }) {
  const { clock } = stage
  const doors = []
  for (let at = 0; at < DOORS; at++) doors.push(await stage.place())
  const [door] = doors
  const places = []
  for (let at = 0; at < workers; at++) places.push(await stage.place())
  const tasks = serviceMs.map((_, at) => taskOf(at))
  if (arrivalMs === undefined) await submitAll(door, tasks)
  const beganMs = clock.monotonic()
  const leaptMs = clock.leaptMs()
  const dueMs = tasks.map((_, at) => beganMs + (arrivalMs?.[at] ?? 0))

  const runs = []
  const stopper = new AbortController()
  const make = async ({ id }, { signal: wanted }) => {
    const at = Number(id.slice(1))
    const startedMs = clock.monotonic()
    await clock.sleep(serviceMs[at], wanted)
    runs.push({ at, startedMs, endedMs: clock.monotonic(), waitMs: startedMs - dueMs[at] })
    if (runs.length >= tasks.length) stopper.abort()
    return RESULT
  }
  const working = places.map(({ store, queue }) =>
    runTasks(
      { store, queue, clock, log: SILENT, make, maxAttempts: 3, backoffMs: () => 1000 },
      { concurrency: 1, signal: stopper.signal },
    ),
  )
  if (arrivalMs !== undefined) {
    const submitting = doors.map(async (own, first) => {
      for (let at = first; at < tasks.length; at += DOORS) {
        await clock.sleep(dueMs[at] - clock.monotonic(), signal)
        await own.store.create([tasks[at]], { signal })
        await own.queue.enqueue({ taskId: tasks[at].id }, { signal })
      }
    })
    await Promise.all(submitting)
  }
  await Promise.all(working)
  const busyMs = clock.monotonic() - beganMs - (clock.leaptMs() - leaptMs)
  const { byState } = await door.store.counts({ signal })
  const { waiting } = await door.queue.place('none', { signal })
  return { runs, byState, waiting, busyMs }
}

/**
 * What a simulation says about its queue. Throws when a task was not made exactly once.
 *
 * @param {Awaited<ReturnType<typeof simulate>>} simulated
 * @param {number} workers
 */
export function judge({ runs, byState, waiting }, workers) {
  const once = new Set(runs.map(({ at }) => at)).size
  if (once !== runs.length || byState.succeeded !== once || waiting > 0)
    throw new Error(
      `Expected each task once, got ${runs.length} runs of ${once} tasks, ${byState.succeeded} of them succeeded and ${waiting} waiting.`,
    )
  const starts = runs.map(({ startedMs }) => startedMs).sort((a, b) => a - b)
  // Once all workers have begun, and until there is nothing left to begin.
  const [first, last] = [starts[workers - 1], starts.at(-1)]
  const waits = runs.map(({ waitMs }) => waitMs)
  return {
    perSecond: ((starts.length - workers) / (last - first)) * 1000,
    waitMs: { median: median(waits), p95: quantile(waits, 0.95) },
  }
}

function taskOf(at) {
  return {
    id: `t${at}`,
    owner: '',
    state: 'queued',
    request: { text: `The text of task ${at}.` },
    version: 1,
    attempt: 0,
    priority: 0,
    tags: [],
    progress: { segmentsDone: 0, audioSec: 0 },
    createdMs: 0,
    updatedMs: 0,
  }
}

async function submitAll({ store, queue }, tasks) {
  for (let from = 0; from < tasks.length; from += PAGE)
    await store.create(tasks.slice(from, from + PAGE), { signal })
  for (const { id } of tasks) await queue.enqueue({ taskId: id }, { signal })
}
