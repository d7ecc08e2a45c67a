import { createOpenAI, type OpenAIProvider } from '@ai-sdk/openai'
import { APICallError, experimental_generateSpeech as generateSpeech } from 'ai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServerProcess, type ServerProcess } from '../support/server-process.ts'
import { wavSec } from '../support/wav.ts'

let server: ServerProcess
let statuses: number[] = []
let openai: OpenAIProvider

beforeAll(async () => {
  server = await startServerProcess()
  openai = createOpenAI({
    baseURL: `${server.url}/v1`,
    apiKey: 'not-needed',
    async fetch(url, init) {
      const response = await fetch(url, init)
      statuses.push(response.status)
      return response
    },
  })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

const text = 'Every word of this sentence is spoken.'

test('the default is an mp3, told from its bytes', async () => {
  const { audio } = await generateSpeech({ model: openai.speech('tts-1'), text })
  expect(audio.mediaType).toBe('audio/mpeg')
  expect(audio.format).toBe('mp3')
  expect(audio.uint8Array.length).toBeGreaterThan(1000)
})

test.each([
  ['wav', 'audio/wav'],
  ['flac', 'audio/flac'],
  ['opus', 'audio/ogg'],
])('%s is told from its bytes', async (outputFormat, mediaType) => {
  const { audio } = await generateSpeech({
    model: openai.speech('gpt-4o-mini-tts'),
    text,
    outputFormat,
  })
  expect(audio.mediaType).toBe(mediaType)
})

test('aac is ADTS, which the package does not know by its bytes', async () => {
  const { audio } = await generateSpeech({
    model: openai.speech('tts-1'),
    text,
    outputFormat: 'aac',
  })
  const [first, second = 0] = audio.uint8Array
  expect([first, second & 0xf6]).toEqual([0xff, 0xf0])
})

test('voice, speed and instructions are taken', async () => {
  const { audio, warnings } = await generateSpeech({
    model: openai.speech('gpt-4o-mini-tts'),
    text,
    voice: 'nova',
    speed: 2,
    instructions: 'Speak calmly.',
    outputFormat: 'wav',
  })
  expect(warnings).toEqual([])
  expect(wavSec(audio.uint8Array)).toBeLessThan(2.5)
})

test('a refusal is an APICallError that is not retried', async () => {
  statuses = []
  const error: unknown = await generateSpeech({
    model: openai.speech('tts-1'),
    text,
    voice: 'nope',
  }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(APICallError.isInstance(error)).toBe(true)
  expect(error).toMatchObject({ statusCode: 400, isRetryable: false })
  expect((error as APICallError).message).toContain('voice')
  expect(statuses).toEqual([400])
})

test('an abort ends the call', async () => {
  const controller = new AbortController()
  const call = generateSpeech({
    model: openai.speech('tts-1'),
    text: `${text} `.repeat(1000),
    abortSignal: controller.signal,
  })
  controller.abort(new Error('enough'))
  await expect(call).rejects.toThrow()
})
