import { readFile } from 'node:fs/promises'
import { afterEach, expect, test } from 'vitest'
import { outputFolder, type OutputFolder } from '../../test/support/audio-api.ts'
import {
  broken,
  GEMINI_KEY,
  type Gemini,
  type GeminiOptions,
  perDay,
  perMinute,
  startGemini,
  tonesIn,
} from '../../test/support/gemini.ts'
import { until } from '../../test/support/task-house.ts'
import { wavHeader } from '../../test/support/wav.ts'
import { tonesOf } from '../adapters/engines/tone/recognize.ts'
import { systemClock } from '../app/wire-clock.ts'
import type { Clock } from '../ports/clock.ts'
import {
  AudioRequest,
  Language,
  promptOf,
  QueueService,
  setupLogging,
  TTSService,
  VoiceModel,
  WorkerManager,
} from './index.ts'

setupLogging({ logLevel: 'CRITICAL', enableStructuredLogging: false })

const opened: AsyncDisposable[] = []
afterEach(async () => {
  for (const it of opened.splice(0).reverse()) await it[Symbol.asyncDispose]()
})

async function house(options: GeminiOptions = {}): Promise<{
  readonly api: Gemini
  readonly folder: OutputFolder
  readonly tts: TTSService
  readonly config: ReturnType<OutputFolder['config']>
  readonly slept: readonly number[]
}> {
  const api = await startGemini(options)
  const folder = await outputFolder()
  const slept: number[] = []
  const clock: Clock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep(delayMs) {
      slept.push(delayMs / 1000)
      return Promise.resolve()
    },
  }
  const config = folder.config({
    ttsEngine: 'gemini',
    geminiApiKey: GEMINI_KEY,
    geminiBaseUrl: api.url,
  })
  const tts = new TTSService({ config, clock })
  opened.push(api, folder, tts)
  return { api, folder, tts, config, slept }
}

const heard = async (file: string | undefined): Promise<readonly string[]> =>
  tonesIn(await readFile(file ?? ''))

const prebuilt = (voiceName: string): object => ({ prebuiltVoiceConfig: { voiceName } })
const bodyOf = (text: string, speechConfig: object): object => ({
  contents: [{ role: 'user', parts: [{ text }] }],
  generationConfig: { responseModalities: ['AUDIO'], speechConfig },
})

test('sends the text to the letter, the model that is named, and the voice in lower case', async () => {
  const { api, tts } = await house()
  const text = ' It cost $3.50 on 1/2/2024.\n\nDr. Smith &  co.: "No!" 😀\n'
  const result = await tts.generateAudio({ text, voiceConfig: { voiceName: 'Sulafat' } })
  expect(result).toMatchObject({ success: true, message: 'Audio generated successfully' })
  expect(result.processingTime).toBeGreaterThan(0)
  expect(api.calls).toEqual([
    {
      model: 'gemini-2.5-flash-preview-tts',
      streaming: false,
      body: bodyOf(text, { voiceConfig: prebuilt('sulafat') }),
    },
  ])
  expect(await heard(result.filePath)).toEqual(
    tonesOf('It cost 3 50 on 1 2 2024 Dr Smith co No'.split(' ')),
  )
  expect(wavHeader(await readFile(result.filePath ?? ''))).toMatchObject({ sampleRate: 24_000 })
})

test('says language, speed and pitch in words before the text, for each language', async () => {
  const { api, tts } = await house()
  const voiceConfig = { voiceName: 'puck', speed: 0.5, pitch: 1.5 }
  const languages = ['de-DE', 'zh', 'en-IN', 'en-US', 'ar-EG'] as const
  for (const language of languages) {
    const request = new AudioRequest({
      text: 'One, two.',
      language,
      voiceConfig,
      model: VoiceModel.GEMINI_TTS_PRO,
    })
    expect(await tts.generateAudio(request)).toMatchObject({ success: true })
    expect(api.calls.at(-1)).toMatchObject({
      model: 'gemini-2.5-pro-preview-tts',
      body: bodyOf(promptOf(request), { voiceConfig: prebuilt('puck') }),
    })
  }
  expect(api.calls[0]?.body.contents[0]?.parts[0]?.text).toBe(
    '[Language: German] [Style: speak slowly, with a higher pitch] One, two.',
  )
})

const dialogue = {
  speakerMode: 'multiple',
  multiSpeakerConfig: {
    speakers: [
      { speakerName: 'Alice', voiceName: 'Kore' },
      { speakerName: 'Bob', voiceName: 'charon' },
    ],
  },
} as const
const pair = {
  multiSpeakerVoiceConfig: {
    speakerVoiceConfigs: [
      { speaker: 'Alice', voiceConfig: prebuilt('kore') },
      { speaker: 'Bob', voiceConfig: prebuilt('charon') },
    ],
  },
}

test('two speakers are one call; one of them alone is a voice', async () => {
  const { api, tts } = await house()
  const text = 'Alice: Hello! Bob: Hi there!'
  const voiceConfig = { speed: 2 }
  const asked = { ...dialogue, text, language: Language.FRENCH_FRANCE, voiceConfig }
  expect(await tts.generateAudio(asked)).toMatchObject({ success: true })
  expect(api.calls[0]?.body).toEqual(bodyOf(`[Language: French] ${text}`, pair))
  const speakers = dialogue.multiSpeakerConfig.speakers.slice(1)
  const alone = { ...dialogue, text: 'Bob: Hi there!', multiSpeakerConfig: { speakers } }
  expect(await tts.generateAudio(alone)).toMatchObject({ success: true })
  expect(api.calls[1]?.body).toEqual(bodyOf('Hi there!', { voiceConfig: prebuilt('charon') }))
})

test('long texts are several calls that end with sentences, and each names its speakers', async () => {
  const { api, tts } = await house()
  const text = 'The cat sat on the mat. It was a fine day, as it often is. '.repeat(80)
  const result = await tts.generateAudio({ text })
  expect(result).toMatchObject({ success: true })
  const texts = api.calls.map(({ body }) => body.contents[0]?.parts[0]?.text ?? '')
  expect(texts).toHaveLength(3)
  for (const it of texts) expect(it).toMatch(/^(?=[^]{700,2000}$)[A-Z][^]*[.]$/)
  expect(texts.toSorted().join(' ').length).toBe(text.trim().length)
  expect(await heard(result.filePath)).toEqual(tonesOf(text.match(/\w+/g) ?? []))

  const turn = 'This is a rather long story. '.repeat(50)
  await tts.generateAudio({ ...dialogue, text: `Alice: ${turn} Bob: ${turn} Alice: ${turn}` })
  const calls = api.calls.slice(3)
  expect(calls.length).toBeGreaterThan(1)
  for (const { body } of calls) {
    expect(body.generationConfig.speechConfig).toEqual(pair)
    expect(body.contents[0]?.parts[0]?.text).toMatch(/^(?=[^]{1,2000}$)(Alice|Bob): This/)
  }
})

test.each([
  ['503', () => broken(503), 'Failed to generate audio', [4, 4]],
  ['500', () => broken(500), 'Failed to generate audio', [4, 4]],
  ['resets', () => ({ kind: 'reset' }) as const, 'Failed to generate audio', [4, 4]],
  ['a limit', () => perMinute('3s'), 'Rate limit exceeded after retries', [10, 10, 10, 16]],
  [
    'a limit that says when',
    () => perMinute('31s'),
    'Rate limit exceeded after retries',
    [31, 31, 31, 31],
  ],
  ['a limit of an hour', () => perMinute('3600s'), 'Rate limit exceeded after retries', []],
  ['a quota', () => perDay(), 'API quota exceeded', []],
])('%s: tried as often as the settings say, and told', async (_, fault, message, waits) => {
  const { api, tts, folder, slept } = await house({ fault })
  const result = await tts.generateAudio({ text: 'Hello world' })
  expect(result).toMatchObject({ success: false, message, filePath: undefined })
  expect(slept).toEqual(waits)
  expect(api.requests).toHaveLength(waits.length + 1)
  expect(await folder.files()).toEqual([])
})

test('what passes is heard, and only the call that failed is made again', async () => {
  const faults = [undefined, broken(503), { kind: 'cut' } as const, perMinute('1s')]
  const { api, tts, slept } = await house({ fault: (number) => faults[number] })
  const text = 'The cat sat on the mat. It was a fine day, as it often is. '.repeat(50)
  const result = await tts.generateAudio({ text })
  expect(result).toMatchObject({ success: true })
  expect(slept.length).toBe(3)
  expect(api.requests).toHaveLength(5)
  expect(await heard(result.filePath)).toEqual(tonesOf(text.match(/\w+/g) ?? []))
})

test('no audio and cut audio are no speech, but another try', async () => {
  const ends = [{ audio: 0, finishReason: 'OTHER' }, { audio: 0.1 }]
  const { api, tts } = await house({ end: (number) => ends[number] })
  const text = 'A text that is long enough for its end to be missed when it is cut off. '.repeat(5)
  expect(await tts.generateAudio({ text })).toMatchObject({ success: true })
  expect(api.calls).toHaveLength(3)
})

test('a wrong key and a refused text cost one call', async () => {
  const wrong = await house({ key: 'another' })
  expect(await wrong.tts.generateAudio({ text: 'Hi' })).toMatchObject({
    success: false,
    message: 'Failed to generate audio',
  })
  const refused = await house({ end: () => ({ blockReason: 'PROHIBITED_CONTENT' }) })
  expect(await refused.tts.generateAudio({ text: 'Hi' })).toMatchObject({
    success: false,
    message: 'Validation failed',
  })
  for (const { api } of [wrong, refused]) expect(api.requests).toHaveLength(1)
})

test('without a key nothing is spoken, and what is missing is said', async () => {
  await using folder = await outputFolder()
  const config = folder.config({ ttsEngine: 'gemini' })
  await using tts = new TTSService({ config })
  expect(await tts.generateAudio({ text: 'Hi' })).toMatchObject({
    success: false,
    message: 'Validation failed',
    error: 'GEMINI_API_KEY is required; TTS_ENGINE=espeak speaks without a key.',
  })
  expect(await tts.healthCheck()).toBe(false)
  await using queue = new QueueService({ config })
  await expect(queue.enqueueSingleTask({ text: 'Hi' })).rejects.toMatchObject({
    name: 'TTSValidationError',
    field: 'GEMINI_API_KEY',
  })
})

test('tasks are spoken by it, and fail with its messages', async () => {
  const { api, config } = await house({ fault: (number) => (number === 1 ? perDay() : undefined) })
  await using queue = new QueueService({ config })
  const ids = [
    await queue.enqueueSingleTask({ text: 'One two three.' }),
    await queue.enqueueSingleTask({ ...dialogue, text: 'Alice: Hello! Bob: Hi!' }),
  ]
  await using worker = new WorkerManager({ config, queue })
  await worker.startWorkers()
  const over = async (id: string): Promise<boolean> => {
    const response = await queue.getTaskResult(id)
    return response !== undefined && !response.message.endsWith('still pending')
  }
  for (const id of ids) await until(() => over(id))
  const results = await Promise.all(ids.map((id) => queue.getTaskResult(id)))
  expect(new Set(results.map((it) => it?.message))).toEqual(
    new Set(['API quota exceeded', 'Audio generated successfully']),
  )
  expect(api.requests).toHaveLength(2)
})

test.each([
  ['503', () => broken(503), 'Failed to generate audio', 3],
  ['a limit', () => perMinute('3s'), 'Rate limit exceeded after retries', 5],
  ['an unpaid bill', () => ({ kind: 'status', status: 402 }) as const, 'API quota exceeded', 1],
])('%s: a task is tried no more often than the settings say', async (_, fault, message, calls) => {
  const { api, folder } = await house({ fault })
  const config = folder.config({
    ttsEngine: 'gemini',
    geminiApiKey: GEMINI_KEY,
    geminiBaseUrl: api.url,
    retryMinWait: 0,
    retryMaxWait: 0,
    rateLimitRetryMinWait: 0,
    rateLimitRetryMaxWait: 0,
  })
  const clock: Clock = {
    ...systemClock,
    sleep: (ms, signal) => systemClock.sleep(ms / 100, signal),
  }
  await using queue = new QueueService({ config, clock })
  const id = await queue.enqueueSingleTask({ text: 'Hello world' })
  await using worker = new WorkerManager({ config, queue })
  await worker.startWorkers()
  await until(async () => !(await queue.getTaskResult(id))?.message.endsWith('still pending'))
  expect(await queue.getTaskResult(id)).toMatchObject({ success: false, message })
  expect(api.requests).toHaveLength(calls)
})
