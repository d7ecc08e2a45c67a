import type {
  EnginesConfig,
  FailoverConfig,
  NetworkEngineConfig,
  ProcessEngineConfig,
  ReferenceConfig,
  UpstreamConfig,
} from './engines.ts'

const PROCESS: ProcessEngineConfig = {
  enabled: true,
  workers: 1,
  queue: 512,
  device: 'auto',
  threads: 0,
  preload: [],
  idleUnloadSec: 300,
  loadTimeoutMs: 300_000,
  onLoadFailure: 'unavailable',
  maxMemoryBytes: 0,
}

const NETWORK: NetworkEngineConfig = {
  enabled: true,
  concurrency: 8,
  queue: 512,
  timeoutMs: 120_000,
  stallMs: 30_000,
  // With three calls of ten failing, ten in a row fail for 6 of a million segments.
  attempts: 10,
  backoffMs: 250,
  maxBackoffMs: 10_000,
  requestsPerMinute: 0,
  breakerFailures: 20,
  breakerOpenMs: 10_000,
  maxCharsPerDay: 0,
  costPerMillionChars: 0,
  maxCostPerDay: 0,
  streaming: false,
}

const OPENAI = {
  ...NETWORK,
  url: '',
  apiKey: '',
  model: 'tts-1',
  voices: [],
  languages: ['en'],
  format: 'pcm',
  sampleRate: 24_000,
} as const

const INDEXTTS = {
  ...NETWORK,
  // Such servers speak one after the other.
  concurrency: 1,
  url: '',
  apiKey: '',
  shape: 'form',
  model: 'tts-1',
  languages: ['en', 'zh'],
  voices: [],
  linkOrigins: [],
  fields: {},
} as const

/** What holds for engines where nothing else is said. */
export const ENGINE_DEFAULTS: EnginesConfig = {
  espeak: { enabled: true, workers: 0, queue: 512, native: 'auto' },
  flite: { enabled: true, workers: 1, queue: 512 },
  tone: { enabled: false, workers: 1, queue: 512 },
  sherpa: { ...PROCESS, modelDirs: [], voices: {} },
  chatterbox: { ...PROCESS, modelDir: '' },
  gemini: { ...NETWORK, apiKey: '', url: '', model: 'gemini-3.8-flash-tts', aliases: {} },
  openai: OPENAI,
  indextts: INDEXTTS,
}

const UPSTREAM: { readonly [Kind in UpstreamConfig['kind']]: UpstreamConfig } = {
  openai: { ...OPENAI, kind: 'openai', shape: 'form', fields: {}, linkOrigins: [] },
  // Format and sample rate are not asked of this kind.
  indextts: { ...OPENAI, ...INDEXTTS, kind: 'indextts' },
}

/** What holds for an upstream of a kind where nothing else is said; any other word means `openai`. */
export function upstreamDefaults(kind?: unknown): UpstreamConfig {
  return kind === 'indextts' ? UPSTREAM.indextts : UPSTREAM.openai
}

/** What holds for a reference where nothing else is said. */
export const REFERENCE_DEFAULTS: ReferenceConfig = { audio: '', text: '', language: '' }

/** What holds for a failover where nothing else is said: whatever another engine may not meet. */
export const FAILOVER_DEFAULTS: FailoverConfig = {
  to: [],
  attempts: 3,
  on: [
    'unsupported',
    'unauthorized',
    'rate_limited',
    'overloaded',
    'timeout',
    'unavailable',
    'engine_failed',
  ],
}
