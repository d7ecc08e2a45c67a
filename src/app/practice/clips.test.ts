import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import {
  bytesOfAudio,
  closePracticeHouses,
  openPracticeHouse,
  type PracticeHouse,
} from '../../../test/support/practice-house.ts'
import { breakable, keysOf, refusal } from '../../../test/support/task-house.ts'
import { wavHeader } from '../../../test/support/wav.ts'
import { memoryArtifacts } from '../../adapters/artifacts/memory.ts'
import { recognizeTones, tonesOf } from '../../adapters/engines/tone/recognize.ts'
import { CODECS } from '../../core/request.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { ItemAudioOptions } from './practice.ts'
import { cutsBetween, spokenSentences } from './spoken-sentences.ts'

afterEach(closePracticeHouses)

const text = 'Alpha bravo charlie. Delta echo! Foxtrot?'
const words = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot']
const RATE = 16_000

interface Spoken extends PracticeHouse {
  readonly id: number
  readonly artifacts: ArtifactStore
}

/** A house in which the text is spoken. */
async function spoken(): Promise<Spoken> {
  const artifacts = memoryArtifacts()
  const house = await openPracticeHouse({ parts: { artifacts } })
  house.work()
  const { id } = await house.rostrum.practice.addItem({ text })
  await house.ready(id)
  return { ...house, id, artifacts }
}

/** The samples of a WAV file, and what its header says. */
async function heard({ rostrum, id }: Spoken, options: ItemAudioOptions = {}) {
  const audio = await rostrum.practice.audio(id, options)
  const bytes = await bytesOfAudio(audio)
  const { dataOffset, dataSize, riffSize, sampleRate } = wavHeader(bytes)
  expect(dataSize).toBe(bytes.length - dataOffset)
  expect(riffSize).toBe(bytes.length - 8)
  expect(sampleRate).toBe(RATE)
  const samples = Float32Array.from(
    { length: dataSize / 2 },
    (_, index) => bytes.readInt16LE(dataOffset + index * 2) / 32_768,
  )
  expect(samples.length).toBe(Math.round(audio.durationSec * RATE))
  return { samples, durationSec: audio.durationSec }
}

const tones = (samples: Float32Array): unknown =>
  recognizeTones(samples, { sampleRate: RATE, channels: 1 })

describe('the audio of an item', () => {
  test.each(CODECS)('is there in %s, encoded once', async (codec) => {
    const { rostrum, id, artifacts } = await spoken()
    const before = (await keysOf(artifacts)).length
    const [audio, same] = await Promise.all([
      rostrum.practice.audio(id, { codec }),
      rostrum.practice.audio(id, { codec }),
    ])
    expect((await bytesOfAudio(audio)).length).toBe(audio.sizeBytes)
    expect(same.etag).toBe(audio.etag)
    expect(await keysOf(artifacts)).toHaveLength(before + (codec === 'flac' ? 0 : 1))
    const again = await rostrum.practice.audio(id, { codec })
    expect(again.etag).toBe(audio.etag)
  })

  test('is cut into sentences where nothing is said', async () => {
    const house = await spoken()
    const sentences = await house.rostrum.practice.sentences(house.id)
    expect(sentences.map((it) => it.text)).toEqual([
      'Alpha bravo charlie.',
      'Delta echo!',
      'Foxtrot?',
    ])
    for (const { source, text: said } of sentences)
      expect(text.slice(source.start, source.end)).toBe(said)
    const parts = [words.slice(0, 3), words.slice(3, 5), words.slice(5)]
    const whole = await heard(house)
    let total = 0
    for (const [sentence, part] of parts.entries()) {
      const { samples } = await heard(house, { sentence })
      expect(tones(samples)).toEqual(tonesOf(part))
      const edge = Math.max(Math.abs(samples[0] ?? 1), Math.abs(samples.at(-1) ?? 1))
      expect(edge).toBeLessThan(0.001)
      total += samples.length
    }
    expect(total).toBe(whole.samples.length)
    expect(await refusal(house.rostrum.practice.audio(house.id, { sentence: 3 }))).toBe(
      'invalid_request sentence',
    )
  })

  test('is slower or faster by what was asked for, to the sample', async () => {
    const house = await spoken()
    const { samples } = await heard(house)
    for (const tempo of [0.25, 0.5, 0.75, 1.5, 2]) {
      const slow = await heard(house, { tempo })
      expect(slow.samples.length).toBe(Math.round(samples.length / tempo))
    }
    const { samples: sentence } = await heard(house, { sentence: 0 })
    const slow = await heard(house, { sentence: 0, tempo: 0.5 })
    expect(slow.samples.length).toBe(sentence.length * 2)
  })

  test('has silence between its words, and every word', async () => {
    const house = await spoken()
    const { samples } = await heard(house)
    const spread = await heard(house, { wordGapSec: 0.5 })
    expect(spread.samples.length).toBe(samples.length + 5 * RATE * 0.5)
    expect(tones(spread.samples)).toEqual(tonesOf(words))
    const one = await heard(house, { sentence: 1 })
    const gapped = await heard(house, { sentence: 1, wordGapSec: 1 })
    expect(gapped.samples.length).toBe(one.samples.length + RATE)
    const both = await heard(house, { sentence: 1, wordGapSec: 1, tempo: 0.5 })
    expect(both.samples.length).toBe(one.samples.length * 2 + RATE)
  })

  test('comes in steps, so that there are not too many files', async () => {
    const { rostrum, id } = await spoken()
    const etag = async (options: ItemAudioOptions): Promise<string> =>
      (await rostrum.practice.audio(id, options)).etag
    expect(await etag({ tempo: 0.74 })).toBe(await etag({ tempo: 0.75 }))
    expect(await etag({ wordGapSec: 0.31 })).toBe(await etag({ wordGapSec: 0.3 }))
    expect(await etag({ tempo: 1.01 })).toBe(await etag({}))
  })

  test('makes room for another when there are too many', async () => {
    const { rostrum, id, artifacts } = await spoken()
    const audio = await rostrum.practice.audio(id)
    const { signal } = new AbortController()
    const [key = ''] = (await keysOf(artifacts)).filter((it) => it.includes('clip-wav'))
    const folder = key.slice(0, key.lastIndexOf('/') + 1)
    for (let n = 0; n < 250; n++)
      await artifacts.put(`${folder}clip-old-${n}`, (async function* () {})(), {
        signal,
        mediaType: 'audio/wav',
      })
    await rostrum.practice.audio(id, { tempo: 0.5 })
    const clips = (await keysOf(artifacts)).filter((it) => it.startsWith(`${folder}clip-`))
    expect(clips).toHaveLength(200)
    expect((await rostrum.practice.audio(id)).sizeBytes).toBe(audio.sizeBytes)
  })

  test('makes room for another when there is too much', async () => {
    const inner = memoryArtifacts()
    const artifacts: ArtifactStore = {
      ...inner,
      async *list(prefix, options) {
        for await (const info of inner.list(prefix, options))
          yield { ...info, sizeBytes: 100 * 1024 * 1024 }
      },
    }
    const house = await openPracticeHouse({ parts: { artifacts } })
    house.work()
    const { practice } = house.rostrum
    const { id } = await practice.addItem({ text })
    await house.ready(id)
    for (const tempo of [0.5, 0.6, 0.7, 0.8, 0.9]) await practice.audio(id, { tempo })
    const clips = (await keysOf(inner)).filter((it) => it.includes('/clip-wav-all-t'))
    // Two that were there, and the new one.
    expect(clips).toHaveLength(3)
  })

  test.each([
    [{ tempo: 0.2 }, 'tempo'],
    [{ tempo: 2.1 }, 'tempo'],
    [{ tempo: Number.NaN }, 'tempo'],
    [{ wordGapSec: -1 }, 'wordGapSec'],
    [{ wordGapSec: 5.1 }, 'wordGapSec'],
    [{ sentence: 0.5 }, 'sentence'],
    [{ codec: 'ogg' as 'opus' }, 'format'],
  ])('refuses %j', async (options, param) => {
    const { rostrum } = await openPracticeHouse()
    const { id } = await rostrum.practice.addItem({ text })
    expect(await refusal(rostrum.practice.audio(id, options))).toBe(`invalid_request ${param}`)
  })

  test('is a conflict, with the state, before it is there', async () => {
    const { rostrum } = await openPracticeHouse()
    const { id } = await rostrum.practice.addItem({ text })
    await expect(rostrum.practice.audio(id)).rejects.toMatchObject({
      code: 'conflict',
      details: { state: 'queued' },
    })
    expect(await refusal(rostrum.practice.sentences(id))).toBe('conflict')
  })

  test('is unavailable while its store is away, and there again with it', async () => {
    const { port, breaker } = breakable(memoryArtifacts())
    const house = await openPracticeHouse({ parts: { artifacts: port } })
    house.work()
    const { id } = await house.rostrum.practice.addItem({ text })
    await house.ready(id)
    breaker.down = true
    expect(await refusal(house.rostrum.practice.audio(id))).toBe('unavailable')
    breaker.down = false
    expect((await house.rostrum.practice.audio(id)).sizeBytes).toBeGreaterThan(0)
  })

  test('ends with its caller', async () => {
    const { rostrum, id } = await spoken()
    const stop = new AbortController()
    const waiting = rostrum.practice.audio(id, { codec: 'opus', tempo: 0.25, signal: stop.signal })
    stop.abort(new Error('left'))
    await expect(waiting).rejects.toThrow('left')
    expect(
      (await rostrum.practice.audio(id, { codec: 'opus', tempo: 0.25 })).sizeBytes,
    ).toBeGreaterThan(0)
  })
})

test('cuts stand in order inside what is between, whatever the times', () => {
  const time = fc.double({ min: 0, max: 3, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(time, time), { maxLength: 20 }), (steps) => {
      let at = 0
      const spans = steps.map(([pause, length]) => {
        const startSec = at + pause
        at = startSec + length
        return { startSec, endSec: at }
      })
      const cuts = cutsBetween(spans)
      expect(cuts).toHaveLength(Math.max(0, spans.length - 1))
      for (const [index, cut] of cuts.entries()) {
        expect(cut).toBeGreaterThanOrEqual(spans[index]?.endSec ?? 0)
        expect(cut).toBeLessThanOrEqual(spans[index + 1]?.startSec ?? 0)
      }
    }),
  )
})

test('speech without a timeline is one sentence', () => {
  expect(spokenSentences(' Alpha. ', [], 2)).toEqual([
    { index: 0, text: 'Alpha.', source: { start: 1, end: 7 }, startSec: 0, endSec: 2 },
  ])
})
