import { afterAll, describe, expect, test } from 'vitest'
import { engineContract } from '../../../contracts/engine.ts'
import { phonemizerContract } from '../../../contracts/phonemizer.ts'
import { segmentOf, textOf } from '../../../contracts/segment.ts'
import { never, speak } from '../../../contracts/spoken.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Voice } from '../../../core/voice.ts'
import type { Logger } from '../../../ports/logger.ts'
import { systemClock } from '../../clock/system.ts'
import { threadEngine } from '../thread/engine.ts'
import { join } from '../thread/batch.ts'
import { espeakEngine } from './engine.ts'
import { ESPEAK_FACTS } from './facts.ts'
import { nativeEngine } from './native-engine.ts'
import { findNative } from './native-path.ts'
import { espeakThreads } from './threads.ts'

const voice = 'espeak:en-us'
const entry = new URL('../../../../dist/adapters/engines/espeak/worker.js', import.meta.url)
const common = { describe, test, voice, voices: 3 }
engineContract({ ...common, voices: 12, name: 'espeak', create: espeakEngine })
engineContract({
  ...common,
  name: 'espeak in a thread',
  create: () => threadEngine({ facts: ESPEAK_FACTS, entry }),
})
const threads = () => espeakThreads({ workers: 2, queue: 20, clock: systemClock })
engineContract({ ...common, name: 'espeak in threads', create: threads })
const found = findNative()
const processes = (workers: number) => () => {
  if (!found) throw new Error('Expected the eSpeak NG of this system.')
  return nativeEngine({ native: found, workers, queue: 20, clock: systemClock })
}
const NATIVE = 'espeak of the system'
if (found) {
  engineContract({ ...common, voices: 12, name: NATIVE, create: processes(1) })
  engineContract({ ...common, name: `${NATIVE}, twice`, create: processes(2) })
} else test.skip('no libespeak-ng is installed here: its tests are left out', () => {})

const kinds = [
  ['espeak', espeakEngine(), threads],
  ...(found ? ([[NATIVE, processes(1)(), processes(1)]] as const) : []),
] as const
for (const [name, , create] of kinds) {
  phonemizerContract({
    describe,
    test,
    name,
    async create() {
      const engine = create()
      return { phonemizer: engine.phonemizer, close: () => engine.close() }
    },
  })
}

const voiceOf = (id: string): Voice => {
  const [base] = id.split('+')
  const found = ESPEAK_FACTS.voices.find((it) => it.id === base)
  if (!found) throw new Error(`No voice ${id}.`)
  return { ...found, id }
}

describe.each(kinds)('%s', (_, engine, create) => {
  const say = (text: string, changes: Partial<Segment> = {}, id = voice) =>
    speak(engine, segmentOf(text, voiceOf(id), changes))

  afterAll(() => engine.close())

  test('gives a mark for every word of 300 sentences, in order and of sensible length', async () => {
    const nouns = [
      'cat',
      'house',
      "O'Brien",
      'river',
      'student',
      'idea',
      'train',
      'window',
      'Zoë',
      'year',
    ]
    const verbs = ["doesn't see", 'follows', 'reads', 'would have liked', 'sings of', 'is']
    const shapes = [
      (a: string, v: string, b: string) => `The ${a} ${v} the ${b}.`,
      (a: string, v: string, b: string) => `"Look," said the ${a}, "it ${v} a ${b}!"`,
      (a: string, v: string, b: string) =>
        `Well, the old (and quiet) ${a} ${v} - as ever - one ${b}?`,
      (a: string, v: string, b: string) =>
        `In nineteen ninety eight; ${a}: ${v} two point five ${b}s.`,
      (a: string, v: string, b: string) => `But why… the ${a} — a well-known one — ${v} any ${b}.`,
    ]
    let sentences = 0
    for (const shape of shapes) {
      for (const verb of verbs) {
        for (const [index, noun] of nouns.entries()) {
          sentences++
          const other = nouns[(index + sentences) % nouns.length] ?? ''
          const text = shape(noun, verb, other)
          const spoken = segmentOf(text, voiceOf(voice))
          const { marks, durationSec } = await speak(engine, {
            ...spoken,
            sentences: [
              { start: 0, end: text.length, source: spoken.source, begins: true, ends: true },
            ],
          })
          expect(marks.map((it) => it.label)).toEqual(
            spoken.words.map((it) => text.slice(it.start, it.end)),
          )
          for (const [at, mark] of marks.entries()) {
            expect(mark.durationSec, `${mark.label} in ${text}`).toBeGreaterThan(0.01)
            const next = marks[at + 1]?.startSec ?? durationSec + 0.001
            expect(mark.startSec + (mark.durationSec ?? 0)).toBeLessThanOrEqual(next + 0.001)
          }
        }
      }
    }
    expect(sentences).toBe(300)
    // Takes seconds; the rest is for a machine that has other things to do.
  }, 240_000)

  test('ends a word where the pause after it begins', async () => {
    const { marks } = await say('Hello, world.')
    const [hello, world] = marks
    expect(world?.startSec).toBeGreaterThan(
      (hello?.startSec ?? 0) + (hello?.durationSec ?? 0) + 0.05,
    )
  })

  test('phonemes are IPA with stress, inside their words', async () => {
    const { marks } = await say('Hello world.', { timing: 'phoneme' })
    const phonemes = marks.filter((it) => it.kind === 'phoneme')
    expect(phonemes.map((it) => it.label).join('')).toBe('həlˈoʊwˈɜːld')
    const words = marks.filter((it) => it.kind === 'word')
    const last = words.at(-1)
    const inLast = phonemes.filter((it) => it.startSec >= (last?.startSec ?? 0) - 0.001)
    expect(inLast.map((it) => it.label).join('')).toBe('wˈɜːld')
  })

  test('reads no markup and no phoneme codes in plain text', async () => {
    const { marks, durationSec } = await say(
      'a <break time="9s"/> b &lt; [[h@l\'oU]] <voice name="de">c</voice> \u0000 \ud800 d',
    )
    expect(durationSec).toBeLessThan(9)
    expect(marks.map((it) => it.label)).toEqual([
      'a',
      'break',
      'time',
      '9s',
      'b',
      'lt',
      'h',
      "l'oU",
      'voice',
      'name',
      'de',
      'c',
      'voice',
      'd',
    ])
  })

  test('a pause parts the sentences of a segment, shorter at a higher rate', async () => {
    const apart = (await say('One.')).durationSec + (await say('Two.')).durationSec
    const both = (await say('One. Two.')).durationSec
    expect(both - apart).toBeGreaterThan(0.2)
    expect(both - apart).toBeLessThan(0.3)
  })

  test('pitch moves by the semitones asked for', async () => {
    const text = 'We were away a year ago and you will remember all our long morning walks.'
    const pitch = async (pitchSemitones: number): Promise<number> => {
      const { samples, format } = join((await say(text, { pitchSemitones })).frames)
      return meanPitch(samples, format.sampleRate)
    }
    const natural = await pitch(0)
    for (const semitones of [-6, -3, 3, 8]) {
      expect(Math.abs(12 * Math.log2((await pitch(semitones)) / natural) - semitones)).toBeLessThan(
        1,
      )
    }
  })

  test('speaks variants, whatever the case, and refuses those it does not have', async () => {
    expect((await say('Hello.', {}, 'espeak:en-us+F3')).durationSec).toBeGreaterThan(0)
    for (const id of ['espeak:en-us+nobody', 'tone:a', 'espeak:xx']) {
      const spoken = speak(engine, segmentOf('Hello.', { ...voiceOf(voice), id }))
      await expect(spoken).rejects.toMatchObject({
        code: 'invalid_request',
        details: { param: 'voice' },
      })
    }
  })

  test('stops at its next callback when the caller leaves, though its thread is blocked', async () => {
    const told: { audioSec: number }[] = []
    const debug = (fields: object) => void told.push(fields as { audioSec: number })
    const logger: Logger = { debug, info() {}, warn() {}, error() {}, child: () => logger }
    const threaded = threadEngine({ facts: ESPEAK_FACTS, entry, logger })
    const text = textOf(3000)
    const whole = segmentOf(text, voiceOf(voice))
    await speak(threaded, whole)
    const control = new AbortController()
    const call = { signal: control.signal, requestId: 'r' }
    const frames = threaded.synthesize(whole, call)[Symbol.asyncIterator]()
    await frames.next()
    control.abort(new Error('left'))
    await expect(frames.next()).rejects.toThrow('left')
    await speak(threaded, whole)
    await threaded.close()
    const [first, left, last] = told.map((it) => it.audioSec)
    expect(told).toHaveLength(3)
    expect(last).toBeCloseTo(first ?? 0, 0)
    expect(left).toBeLessThan(0.9 * (first ?? 0))
  })

  test('tells its phonemes in the language that is asked for', async () => {
    const { phonemizer, close } = create()
    const ipa = (text: string, language: string) =>
      phonemizer.phonemize(text, language, { signal: never() })
    expect(await ipa("Don't stop: go!", 'en-GB')).toBe('dˈəʊnt stˈɒp: ɡˈəʊ!')
    expect(await ipa('Straße, bitte.', 'de-AT')).toBe('ʃtɾˈɑːsə, bˈɪtə.')
    await close()
  })
})

/** Geometric mean of the pitch in hertz, by the first deep dip of the difference function (YIN). */
function meanPitch(samples: Float32Array, sampleRate: number): number {
  const width = 1024
  const longest = Math.floor(sampleRate / 50)
  const shortest = Math.floor(sampleRate / 400)
  let sum = 0
  let count = 0
  for (let start = 0; start + width + longest < samples.length; start += 882) {
    const at = (index: number) => samples[start + index] ?? 0
    let energy = 0
    for (let index = 0; index < width; index++) energy += at(index) ** 2
    if (energy < width * 1e-3) continue
    let total = 0
    let best: { lag: number; dip: number } | undefined
    for (let lag = 1; lag <= longest; lag++) {
      let difference = 0
      for (let index = 0; index < width; index += 2)
        difference += (at(index) - at(index + lag)) ** 2
      total += difference
      const dip = (difference * lag) / total
      if (lag < shortest || dip > (best?.dip ?? 0.12)) {
        if (best) break
      } else best = { lag, dip }
    }
    if (!best) continue
    sum += Math.log(sampleRate / best.lag)
    count++
  }
  return Math.exp(sum / count)
}
