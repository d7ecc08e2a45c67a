import { HIDDEN, numberIn, oneOf, refuse } from './field.ts'
import { BIT_DEPTHS, SAMPLE_RATES } from './voice-config.ts'
import { VOICE_MODELS, VoiceModel } from './voice-model.ts'

/** How much of what happens is logged. */
export const LOG_LEVELS = ['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'] as const

/** A level of the log; the later the graver. */
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Other words for levels that are understood. */
const LEVEL_WORDS: { readonly [word: string]: LogLevel } = { WARN: 'WARNING', FATAL: 'CRITICAL' }

/** Engines that stand behind this library. */
export const TTS_ENGINES = ['gemini', 'espeak'] as const

/** An engine behind this library. */
export type TtsEngine = (typeof TTS_ENGINES)[number]

/** Every setting of this library. */
export interface AudioConfigValues {
  /** Key of Google's API, which Gemini needs. */
  readonly geminiApiKey: string
  /** Where that API is, without a version; empty: Google's own place. */
  readonly geminiBaseUrl: string
  /** Who speaks: Gemini, or eSpeak NG, which needs no key. */
  readonly ttsEngine: TtsEngine
  readonly defaultModel: VoiceModel
  /** Folder of the files; relative to the working directory. Made when it is missing. */
  readonly outputDir: string
  /** Hertz, where a request names none. */
  readonly defaultSampleRate: number
  readonly defaultBitDepth: number
  readonly defaultChannels: number
  /** A quarter of the characters of a prompt are taken for its tokens. */
  readonly maxContextTokens: number
  /** Tries of what may pass, the first included. */
  readonly retryAttempts: number
  /** Seconds. */
  readonly retryMinWait: number
  /** Seconds. */
  readonly retryMaxWait: number
  /** Tries while whoever speaks has too much to do. */
  readonly rateLimitRetryAttempts: number
  /** Seconds. */
  readonly rateLimitRetryMinWait: number
  /** Seconds. */
  readonly rateLimitRetryMaxWait: number
  /** Whether queues are in Redis where nothing else is said. */
  readonly useRedis: boolean
  readonly redisUrl: string
  /** Connections to Redis that one queue of a process has at most. */
  readonly redisPoolSize: number
  /** Workers of a `WorkerManager`. */
  readonly numWorkers: number
  /** Seconds one run of a task may take. */
  readonly taskTimeout: number
  readonly logLevel: LogLevel
  /** Whether the log is JSON, a line each. */
  readonly enableStructuredLogging: boolean
  /** Bytes of the smallest file that is taken for speech. */
  readonly minAudioSize: number
  /** Characters of one text. */
  readonly maxTextLength: number
}

/** One setting: its variable, its default, and how it is read and checked. */
export interface ConfigField<T = unknown> {
  readonly env: string
  readonly preset: T
  /** The value of a text; texts that do not fit are given back for `check` to refuse. */
  read(text: string): unknown
  check(value: unknown): T
}

const text = (env: string, preset: string): ConfigField<string> => ({
  env,
  preset,
  read: (value) => value,
  check: (value) => (typeof value === 'string' ? value : refuse(env, 'a text', value)),
})

const number = (env: string, preset: number, min: number, max: number): ConfigField<number> => ({
  env,
  preset,
  read: (value) => (/^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value),
  check: (value) => numberIn({ min, max, whole: true }, value, env),
})

const seconds = (env: string, preset: number): ConfigField<number> => ({
  ...number(env, preset, 0, 86_400),
  read: (value) => (/^\s*\d+([.]\d+)?\s*$/.test(value) ? Number(value) : value),
  check: (value) => numberIn({ min: 0, max: 86_400 }, value, env),
})

const flag = (env: string): ConfigField<boolean> => ({
  env,
  preset: false,
  read(value) {
    const word = value.trim()
    return /^(true|1|yes|on)$/i.test(word) || (/^(false|0|no|off)$/i.test(word) ? false : value)
  },
  check: (value) => (typeof value === 'boolean' ? value : refuse(env, 'true or false', value)),
})

/** Every setting by its name. */
export const CONFIG_FIELDS: {
  readonly [Name in keyof AudioConfigValues]: ConfigField<AudioConfigValues[Name]>
} = {
  geminiApiKey: {
    ...text('GEMINI_API_KEY', ''),
    // Its value is never told.
    check: (value) =>
      typeof value === 'string' ? value : refuse('GEMINI_API_KEY', 'a text', HIDDEN),
  },
  geminiBaseUrl: {
    ...text('GEMINI_BASE_URL', ''),
    check: (value) =>
      typeof value === 'string' && (value === '' || /^https?:\/\/[^\s@]+$/.test(value))
        ? value
        : refuse('GEMINI_BASE_URL', 'an address that begins with http:// or https://', HIDDEN),
  },
  ttsEngine: {
    ...text('TTS_ENGINE', 'gemini'),
    preset: 'gemini',
    check: (value) =>
      oneOf(
        TTS_ENGINES,
        typeof value === 'string' ? value.trim().toLowerCase() : value,
        'TTS_ENGINE',
      ),
  },
  defaultModel: {
    ...text('DEFAULT_TTS_MODEL', VoiceModel.GEMINI_TTS_FLASH),
    preset: VoiceModel.GEMINI_TTS_FLASH,
    check: (value) => oneOf(VOICE_MODELS, value, 'DEFAULT_TTS_MODEL'),
  },
  outputDir: text('OUTPUT_DIR', 'output'),
  defaultSampleRate: number('DEFAULT_SAMPLE_RATE', 24_000, SAMPLE_RATES.min, SAMPLE_RATES.max),
  defaultBitDepth: {
    ...number('DEFAULT_BIT_DEPTH', 16, 8, 32),
    check: (value) => oneOf(BIT_DEPTHS, value, 'DEFAULT_BIT_DEPTH'),
  },
  defaultChannels: number('DEFAULT_CHANNELS', 1, 1, 8),
  maxContextTokens: number('MAX_CONTEXT_TOKENS', 32_000, 1, 10_000_000),
  retryAttempts: number('RETRY_ATTEMPTS', 3, 0, 100),
  retryMinWait: seconds('RETRY_MIN_WAIT', 4),
  retryMaxWait: seconds('RETRY_MAX_WAIT', 10),
  rateLimitRetryAttempts: number('RATE_LIMIT_RETRY_ATTEMPTS', 5, 0, 100),
  rateLimitRetryMinWait: seconds('RATE_LIMIT_RETRY_MIN_WAIT', 10),
  rateLimitRetryMaxWait: seconds('RATE_LIMIT_RETRY_MAX_WAIT', 60),
  useRedis: flag('USE_REDIS'),
  redisUrl: {
    ...text('REDIS_URL', 'redis://localhost:6379/0'),
    // It may hold a password.
    check: (value) =>
      typeof value === 'string' && /^rediss?:\/\/./.test(value)
        ? value
        : refuse('REDIS_URL', 'an address that begins with redis:// or rediss://', HIDDEN),
  },
  redisPoolSize: number('REDIS_POOL_SIZE', 10, 1, 1000),
  numWorkers: number('NUM_WORKERS', 3, 1, 256),
  taskTimeout: number('TASK_TIMEOUT', 300, 1, 86_400),
  logLevel: {
    ...text('LOG_LEVEL', 'INFO'),
    preset: 'INFO',
    check(value) {
      const word = typeof value === 'string' ? value.trim().toUpperCase() : value
      return oneOf(LOG_LEVELS, LEVEL_WORDS[String(word)] ?? word, 'LOG_LEVEL')
    },
  },
  enableStructuredLogging: flag('ENABLE_STRUCTURED_LOGGING'),
  minAudioSize: number('MIN_AUDIO_SIZE', 1000, 0, 1_000_000_000),
  maxTextLength: number('MAX_TEXT_LENGTH', 10_000, 1, 100_000),
}
