import { describe, expect, test } from 'vitest'
import { builtInEncoders } from '../adapters/encoders/index.ts'
import { toneEngine } from '../adapters/engines/tone/engine.ts'
import type { TimelineDetail } from '../core/mark.ts'
import type { SpeechRequest } from '../core/request.ts'
import type { TextSegment } from '../core/segment.ts'
import type { SpeakingStyle } from '../core/style.ts'
import { createCatalogue } from './catalogue.ts'
import { planSpeech, type PlanContext } from './plan.ts'

const { signal } = new AbortController()

function context(capabilities: Parameters<typeof toneEngine>[0] = {}): PlanContext {
  return {
    catalogue: createCatalogue([toneEngine(capabilities)], { voice: '', language: 'en-US' }),
    encoders: new Map(builtInEncoders().encoders.map((it) => [it.codec, it])),
    segments: { firstMaxChars: 80, minChars: 0, maxChars: 400 },
    pauses: { clauseSec: 0.1, sentenceSec: 0.3, paragraphSec: 0.6 },
    maxTextChars: 1000,
    defaultOutput: { codec: 'mp3' },
    language: 'en-US',
    reading: { normalize: {}, inlineTags: true, emoji: 'name', codeBlocks: 'skip' },
    lexicons: async () => [],
  }
}

const textOf = (text: string, style?: SpeakingStyle): TextSegment => ({
  text,
  words: [],
  sentences: [],
  source: { start: 0, end: text.length },
  pauseAfterSec: 0,
  ...(style && { style }),
})

const plan = (request: Partial<SpeechRequest>, given = context()) =>
  planSpeech({ text: 'Hello.', ...request }, given, { signal })

describe('what an engine cannot do is left for the samples', () => {
  test('all of it when the engine has no controls', async () => {
    const it = await plan({ rate: 2, pitchSemitones: -3 })
    const [line] = await it.lines(textOf('hi'), 0)
    expect(line?.shape).toEqual({ rate: 2, pitchSemitones: -3, gainDb: 0 })
    expect(it.text.pauses.sentenceSec).toBe(0.15)
  })

  test('nothing when the engine does it all, and pauses follow its pace', async () => {
    const controls = { rate: { min: 0.5, max: 2.5 }, pitchSemitones: { min: -12, max: 12 } }
    const it = await plan({ rate: 2, pitchSemitones: -3 }, context({ capabilities: { controls } }))
    expect((await it.lines(textOf('hi'), 0))[0]?.shape).toBeUndefined()
    expect(it.text.pauses.sentenceSec).toBe(0.15)
  })

  test('the rest beyond its range', async () => {
    const controls = { rate: { min: 0.5, max: 2 } }
    const it = await plan({ rate: 4 }, context({ capabilities: { controls } }))
    const [line] = await it.lines(textOf('hi'), 3)
    expect(line?.shape).toEqual({ rate: 2, pitchSemitones: 0, gainDb: 0 })
    expect(line?.segment).toMatchObject({
      index: 3,
      rate: 2,
      pitchSemitones: 0,
      timing: 'none',
    })
  })
})

test('segments never exceed the engine, whatever is configured', async () => {
  const it = await plan({}, context({ capabilities: { maxSegmentChars: 50 } }))
  expect(it.text.limits).toEqual({ firstMaxChars: 50, minChars: 0, maxChars: 50 })
})

test('an engine is asked for word marks only when they are needed', async () => {
  const span = { start: 0, end: 2, source: { start: 0, end: 2 }, begins: true, ends: true }
  const text = { ...textOf('hi'), sentences: [span] }
  const timing = async (timeline: TimelineDetail, of: TextSegment): Promise<unknown> => {
    const [line] = await (await plan({ timeline })).lines(of, 0)
    return line?.segment.timing
  }
  expect(await timing('sentence', text)).toBe('none')
  expect(await timing('sentence', { ...text, sentences: [span, span] })).toBe('word')
  const bookmarks = [{ name: 'here', at: 0, source: { start: 0, end: 0 } }]
  expect(await timing('sentence', { ...text, bookmarks })).toBe('word')
  expect(await timing('none', { ...text, bookmarks })).toBe('none')
  expect(await timing('word', text)).toBe('word')
  expect(await timing('phoneme', text)).toBe('phoneme')
})

test('options reach their engine and gain is the last effect', async () => {
  const it = await plan({
    engineOptions: { tone: { latencyMs: 1 } },
    seed: 7,
    gainDb: 3,
    effects: [{ type: 'trim' }],
    normalize: { money: false, date: true },
  })
  const [line] = await it.lines(textOf('hi'), 0)
  expect(line?.segment).toMatchObject({ engineOptions: { latencyMs: 1 }, seed: 7 })
  expect(it.effects).toEqual([{ type: 'trim' }, { type: 'gain', gainDb: 3 }])
  expect([...it.text.disabledRules]).toEqual(['money'])
})

describe('bad input is refused with the field, what was expected and what came', () => {
  const cases: readonly (readonly [string, object, string, string])[] = [
    ['empty text', { text: '' }, 'invalid_request', 'text'],
    ['blank text', { text: ' \n\t ' }, 'invalid_request', 'text'],
    ['text that is none', { text: 5 }, 'invalid_request', 'text'],
    ['long text', { text: 'x'.repeat(1001) }, 'too_large', 'text'],
    ['rate too high', { rate: 4.1 }, 'invalid_request', 'rate'],
    ['rate not a number', { rate: Number.NaN }, 'invalid_request', 'rate'],
    ['rate as text', { rate: '1' }, 'invalid_request', 'rate'],
    ['pitch', { pitchSemitones: 13 }, 'invalid_request', 'pitchSemitones'],
    ['gain', { gainDb: 21 }, 'invalid_request', 'gainDb'],
    ['voice', { voice: 'nobody' }, 'invalid_request', 'voice'],
    ['blank voice', { voice: ' ' }, 'invalid_request', 'voice'],
    ['language', { language: 'xx-XX' }, 'invalid_request', 'language'],
    ['inline tags', { inlineTags: 1 }, 'invalid_request', 'inlineTags'],
    ['emoji', { emoji: 'none' }, 'invalid_request', 'emoji'],
    ['code blocks', { codeBlocks: true }, 'invalid_request', 'codeBlocks'],
    ['markup', { markup: 'rtf' }, 'invalid_request', 'markup'],
    ['timeline', { timeline: 'letters' }, 'invalid_request', 'timeline'],
    ['seed', { seed: 0.5 }, 'invalid_request', 'seed'],
    ['format', { output: { codec: 'xyz' } }, 'invalid_request', 'format'],
    [
      'sample rate',
      { output: { codec: 'opus', sampleRate: 44100 } },
      'invalid_request',
      'sampleRate',
    ],
    ['channels', { output: { codec: 'wav', channels: 3 } }, 'invalid_request', 'channels'],
    ['bit rate', { output: { codec: 'mp3', bitRate: 1 } }, 'invalid_request', 'bitRate'],
    ['rules', { normalize: { monney: false } }, 'invalid_request', 'normalize.monney'],
    ['rule value', { normalize: { money: 0 } }, 'invalid_request', 'normalize.money'],
    ['rules as list', { normalize: 'money' }, 'invalid_request', 'normalize'],
    ['effects', { effects: 'loud' }, 'invalid_request', 'effects'],
    ['effect', { effects: [null] }, 'invalid_request', 'effects.0'],
    ['effect type', { effects: [{ type: 'echo' }] }, 'invalid_request', 'effects.0.type'],
    [
      'effect value',
      { effects: [{ type: 'loudness', targetLufs: 3 }] },
      'invalid_request',
      'effects.0.targetLufs',
    ],
    [
      'effect field',
      { effects: [{ type: 'trim', hard: true }] },
      'invalid_request',
      'effects.0.hard',
    ],
    [
      'missing effect value',
      { effects: [{ type: 'gain' }] },
      'invalid_request',
      'effects.0.gainDb',
    ],
    ['engine', { engineOptions: { tune: {} } }, 'invalid_request', 'engineOptions.tune'],
    [
      'engine option',
      { engineOptions: { tone: { speed: 1 } } },
      'invalid_request',
      'engineOptions.tone.speed',
    ],
    [
      'live options',
      { engineOptions: { tone: { latencyMs: () => 1 } } },
      'invalid_request',
      'engineOptions.tone',
    ],
    ['engine options', { engineOptions: { tone: 3 } }, 'invalid_request', 'engineOptions.tone'],
  ]
  test.each(cases)('%s', async (_, request, code, param) => {
    const error: unknown = await plan(request as Partial<SpeechRequest>).catch((it: unknown) => it)
    expect(error).toMatchObject({ code, details: { param } })
    if (code === 'invalid_request' && !['voice', 'language'].includes(param))
      expect(String(error)).toMatch(/Expected .+/)
  })

  test('a limit counts code points, not code units', async () => {
    expect((await plan({ text: '😀'.repeat(1000) })).voice.id).toBe('tone:a')
    await expect(plan({ text: '😀'.repeat(1001) })).rejects.toMatchObject({
      code: 'too_large',
      details: { received: 1001 },
    })
  })
})
