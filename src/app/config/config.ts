import type { EnginesConfig, FailoverConfig, ReferenceConfig, UpstreamConfig } from './engines.ts'
import type { Retention } from '../../tasks/tasks.ts'
import type { Codec } from '../../core/request.ts'
import type { ReadingDefaults } from '../../pipeline/reading-wishes.ts'
import type { PauseLengths, SegmentLimits } from '../../text/options.ts'

/** A token bucket: `perSecond` refill, `burst` capacity. 0 switches it off. */
export interface RateLimitConfig {
  readonly perSecond: number
  readonly burst: number
}

/** All settings, settled: defaults < file < `.env` < environment < flags. */
export interface Config {
  readonly server: {
    readonly host: string
    readonly port: number
    /** Where clients reach us, for links in answers; empty: taken from the request. */
    readonly publicUrl: string
    /** Addresses or CIDR ranges of proxies whose `X-Forwarded-*` are believed. */
    readonly trustProxy: readonly string[]
    /** Host names accepted on loopback binds beside the loopback ones. */
    readonly allowedHosts: readonly string[]
    /** Origins allowed everywhere; speech and voices are open to all. */
    readonly corsOrigins: readonly string[]
    readonly bodyLimitBytes: number
    readonly headersTimeoutMs: number
    readonly bodyTimeoutMs: number
    /** How long a stop waits for work in flight. */
    readonly drainTimeoutMs: number
  }
  /** Folder for everything kept; empty: the platform's own place. */
  readonly dataDir: string
  /** Where tasks are kept: a `postgres://` URL or the path of a SQLite file; empty: a file in the data folder. */
  readonly databaseUrl: string
  /** Redis that queues tasks; empty: the database does. */
  readonly redisUrl: string
  /** S3-compatible storage for finished files; empty: a folder in the data folder. */
  readonly artifactUrl: string
  /** Free bytes of the data folder's disk below which no work is taken. */
  readonly minFreeBytes: number
  readonly log: {
    readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent'
    readonly format: 'auto' | 'json' | 'pretty'
  }
  /** BCP 47 tag spoken when a request names none. */
  readonly language: string
  /** Voice spoken when a request names none; empty: the best for the language. */
  readonly voice: string
  /** Engine order of preference when several have the language. */
  readonly engineOrder: readonly string[]
  readonly engines: EnginesConfig
  /** Further engines, each a server elsewhere, by their ids. */
  readonly upstreams: { readonly [id: string]: UpstreamConfig }
  /** Voices to be imitated by engines that can, by their names. */
  readonly references: { readonly [name: string]: ReferenceConfig }
  /** Who speaks when an engine fails, by its id. */
  readonly failover: { readonly [engine: string]: FailoverConfig }
  /** Which engine speaks a language when no voice is named: BCP 47 tag to engine id. */
  readonly routing: { readonly [language: string]: string }
  /** How texts are read where requests say nothing. */
  readonly text: ReadingDefaults
  readonly segments: SegmentLimits & {
    /** Milliseconds without text after which live text that looks over is spoken; 0 waits on. */
    readonly maxWaitMs: number
  }
  readonly pauses: PauseLengths
  readonly format: Codec
  readonly cache: {
    /** How answers to requests are kept: not at all, in memory, or in the artifact store for all processes. */
    readonly requests: 'off' | 'memory' | 'shared'
    /** Answers kept in memory, in bytes. */
    readonly memoryBytes: number
    /** What is kept in the artifact store beyond what tasks under way need, in bytes. */
    readonly maxBytes: number
    /** Seconds since its last use after which an entry goes. */
    readonly maxAgeSec: number
  }
  readonly tasks: {
    /** Tasks one process makes at a time; 0 means one for each processor core. */
    readonly concurrency: number
    /** Tasks that may wait before new ones are refused as `overloaded`. */
    readonly maxQueued: number
    /** Runs after which a task fails with its last error. */
    readonly maxAttempts: number
    /** How long a worker may give no sign of life before its tasks go to others. */
    readonly leaseMs: number
    /** Seconds ended tasks and forgotten artifacts stay; 0 for ever. */
    readonly retention: Retention
  }
  readonly webhooks: {
    /** Key of the signature where a task brings none; empty: such calls are not signed. */
    readonly secret: string
    /** Whether addresses of private networks may be called. */
    readonly allowPrivate: boolean
    /** Milliseconds one call may take. */
    readonly timeoutMs: number
    /** Calls of one event before it is given up. */
    readonly maxAttempts: number
  }
  readonly limits: {
    /** Unicode code points in one text. */
    readonly maxTextChars: number
    readonly perKey: RateLimitConfig
    readonly perAddress: RateLimitConfig
    /** Requests being spoken at once before new ones are refused as `overloaded`. */
    readonly maxActive: number
    /** Live sockets and feeds of events open at once. */
    readonly maxLive: number
    /** Milliseconds a live socket may be silent. */
    readonly liveIdleMs: number
  }
  readonly auth: {
    /** File of keys; empty: the data folder's, when it exists. With no key at all, everybody may speak. */
    readonly keyFile: string
    /** Paths open without a key. */
    readonly open: readonly string[]
  }
  readonly native: { readonly enabled: boolean; readonly path: string }
  readonly openai: {
    readonly enabled: boolean
    readonly path: string
    /** Refuse unknown models with 404 instead of a warning. */
    readonly strictModels: boolean
    /** `plain` reads Markdown signs aloud. */
    readonly markup: 'markdown' | 'plain'
    /** Emoji in its texts: said by their names, or left out. */
    readonly emoji: 'name' | 'skip'
    /** Longest text, in characters, whose WAV gets an exact header; longer ones stream. */
    readonly wavBufferChars: number
    /** OpenAI voice name to one of ours; overrides the built-in map. */
    readonly voices: { readonly [name: string]: string }
  }
  readonly dictation: {
    readonly enabled: boolean
    /** Path before those of the dictation API; `/`: as it has them itself. */
    readonly path: string
    /** Who speaks what is handed to `/convert`; empty: the best for `language`, MMS before others. */
    readonly voice: string
    /** BCP 47 tag of what is handed to `/convert`. */
    readonly language: string
    /** Unicode code points in one text, of this API and of practice. */
    readonly maxTextChars: number
    /** Whether the variables of the original are read: `PORT`, `BASE_URL`, … */
    readonly environment: boolean
  }
  readonly practice: {
    /** The chance, from 0.7 to 0.97, to know an item when it is heard again. */
    readonly requestRetention: number
    /** Longest time until an item is heard again, in days. */
    readonly maxIntervalDays: number
  }
  readonly docs: { readonly enabled: boolean; readonly path: string }
  readonly metrics: {
    readonly enabled: boolean
    readonly path: string
    /** Open beyond loopback. */ readonly public: boolean
  }
  readonly health: { readonly style: 'rostrum' | 'kokoro' | 'dictation' }
}
