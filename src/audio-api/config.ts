import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import {
  type AudioConfigValues,
  CONFIG_FIELDS,
  type LogLevel,
  type TtsEngine,
} from './config-fields.ts'
import { TTSValidationError } from './errors.ts'
import { fieldsOf } from './field.ts'
import type { VoiceModel } from './voice-model.ts'

/** Where settings that are not given are looked for. */
export interface ConfigSources {
  /** Default `process.env`. */
  readonly env?: { readonly [name: string]: string | undefined }
  /** Folder of `.env`, whose variables hold where the environment has none. Default: the working directory. */
  readonly cwd?: string
}

type Names = keyof AudioConfigValues

/**
 * The settings: those given, else the environment's, else those of `.env`, else the defaults. A
 * value that is wrong throws a `TTSValidationError` that names its variable.
 */
export class AudioConfig implements AudioConfigValues {
  // Private, so that a config that is printed tells neither.
  readonly #geminiApiKey: string
  readonly #redisUrl: string
  readonly geminiBaseUrl: string
  readonly ttsEngine: TtsEngine
  readonly defaultModel: VoiceModel
  readonly outputDir: string
  readonly defaultSampleRate: number
  readonly defaultBitDepth: number
  readonly defaultChannels: number
  readonly maxContextTokens: number
  readonly retryAttempts: number
  readonly retryMinWait: number
  readonly retryMaxWait: number
  readonly rateLimitRetryAttempts: number
  readonly rateLimitRetryMinWait: number
  readonly rateLimitRetryMaxWait: number
  readonly useRedis: boolean
  readonly redisPoolSize: number
  readonly numWorkers: number
  readonly taskTimeout: number
  readonly logLevel: LogLevel
  readonly enableStructuredLogging: boolean
  readonly minAudioSize: number
  readonly maxTextLength: number

  constructor(values: Partial<AudioConfigValues> = {}, sources: ConfigSources = {}) {
    const given = fieldsOf(values, 'AudioConfig', Object.keys(CONFIG_FIELDS))
    const variables = variablesOf(sources)
    const value = <Name extends Names>(name: Name): AudioConfigValues[Name] => {
      const field = CONFIG_FIELDS[name]
      if (given[name] !== undefined) return field.check(given[name])
      const text = variables[field.env]
      return text === undefined || text.trim() === '' ? field.preset : field.check(field.read(text))
    }
    this.#geminiApiKey = value('geminiApiKey')
    this.#redisUrl = value('redisUrl')
    this.geminiBaseUrl = value('geminiBaseUrl')
    this.ttsEngine = value('ttsEngine')
    this.defaultModel = value('defaultModel')
    this.outputDir = value('outputDir')
    this.defaultSampleRate = value('defaultSampleRate')
    this.defaultBitDepth = value('defaultBitDepth')
    this.defaultChannels = value('defaultChannels')
    this.maxContextTokens = value('maxContextTokens')
    this.retryAttempts = value('retryAttempts')
    this.retryMinWait = value('retryMinWait')
    this.retryMaxWait = value('retryMaxWait')
    this.rateLimitRetryAttempts = value('rateLimitRetryAttempts')
    this.rateLimitRetryMinWait = value('rateLimitRetryMinWait')
    this.rateLimitRetryMaxWait = value('rateLimitRetryMaxWait')
    this.useRedis = value('useRedis')
    this.redisPoolSize = value('redisPoolSize')
    this.numWorkers = value('numWorkers')
    this.taskTimeout = value('taskTimeout')
    this.logLevel = value('logLevel')
    this.enableStructuredLogging = value('enableStructuredLogging')
    this.minAudioSize = value('minAudioSize')
    this.maxTextLength = value('maxTextLength')
  }

  get geminiApiKey(): string {
    return this.#geminiApiKey
  }

  /** `defaultModel`, by the name of its variable. */
  get defaultTtsModel(): VoiceModel {
    return this.defaultModel
  }

  get redisUrl(): string {
    return this.#redisUrl
  }

  /** How files are written where a request does not say. */
  get defaultFormat(): {
    readonly sampleRate: number
    readonly bitDepth: number
    readonly channels: number
  } {
    return {
      sampleRate: this.defaultSampleRate,
      bitDepth: this.defaultBitDepth,
      channels: this.defaultChannels,
    }
  }

  /**
   * Throws a `TTSValidationError` when settings contradict each other. That a key is there is asked
   * when somebody is to speak: programs may also only queue, or bring a backend of their own.
   */
  validateConfig(): void {
    const pairs = [
      ['retryMinWait', 'retryMaxWait'],
      ['rateLimitRetryMinWait', 'rateLimitRetryMaxWait'],
    ] as const
    for (const [least, most] of pairs) {
      if (this[least] <= this[most]) continue
      const [low, high] = [CONFIG_FIELDS[least].env, CONFIG_FIELDS[most].env]
      throw new TTSValidationError(
        `Expected ${low} to be at most ${high}, which is ${this[most]}, got ${this[least]}.`,
        { field: low },
      )
    }
  }

  /** Throws a `TTSValidationError` when settings contradict each other. Default: those of the process. */
  static validateConfig(config: AudioConfig = getConfig()): void {
    config.validateConfig()
  }

  /** Reads and checks the settings anew. */
  static loadConfig(sources: ConfigSources = {}): AudioConfig {
    const config = new AudioConfig({}, sources)
    config.validateConfig()
    return config
  }
}

function variablesOf({ env = process.env, cwd = process.cwd() }: ConfigSources): {
  readonly [name: string]: string | undefined
} {
  const set = Object.entries(env).filter(([, text]) => text !== undefined && text.trim() !== '')
  return { ...parseEnv(fileText(path.join(cwd, '.env'))), ...Object.fromEntries(set) }
}

function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') return ''
    throw new TTSValidationError(`The file .env cannot be read (${code ?? 'unknown error'}).`, {
      cause,
    })
  }
}

let current: AudioConfig | undefined

/** The settings of this process, read and checked when they are first asked for. */
export function getConfig(): AudioConfig {
  return (current ??= AudioConfig.loadConfig())
}

/** Reads and checks the settings anew, without changing those of the process. */
export function loadConfig(sources: ConfigSources = {}): AudioConfig {
  return AudioConfig.loadConfig(sources)
}

/** Reads `.env` and the environment again, for all who ask from now on; what is wrong changes nothing. */
export function reloadConfig(): AudioConfig {
  current = AudioConfig.loadConfig()
  return current
}

/** Throws a `TTSValidationError` when settings contradict each other. Default: those of the process. */
export function validateConfig(config: AudioConfig = getConfig()): void {
  AudioConfig.validateConfig(config)
}

const made = new WeakMap<object, AudioConfig>()

/** What services are given for settings: all of them, or some by their names. */
export type ConfigGiven = AudioConfig | Partial<AudioConfigValues>

/** Settings as they are, or made of those given: the same for the same object. Default: those of the process. */
export function configOf(given: ConfigGiven | null | undefined): AudioConfig {
  if (!given) return getConfig()
  if (given instanceof AudioConfig) return given
  const config = made.get(given) ?? new AudioConfig(given)
  made.set(given, config)
  return config
}
