import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { seededRandom } from '../../test/support/random.ts'
import {
  openMakingHouse,
  runningTask,
  runTask,
  type MakingHouse,
} from '../../test/support/making-house.ts'
import { flacDecoder } from '../adapters/decoders/flac/decoder.ts'
import { espeakEngine } from '../adapters/engines/espeak/engine.ts'
import { toneEngine } from '../adapters/engines/tone/engine.ts'
import type { TimelineEntry } from '../core/mark.ts'
import type { SpeechRequest } from '../core/request.ts'
import type { Task, TaskProgress } from '../core/task.ts'
import { masterRequest } from './making.ts'
import { wholeOf } from './made.ts'

const { signal } = new AbortController()
const SENTENCES = [
  'The first sentence is here.',
  'A second one follows it.',
  'Then comes number three!',
  'Is there a fourth?',
  'The fifth is in the middle of all.',
  'Six is a number, too.',
  'Seven were the hills.',
  'Eight is enough for now.',
  'Nine is nearly the end.',
  'And here it ends.',
]
const TEXT = SENTENCES.join(' ')

let house: MakingHouse
beforeEach(async () => {
  house = await openMakingHouse()
})
afterEach(() => house.close())

/** What a finished task holds: its samples and its timeline. */
async function contents({ result }: Task, { artifacts }: MakingHouse = house) {
  const bytes = await wholeOf(result?.artifact ?? '', artifacts, { signal })
  const samples: number[] = []
  async function* file(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  for await (const frame of flacDecoder.decode(file(), { signal })) samples.push(...frame.samples)
  const json = await wholeOf(result?.timeline ?? '', artifacts, { signal })
  const timeline = JSON.parse(new TextDecoder().decode(json)) as TimelineEntry[]
  return { bytes, samples, timeline }
}

describe('a task', () => {
  test('becomes a FLAC master that tells its length, with the times of its words', async () => {
    const here = house.process(toneEngine())
    const told: TaskProgress[] = []
    const task = await runTask(here, runningTask('a', { text: TEXT }), signal, (it) =>
      told.push(it),
    )
    const { bytes, samples, timeline } = await contents(task)
    const { result } = task
    const total = Number(new DataView(bytes.buffer).getBigUint64(18) & 0xf_ffff_ffffn)
    expect(total).toBe(samples.length)
    expect(result).toMatchObject({
      artifact: 'tasks/a/2/speech.flac',
      timeline: 'tasks/a/2/timeline.json',
      sizeBytes: bytes.length,
      voice: 'tone:a',
      engine: 'tone',
      language: 'en-US',
      warnings: [],
    })
    expect(result?.durationSec).toBe(samples.length / (result?.sampleRate ?? 0))
    const words = timeline.filter(({ kind }) => kind === 'word')
    expect(words.map(({ source }) => TEXT.slice(source?.start, source?.end))).toEqual(
      TEXT.match(/\w+/g),
    )
    expect(timeline.filter(({ kind }) => kind === 'sentence')).toHaveLength(SENTENCES.length)
    expect(told[0]).toEqual({ segmentsDone: 0, segmentsTotal: SENTENCES.length, audioSec: 0 })
    expect(told.map(({ segmentsDone }) => segmentsDone)).toEqual([...SENTENCES.keys(), 10])
    expect(told.at(-1)?.audioSec).toBeGreaterThan(0.5 * (result?.durationSec ?? 0))
    await here.close()
  })

  test('that was killed goes on where it was, and comes to what it would have been', async () => {
    const whole = house.process(toneEngine())
    const undisturbed = await contents(await runTask(whole, runningTask('whole', { text: TEXT })))
    await whole.close()
    const random = seededRandom(41)
    for (let round = 0; round < 6; round++) {
      const place = await openMakingHouse()
      const request = { text: TEXT }
      const id = `t${round}`
      const first = place.process(toneEngine({ perWordMs: 2 }))
      const control = new AbortController()
      const last = Math.floor(random() * SENTENCES.length)
      const killed = runTask(
        first,
        runningTask(id, request),
        control.signal,
        ({ segmentsDone }) => {
          if (segmentsDone === last) control.abort(new Error('killed'))
        },
      )
      await expect(killed).rejects.toThrow('killed')
      await first.close()
      const left = await place.keys()
      expect(left.every((key) => key.startsWith('cache/segments/'))).toBe(true)
      expect(left.length).toBeGreaterThanOrEqual(last)
      const second = place.process(toneEngine())
      const task = await runTask(second, runningTask(id, request, 2))
      expect(second.calls()).toBe(SENTENCES.length - left.length)
      const resumed = await contents(task, place)
      expect(resumed.timeline).toEqual(undisturbed.timeline)
      expect(resumed.samples).toHaveLength(undisturbed.samples.length)
      expect(await place.keys('tasks/')).toEqual([
        `tasks/${id}/3/speech.flac`,
        `tasks/${id}/3/timeline.json`,
      ])
      await second.close()
      await place.close()
    }
  })

  test('by espeak sounds the same to the bit when its segments were kept', async () => {
    const engine = espeakEngine()
    const here = house.process(engine)
    const request: SpeechRequest = { text: TEXT, timeline: 'phoneme' }
    const fresh = await runTask(here, runningTask('a', request))
    const before = here.calls()
    const again = await runTask(here, runningTask('b', request))
    expect(here.calls()).toBe(before)
    const [one, other] = [await contents(fresh), await contents(again)]
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true)
    expect(other.timeline).toEqual(one.timeline)
    expect(other.timeline.some(({ kind }) => kind === 'phoneme')).toBe(true)
    await here.close()
  })

  test('with one sentence changed makes one sentence', async () => {
    const here = house.process(toneEngine())
    await runTask(here, runningTask('a', { text: TEXT }))
    const before = here.calls()
    const edited = TEXT.replace('in the middle of all', 'in the very middle')
    const task = await runTask(here, runningTask('b', { text: edited }))
    expect(here.calls()).toBe(before + 1)
    const { timeline } = await contents(task)
    const words = timeline.filter(({ kind }) => kind === 'word')
    expect(words.map(({ source }) => edited.slice(source?.start, source?.end))).toEqual(
      edited.match(/\w+/g),
    )
    await here.close()
  })

  test('equal to another one in another process is made once', async () => {
    const both = [house.process(toneEngine({ perWordMs: 1 })), house.process(toneEngine())]
    const tasks = await Promise.all(
      both.map((it, at) => runTask(it, runningTask(`t${at}`, { text: TEXT }))),
    )
    expect(both.reduce((sum, it) => sum + it.calls(), 0)).toBe(SENTENCES.length)
    const [one, other] = await Promise.all(tasks.map((it) => contents(it)))
    expect(other?.timeline).toEqual(one?.timeline)
    for (const it of both) await it.close()
  })

  test('keeps what it needs pinned until it ends', async () => {
    const here = house.process(toneEngine())
    await runTask(here, runningTask('a', { text: TEXT }))
    const evict = { maxBytes: 0, usedBeforeMs: Infinity, limit: 100, signal }
    expect(await house.index.evict(evict)).toEqual([])
    await house.index.unpin('a', { signal })
    expect(await house.index.evict(evict)).toHaveLength(SENTENCES.length)
    await here.close()
  })

  test('that fails leaves nothing of its own', async () => {
    const here = house.process(toneEngine({ failAt: 3 }))
    const failed = runTask(
      here,
      runningTask('a', { text: 'One. Two words. Now three more words.' }),
    )
    await expect(failed).rejects.toMatchObject({ code: 'engine_failed' })
    expect(await house.keys('tasks/')).toEqual([])
    await here.close()
  })

  test.each(['speech.flac', 'timeline.json'])(
    'whose %s cannot be written leaves nothing, and the next run succeeds',
    async (name) => {
      const { artifacts } = house
      let full = true
      const put = artifacts.put.bind(artifacts)
      Object.assign(artifacts, {
        put: async (...given: Parameters<typeof put>) => {
          if (full && given[0].endsWith(name)) throw new Error('disk full')
          return put(...given)
        },
      })
      const here = house.process(toneEngine())
      const request = { text: 'One. Two.' }
      await expect(runTask(here, runningTask('a', request))).rejects.toThrow('disk full')
      expect(await house.keys('tasks/')).toEqual([])
      full = false
      const calls = here.calls()
      await runTask(here, runningTask('a', request, 2))
      expect(here.calls()).toBe(calls)
      await here.close()
    },
  )

  test('leaves alone what a later run has made', async () => {
    const here = house.process(toneEngine())
    const later = await runTask(here, runningTask('a', { text: 'One.' }, 3))
    await runTask(here, runningTask('a', { text: 'One.' }, 2))
    expect(await house.keys('tasks/')).toContain(later.result?.artifact)
    await here.close()
  })

  test('keeps its count of segments from the run before', async () => {
    const here = house.process(toneEngine())
    const task = runningTask('a', { text: 'One. Two.' })
    const told: TaskProgress[] = []
    const known = { ...task, progress: { segmentsDone: 1, segmentsTotal: 7, audioSec: 1 } }
    await runTask(here, known, signal, (it) => told.push(it))
    expect(told[0]?.segmentsTotal).toBe(7)
    await here.close()
  })
})

describe('the master of a request', () => {
  const rates = [8000, 22_050, 48_000]
  test.each<[SpeechRequest['output'], object]>([
    [undefined, { codec: 'flac' }],
    [{ codec: 'mp3', bitRate: 64_000 }, { codec: 'flac' }],
    [
      { codec: 'wav', sampleRate: 22_050, channels: 2 },
      { codec: 'flac', sampleRate: 22_050, channels: 2 },
    ],
    [
      { codec: 'opus', sampleRate: 24_000 },
      { codec: 'flac', sampleRate: 48_000 },
    ],
    [
      { codec: 'wav', sampleRate: 96_000 },
      { codec: 'flac', sampleRate: 48_000 },
    ],
  ])('of %j is written as %j', (output, expected) => {
    expect(masterRequest({ text: 'a', ...(output && { output }) }, rates).output).toEqual(expected)
  })

  test.each([
    [undefined, 'word'],
    ['none', 'word'],
    ['sentence', 'word'],
    ['word', 'word'],
    ['phoneme', 'phoneme'],
  ] as const)('with a timeline of %s has one of %s', (timeline, expected) => {
    const request = { text: 'a', ...(timeline && { timeline }) }
    expect(masterRequest(request, rates).timeline).toBe(expected)
  })
})
