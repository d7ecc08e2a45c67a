import { flacDecoder } from '../../../src/adapters/decoders/flac/decoder.ts'
import type { TimelineEntry } from '../../../src/core/mark.ts'
import type { TaskEntry } from '../../../src/protocol/task-answer.ts'
import { allTasks, ask, json } from './client.ts'
import type { Installation } from './installation.ts'
import { type Order, wordsOf } from './load.ts'
import { type Look, lookInto } from './looks.ts'

const { signal } = new AbortController()

/** The speech of one order, as its task gives it out. */
export interface Made {
  /** By the samples that were decoded. */
  readonly durationSec: number
  /** In lower case, in the order of their times. */
  readonly words: readonly string[]
}

/** Fetches, decodes and reads what a task has made. */
export async function fetchMade(urls: readonly string[], task: TaskEntry): Promise<Made> {
  const path = `/v1/tasks/${task.id}`
  const durationSec = await ask(urls, `${path}/audio?format=flac`, async (answer) => {
    const bytes = new Uint8Array(await answer.arrayBuffer())
    let seconds = 0
    const frames = flacDecoder.decode(
      (async function* () {
        yield bytes
      })(),
      { signal },
    )
    for await (const { samples, format } of frames)
      seconds += samples.length / format.channels / format.sampleRate
    return seconds
  })
  const { timeline } = await ask(
    urls,
    `${path}/subtitles.json`,
    json<{ readonly timeline: readonly TimelineEntry[] }>,
  )
  const words = timeline
    .filter(({ kind }) => kind === 'word')
    .toSorted((a, b) => a.startSec - b.startSec)
    .flatMap(({ label }) => wordsOf(label))
  return { durationSec, words }
}

/** The speech of one order that nobody disturbed. */
export interface Undisturbed extends Made {
  readonly segments: number
}

/** What was found after a load. */
export interface Verdict {
  /** One sentence each; none when all is as it must be. */
  readonly problems: readonly string[]
  readonly tasks: number
  readonly segments: number
  /** Runs beyond the first of each task: of those that were killed. */
  readonly again: number
  /** The largest difference in length from the undisturbed run, in milliseconds a segment. */
  readonly offMs: number
}

/** How far the length may be off, in seconds a segment. */
const OFF_SEC = 0.02

/** Judges what an installation has made of orders, beside what an undisturbed one made of them. */
export async function judge(
  installation: Installation,
  wanted: readonly Order[],
  undisturbed: ReadonlyMap<string, Undisturbed>,
): Promise<Verdict> {
  const { urls } = installation
  const problems: string[] = []
  const tasks = await allTasks(urls)
  const byName = new Map(tasks.map((task) => [task.tags[0] ?? '', task]))
  if (tasks.length !== wanted.length || byName.size !== wanted.length)
    problems.push(
      `Expected ${wanted.length} tasks, got ${tasks.length} under ${byName.size} names.`,
    )
  let segments = 0
  let offMs = 0
  for (const { name, words } of wanted) {
    const task = byName.get(name)
    const before = undisturbed.get(name)
    if (task?.state !== 'succeeded' || !before) {
      problems.push(`${name} is ${task?.state}: ${JSON.stringify(task?.error)}`)
      continue
    }
    const made = await fetchMade(urls, task)
    segments += before.segments
    const off = Math.abs(made.durationSec - before.durationSec)
    offMs = Math.max(offMs, (off * 1000) / before.segments)
    if (off > OFF_SEC * before.segments)
      problems.push(`${name} is ${made.durationSec} s long, undisturbed ${before.durationSec} s.`)
    if (Math.abs(made.durationSec - (task.result?.durationSec ?? 0)) > 0.001)
      problems.push(`${name} says ${task.result?.durationSec} s and is ${made.durationSec} s long.`)
    if (made.words.join(' ') !== words.join(' '))
      problems.push(`${name} has the words "${made.words.join(' ')}", not "${words.join(' ')}".`)
  }
  const look = await lookInto(installation)
  problems.push(...leftovers(look, tasks))
  const { leases } = await ask(urls, '/v1/leases', json<{ readonly leases: readonly unknown[] }>)
  if (leases.length > 0) problems.push(`There are leases of files: ${JSON.stringify(leases)}`)
  for (const { accident } of installation.processes) if (accident) problems.push(accident)
  const again = tasks.reduce((sum, { attempt }) => sum + attempt - 1, 0)
  return { problems, tasks: tasks.length, segments, again, offMs: Math.round(offMs * 1000) / 1000 }
}

/** What must not be there when everything has ended. */
export function leftovers(look: Look, tasks: readonly TaskEntry[]): string[] {
  const problems: string[] = []
  const none = (what: string, found: readonly string[]): void => {
    if (found.length > 0)
      problems.push(`Left: ${found.length} ${what}: ${found.slice(0, 5).join(', ')}`)
  }
  none('jobs', look.jobs)
  none('pins', look.pins)
  none('claims', look.claims)
  none('temporary files', look.temporary)
  const succeeded = new Map<string, number>()
  const kept = new Set<string>()
  for (const { task } of look.changes) {
    if (task.state !== 'succeeded') continue
    succeeded.set(task.id, (succeeded.get(task.id) ?? 0) + 1)
    const { artifact, timeline } = task.result ?? {}
    for (const key of [artifact, timeline]) if (key !== undefined) kept.add(key)
  }
  for (const { id } of tasks) {
    const times = succeeded.get(id) ?? 0
    if (times !== 1) problems.push(`${id} succeeded ${times} times.`)
  }
  const ofTasks = look.artifacts.filter((key) => key.startsWith('tasks/'))
  none(
    'artifacts of no task',
    ofTasks.filter((key) => !kept.has(key)),
  )
  none(
    'artifacts missing',
    [...kept].filter((key) => !ofTasks.includes(key)),
  )
  const ofCache = look.artifacts.filter((key) => key.startsWith('cache/'))
  if (ofCache.length !== look.cached)
    problems.push(`The cache has ${ofCache.length} artifacts and knows ${look.cached}.`)
  none(
    'artifacts elsewhere',
    look.artifacts.filter((key) => !/^(tasks|cache)\//.test(key)),
  )
  return problems
}
