import { afterEach, describe, expect, test } from 'vitest'
import {
  closePracticeHouses,
  openPracticeHouse,
  type PracticeHouse,
} from '../../../test/support/practice-house.ts'
import { keysOf, refusal, steppingClock, until } from '../../../test/support/task-house.ts'
import { memoryArtifacts } from '../../adapters/artifacts/memory.ts'
import { systemClock } from '../../adapters/clock/system.ts'
import { SpeechError } from '../../core/errors.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Clock } from '../../ports/clock.ts'

afterEach(closePracticeHouses)

const text = 'Alpha bravo. Charlie, delta!'
const { signal } = new AbortController()
const DAY_MS = 86_400_000

const stateOf = async ({ rostrum }: PracticeHouse, id: number): Promise<string> =>
  (await rostrum.practice.item(id)).recording.state

const madeTasks = async ({ rostrum }: PracticeHouse): Promise<number> =>
  (await rostrum.tasks.list()).tasks.length

/** Waits until the only task has succeeded, and looks at nothing of practice. */
async function spoken({ rostrum }: PracticeHouse): Promise<string> {
  const [task] = (await rostrum.tasks.list()).tasks
  return (await rostrum.tasks.wait(task?.id ?? '')).state
}

describe('a process that ends at any point', () => {
  /** Artifacts of which recordings cannot be kept for now. */
  function places(): { readonly inner: ArtifactStore; readonly broken: ArtifactStore } {
    const inner = memoryArtifacts()
    const put: ArtifactStore['put'] = (key, bytes, options) =>
      key.startsWith('recordings/')
        ? Promise.reject(new SpeechError('unavailable', 'The folder is away.'))
        : inner.put(key, bytes, options)
    return { inner, broken: { ...inner, put, close: () => Promise.resolve() } }
  }

  test('between making speech and keeping it leaves it to the next, who has no need of the engine', async () => {
    const { inner, broken } = places()
    const clock = steppingClock()
    const house = await openPracticeHouse({ dir: 'new', parts: { artifacts: broken, clock } })
    house.work()
    const { id } = await house.rostrum.practice.addItem({ text })
    await until(async () => (await stateOf(house, id)) === 'made')
    await house.close()
    clock.step(10_000)
    const later = await openPracticeHouse({ dir: house.dir, parts: { artifacts: inner, clock } })
    expect(await stateOf(later, id)).toBe('ready')
    expect(await madeTasks(later)).toBe(1)
  })

  test('before a clock is set back a day leaves it to the next all the same', async () => {
    const { inner, broken } = places()
    const clock = steppingClock()
    const house = await openPracticeHouse({ dir: 'new', parts: { artifacts: broken, clock } })
    house.work()
    const { id } = await house.rostrum.practice.addItem({ text })
    await until(async () => (await stateOf(house, id)) === 'made')
    await house.close()
    clock.step(-DAY_MS)
    const later = await openPracticeHouse({ dir: house.dir, parts: { artifacts: inner, clock } })
    expect(await stateOf(later, id)).toBe('ready')
  })

  test('keeps no reader waiting while its files are being kept', async () => {
    const inner = memoryArtifacts()
    const put: ArtifactStore['put'] = (key, bytes, options) =>
      key.startsWith('recordings/') ? new Promise(() => undefined) : inner.put(key, bytes, options)
    const clock: Clock = {
      ...systemClock,
      sleep: (ms, until) => systemClock.sleep(Math.min(ms, 100), until),
    }
    const house = await openPracticeHouse({ parts: { artifacts: { ...inner, put }, clock } })
    house.work()
    const { id } = await house.rostrum.practice.addItem({ text })
    await spoken(house)
    await until(async () => ['making', 'made'].includes(await stateOf(house, id)))
    await house.close()
  })

  test('after its task was stored and before that was written down makes no second one', async () => {
    const house = await openPracticeHouse({ dir: 'new' })
    await house.rostrum.open()
    const { practice } = house.rostrum
    const { id, recording } = await practice.addItem({ text })
    await house.close()
    // As it was before: waiting, of no task.
    const { openDatabase } = await import('../../adapters/stores/sql/database.ts')
    const { sqlRecordingStore } = await import('../../adapters/stores/sql/recording-store.ts')
    const url = `${house.dir}/rostrum.db`
    const database = await openDatabase({ url, clock: steppingClock(), signal })
    const { task, ...rest } = recording
    const { version } = recording
    await sqlRecordingStore(database).update(
      { ...rest, version: version + 1, state: 'waiting' },
      { signal },
    )
    await database.close()
    const later = await openPracticeHouse({ dir: house.dir })
    const now = await later.rostrum.practice.item(id)
    expect(now.recording).toMatchObject({ state: 'queued', task })
    expect(await madeTasks(later)).toBe(1)
  })

  test('whose tasks are removed before anybody looked has them made again', async () => {
    const clock = steppingClock()
    const house = await openPracticeHouse({ parts: { clock } })
    house.work()
    const { practice, tasks } = house.rostrum
    const { id, recording } = await practice.addItem({ text })
    expect(await spoken(house)).toBe('succeeded')
    clock.step(DAY_MS)
    await tasks.cleanup({ succeededSec: 60 })
    await house.ready(id)
    expect((await practice.item(id)).recording.task).not.toBe(recording.task)
  })

  test('and files that were lost since are made again when somebody wants to hear them', async () => {
    const artifacts = memoryArtifacts()
    const house = await openPracticeHouse({ parts: { artifacts } })
    house.work()
    const { practice } = house.rostrum
    const { id } = await practice.addItem({ text })
    await house.ready(id)
    const { sizeBytes } = await practice.audio(id)
    for (const key of await keysOf(artifacts)) await artifacts.delete(key, { signal })
    expect(await refusal(practice.audio(id))).toBe('conflict')
    await house.ready(id)
    expect((await practice.audio(id)).sizeBytes).toBe(sizeBytes)
  })

  test('kept audio outlives its task', async () => {
    const clock = steppingClock()
    const house = await openPracticeHouse({ parts: { clock } })
    house.work()
    const { practice, tasks } = house.rostrum
    const { id } = await practice.addItem({ text })
    await house.ready(id)
    clock.step(DAY_MS)
    await tasks.cleanup({ succeededSec: 60, orphanSec: 60 })
    expect((await tasks.list()).tasks).toEqual([])
    expect((await practice.audio(id)).durationSec).toBeGreaterThan(0)
    expect(await practice.sentences(id)).toHaveLength(2)
  })
})

describe('following', () => {
  test('makes lists true by itself', async () => {
    const house = await openPracticeHouse()
    house.follow()
    house.work()
    const { practice } = house.rostrum
    await practice.addLesson({ text })
    const states = async (): Promise<string[]> =>
      (await practice.items()).entries.map(({ recording }) => recording.state)
    await until(async () => (await states()).every((state) => state === 'ready'))
    expect(await states()).toHaveLength(2)
  })

  test('keeps what is spoken though nobody asks', async () => {
    const artifacts = memoryArtifacts()
    const house = await openPracticeHouse({ parts: { artifacts } })
    house.follow()
    house.work()
    const { recording } = await house.rostrum.practice.addItem({ text })
    const wanted = `recordings/${recording.id}/${recording.task}/timeline.json`
    await until(async () => (await keysOf(artifacts)).includes(wanted))
  })

  test('removes files that belong to nothing, when they are old', async () => {
    const clock = steppingClock()
    const artifacts = memoryArtifacts({ now: () => clock.now() })
    const house = await openPracticeHouse({ parts: { artifacts, clock } })
    house.work()
    const { id } = await house.rostrum.practice.addItem({ text })
    await house.ready(id)
    const kept = (await keysOf(artifacts)).filter((key) => key.startsWith('recordings/'))
    const put = (key: string): Promise<unknown> =>
      artifacts.put(key, (async function* () {})(), { signal, mediaType: 'audio/flac' })
    await put(`recordings/${'0'.repeat(64)}/t1/speech.flac`)
    await put(kept[0]?.replace(/[^/]+[/]speech/, 'other/speech') ?? '')
    clock.step(2 * DAY_MS)
    await put(`recordings/${'1'.repeat(64)}/t1/speech.flac`)
    house.follow()
    const left = async (): Promise<string[]> =>
      (await keysOf(artifacts)).filter((key) => key.startsWith('recordings/'))
    await until(async () => (await left()).length === kept.length + 1)
    expect(await left()).toEqual(
      [`recordings/${'1'.repeat(64)}/t1/speech.flac`, ...kept].toSorted(),
    )
  })

  test('ends with the signal, and with the platform', async () => {
    const { rostrum } = await openPracticeHouse()
    const stop = new AbortController()
    const following = rostrum.practice.follow({ signal: stop.signal })
    await rostrum.practice.items()
    stop.abort()
    await following
    const other = rostrum.practice.follow({ signal })
    await rostrum.practice.items()
    await rostrum.close()
    await other
  })
})
