import { describe, expect, test } from 'vitest'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import { never, speak } from '../../../contracts/spoken.ts'
import { SpeechError, type ErrorCode } from '../../../core/errors.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Voice } from '../../../core/voice.ts'
import type { SpeechEngine, VoiceVariant } from '../../../ports/engine.ts'
import { toneEngine } from '../tone/engine.ts'
import { failover } from './failover.ts'
import { otherVoice } from './other-voice.ts'

const ON: readonly ErrorCode[] = [
  'unsupported',
  'unauthorized',
  'rate_limited',
  'overloaded',
  'timeout',
  'unavailable',
  'engine_failed',
]
const fallback = (
  engines: Parameters<typeof failover>[0],
  on: readonly ErrorCode[] = ON,
): SpeechEngine => failover(engines, { on })
const down = (failCode: ErrorCode, failAt = 0) => toneEngine({ failAt, failCode })
engineContract({
  describe,
  test,
  name: 'failover',
  create: () => fallback([toneEngine(), toneEngine()]),
})
engineContract({
  describe,
  test,
  name: 'failover from an engine that is down',
  create: () => fallback([down('unavailable'), toneEngine()]),
})

const voice = (await toneEngine().voices({ signal: never() }))[0] as Voice
const segment = segmentOf('one two three', voice)
const other = (changes: Partial<Voice>): SpeechEngine & { readonly heard: string[] } => {
  const heard: string[] = []
  const tones = toneEngine()
  return {
    ...tones,
    id: 'other',
    heard,
    voices: async () => [{ ...voice, id: 'other:x', engine: 'other', ...changes }],
    synthesize(asked, call) {
      heard.push(asked.voice.id)
      return tones.synthesize(asked, call)
    },
  }
}

describe('failover', () => {
  test.each<ErrorCode>(['unavailable', 'overloaded', 'engine_failed', 'unauthorized', 'timeout'])(
    'asks the next engine after %s',
    async (code) => {
      const next = other({})
      expect((await speak(fallback([down(code), next]), segment)).marks).toHaveLength(3)
      expect(next.heard).toEqual(['other:x'])
    },
  )

  test.each<ErrorCode>(['invalid_request', 'too_large', 'internal'])(
    'does not ask it after %s',
    async (code) => {
      const next = other({})
      await expect(speak(fallback([down(code), next]), segment)).rejects.toMatchObject({ code })
      expect(next.heard).toEqual([])
    },
  )

  test('does not ask it after the first frame', async () => {
    const next = other({})
    const engine = fallback([down('unavailable', 1), next])
    await expect(speak(engine, segment)).rejects.toMatchObject({ code: 'unavailable' })
    expect(next.heard).toEqual([])
  })

  test('does not ask it when the caller left', async () => {
    const next = other({})
    const control = new AbortController()
    const spoken = speak(fallback([toneEngine({ hang: 'wait' }), next]), segment, control.signal)
    const reason = new Error('left')
    control.abort(reason)
    await expect(spoken).rejects.toBe(reason)
    expect(next.heard).toEqual([])
  })

  test('asks only after the errors it is told', async () => {
    const next = other({})
    const engine = fallback([down('timeout'), next], ['unavailable'])
    await expect(speak(engine, segment)).rejects.toMatchObject({ code: 'timeout' })
    expect(next.heard).toEqual([])
  })

  test('passes over an engine without the language', async () => {
    const last = other({})
    const engine = fallback([down('overloaded'), other({ languages: ['sv'] }), last])
    expect((await speak(engine, segment)).marks).toHaveLength(3)
    expect(last.heard).toHaveLength(1)
  })

  test('tells the first failure, and those of the others with it', async () => {
    const spent = { ...down('rate_limited'), id: 'second', voices: other({}).voices }
    const engine = fallback([down('engine_failed'), other({ languages: ['sv'] }), spent])
    await expect(speak(engine, segment)).rejects.toMatchObject({
      code: 'engine_failed',
      retryable: true,
      details: {
        others: [
          { engine: 'other', code: 'unsupported' },
          { engine: 'second', code: 'rate_limited' },
        ],
      },
    })
  })

  test('tells on the first frame who spoke instead of whom', async () => {
    const { frames } = await speak(fallback([down('unavailable'), other({})]), segment)
    const spokenBy = { engine: 'other', voice: 'other:x', insteadOf: 'tone' }
    expect(frames.map((it) => it.spokenBy)).toEqual([spokenBy, undefined, undefined])
    const own = await speak(fallback([toneEngine(), other({})]), segment)
    expect(own.frames[0]?.spokenBy).toBeUndefined()
  })

  test('keeps what another engine knows of who spoke', async () => {
    const next = other({})
    const knowing: SpeechEngine = {
      ...next,
      async *synthesize(asked, call) {
        const by = { engine: 'other', voice: asked.voice.id, model: 'm', device: 'cpu' }
        for await (const frame of next.synthesize(asked, call)) yield { ...frame, spokenBy: by }
      },
    }
    const { frames } = await speak(fallback([down('unavailable'), knowing]), segment)
    expect(frames[0]?.spokenBy).toEqual({
      engine: 'other',
      voice: 'other:x',
      model: 'm',
      device: 'cpu',
      insteadOf: 'tone',
    })
  })

  test('gives another engine neither options nor sounds that it does not know', async () => {
    const asked: Segment[] = []
    const next = other({})
    const attentive: SpeechEngine = {
      ...next,
      capabilities: { ...next.capabilities, ipa: 'aɪ' },
      synthesize(spoken, call) {
        asked.push(spoken)
        return next.synthesize(spoken, call)
      },
    }
    const words = segment.words.map((word, at) => ({ ...word, ipa: ['aɪ', 'xx', 'ɪ'][at] ?? '' }))
    // The first fails before it looks at its options.
    const first = { ...down('unavailable'), synthesize: down('unavailable').synthesize }
    const rich = { ...segment, words, engineOptions: { latencyMs: 1 }, seed: 7 }
    await speak(fallback([first, attentive]), rich)
    expect(asked[0]?.words.map((word) => word.ipa)).toEqual(['aɪ', undefined, 'ɪ'])
    expect(asked[0]).not.toHaveProperty('engineOptions')
    expect(asked[0]?.seed).toBe(7)
  })

  test('is prepared when one of them is', async () => {
    const ready: string[] = []
    const prepared = (id: string, fails: boolean): SpeechEngine => ({
      ...toneEngine(),
      prepare: async () => {
        ready.push(id)
        if (fails) throw new SpeechError('unavailable', 'no')
      },
    })
    const { signal } = new AbortController()
    await fallback([prepared('a', true), prepared('b', false), prepared('c', false)]).prepare({
      signal,
    })
    expect(ready).toEqual(['a', 'b'])
    await expect(
      fallback([prepared('d', true), prepared('e', true)]).prepare({ signal }),
    ).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('is as the first engine is, and resolves the names that it resolves', async () => {
    const first: SpeechEngine = {
      ...toneEngine(),
      status: () => ({ state: 'failed', failure: 'It is not there.' }),
      resolve: async (name) => ({ ...voice, name }),
    }
    const engine = fallback([first, other({})])
    expect(engine.status?.()).toEqual({ state: 'failed', failure: 'It is not there.' })
    expect(await engine.resolve?.('blend', { signal: never() })).toMatchObject({ name: 'blend' })
    expect(fallback([toneEngine(), other({})])).not.toHaveProperty('status')
  })

  test('can do what all can do, and is asked for what the first has', () => {
    const range = (min: number, max: number) => ({ controls: { rate: { min, max } } })
    const engine = fallback([
      toneEngine({
        capabilities: {
          ...range(0.5, 3),
          maxSegmentChars: 500,
          preferredSegmentChars: 700,
          marks: 'phoneme',
          concurrency: 9,
          options: ['style'],
          ipa: 'a',
        },
      }),
      toneEngine({
        capabilities: { ...range(0.25, 2), maxSegmentChars: 900, workload: 'network' },
      }),
    ])
    expect(engine.capabilities).toMatchObject({
      controls: { rate: { min: 0.5, max: 2 } },
      maxSegmentChars: 500,
      preferredSegmentChars: 500,
      marks: 'word',
      workload: 'network',
      concurrency: 9,
      options: ['style'],
      ipa: 'a',
    })
    const none = fallback([toneEngine({ capabilities: range(1, 2) }), toneEngine()])
    expect(none.capabilities.controls).toEqual({})
  })
})

describe('the voice of another engine', () => {
  const wanted: Voice = { ...voice, id: 'far:nova', engine: 'far', name: 'Nova', gender: 'female' }
  const made = (id: string, changes: Partial<Voice> = {}): Voice => ({
    ...voice,
    id: `near:${id}`,
    engine: 'near',
    name: id,
    languages: ['en-US'],
    gender: 'male',
    ...changes,
  })
  const chosen = (
    voices: readonly Voice[],
    language = 'en-US',
    variants: readonly VoiceVariant[] = [],
  ) => otherVoice({ voice: wanted, language }, { voices, variants })?.id

  test('has the same name, whatever it is', () => {
    expect(chosen([made('a', { gender: 'female' }), made('NOVA')])).toBe('near:NOVA')
    const named = made('x', { id: 'near:nova', name: 'A star' })
    expect(chosen([made('a', { gender: 'female' }), named])).toBe('near:nova')
  })

  test('speaks the language, and is installed', () => {
    const voices = [made('nova', { languages: ['de'] }), made('off', { installed: false })]
    expect(chosen(voices)).toBeUndefined()
    expect(chosen([...voices, made('b', { languages: ['de', 'en-GB'] })])).toBe('near:b')
  })

  test('has the gender rather than the region, and the region rather than none', () => {
    const british = made('uk', { languages: ['en-GB'], gender: 'female' })
    expect(chosen([made('us'), british])).toBe('near:uk')
    expect(chosen([made('uk', { languages: ['en-GB'] }), made('us')])).toBe('near:us')
    expect(chosen([made('first'), made('second')])).toBe('near:first')
  })

  test('has the region where most speak the language, unless the segment has one', () => {
    const tags = ['en-029', 'en-GB', 'en-US']
    const voices = tags.map((tag) => made(tag, { languages: [tag] }))
    expect(chosen(voices, 'en')).toBe('near:en-US')
    expect(chosen(voices, 'en-029')).toBe('near:en-029')
    expect(chosen(voices, 'en-NZ')).toBe('near:en-US')
    expect(chosen(voices.slice(0, 2), 'en')).toBe('near:en-029')
    const both = made('both', { languages: ['fr-FR', 'en-US'] })
    expect(chosen([voices[0]!, both], 'en')).toBe('near:both')
    expect(chosen([...voices, made('plain', { languages: ['en'] })], 'en')).toBe('near:plain')
    // As eSpeak NG lists them: each is of the language without a region, too.
    const listed = tags.map((tag) => made(tag, { languages: [tag, 'en'] }))
    expect(chosen(listed, 'en')).toBe('near:en-US')
    expect(chosen(listed, 'en-GB')).toBe('near:en-GB')
  })

  test('takes on a variant of the gender where no voice has it', () => {
    const variants = [
      { name: 'm3', gender: 'male' },
      { name: 'f3', gender: 'female' },
    ] as const
    expect(chosen([made('us')], 'en-US', variants)).toBe('near:us+f3')
    expect(chosen([made('us', { gender: 'female' })], 'en-US', variants)).toBe('near:us')
  })
})
