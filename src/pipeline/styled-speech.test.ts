import { afterAll, describe, expect, test } from 'vitest'
import { systemClock } from '../adapters/clock/system.ts'
import { builtInEncoders } from '../adapters/encoders/index.ts'
import { espeakEngine } from '../adapters/engines/espeak/engine.ts'
import { fliteEngine } from '../adapters/engines/flite/engine.ts'
import { toneEngine } from '../adapters/engines/tone/engine.ts'
import { memoryScratch } from '../adapters/scratch/memory.ts'
import type { SpeechRequest } from '../core/request.ts'
import type { TextSegment } from '../core/segment.ts'
import { createCatalogue } from './catalogue.ts'
import { planSpeech, type PlanContext } from './plan.ts'
import { speak } from './speak.ts'

const { signal } = new AbortController()
const engines = [espeakEngine(), fliteEngine(), toneEngine()]
const context: PlanContext = {
  catalogue: createCatalogue(engines, { voice: '', language: 'en-US' }),
  encoders: new Map(builtInEncoders().encoders.map((it) => [it.codec, it])),
  segments: { firstMaxChars: 120, minChars: 0, maxChars: 400 },
  pauses: { clauseSec: 0.08, sentenceSec: 0.3, paragraphSec: 0.6 },
  maxTextChars: 10_000,
  defaultOutput: { codec: 'pcm' },
  language: 'en-US',
  reading: { normalize: {}, inlineTags: true, emoji: 'name', codeBlocks: 'skip' },
  lexicons: async () => [],
}
afterAll(() => Promise.all(engines.map((it) => it.close())))

/** A segment of one sentence, its source the same text at `at`. */
function segmentOf(text: string, rest: Partial<TextSegment> = {}, at = 0): TextSegment {
  const source = { start: at, end: at + text.length }
  const words = [...text.matchAll(/[\p{L}\p{N}']+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    source: { start: at + index, end: at + index + word.length },
  }))
  return {
    text,
    words,
    sentences: [{ start: 0, end: text.length, source, begins: true, ends: true }],
    source,
    pauseAfterSec: 0,
    ...rest,
  }
}

async function speechOf(
  segments: readonly TextSegment[],
  request: Omit<SpeechRequest, 'text'> = {},
): Promise<{
  readonly speech: Awaited<ReturnType<typeof speak>>
  readonly samples: Float32Array
  readonly sampleRate: number
}> {
  const plan = await planSpeech({ output: { codec: 'pcm' }, ...request }, context, { signal })
  const parts = { scratch: memoryScratch(), clock: systemClock }
  const speech = await speak(plan, segments, parts, { delivery: 'stream', requestId: 'r', signal })
  const bytes = await speech.buffer()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const samples = Float32Array.from(
    { length: bytes.length / 2 },
    (_, index) => view.getInt16(index * 2, true) / 32768,
  )
  return { speech, samples, sampleRate: speech.output.sampleRate }
}

/** Speaks the same samples every time, 16,000 a second; eSpeak NG differs by some at its ends. */
const TONE = { voice: 'tone:a' }
const TONE_RATE = 16_000

/** Samples of the fade at the end of every segment: its shortest pause. */
const SEAM_SEC = 0.003

/** Fundamental frequency in hertz: the lag between 60 and 400 Hz at which the voice repeats best. */
function pitchHz(samples: Float32Array, sampleRate: number): number {
  const shortest = Math.floor(sampleRate / 400)
  const longest = Math.ceil(sampleRate / 60)
  const scores = new Float64Array(longest + 1)
  for (let at = 0; at + 3 * longest < samples.length; at += longest) {
    for (let lag = shortest; lag <= longest; lag++) {
      let sum = 0
      for (let i = at; i < at + 2 * longest; i++)
        sum += (samples[i] as number) * (samples[i + lag] as number)
      scores[lag] = (scores[lag] as number) + sum
    }
  }
  let best = shortest
  for (let lag = shortest; lag <= longest; lag++)
    if ((scores[lag] as number) > (scores[best] as number)) best = lag
  return sampleRate / best
}

const rms = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, it) => sum + it * it, 0) / samples.length)

const VOWELS = 'Ahmed may all our lawn mow early in a wee inn.'

describe('a style gives the word to others', () => {
  test('voices of two engines speak in order, in the format of the first', async () => {
    const alone = await speechOf([segmentOf('One two three.')])
    const flite = await speechOf([segmentOf('Four five six.')], { voice: 'flite:slt' })
    expect(flite.sampleRate).toBe(16_000)
    expect(alone.sampleRate).toBe(22_050)
    const both = await speechOf(
      [
        segmentOf('One two three.', { pauseAfterSec: 0.5 }),
        segmentOf('Four five six.', { style: { voice: 'flite:slt' } }, 14),
        segmentOf('Seven.', {}, 28),
      ],
      { timeline: 'word' },
    )
    const last = await speechOf([segmentOf('Seven.')])
    expect(both.sampleRate).toBe(22_050)
    const seam = Math.round(SEAM_SEC * 22_050)
    const converted = Math.round(((flite.samples.length - 48) * 22_050) / 16_000)
    const expected = alone.samples.length - seam + 11_025 + converted + seam + last.samples.length
    // eSpeak NG itself is not the same to the sample every time.
    expect(Math.abs(both.samples.length - expected)).toBeLessThanOrEqual(100)
    const words = both.speech.timeline.filter(({ kind }) => kind === 'word')
    expect(words.map(({ label }) => label)).toEqual([
      'One',
      'two',
      'three',
      'Four',
      'five',
      'six',
      'Seven',
    ])
    const begun = (alone.samples.length - seam + 11_025) / 22_050
    expect(words[3]?.startSec).toBeGreaterThanOrEqual(begun - 0.005)
    expect(words[3]?.startSec).toBeLessThan(begun + 0.1)
    expect(both.speech.voice.id).toBe('espeak:en-us')
    expect(both.speech.warnings).toEqual([])
  })

  test('a speech tells of the voice that is heard first', async () => {
    const { speech, sampleRate } = await speechOf([
      segmentOf('Four five six.', { style: { voice: 'FLITE:SLT' } }),
      segmentOf('Seven.', {}, 14),
    ])
    expect(speech.voice.id).toBe('flite:slt')
    expect(sampleRate).toBe(16_000)
  })

  test('a language takes its best voice, or stays with one that speaks it', async () => {
    const plan = await planSpeech({ voice: 'flite:awb' }, context, { signal })
    const voiceOf = async (language: string): Promise<readonly (string | undefined)[]> => {
      const [line] = await plan.lines(segmentOf('x', { style: { language } }), 0)
      return [line?.segment.voice.id, line?.segment.language, line?.engine.id]
    }
    expect(await voiceOf('de')).toEqual(['espeak:de', 'de', 'espeak'])
    expect(await voiceOf('en-US')).toEqual(['flite:awb', 'en-US', 'flite'])
    expect(plan.warnings).toEqual([])
    expect(await voiceOf('xzz')).toEqual(['flite:awb', 'xzz', 'flite'])
    await voiceOf('xzz')
    expect(plan.warnings).toEqual(['No voice here speaks xzz; flite:awb reads it.'])
  })

  test('a gender takes the voice in a variant, or another one of its engine', async () => {
    const who = async (
      voice: string,
      style: NonNullable<TextSegment['style']>,
    ): Promise<readonly unknown[]> => {
      const plan = await planSpeech({ voice }, context, { signal })
      const [line] = await plan.lines(segmentOf('x', { style }), 0)
      const { id, gender } = line?.segment.voice ?? {}
      return [id?.replace(/[+].*/, '+'), gender, plan.warnings]
    }
    expect(await who('espeak:en-us', { gender: 'female' })).toEqual(['espeak:en-us+', 'female', []])
    expect(await who('espeak:en-us', { gender: 'male' })).toEqual(['espeak:en-us', 'male', []])
    expect(await who('flite:slt', { gender: 'female' })).toEqual(['flite:slt', 'female', []])
    expect(await who('flite:kal16', { gender: 'female' })).toEqual(['flite:slt', 'female', []])
    const german = { gender: 'female', language: 'de' } as const
    expect(await who('flite:slt', german)).toEqual(['espeak:de+', 'female', []])
    expect(await who('flite:slt', { gender: 'female', voice: 'flite:rms' })).toEqual([
      'flite:rms',
      'male',
      [],
    ])
    expect(await who('flite:slt', { gender: 'neutral', language: 'xzz' })).toEqual([
      'flite:slt',
      'female',
      [
        'No voice here speaks xzz; flite:slt reads it.',
        'No neutral voice here speaks xzz; flite:slt reads it.',
      ],
    ])
  })

  test('an unknown voice is refused with near names before any sound', async () => {
    await expect(
      speechOf([segmentOf('Hello.', { style: { voice: 'flite:slx' } })]),
    ).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'voice', suggestions: expect.arrayContaining(['flite:slt']) as unknown },
    })
  })

  test('met later it breaks the speech with the same error', async () => {
    const plan = await planSpeech({ output: { codec: 'pcm' } }, context, { signal })
    const parts = { scratch: memoryScratch(), clock: systemClock }
    const texts = async function* (): AsyncGenerator<TextSegment> {
      yield segmentOf('Hello there.')
      for (let at = 12; at < 600; at += 12) yield segmentOf('Hello there.', {}, at)
      yield segmentOf('Hello.', { style: { voice: 'nobody' } }, 600)
    }
    const speech = await speak(plan, texts(), parts, { delivery: 'stream', requestId: 'r', signal })
    let bytes = 0
    const reading = (async () => {
      for await (const chunk of speech.bytes) bytes += chunk.length
    })()
    await expect(reading).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'voice' },
    })
    expect(bytes).toBeGreaterThan(0)
  })

  test('a segment too long for the engine that takes over is parted between words', async () => {
    const sentence = `${'lorem ipsum dolor, '.repeat(20)}amet.`
    const plan = await planSpeech({}, context, { signal })
    const lines = await plan.lines(segmentOf(sentence, { style: { voice: 'flite:kal16' } }), 4)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.map(({ segment }) => segment.index)).toEqual(lines.map((_, index) => 4 + index))
    for (const { segment } of lines) expect(segment.text.length).toBeLessThanOrEqual(300)
    expect(lines.map(({ segment }) => segment.text).join(' ')).toBe(sentence)
  })
})

describe('pauses and places', () => {
  test('pauses are exact to the sample, at the start, between and at the end', async () => {
    const plain = await speechOf([segmentOf('Hello.')], TONE)
    const seam = Math.round(SEAM_SEC * TONE_RATE)
    const own = plain.samples.length - seam
    const { samples, speech } = await speechOf(
      [
        segmentOf('Hello.', { pauseBeforeSec: 0.75, pauseAfterSec: 1.5 }),
        segmentOf('Hello.', { pauseAfterSec: 0.25 }, 6),
      ],
      { ...TONE, timeline: 'word' },
    )
    const count = (seconds: number): number => Math.round(seconds * TONE_RATE)
    expect(samples.length).toBe(count(0.75) + own + count(1.5) + own + count(0.25))
    expect(samples.subarray(0, count(0.75)).every((it) => it === 0)).toBe(true)
    expect(speech.timeline.find(({ kind }) => kind === 'word')?.startSec).toBeGreaterThanOrEqual(
      0.75,
    )
  })

  test('they keep their length whatever the rate, beyond the range of the engine too', async () => {
    for (const rate of [0.25, 0.3, 2, 4]) {
      const one = await speechOf([segmentOf('Hello there.')], { ...TONE, rate })
      const { samples } = await speechOf(
        [segmentOf('Hello there.', { pauseBeforeSec: 1, pauseAfterSec: 2 })],
        { ...TONE, rate },
      )
      expect(samples.length).toBe(
        one.samples.length - Math.round(SEAM_SEC * TONE_RATE) + 3 * TONE_RATE,
      )
    }
  })

  test('bookmarks stand where their next word begins, or where the words before end', async () => {
    const text = 'One two three.'
    const bookmark = (
      name: string,
      at: number,
    ): { name: string; at: number; source: { start: number; end: number } } => ({
      name,
      at,
      source: { start: at, end: at },
    })
    const bookmarks = [
      bookmark('first', 0),
      bookmark('before two', 4),
      bookmark('end', text.length),
    ]
    const { speech } = await speechOf(
      [
        segmentOf(text, { bookmarks, pauseBeforeSec: 0.5, pauseAfterSec: 0.5 }),
        segmentOf('Four.', { bookmarks: [bookmark('later', 0)], style: { rate: 0.3 } }, 14),
      ],
      { ...TONE, timeline: 'sentence' },
    )
    const words = await speechOf(
      [
        segmentOf(text, { pauseBeforeSec: 0.5, pauseAfterSec: 0.5 }),
        segmentOf('Four.', { style: { rate: 0.3 } }, 14),
      ],
      { ...TONE, timeline: 'word' },
    )
    const at = (label: string): readonly number[] => {
      const found = [...speech.timeline, ...words.speech.timeline].find((it) => it.label === label)
      return [found?.startSec ?? -1, found?.endSec ?? -1]
    }
    expect(speech.timeline.map(({ kind }) => kind).filter((it) => it === 'bookmark')).toHaveLength(
      4,
    )
    expect(speech.timeline.some(({ kind }) => kind === 'word')).toBe(false)
    expect(at('first')).toEqual([at('One')[0], at('One')[0]])
    expect(at('before two')).toEqual([at('two')[0], at('two')[0]])
    expect(at('end')).toEqual([at('three')[1], at('three')[1]])
    expect(at('later')).toEqual([at('Four')[0], at('Four')[0]])
    const plain = await speechOf([segmentOf(text, { bookmarks })], TONE)
    expect(plain.speech.timeline).toEqual([])
  })

  test('parts of a multipart answer hold their pauses and all bookmarks', async () => {
    const plan = await planSpeech(
      { output: { codec: 'pcm' }, ...TONE, timeline: 'word' },
      context,
      {
        signal,
      },
    )
    const parts = { scratch: memoryScratch(), clock: systemClock }
    const end = [{ name: 'end', at: 6, source: { start: 6, end: 6 } }]
    const texts = [
      segmentOf('Hello.', { pauseBeforeSec: 0.5 }),
      segmentOf('Hello.', { pauseBeforeSec: 0.5, bookmarks: end }, 6),
    ]
    const speech = await speak(plan, texts, parts, { delivery: 'stream', requestId: 'r', signal })
    const told = []
    for await (const part of speech.segments()) told.push(part)
    expect(told[0]?.startSec).toBe(0)
    expect(told[1]?.startSec).toBeCloseTo(told[0]?.durationSec ?? 0, 6)
    expect(told[1]?.audio.length).toBe(told[0]?.audio.length)
    expect(told[1]?.timeline.map(({ kind }) => kind)).toContain('bookmark')
  })
})

describe('rate, pitch and level of a part', () => {
  test.each([
    ['within the range of the engine', 'espeak:en-us', 2],
    ['beyond it', 'espeak:en-us', 4],
    ['slowly beyond it', 'espeak:en-us', 0.3],
    ['of flite', 'flite:kal16', 2],
  ])('rate %s', async (_, voice, rate) => {
    const plain = await speechOf([segmentOf(VOWELS)], { voice })
    const fast = await speechOf([segmentOf(VOWELS, { style: { rate } })], { voice })
    const ratio = plain.samples.length / fast.samples.length / rate
    expect(ratio).toBeGreaterThan(0.85)
    expect(ratio).toBeLessThan(1.15)
  })

  test('rates multiply, and the words keep their times', async () => {
    const { speech, samples, sampleRate } = await speechOf(
      [segmentOf(VOWELS, { style: { rate: 2 } }), segmentOf(VOWELS, {}, VOWELS.length)],
      { rate: 2, timeline: 'word' },
    )
    const words = speech.timeline.filter(({ kind }) => kind === 'word')
    const half = words.length / 2
    expect(Number.isInteger(half)).toBe(true)
    const length = (from: number, to: number): number =>
      (words[to - 1]?.endSec ?? 0) - (words[from]?.startSec ?? 0)
    const ratio = length(half, 2 * half) / length(0, half) / 2
    expect(ratio).toBeGreaterThan(0.85)
    expect(ratio).toBeLessThan(1.15)
    for (const [index, { startSec, endSec }] of words.entries()) {
      expect(endSec).toBeGreaterThan(startSec)
      expect(startSec).toBeGreaterThanOrEqual((words[index - 1]?.endSec ?? 0) - 1e-6)
    }
    expect(words.at(-1)?.endSec).toBeLessThanOrEqual(samples.length / sampleRate)
  })

  test.each([
    ['espeak:en-us', 4],
    ['espeak:en-us', -4],
    ['espeak:en-us', 10],
    ['flite:kal16', 6],
    ['flite:kal16', -5],
  ])('%s at %f semitones', async (voice, pitchSemitones) => {
    const plain = await speechOf([segmentOf(VOWELS)], { voice })
    const other = await speechOf([segmentOf(VOWELS, { style: { pitchSemitones } })], { voice })
    const heard =
      12 *
      Math.log2(pitchHz(other.samples, other.sampleRate) / pitchHz(plain.samples, plain.sampleRate))
    expect(heard).toBeGreaterThan(pitchSemitones - 1.5)
    expect(heard).toBeLessThan(pitchSemitones + 1.5)
    const time = other.samples.length / plain.samples.length
    expect(time).toBeGreaterThan(0.95)
    expect(time).toBeLessThan(1.05)
  })

  test('a level is its own segment only; what it would clip is limited', async () => {
    const one = await speechOf([segmentOf(VOWELS)], TONE)
    const soft = await speechOf(
      [segmentOf(VOWELS, { style: { gainDb: -12 } }), segmentOf(VOWELS, {}, 47)],
      TONE,
    )
    expect(soft.samples.length).toBe(2 * one.samples.length)
    const half = one.samples.length
    expect(20 * Math.log10(rms(soft.samples.subarray(0, half)) / rms(one.samples))).toBeCloseTo(
      -12,
      1,
    )
    expect(rms(soft.samples.subarray(half))).toBeCloseTo(rms(one.samples), 6)
    const loud = await speechOf([segmentOf(VOWELS, { style: { gainDb: 20 } })], TONE)
    const peak = loud.samples.reduce((most, it) => Math.max(most, Math.abs(it)), 0)
    expect(peak).toBeLessThanOrEqual(10 ** (-1 / 20) + 1e-3)
    expect(rms(loud.samples)).toBeGreaterThan(rms(one.samples) * 1.5)
    const none = await speechOf([segmentOf(VOWELS, { style: { gainDb: -100 } })], TONE)
    expect(none.samples.every((it) => it === 0)).toBe(true)
  })
})

describe('words whose sounds are given', () => {
  const said = (ipa: string): TextSegment => {
    const segment = segmentOf('I say tomato now.')
    const words = segment.words.map((word, index) => (index === 2 ? { ...word, ipa } : word))
    return { ...segment, words }
  }

  test('sound so with an engine that takes IPA, under their own letters', async () => {
    const phonemes = async (ipa: string): Promise<string> => {
      const { speech } = await speechOf([said(ipa)], { timeline: 'phoneme', voice: 'espeak:en-us' })
      const words = speech.timeline.filter(({ kind }) => kind === 'word')
      expect(words.map(({ label }) => label)).toEqual(['I', 'say', 'tomato', 'now'])
      expect(words.every(({ method }) => method === 'engine')).toBe(true)
      expect(speech.warnings).toEqual([])
      const { startSec = 0, endSec = 0 } = words[2] ?? {}
      return speech.timeline
        .filter(
          (it) =>
            it.kind === 'phoneme' && it.startSec >= startSec - 1e-3 && it.startSec < endSec - 1e-3,
        )
        .map(({ label }) => label)
        .join('')
    }
    expect(await phonemes('təˈmɑːtoʊ')).toBe('təmˈɑːɾoʊ')
    expect(await phonemes('təˈmeɪtoʊ')).toBe('təmˈeɪɾoʊ')
  })

  test('are respelled for one that takes none, with one warning', async () => {
    const { speech } = await speechOf([said('təˈmɑːtoʊ'), said('təˈmeɪtoʊ')], {
      timeline: 'word',
      voice: 'flite:kal16',
    })
    expect(speech.warnings).toEqual([
      'Voice flite:kal16 takes no IPA; words given in it are respelled.',
    ])
    const words = speech.timeline.filter(({ kind }) => kind === 'word')
    expect(words.map(({ label }) => label).slice(0, 4)).toEqual(['I', 'say', 'tomato', 'now'])
    expect(words[2]?.source).toEqual({ start: 6, end: 12 })
  })

  test('and for signs that the engine does not know', async () => {
    const { speech } = await speechOf([said('ǃa')], { voice: 'espeak:en-us' })
    expect(speech.warnings).toHaveLength(1)
  })
})
