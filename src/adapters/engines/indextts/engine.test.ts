import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sine } from '../../../../test/support/audio.ts'
import {
  startIndexTts,
  wavFile,
  type IndexTtsUpstream,
} from '../../../../test/support/indextts-upstream.ts'
import { steppedClock } from '../../../../test/support/stepped-clock.ts'
import { startUpstream } from '../../../../test/support/upstream.ts'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Json } from '../../../core/request.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { systemClock } from '../../clock/system.ts'
import { flacDecoder } from '../../decoders/flac/decoder.ts'
import { wavDecoder } from '../../decoders/wav/decoder.ts'
import { indexTtsEngine } from './engine.ts'
import type { IndexTtsEngineOptions, IndexTtsReference } from './options.ts'
import type { IndexTtsShape } from './shape.ts'

const KEY = 'index-key-0123456789'
const TEXT = 'Say this to nobody else, please.'
const FORMAT = { sampleRate: 16_000, channels: 1 } as const

let folder: string
const references: IndexTtsReference[] = []

async function record(name: string, seconds: number, peak = 0.5): Promise<IndexTtsReference> {
  const audio = path.join(folder, `${name}.wav`)
  await writeFile(audio, wavFile([...sine(FORMAT, 220, seconds, peak)], FORMAT.sampleRate))
  return { name, audio, language: name === 'wei' ? 'zh' : '' }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-indextts-'))
  references.push(await record('anna', 2), await record('wei', 3))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function engineAt(
  site: { readonly url: string },
  shape: IndexTtsShape,
  options: Partial<IndexTtsEngineOptions> = {},
): SpeechEngine {
  return indexTtsEngine({
    url: shape === 'openai' ? `${site.url}/v1` : site.url,
    apiKey: KEY,
    shape,
    references,
    decoders: [wavDecoder, flacDecoder],
    clock: systemClock,
    ...options,
  })
}

async function speak(
  engine: SpeechEngine,
  name?: string,
  engineOptions: Json = null,
): Promise<readonly PcmFrame[]> {
  const { signal } = new AbortController()
  const voices = await engine.voices({ signal })
  const voice = name === undefined ? voices[0] : voices.find((it) => it.name === name)
  const segment = segmentOf(TEXT, voice!, { engineOptions })
  const frames: PcmFrame[] = []
  for await (const frame of engine.synthesize(segment, { signal, requestId: 'r' }))
    frames.push(frame)
  return frames
}

describe.each<IndexTtsShape>(['form', 'json-url', 'openai'])('shape %s', (shape) => {
  let site: IndexTtsUpstream
  beforeAll(async () => {
    site = await startIndexTts()
  })
  afterAll(() => site[Symbol.asyncDispose]())
  engineContract({
    describe,
    test,
    name: 'indextts over a server of its shape',
    create: () => engineAt(site, shape, { maxSegmentChars: 500, concurrency: 2 }),
  })
})

describe('an IndexTTS server', () => {
  test('gets a form with the text and the recording', async () => {
    await using site = await startIndexTts()
    const engine = engineAt(site, 'form')
    const frames = await speak(engine, 'wei')
    expect(frames[0]?.spokenBy).toEqual({ engine: 'indextts', voice: 'indextts:wei' })
    const [asked] = site.asked
    expect(Object.keys(asked ?? {})).toEqual(['text', 'prompt_audio'])
    expect(asked?.['text']).toBe(TEXT)
    const file = asked?.['prompt_audio'] as File
    expect([file.name, file.type, file.size]).toEqual(['wei.wav', 'audio/wav', 44 + 2 * 48_000])
    expect(site.requests[0]).toMatchObject({
      path: '/tts',
      headers: { authorization: `Bearer ${KEY}` },
    })
    await engine.close()
  })

  test('gets JSON and answers with a link, which is followed', async () => {
    await using site = await startIndexTts()
    const engine = engineAt(site, 'json-url', { voices: ['examples/voice_01.wav'] })
    await speak(engine, 'anna')
    await speak(engine, 'examples/voice_01.wav')
    expect(site.asked).toEqual([
      { text: TEXT, voice_prompt: references[0]?.audio },
      { text: TEXT, voice_prompt: 'examples/voice_01.wav' },
    ])
    expect(site.requests.map((it) => it.path)).toEqual([
      '/tts',
      '/audio/0.wav',
      '/tts',
      '/audio/1.wav',
    ])
    await engine.close()
  })

  test('gets a request by OpenAI’s names, and lists its own voices', async () => {
    await using site = await startIndexTts()
    const engine = engineAt(site, 'openai', { model: 'IndexTeam/IndexTTS-2' })
    const voices = await engine.voices({ signal: new AbortController().signal })
    expect(voices.map(({ id, languages }) => [id, languages.join()])).toEqual([
      ['indextts:anna', 'en,zh'],
      ['indextts:wei', 'zh,en'],
      ['indextts:alloy', 'en,zh'],
    ])
    const frames = await speak(engine, 'alloy')
    expect(frames[0]?.spokenBy?.model).toBe('IndexTeam/IndexTTS-2')
    expect(site.asked).toEqual([
      { model: 'IndexTeam/IndexTTS-2', response_format: 'wav', input: TEXT, voice: 'alloy' },
    ])
    await engine.close()
  })

  test('tells voices by other recordings apart, and imitates what is there now', async () => {
    await using site = await startIndexTts()
    const clock = steppedClock()
    const { signal } = new AbortController()
    const own = [await record('leo', 2), await record('mood', 2)]
    const engine = engineAt(site, 'form', { references: own, clock })
    const revision = async (): Promise<string> => {
      const [voice] = await engine.voices({ signal })
      return `${await engine.revision?.({ signal })} ${voice?.revision}`
    }
    const before = await revision()
    await speak(engine, 'leo')
    expect(await revision()).toBe(before)
    await record('leo', 3)
    await clock.step(1000)
    const changed = await revision()
    expect(changed).not.toBe(before)
    await speak(engine, 'leo')
    expect(site.asked.map((it) => (it['prompt_audio'] as File).size)).toEqual([64_044, 96_044])
    // What gives an emotion is heard in every voice.
    await record('mood', 3)
    await clock.step(1000)
    expect(await revision()).not.toBe(changed)
    await engine.close()
    const alone = engineAt(site, 'json-url', { references: [] })
    expect(alone.revision).toBeUndefined()
    expect((await alone.voices({ signal }))[0]).not.toHaveProperty('revision')
    await alone.close()
  })

  test('tells servers, models and fields apart by its build', () => {
    const site = { url: 'http://127.0.0.1:9' }
    const builds = [
      engineAt(site, 'openai'),
      engineAt(site, 'openai', { model: 'other' }),
      engineAt(site, 'form'),
      engineAt(site, 'form', { fields: { text: 'words' } }),
      engineAt({ url: 'http://127.0.0.1:8' }, 'form'),
    ].map(({ capabilities }) => capabilities.build)
    expect(new Set(builds).size).toBe(5)
  })

  test('takes its own voice where there is none to imitate', async () => {
    await using site = await startIndexTts()
    const engine = engineAt(site, 'json-url', { references: [] })
    await speak(engine, 'default')
    expect(site.asked).toEqual([{ text: TEXT }])
    await engine.close()
  })

  test('is called where its settings say', async () => {
    await using site = await startIndexTts()
    const engine = engineAt(site, 'form', {
      path: '/api/v1/tts',
      fields: { prompt: 'spk_audio_prompt' },
    })
    await speak(engine)
    expect(site.requests[0]?.path).toBe('/api/v1/tts')
    expect(Object.keys(site.asked[0] ?? {})).toEqual(['text', 'spk_audio_prompt'])
    await engine.close()
  })
})

describe('an emotion', () => {
  const fields = {
    emotionAudio: 'emo_audio_prompt',
    emotionVector: 'emo_vector',
    emotionText: 'emo_text&use_emo_text=true',
    emotionWeight: 'emo_alpha',
  }
  const vector = [0, 0, 0.5, 0, 0, 0.25, 0, 1]

  test('goes by the names of the settings, in a form', async () => {
    await using site = await startIndexTts()
    const engine = engineAt(site, 'form', { fields })
    await speak(engine, 'anna', { emotionVector: vector, emotionWeight: 0.6 })
    await speak(engine, 'anna', { emotionText: 'very sad' })
    await speak(engine, 'anna', { emotionAudio: 'wei' })
    expect(site.asked).toMatchObject([
      { emo_vector: '0,0,0.5,0,0,0.25,0,1', emo_alpha: '0.6' },
      { emo_text: 'very sad', use_emo_text: 'true' },
      { emo_audio_prompt: { name: 'wei.wav' }, prompt_audio: { name: 'anna.wav' } },
    ])
    await engine.close()
  })

  test('goes by the names of the settings, as JSON', async () => {
    await using site = await startIndexTts()
    const engine = engineAt(site, 'json-url', { fields })
    await speak(engine, 'anna', { emotionVector: vector, emotionWeight: 0.6 })
    await speak(engine, 'anna', { emotionText: 'very sad' })
    await speak(engine, 'anna', { emotionAudio: 'wei' })
    expect(site.asked).toMatchObject([
      { emo_vector: vector, emo_alpha: 0.6 },
      { emo_text: 'very sad', use_emo_text: true },
      { emo_audio_prompt: references[1]?.audio },
    ])
    await engine.close()
  })

  test.each<[string, Json, string, string]>([
    [
      'of seven numbers',
      { emotionVector: [0, 0, 0, 0, 0, 0, 0] },
      'invalid_request',
      'emotionVector',
    ],
    [
      'beyond its range',
      { emotionVector: [2, 0, 0, 0, 0, 0, 0, 0] },
      'invalid_request',
      'emotionVector',
    ],
    ['of no numbers', { emotionVector: 'sad' }, 'invalid_request', 'emotionVector'],
    ['of no words', { emotionText: '' }, 'invalid_request', 'emotionText'],
    ['of an unknown recording', { emotionAudio: 'nobody' }, 'invalid_request', 'emotionAudio'],
    ['of too much weight', { emotionWeight: 1.5 }, 'invalid_request', 'emotionWeight'],
    ['without a field', { emotionWeight: 0.5 }, 'unsupported', 'emotionWeight'],
  ])('%s is refused, and nobody asked', async (_, options, code, key) => {
    await using site = await startIndexTts()
    const { emotionWeight: _none, ...named } = fields
    const engine = engineAt(site, 'form', { fields: named })
    await expect(speak(engine, 'anna', options)).rejects.toMatchObject({
      code,
      details: { param: `engineOptions.indextts.${key}` },
    })
    expect(site.requests).toHaveLength(0)
    await engine.close()
  })

  test('comes in one way at a time', async () => {
    await using site = await startIndexTts()
    const engine = engineAt(site, 'form', { fields })
    await expect(
      speak(engine, 'anna', { emotionText: 'sad', emotionAudio: 'wei' }),
    ).rejects.toMatchObject({ code: 'invalid_request' })
    await engine.close()
  })

  test.each([
    ['feeling', 'emo'],
    ['emotionText', 'two words'],
    ['emotionText', 'emo_text&'],
    ['prompt', 'a&b c=1'],
  ])('whose field %s is called %j makes no engine', (control, name) => {
    const make = (): SpeechEngine =>
      engineAt({ url: 'http://127.0.0.1' }, 'form', { fields: { [control]: name } })
    expect(make).toThrow(expect.objectContaining({ code: 'invalid_request' }) as Error)
  })
})

describe('a recording', () => {
  test.each<[string, () => Promise<IndexTtsReference>, string]>([
    [
      'that is not there',
      async () => ({ name: 'gone', audio: path.join(folder, 'gone.wav') }),
      'no file',
    ],
    [
      'that is none',
      async () => {
        const audio = path.join(folder, 'text.wav')
        await writeFile(audio, 'Once upon a time')
        return { name: 'text', audio }
      },
      'something else',
    ],
    ['that is silent', () => record('silent', 2, 0), 'silence'],
    ['that is too short', () => record('short', 0.5), '0.50 seconds'],
    ['that is too long', () => record('long', 31), 'more'],
  ])('%s is refused by name, and nobody asked', async (_, make, found) => {
    await using site = await startIndexTts()
    const reference = await make()
    const engine = engineAt(site, 'form', { references: [reference] })
    const failure: unknown = await speak(engine).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'unavailable',
      retryable: false,
      details: { reference: reference.name, found },
    })
    expect(site.requests).toHaveLength(0)
    await engine.close()
  })

  test('that has changed is read again', async () => {
    await using site = await startIndexTts()
    const reference = await record('changing', 1)
    const engine = engineAt(site, 'form', { references: [reference] })
    await speak(engine)
    await speak(engine)
    await record('changing', 2)
    await speak(engine)
    const sizes = site.asked.map((it) => (it['prompt_audio'] as File).size)
    expect(sizes).toEqual([32_044, 32_044, 64_044])
    await engine.close()
  })
})

describe('a link', () => {
  test('to another place is followed only when the settings name it, and without the key', async () => {
    await using store = await startUpstream({
      answer: () => ({ body: wavFile([0.5, -0.5], 22_050) }),
    })
    await using site = await startIndexTts({ linkOrigin: store.url })
    const engine = engineAt(site, 'json-url')
    await expect(speak(engine)).rejects.toMatchObject({ code: 'unsupported', retryable: false })
    expect(store.requests).toHaveLength(0)
    await engine.close()
    const allowed = engineAt(site, 'json-url', { linkOrigins: [store.url] })
    const [frame] = await speak(allowed)
    expect([...(frame?.samples ?? [])]).toEqual([0.5, -0.5])
    expect(store.requests[0]?.headers.authorization).toBeUndefined()
    await allowed.close()
  })

  test.each([
    ['nothing', '{}'],
    ['no link', '{"url":"http://[broken"}'],
    ['a link to a file of the disk', '{"url":"file:///etc/passwd"}'],
    ['a link with a password', '{"url":"http://a:b@127.0.0.1/"}'],
    ['no JSON', 'audio'],
    ['null', 'null'],
  ])('that is %s is an error', async (_, body) => {
    await using site = await startUpstream({ answer: () => ({ body }) })
    const engine = engineAt(site, 'json-url')
    const failure: unknown = await speak(engine).catch((error: unknown) => error)
    expect(failure).toMatchObject({ retryable: false, details: { engine: 'indextts' } })
    expect(site.requests).toHaveLength(1)
    await engine.close()
  })

  test('whose file breaks off is never heard', async () => {
    await using site = await startIndexTts({
      fault: (_, { method }) => (method === 'GET' ? { kind: 'cut' } : undefined),
    })
    const engine = engineAt(site, 'json-url')
    await expect(speak(engine)).rejects.toMatchObject({ code: 'unavailable', retryable: true })
    await engine.close()
  })
})

test('errors tell neither key nor text nor where recordings are', async () => {
  await using site = await startUpstream({
    answer: ({ headers, body }) => ({
      status: 400,
      body: JSON.stringify({ error: `${headers.authorization} ${body.toString()}` }),
    }),
  })
  for (const shape of ['form', 'json-url', 'openai'] as const) {
    const engine = engineAt(site, shape)
    const failure: unknown = await speak(engine).catch((error: unknown) => error)
    const told = `${JSON.stringify(failure)} ${String((failure as Error).stack)}`
    expect(failure).toMatchObject({ code: 'engine_failed' })
    for (const secret of [KEY, 'index-key', 'nobody else', folder])
      expect(told).not.toContain(secret)
    await engine.close()
  }
})
