import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import {
  closePracticeHouses,
  openPracticeHouse,
  type PracticeHouse,
} from '../../../test/support/practice-house.ts'
import { keysOf, refusal, until } from '../../../test/support/task-house.ts'
import { memoryArtifacts } from '../../adapters/artifacts/memory.ts'
import { systemClock } from '../../adapters/clock/system.ts'
import { toneEngine } from '../../adapters/engines/tone/engine.ts'
import { openDatabase } from '../../adapters/stores/sql/database.ts'
import { sqlRecordingStore } from '../../adapters/stores/sql/recording-store.ts'
import { SpeechError } from '../../core/errors.ts'
import type { PracticeItem } from '../../core/practice.ts'
import type { SpeechEngine } from '../../ports/engine.ts'

afterEach(closePracticeHouses)

const text = 'Alpha bravo. Charlie, delta!'

/** The key of the master of an item. */
const masterOf = (item: PracticeItem): string | undefined => item.recording.audio?.artifact

const stateOf = async ({ rostrum }: PracticeHouse, id: number): Promise<string> =>
  (await rostrum.practice.item(id)).recording.state

const madeTasks = async ({ rostrum }: PracticeHouse): Promise<number> =>
  (await rostrum.tasks.list()).tasks.length

/** An engine that can be switched off: it then has no voices to tell of. */
function switched(): { readonly engine: SpeechEngine; away: boolean } {
  const engine = toneEngine()
  const it = {
    away: true,
    engine: {
      ...engine,
      async voices(given: { readonly signal: AbortSignal }) {
        if (it.away) throw new SpeechError('unavailable', 'The engine is away.')
        return engine.voices(given)
      },
    },
  }
  return it
}

describe('speech is made once for all who ask for the same', () => {
  test('an item whose audio is there is ready in the answer', async () => {
    const house = await openPracticeHouse()
    const { practice } = house.rostrum
    house.work()
    const first = await practice.addItem({ text })
    await house.ready(first.id)
    const second = await practice.addItem({ text, tags: ['other'], difficulty: 2 })
    expect(second.recording.state).toBe('ready')
    expect(masterOf(second)).toBe(masterOf(await practice.item(first.id)))
    expect(await madeTasks(house)).toBe(1)
  })

  test('another voice, language or rate is another recording, and rate 1 is none', async () => {
    const house = await openPracticeHouse()
    const { practice } = house.rostrum
    const ids = new Set<string>()
    for (const wish of [
      {},
      { voice: 'tone:b' },
      { language: 'de' },
      { language: 'de', voice: 'tone:b' },
      { language: 'en-GB' },
      { rate: 0.5 },
    ])
      ids.add((await practice.addItem({ text, ...wish })).recording.id)
    expect(ids.size).toBe(6)
    for (const wish of [{ rate: 1 }, { voice: 'TONE:A' }, { language: 'en-us' }])
      ids.add((await practice.addItem({ text, ...wish })).recording.id)
    expect(ids.size).toBe(6)
  })

  test('an item shares with a conversion of the same', async () => {
    const house = await openPracticeHouse({ config: { dictation: { language: 'en-US' } } })
    const { practice } = house.rostrum
    const item = await practice.addItem({ text })
    const [conversion] = await practice.conversions.convert([{ text }])
    expect(conversion?.recording.id).toBe(item.recording.id)
    expect(await madeTasks(house)).toBe(1)
  })

  test('two processes that add the same at the same time make one task', async () => {
    const here = await openPracticeHouse({ dir: 'new' })
    const there = await openPracticeHouse({ dir: here.dir })
    await here.rostrum.open()
    await there.rostrum.open()
    const added = await Promise.all(
      [here, there, here, there].map(({ rostrum }) => rostrum.practice.addItem({ text })),
    )
    expect(new Set(added.map(({ recording }) => recording.task)).size).toBe(1)
    expect(await madeTasks(here)).toBe(1)
  })
})

describe('what is taken away', () => {
  test('takes its audio along when it was the last that used it', async () => {
    const artifacts = memoryArtifacts()
    const house = await openPracticeHouse({ parts: { artifacts } })
    const { practice } = house.rostrum
    house.work()
    const one = await practice.addItem({ text })
    const two = await practice.addItem({ text })
    await house.ready(two.id)
    await practice.audio(one.id, { tempo: 0.5 })
    await practice.attempt(one.id, { text: 'alpha' })
    const kept = async (): Promise<number> =>
      (await keysOf(artifacts)).filter((key) => key.startsWith('recordings/')).length
    expect(await kept()).toBe(3)
    await practice.removeItem(one.id)
    expect(await refusal(practice.item(one.id))).toBe('not_found')
    expect((await practice.summary()).attempts).toBe(0)
    expect((await practice.audio(two.id)).sizeBytes).toBeGreaterThan(0)
    await practice.removeItem(two.id)
    expect(await kept()).toBe(0)
    expect(await refusal(practice.removeItem(two.id))).toBe('not_found')
  })

  test('cancels a task that nobody waits for any more; the same again is another task', async () => {
    const house = await openPracticeHouse()
    const { practice, tasks } = house.rostrum
    const { id, recording } = await practice.addItem({ text })
    await practice.removeItem(id)
    expect((await tasks.get(recording.task ?? '')).state).toBe('cancelled')
    const again = await practice.addItem({ text })
    house.work()
    await house.ready(again.id)
  })

  test('while its task is being stored leaves no task behind', async () => {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
    const { signal } = new AbortController()
    const url = path.join(dir, 'rostrum.db')
    const database = await openDatabase({ url, clock: systemClock, signal })
    const store = sqlRecordingStore(database)
    const house = await openPracticeHouse({
      dir,
      parts: {
        recordingStore: {
          ...store,
          async update(next, options) {
            if (next.state === 'queued') await house.rostrum.practice.removeItem(1)
            await store.update(next, options)
          },
        },
      },
    })
    await house.rostrum.practice.addItem({ text })
    const { tasks } = await house.rostrum.tasks.list()
    expect(tasks.map(({ state }) => state)).toEqual(['cancelled'])
    await house.close()
    await database.close()
  })

  test('is what a key made itself; an admin may take all', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    const all = await practice.addItem({ text })
    const mine = await practice.addItem({ text }, { owner: 'me' })
    expect(mine.owner).toBe('me')
    expect(await refusal(practice.item(mine.id, { owner: 'you' }))).toBe('not_found')
    expect(await refusal(practice.removeItem(mine.id, { owner: 'you' }))).toBe('not_found')
    expect((await practice.item(all.id, { owner: 'you' })).id).toBe(all.id)
    expect(await refusal(practice.removeItem(all.id, { owner: 'you' }))).toBe('unauthorized')
    expect(await refusal(practice.changeItem(all.id, { tags: [] }, { owner: 'you' }))).toBe(
      'unauthorized',
    )
    await practice.removeItem(mine.id, { owner: 'me' })
    await practice.removeItem(all.id)
  })
})

describe('what cannot be spoken now', () => {
  test('is kept while the engine is away, and spoken when it is back', async () => {
    const it = switched()
    const house = await openPracticeHouse({ parts: { engines: [it.engine] } })
    const { practice } = house.rostrum
    house.work()
    const item = await practice.addItem({ text })
    expect(item.recording).toMatchObject({ state: 'waiting', error: { code: 'unavailable' } })
    expect(await stateOf(house, item.id)).toBe('waiting')
    it.away = false
    house.follow()
    await house.ready(item.id)
    expect((await practice.item(item.id)).recording.error).toBeUndefined()
  })

  test('is kept while too many wait, and spoken when there is room', async () => {
    const house = await openPracticeHouse({ config: { tasks: { maxQueued: 1 } } })
    const { practice } = house.rostrum
    const lesson = await practice.addLesson({ text: 'Alpha bravo. Charlie. Delta echo.' })
    expect(lesson.map(({ recording }) => recording.state)).toEqual(['queued', 'waiting', 'waiting'])
    expect(lesson[1]?.recording.error?.code).toBe('overloaded')
    house.work()
    house.follow()
    for (const { id } of lesson) await house.ready(id)
  })

  test('because nobody speaks the language has failed with its reason, until somebody does', async () => {
    const house = await openPracticeHouse({ dir: 'new' })
    const { practice } = house.rostrum
    const item = await practice.addItem({ text: 'Hei maailma.', language: 'fi' })
    expect(item).toMatchObject({ language: 'fi', recording: { state: 'failed' } })
    expect(item.recording.error?.message).toContain('language')
    expect((await practice.retryItem(item.id)).recording.state).toBe('failed')
    expect((await practice.attempt(item.id, { text: 'hei maailma' })).percentage).toBe(100)
    await house.close()
    const engine = toneEngine()
    const finnish: SpeechEngine = {
      ...engine,
      async voices(given) {
        const voices = await engine.voices(given)
        return voices.map((voice) => ({ ...voice, languages: ['fi'] as const }))
      },
    }
    const later = await openPracticeHouse({ dir: house.dir, parts: { engines: [finnish] } })
    later.work()
    const again = await later.rostrum.practice.retryItem(item.id)
    expect(again.recording).toMatchObject({ state: 'queued', request: { voice: 'tone:a' } })
    await later.ready(item.id)
    expect(await refusal(later.rostrum.practice.retryItem(item.id))).toBe('conflict')
  })

  test('because there is nothing to say has failed, and says so', async () => {
    const { rostrum } = await openPracticeHouse()
    const { recording } = await rostrum.practice.addItem({ text: '… — !' })
    expect(recording).toMatchObject({ state: 'failed', error: { code: 'invalid_request' } })
  })

  test('by a voice that there is none of is refused, and nothing is kept', async () => {
    const { rostrum } = await openPracticeHouse()
    expect(await refusal(rostrum.practice.addItem({ text, voice: 'nobody' }))).toBe(
      'invalid_request voice',
    )
    expect((await rostrum.practice.items()).total).toBe(0)
  })

  test('because its task was cancelled has failed; asked for again it is made', async () => {
    const house = await openPracticeHouse()
    const { practice, tasks } = house.rostrum
    const { id, recording } = await practice.addItem({ text })
    await tasks.cancel(recording.task ?? '')
    expect((await practice.item(id)).recording).toMatchObject({
      state: 'failed',
      error: { message: 'The task was cancelled.' },
    })
    await expect(practice.audio(id)).rejects.toMatchObject({ details: { state: 'failed' } })
    house.work()
    expect((await practice.retryItem(id)).recording.state).not.toBe('failed')
    await house.ready(id)
  })

  test('because its task was cancelled is made when that is asked for again', async () => {
    const house = await openPracticeHouse()
    const { practice, tasks } = house.rostrum
    house.follow()
    const { id, recording } = await practice.addItem({ text })
    await tasks.cancel(recording.task ?? '')
    await until(async () => (await stateOf(house, id)) === 'failed')
    await tasks.retry(recording.task ?? '')
    house.work()
    await house.ready(id)
    expect((await practice.item(id)).recording).toMatchObject({ task: recording.task })
    expect((await practice.item(id)).recording.error).toBeUndefined()
  })

  test('because its task failed is made again by whoever adds the same', async () => {
    const engines = [toneEngine({ failAt: 0, failCode: 'engine_failed' })]
    const house = await openPracticeHouse({ dir: 'new', parts: { engines } })
    house.work()
    const { id } = await house.rostrum.practice.addItem({ text })
    await until(async () => (await stateOf(house, id)) === 'failed')
    await house.close()
    const later = await openPracticeHouse({ dir: house.dir })
    later.work()
    const same = await later.rostrum.practice.addItem({ text })
    await later.ready(same.id)
    expect(await stateOf(later, id)).toBe('ready')
  })
})
