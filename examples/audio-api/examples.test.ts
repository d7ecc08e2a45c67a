import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { reloadConfig } from 'rostrum/audio-api'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GEMINI_KEY, type Gemini, startGemini } from '../../test/support/gemini.ts'

let folder = ''
let api: Gemini
let told: unknown[] = []

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-example-'))
  api = await startGemini()
  vi.stubEnv('GEMINI_API_KEY', GEMINI_KEY)
  vi.stubEnv('GEMINI_BASE_URL', api.url)
  vi.stubEnv('TTS_ENGINE', '')
  vi.stubEnv('DEFAULT_TTS_MODEL', '')
  vi.stubEnv('OUTPUT_DIR', path.join(folder, 'output'))
  vi.stubEnv('LOG_LEVEL', 'CRITICAL')
  vi.stubEnv('ROSTRUM_DATA_DIR', path.join(folder, 'data'))
  reloadConfig()
  told = []
  vi.spyOn(console, 'log').mockImplementation((...given: unknown[]) => void told.push(...given))
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  reloadConfig()
  await api[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

const isWav = async (file: string): Promise<boolean> =>
  /^RIFF[^]{4}WAVE/.test((await readFile(file)).subarray(0, 12).toString('latin1'))

/** A call as the API is to get it, to the letter. */
const called = (text: string, speechConfig: object): object => ({
  model: 'gemini-2.5-flash-preview-tts',
  streaming: false,
  body: {
    contents: [{ role: 'user', parts: [{ text }] }],
    generationConfig: { responseModalities: ['AUDIO'], speechConfig },
  },
})

test('single', async () => {
  await import('./single.ts')
  const [file, seconds] = told
  expect(await isWav(String(file))).toBe(true)
  expect(path.dirname(String(file))).toBe(path.join(folder, 'output'))
  expect(seconds).toBeGreaterThan(0)
  expect(api.calls).toEqual([
    called('Hello world', { voiceConfig: { prebuiltVoiceConfig: { voiceName: 'kore' } } }),
  ])
})

test('two speakers', async () => {
  await import('./two-speakers.ts')
  expect(told).toEqual([path.join(folder, 'output', 'dialogue.wav')])
  expect(await isWav(String(told[0]))).toBe(true)
  const speaker = (name: string, voiceName: string): object => ({
    speaker: name,
    voiceConfig: { prebuiltVoiceConfig: { voiceName } },
  })
  const speakerVoiceConfigs = [speaker('Alice', 'kore'), speaker('Bob', 'charon')]
  expect(api.calls).toEqual([
    called('Alice: Hello! Bob: Hi there!', { multiSpeakerVoiceConfig: { speakerVoiceConfigs } }),
  ])
})

test('queue, where there is no Redis', async () => {
  vi.stubEnv('REDIS_URL', 'redis://127.0.0.1:1')
  reloadConfig()
  await import('./queue.ts')
  expect(told).toEqual(['Redis cannot be used: is it there, and are its packages installed?'])
  expect(await readdir(folder)).toEqual(['data'])
})
