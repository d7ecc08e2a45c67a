import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  AudioConfig,
  type AudioConfigValues,
  AudioRequest,
  getConfig,
  loadConfig,
  QueueService,
  reloadConfig,
  TTSService,
  TTSValidationError,
  validateConfig,
  WorkerManager,
  WorkerService,
} from './index.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-config-'))
  vi.spyOn(process, 'cwd').mockReturnValue(cwd)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await rm(cwd, { recursive: true })
  reloadConfig()
})

const dotenv = (text: string): Promise<void> => writeFile(path.join(cwd, '.env'), text)
const configOf = (env: { readonly [name: string]: string }): AudioConfig => loadConfig({ env, cwd })

test('without any variable the defaults hold', () => {
  const config = configOf({})
  const { geminiApiKey, redisUrl } = config
  expect({ ...config, geminiApiKey, redisUrl }).toEqual({
    geminiApiKey: '',
    geminiBaseUrl: '',
    ttsEngine: 'gemini',
    defaultModel: 'gemini-2.5-flash-preview-tts',
    outputDir: 'output',
    defaultSampleRate: 24_000,
    defaultBitDepth: 16,
    defaultChannels: 1,
    maxContextTokens: 32_000,
    retryAttempts: 3,
    retryMinWait: 4,
    retryMaxWait: 10,
    rateLimitRetryAttempts: 5,
    rateLimitRetryMinWait: 10,
    rateLimitRetryMaxWait: 60,
    useRedis: false,
    redisUrl: 'redis://localhost:6379/0',
    redisPoolSize: 10,
    numWorkers: 3,
    taskTimeout: 300,
    logLevel: 'INFO',
    enableStructuredLogging: false,
    minAudioSize: 1000,
    maxTextLength: 10_000,
  })
})

const read: readonly [string, string, keyof AudioConfigValues, unknown][] = [
  ['GEMINI_API_KEY', 'k', 'geminiApiKey', 'k'],
  ['DEFAULT_TTS_MODEL', 'gemini-3.8-flash-tts', 'defaultModel', 'gemini-3.8-flash-tts'],
  ['GEMINI_BASE_URL', 'http://127.0.0.1:1/g', 'geminiBaseUrl', 'http://127.0.0.1:1/g'],
  ['TTS_ENGINE', ' eSpeak ', 'ttsEngine', 'espeak'],
  ['OUTPUT_DIR', '/tmp/x y', 'outputDir', '/tmp/x y'],
  ['DEFAULT_SAMPLE_RATE', '48000', 'defaultSampleRate', 48_000],
  ['DEFAULT_BIT_DEPTH', '24', 'defaultBitDepth', 24],
  ['DEFAULT_CHANNELS', '8', 'defaultChannels', 8],
  ['MAX_CONTEXT_TOKENS', '8000', 'maxContextTokens', 8000],
  ['RETRY_ATTEMPTS', '0', 'retryAttempts', 0],
  ['RETRY_MIN_WAIT', '0.5', 'retryMinWait', 0.5],
  ['RETRY_MAX_WAIT', '20', 'retryMaxWait', 20],
  ['RATE_LIMIT_RETRY_ATTEMPTS', '7', 'rateLimitRetryAttempts', 7],
  ['RATE_LIMIT_RETRY_MIN_WAIT', '1', 'rateLimitRetryMinWait', 1],
  ['RATE_LIMIT_RETRY_MAX_WAIT', '90', 'rateLimitRetryMaxWait', 90],
  ['USE_REDIS', 'True', 'useRedis', true],
  ['REDIS_URL', 'rediss://u:p@h:1/2', 'redisUrl', 'rediss://u:p@h:1/2'],
  ['REDIS_POOL_SIZE', '3', 'redisPoolSize', 3],
  ['NUM_WORKERS', ' 8 ', 'numWorkers', 8],
  ['TASK_TIMEOUT', '60', 'taskTimeout', 60],
  ['LOG_LEVEL', 'debug', 'logLevel', 'DEBUG'],
  ['LOG_LEVEL', 'warn', 'logLevel', 'WARNING'],
  ['ENABLE_STRUCTURED_LOGGING', '1', 'enableStructuredLogging', true],
  ['MIN_AUDIO_SIZE', '44', 'minAudioSize', 44],
  ['MAX_TEXT_LENGTH', '100000', 'maxTextLength', 100_000],
]
test.each(read)('%s=%s is read', async (variable, text, name, value) => {
  expect(configOf({ [variable]: text })[name]).toBe(value)
  await dotenv(`${variable}="${text}"\n`)
  expect(configOf({})[name]).toBe(value)
  expect(configOf({ [variable]: '' })[name]).toBe(value)
})

test.each([
  ['DEFAULT_TTS_MODEL', 'gpt-4o'],
  ['DEFAULT_SAMPLE_RATE', '0'],
  ['DEFAULT_BIT_DEPTH', '12'],
  ['DEFAULT_CHANNELS', '9'],
  ['MAX_CONTEXT_TOKENS', '0'],
  ['RETRY_ATTEMPTS', '-1'],
  ['RETRY_MIN_WAIT', 'soon'],
  ['RETRY_MIN_WAIT', '11'],
  ['RATE_LIMIT_RETRY_MIN_WAIT', '61'],
  ['USE_REDIS', 'maybe'],
  ['REDIS_URL', 'http://secret@host'],
  ['REDIS_POOL_SIZE', '0'],
  ['NUM_WORKERS', '1.5'],
  ['TASK_TIMEOUT', '0'],
  ['LOG_LEVEL', 'LOUD'],
  ['MAX_TEXT_LENGTH', '100001'],
])('%s=%s is refused, and named', (variable, text) => {
  const load = (): AudioConfig => configOf({ [variable]: text })
  expect(load).toThrow(TTSValidationError)
  expect(load).toThrow(new RegExp(`^Expected ${variable} to be (?!.*(secret|an object))`))
})

test('the environment comes before .env, and values given before both', async () => {
  await dotenv('NUM_WORKERS=4\nTASK_TIMEOUT=5\nRETRY_ATTEMPTS=6\n')
  const env = { NUM_WORKERS: '7', TASK_TIMEOUT: '8' }
  expect(new AudioConfig({ numWorkers: 9 }, { env, cwd })).toMatchObject({
    numWorkers: 9,
    taskTimeout: 8,
    retryAttempts: 6,
  })
})

test('getConfig reads once; reloadConfig reads again, and leaves the environment alone', async () => {
  await dotenv('NUM_WORKERS=4\n')
  const first = reloadConfig()
  expect(getConfig()).toBe(first)
  expect(first.numWorkers).toBe(4)
  await dotenv('NUM_WORKERS=5\n')
  expect(getConfig().numWorkers).toBe(4)
  expect(reloadConfig().numWorkers).toBe(5)
  expect(getConfig().numWorkers).toBe(5)
  vi.stubEnv('NUM_WORKERS', '6')
  expect(reloadConfig().numWorkers).toBe(6)
  vi.unstubAllEnvs()
  await dotenv('NUM_WORKERS=none\n')
  expect(() => reloadConfig()).toThrow('NUM_WORKERS')
  expect(getConfig().numWorkers).toBe(6)
  expect(process.env['NUM_WORKERS']).toBeUndefined()
})

test('requests take their defaults from it', async () => {
  await dotenv('DEFAULT_SAMPLE_RATE=16000\nDEFAULT_TTS_MODEL=gemini-2.5-flash-preview-tts\n')
  reloadConfig()
  const request = new AudioRequest({ text: 'Hello', audioFormat: { channels: 2 } })
  expect(request.model).toBe('gemini-2.5-flash-preview-tts')
  expect(request.audioFormat).toEqual({ sampleRate: 16_000, bitDepth: 16, channels: 2 })
  await dotenv('MAX_TEXT_LENGTH=10001\n')
  reloadConfig()
  expect(new AudioRequest({ text: 'x'.repeat(10_001) }).text).toHaveLength(10_001)
})

test('neither the key nor the address of Redis is told when a config is printed', () => {
  const config = new AudioConfig({ geminiApiKey: 'secret', redisUrl: 'redis://:secret@h' })
  expect(config.geminiApiKey).toBe('secret')
  expect(inspect(config, { depth: 9, showHidden: true })).not.toContain('secret')
  expect(JSON.stringify(config)).not.toContain('secret')
})

test('settings go by the names of their variables, and are checked by the class, too', () => {
  const config = configOf({ DEFAULT_TTS_MODEL: 'gemini-2.5-flash-preview-tts' })
  expect(config.defaultTtsModel).toBe('gemini-2.5-flash-preview-tts')
  AudioConfig.validateConfig()
  const wrong = new AudioConfig({ rateLimitRetryMinWait: 61 })
  expect(() => AudioConfig.validateConfig(wrong)).toThrow('RATE_LIMIT_RETRY_MIN_WAIT')
})

test('services take some settings by their names', async () => {
  vi.stubEnv('REDIS_URL', 'redis://127.0.0.1:1/3')
  reloadConfig()
  const given = { ...getConfig(), numWorkers: 2 }
  const queue = new QueueService({ config: given })
  expect(queue.config).toMatchObject({ numWorkers: 2, redisUrl: 'redis://127.0.0.1:1/3' })
  expect(new WorkerManager({ config: given }).config).toBe(queue.config)
  expect(new WorkerService({ config: given }).config).toBe(queue.config)
  expect(new TTSService({ config: { outputDir: 'out' } }).config.outputDir).toBe('out')
  expect(() => new TTSService({ config: { taskTimeout: 0 } })).toThrow('TASK_TIMEOUT')
  await queue.close()
})

test('validateConfig takes what is right, without a key of Google', () => {
  validateConfig()
  validateConfig(configOf({}))
  const wrong = new AudioConfig({ retryMinWait: 11 })
  expect(() => validateConfig(wrong)).toThrow(
    'Expected RETRY_MIN_WAIT to be at most RETRY_MAX_WAIT, which is 10, got 11.',
  )
})
