import { afterEach, describe, expect, test } from 'vitest'
import {
  broken,
  GEMINI_KEY,
  geminiError,
  type GeminiOptions as StandInOptions,
  perDay,
  perMinute,
  startGemini,
} from '../../../../test/support/gemini.ts'
import type { UpstreamFault } from '../../../../test/support/upstream.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import { collect, never, speak, type Spoken } from '../../../contracts/spoken.ts'
import { engineContract } from '../../../contracts/engine.ts'
import type { Segment } from '../../../core/segment.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { systemClock } from '../../clock/system.ts'
import { recognizeTones, tonesOf } from '../tone/recognize.ts'
import { geminiEngine, type GeminiEngineOptions } from './engine.ts'

const opened: AsyncDisposable[] = []
afterEach(async () => {
  for (const it of opened.splice(0).reverse()) await it[Symbol.asyncDispose]()
})

type House = Awaited<ReturnType<typeof house>>

async function house(
  standIn: StandInOptions = {},
  options: Partial<GeminiEngineOptions> = {},
): Promise<{
  readonly api: Awaited<ReturnType<typeof startGemini>>
  readonly engine: SpeechEngine
  segment(text: string, changes?: Partial<Segment> & { readonly voiceName?: string }): Segment
}> {
  const api = await startGemini(standIn)
  opened.push(api)
  const engine = geminiEngine({ apiKey: GEMINI_KEY, url: api.url, clock: systemClock, ...options })
  opened.push({ [Symbol.asyncDispose]: () => engine.close() })
  const voices = await engine.voices({ signal: never() })
  return {
    api,
    engine,
    segment(text, { voiceName = 'kore', ...changes } = {}) {
      const voice = voices.find(({ id }) => id === `gemini:${voiceName}`)
      if (!voice) throw new Error(`There is no voice ${voiceName}.`)
      return segmentOf(text, voice, changes)
    },
  }
}

function heard({ frames, format }: Spoken): readonly string[] {
  const all = frames.flatMap((frame) => [...frame.samples])
  return format ? recognizeTones(Float32Array.from(all), format) : []
}

const words = (text: string): readonly string[] => tonesOf(text.match(/[\p{L}']+/gu) ?? [])

for (const streaming of [false, true]) {
  engineContract({
    name: `gemini, ${streaming ? 'streaming' : 'whole'}`,
    describe,
    test,
    async create() {
      const { engine } = await house({}, { streaming })
      return engine
    },
  })
}

describe('what is sent', () => {
  const HELLO = 'Hello there, world.'
  const sent = async (
    changes: Parameters<House['segment']>[1],
    text = HELLO,
    options: Partial<GeminiEngineOptions> = {},
  ): Promise<unknown> => {
    const { api, engine, segment } = await house({}, options)
    await speak(engine, segment(text, changes))
    return { model: api.calls[0]?.model, ...api.calls[0]?.body }
  }
  const config = (speechConfig: object, more: object = {}): object => ({
    generationConfig: { responseModalities: ['AUDIO'], speechConfig, ...more },
  })
  const prebuilt = (voiceName: string): object => ({ prebuiltVoiceConfig: { voiceName } })
  const says = (text: string, more: object = {}): object => ({
    contents: [{ role: 'user', parts: [{ text, ...more }] }],
  })
  const FLASH = 'gemini-2.5-flash-preview-tts'

  test('words for a model that is told in words, fields for one that has them', async () => {
    const engineOptions = { model: FLASH, speed: 0.85, pitch: 1.4, style: 'warm' }
    expect(await sent({ engineOptions, language: 'de-DE', voiceName: 'puck' })).toEqual({
      model: FLASH,
      ...says(`[Language: German] [Style: warm, speak a bit slowly, with a higher pitch] ${HELLO}`),
      ...config({ voiceConfig: prebuilt('puck') }),
    })
    const { model: _, ...others } = engineOptions
    expect(await sent({ engineOptions: others, language: 'de-DE' })).toEqual({
      model: 'gemini-3.8-flash-tts',
      ...says(HELLO, {
        speechMetadata: { style: 'warm, speak a bit slowly, with a higher pitch' },
      }),
      ...config({ voiceConfig: prebuilt('kore'), languageCode: 'de-DE' }),
    })
    expect(await sent({ engineOptions: { directions: 'words' }, language: 'fi' })).toEqual({
      model: 'gemini-3.8-flash-tts',
      ...says(`[Language: Finnish] ${HELLO}`),
      ...config({ voiceConfig: prebuilt('kore') }),
    })
  })

  test("prompt, temperature and seed; a voice of one's own", async () => {
    const engineOptions = { model: FLASH, prompt: 'Say cheerfully:', temperature: 0.5 }
    expect(await sent({ engineOptions, seed: 2 ** 32 + 7, language: 'en-US' })).toEqual({
      model: FLASH,
      ...says(`Say cheerfully: ${HELLO}`),
      ...config({ voiceConfig: prebuilt('kore') }, { temperature: 0.5, seed: 7 }),
    })
    expect(await sent({ engineOptions: { customVoice: 'voice_abc' }, language: 'en-US' })).toEqual({
      model: 'gemini-3.8-flash-tts',
      ...says(HELLO),
      ...config({ voiceConfig: { voice: 'voice_abc' }, languageCode: 'en-US' }),
    })
  })

  test('two speakers in one call, more by turns', async () => {
    const duet = 'Alice: Hello!\nBob: Hi there!'
    const speakers = [
      { name: 'Alice', voice: 'Kore' },
      { name: 'Bob', voice: 'gemini:charon' },
    ]
    const engineOptions = { model: FLASH, speakers, speed: 2 }
    expect(await sent({ engineOptions }, duet)).toEqual({
      model: FLASH,
      ...says(duet),
      ...config({
        multiSpeakerVoiceConfig: {
          speakerVoiceConfigs: [
            { speaker: 'Alice', voiceConfig: prebuilt('kore') },
            { speaker: 'Bob', voiceConfig: prebuilt('charon') },
          ],
        },
      }),
    })
    const { api, engine, segment } = await house()
    const trio = [...speakers, { name: 'Carol', voice: 'leda' }]
    const text = 'Alice: One. Bob: Two. Alice: Three. Carol: Four. Bob: Five. Alice: Six.'
    const spoken = await speak(engine, segment(text, { engineOptions: { speakers: trio } }))
    expect(api.calls.map(({ body }) => body.contents[0]?.parts[0]?.text)).toEqual([
      'Alice: One.\nBob: Two.\nAlice: Three.',
      'Carol: Four.\nBob: Five.',
      'Six.',
    ])
    expect(heard(spoken)).toEqual(words('One Two Three Four Five Six'))
    expect(spoken.frames.filter(({ spokenBy }) => spokenBy)).toEqual([spoken.frames[0]])
  })

  test('the key in a header alone, to the address of the settings', async () => {
    const { api, engine, segment } = await house()
    await speak(engine, segment(HELLO))
    expect(api.requests[0]).toMatchObject({
      method: 'POST',
      path: '/v1beta/models/gemini-3.8-flash-tts:generateContent',
      headers: { 'x-goog-api-key': GEMINI_KEY },
    })
    expect(api.requests[0]?.headers.authorization).toBeUndefined()
    expect(api.requests[0]?.body.toString()).not.toContain(GEMINI_KEY)
  })

  test('the model that is named, and an alias only where the settings have it', async () => {
    const aliases = { studio: FLASH }
    expect(await sent({ engineOptions: { model: 'studio' } }, HELLO, { aliases })).toMatchObject({
      model: FLASH,
    })
    const { engine, segment } = await house()
    const other = segment(HELLO, { engineOptions: { model: 'studio' } })
    await expect(speak(engine, other)).rejects.toMatchObject({
      code: 'unsupported',
      retryable: false,
      details: { param: 'engineOptions.gemini.model', status: 404 },
    })
  })
})

describe('what is heard', () => {
  test.each(['l16', 'wav'] as const)('%s, whole and as a stream', async (format) => {
    for (const streaming of [false, true]) {
      const modelVersion = 'gemini-3.8-flash-tts-0911'
      const { engine, segment } = await house({ format, modelVersion }, { streaming })
      const text = 'Twelve tall trees grow by the old mill.'
      const spoken = await speak(engine, segment(text, { voiceName: 'zephyr' }))
      expect(heard(spoken)).toEqual(words(text))
      expect(spoken.format).toEqual({ sampleRate: 24_000, channels: 1 })
      expect(spoken.frames[0]?.spokenBy).toEqual({
        engine: 'gemini',
        voice: 'gemini:zephyr',
        model: modelVersion,
      })
    }
  })

  test('names the model that was asked for when the answer names none', async () => {
    const { engine, segment } = await house(
      { modelVersion: null },
      { model: 'gemini-3.1-flash-tts-preview' },
    )
    const { frames } = await speak(engine, segment('Hello.'))
    expect(frames[0]?.spokenBy?.model).toBe('gemini-3.1-flash-tts-preview')
  })

  test('a stream begins before it ends', async () => {
    const { api, engine, segment } = await house(
      { fault: () => ({ kind: 'stall', bytes: 60_000 }) },
      { streaming: true },
    )
    const control = new AbortController()
    const call = { signal: control.signal, requestId: 'live' }
    const frames = engine.synthesize(segment('Many words '.repeat(30)), call)
    const first = await frames[Symbol.asyncIterator]().next()
    expect(first.done).toBe(false)
    control.abort()
    await api.when(() => api.open === 0)
  })
})

describe('what goes wrong', () => {
  const failing = async (
    standIn: StandInOptions,
    options: Partial<GeminiEngineOptions> = {},
    changes: Partial<Segment> = {},
  ): Promise<unknown> => {
    const { api, engine, segment } = await house(standIn, options)
    const text = 'A secret text that nobody is to repeat in a message.'.repeat(5)
    const error: unknown = await speak(engine, segment(text, changes)).catch((it: unknown) => it)
    expect(error).toMatchObject({ name: 'SpeechError' })
    expect(JSON.stringify(error)).not.toMatch(/secret text|AIza/)
    // One call of the engine is one call of the API.
    expect(api.requests.length).toBeLessThanOrEqual(1)
    return error
  }
  const always = (fault: UpstreamFault): StandInOptions => ({ fault: () => fault })
  const status = (
    code: number,
    name: string,
    message: string,
    details?: object[],
  ): StandInOptions =>
    always({ kind: 'status', status: code, answer: geminiError(code, name, message, details) })

  test.each<[string, StandInOptions, object]>([
    ['a limit of a minute', always(perMinute('12.5s')), { code: 'rate_limited', retryable: true, details: { retryAfterMs: 12_500 } }],
    ['a limit of a day', always(perDay()), { code: 'rate_limited', retryable: false, details: { quota: true } }],
    ['500', always(broken(500)), { code: 'engine_failed', retryable: true }],
    ['503', always(broken(503)), { code: 'unavailable', retryable: true }],
    ['504', always(broken(504)), { code: 'timeout', retryable: true }],
    ['a wrong key', { key: 'another' }, { code: 'unauthorized', retryable: false }],
    ['403', status(403, 'PERMISSION_DENIED', `Key ${GEMINI_KEY} may not.`), { code: 'unauthorized', retryable: false }],
    ['401', status(401, 'UNAUTHENTICATED', 'Who are you?'), { code: 'unauthorized', retryable: false }],
    ['a place', status(400, 'FAILED_PRECONDITION', 'User location is not supported for the API use.'), { code: 'unsupported', retryable: false }],
    ['a field', status(400, 'INVALID_ARGUMENT', 'A secret text that is too odd.'), { code: 'invalid_request', retryable: false }],
    ['a voice', status(400, 'INVALID_ARGUMENT', 'Voice name kore is not supported.'), { code: 'invalid_request', details: { param: 'voice' } }],
    ['a reset', always({ kind: 'reset' }), { code: 'unavailable', retryable: true }],
    ['a reset midway', always({ kind: 'reset-late' }), { code: 'unavailable', retryable: true }],
    ['a cut', always({ kind: 'cut', chunked: true }), { retryable: true }],
    ['a page', always({ kind: 'instead', answer: { headers: { 'Content-Type': 'text/html' }, body: '<html>' } }), { code: 'engine_failed', retryable: false }],
    ['half a JSON', always({ kind: 'instead', answer: { headers: { 'Content-Type': 'application/json' }, body: '{"candidates":[' } }), { code: 'engine_failed', retryable: true }],
    ['nothing at all', always({ kind: 'instead', answer: { headers: { 'Content-Type': 'application/json' }, body: '' } }), { code: 'engine_failed', retryable: true }],
    ['no audio', { end: () => ({ audio: 0 }) }, { code: 'engine_failed', retryable: true }],
    ['no audio and OTHER', { end: () => ({ audio: 0, finishReason: 'OTHER' }) }, { code: 'engine_failed', retryable: true }],
    ['OTHER behind some', { end: () => ({ audio: 0.6, finishReason: 'OTHER' }) }, { code: 'engine_failed', retryable: true }],
    ['MAX_TOKENS', { end: () => ({ finishReason: 'MAX_TOKENS' }) }, { code: 'engine_failed', retryable: true }],
    ['no end', { end: () => ({ finishReason: null }) }, { code: 'engine_failed', retryable: true }],
    ['cut audio that calls itself whole', { end: () => ({ audio: 0.2 }) }, { code: 'engine_failed', retryable: true }],
    ['SAFETY', { end: () => ({ audio: 0, finishReason: 'SAFETY' }) }, { code: 'invalid_request', retryable: false, details: { param: 'text', reason: 'SAFETY' } }],
    ['SAFETY behind some', { end: () => ({ audio: 0.5, finishReason: 'SAFETY' }) }, { code: 'invalid_request', retryable: false, details: { reason: 'SAFETY' } }],
    ['a blocked prompt', { end: () => ({ blockReason: 'PROHIBITED_CONTENT' }) }, { code: 'invalid_request', retryable: false, details: { reason: 'PROHIBITED_CONTENT' } }],
  ])('%s', async (_, standIn, expected) => {
    for (const streaming of [false, true])
      expect(await failing(standIn, { streaming })).toMatchObject(expected)
  }) // prettier-ignore

  test('a failure in the middle of a stream', async () => {
    const { body } = geminiError(503, 'UNAVAILABLE', 'Overloaded, with a secret text.')
    const events = `data: ${String(body)}\r\n\r\n`
    const instead: UpstreamFault = {
      kind: 'instead',
      answer: { headers: { 'Content-Type': 'text/event-stream' }, body: events },
    }
    expect(await failing(always(instead), { streaming: true })).toMatchObject({
      code: 'unavailable',
      retryable: true,
    })
  })

  test('silence and stalls, by the clock that is handed in', async () => {
    // Time goes on as soon as somebody waits for it.
    const hasty = {
      ...systemClock,
      sleep: (delayMs: number, signal: AbortSignal) =>
        systemClock.sleep(delayMs > 1000 ? 50 : delayMs, signal),
    }
    for (const kind of ['silence', 'stall'] as const)
      expect(await failing(always({ kind }), { clock: hasty })).toMatchObject({
        code: 'timeout',
        retryable: true,
      })
  })

  test('a request that nobody could mean is refused before anybody is asked', async () => {
    const { api, engine, segment } = await house()
    const refused = async (
      engineOptions: NonNullable<Segment['engineOptions']>,
    ): Promise<unknown> =>
      speak(engine, segment('Hello.', { engineOptions })).catch((error: unknown) => error)
    const speakers = (voice: string): NonNullable<Segment['engineOptions']> => ({
      speakers: [
        { name: 'A', voice },
        { name: 'B', voice: 'puck' },
      ],
    })
    expect(await refused({ temperature: 3 })).toMatchObject({
      code: 'invalid_request',
      details: { param: 'engineOptions.gemini.temperature' },
    })
    expect(await refused(speakers('Callirhoe'))).toMatchObject({
      message: expect.stringContaining('Did you mean callirrhoe?'),
      details: { param: 'engineOptions.gemini.speakers' },
    })
    expect(await refused({ speakers: [{ name: 'A:B', voice: 'puck' }] })).toMatchObject({
      details: { param: 'engineOptions.gemini.speakers' },
    })
    expect(await refused({ speed: 'fast' })).toMatchObject({
      details: { param: 'engineOptions.gemini.speed' },
    })
    expect(api.requests).toEqual([])
  })

  test('an abort closes the connection', async () => {
    for (const streaming of [false, true]) {
      const { api, engine, segment } = await house(always({ kind: 'silence' }), { streaming })
      const control = new AbortController()
      const call = { signal: control.signal, requestId: 'abort' }
      const spoken = collect(engine.synthesize(segment('Hello.'), call))
      await api.when(() => api.requests.length === 1)
      const reason = new Error('left')
      control.abort(reason)
      await expect(spoken).rejects.toBe(reason)
      await api.when(() => api.open === 0)
    }
  })

  test('a key or an address that can be none', () => {
    for (const wrong of [{ apiKey: '' }, { apiKey: 'a b' }, { apiKey: 'k', url: 'ftp://x' }]) {
      expect(() => geminiEngine({ clock: systemClock, ...wrong })).toThrow(
        expect.objectContaining({ code: 'invalid_request' }),
      )
    }
  })
})

test('lists 30 voices, kore first, with words, genders and languages', async () => {
  const { engine } = await house()
  const voices = await engine.voices({ signal: never() })
  expect(voices).toHaveLength(30)
  expect(voices[0]).toMatchObject({ id: 'gemini:kore', name: 'Kore', description: 'Firm' })
  expect(voices.find(({ id }) => id === 'gemini:sulafat')).toMatchObject({
    gender: 'female',
    description: 'Warm',
  })
  expect(new Set(voices[0]?.languages).size).toBe(24)
})

test('the build tells the model that speaks where a request names none', () => {
  const buildOf = (options: Partial<GeminiEngineOptions>): string | undefined =>
    geminiEngine({ apiKey: GEMINI_KEY, clock: systemClock, ...options }).capabilities.build
  const builds = [
    buildOf({}),
    buildOf({ model: 'gemini-2.5-flash-preview-tts' }),
    buildOf({ aliases: { fast: 'gemini-2.5-flash-preview-tts' } }),
  ]
  expect(new Set(builds).size).toBe(3)
  expect(buildOf({})).toBe(builds[0])
})
