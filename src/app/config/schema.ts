import { z } from 'zod'
import { CODECS } from '../../core/request.ts'
import { CASTING } from './casting-settings.ts'
import type { Config } from './config.ts'
import { DEFAULTS } from './defaults.ts'
import { DURABLE } from './durable.ts'
import { ENGINES, UPSTREAMS } from './engine-settings.ts'
import { NORMALIZATION_RULES } from '../../text/front-end.ts'
import {
  choice,
  flag,
  KINDS,
  list,
  map,
  number,
  section,
  switches,
  text,
  whole,
} from './setting.ts'

const MAX_BYTES = 2 ** 40
const MAX_MS = 24 * 60 * 60 * 1000
const MAX_COUNT = 1_000_000
const RESTART = { restart: true }

const {
  server,
  text: reading,
  segments,
  pauses,
  limits,
  auth,
  openai,
  dictation,
  practice,
  docs,
  metrics,
} = DEFAULTS

function rateLimit(value: Config['limits']['perKey'], whose: string) {
  return section(`Token bucket for each ${whose}; over it a request gets 429.`, {
    perSecond: number(
      value.perSecond,
      [0, MAX_COUNT],
      'Requests a second in the long run; 0 switches the limit off.',
    ),
    burst: whole(
      value.burst,
      [0, MAX_COUNT],
      'Requests that may come at once; at least 1 when the limit is on.',
    ),
  })
}

/**
 * The shape, the ranges and the meaning of every setting; the one source of the reference in
 * docs/configuration.md, of `rostrum config` and of what a wrong value is told. Strict: unknown
 * keys are refused. What is absent gets its default, so `configSchema.parse({})` is `DEFAULTS`.
 */
export const configSchema: z.ZodType<Config> = z.strictObject({
  server: section('Where and how the server listens.', {
    host: text(
      server.host,
      KINDS.host,
      'Address to listen on; anything but loopback is reachable from other machines.',
      RESTART,
    ),
    port: whole(server.port, [0, 65535], 'Port to listen on; 0 takes a free one.', RESTART),
    publicUrl: text(
      server.publicUrl,
      KINDS.publicUrl,
      'Where clients reach the server, for links in answers; empty: taken from the request.',
    ),
    trustProxy: list(
      server.trustProxy,
      KINDS.addressRange,
      'Proxies whose `X-Forwarded-*` headers are believed.',
      RESTART,
    ),
    allowedHosts: list(
      server.allowedHosts,
      KINDS.host,
      'Host names accepted on loopback binds beside the loopback ones.',
    ),
    corsOrigins: list(
      server.corsOrigins,
      KINDS.origin,
      'Origins whose pages may call everything; speech and voices are open to all.',
    ),
    bodyLimitBytes: whole(
      server.bodyLimitBytes,
      [1024, MAX_BYTES],
      'Longest request body, in bytes.',
      RESTART,
    ),
    headersTimeoutMs: whole(
      server.headersTimeoutMs,
      [100, MAX_MS],
      'Time a client has to send its headers, in milliseconds.',
      RESTART,
    ),
    bodyTimeoutMs: whole(
      server.bodyTimeoutMs,
      [100, MAX_MS],
      'Time a client has to send its whole request, in milliseconds.',
      RESTART,
    ),
    drainTimeoutMs: whole(
      server.drainTimeoutMs,
      [0, MAX_MS],
      'How long a stop waits for work in flight, in milliseconds.',
    ),
  }),
  dataDir: text(
    DEFAULTS.dataDir,
    KINDS.file,
    'Folder for everything that is kept; empty: `$XDG_DATA_HOME/rostrum`, `~/.local/share/rostrum`, or `%LOCALAPPDATA%\\rostrum` on Windows.',
    RESTART,
  ),
  databaseUrl: text(
    DEFAULTS.databaseUrl,
    KINDS.databaseUrl,
    'Where tasks are kept: a postgres:// URL or the path of a SQLite file; empty: `rostrum.db` in the data folder.',
    RESTART,
  ),
  redisUrl: text(
    DEFAULTS.redisUrl,
    KINDS.redisUrl,
    'Redis that queues tasks, as redis:// or rediss://; empty: the database queues them.',
    RESTART,
  ),
  artifactUrl: text(
    DEFAULTS.artifactUrl,
    KINDS.artifactUrl,
    'S3-compatible storage for finished files, as http(s)://key:secret@host/bucket/prefix?region=name, or a folder; empty: `artifacts` in the data folder.',
    RESTART,
  ),
  minFreeBytes: whole(
    DEFAULTS.minFreeBytes,
    [0, MAX_BYTES],
    'Free bytes on the disk of the data folder below which the server is not ready and takes no tasks.',
    RESTART,
  ),
  log: section('What is logged, to standard error.', {
    level: choice(
      DEFAULTS.log.level,
      ['debug', 'info', 'warn', 'error', 'silent'],
      'Least important lines to write.',
    ),
    format: choice(
      DEFAULTS.log.format,
      ['auto', 'json', 'pretty'],
      'One JSON object a line, or lines for people; `auto` is pretty on a terminal.',
      RESTART,
    ),
  }),
  language: text(
    DEFAULTS.language,
    KINDS.language,
    'Language spoken when a request names none.',
    RESTART,
  ),
  voice: text(
    DEFAULTS.voice,
    KINDS.voice,
    'Voice spoken when a request names none; empty: the best for the language.',
    RESTART,
  ),
  engineOrder: list(
    DEFAULTS.engineOrder,
    KINDS.engine,
    'Engines in order of preference, for languages that several have.',
    RESTART,
  ),
  engines: ENGINES,
  upstreams: UPSTREAMS,
  ...CASTING,
  text: section('How texts are read where requests say nothing.', {
    normalize: switches(
      reading.normalize,
      NORMALIZATION_RULES,
      'names of rules, each with true or false',
      'Rules of normalisation to switch off for everybody: `{ money: false }`; a request may switch them on.',
      RESTART,
    ),
    inlineTags: flag(
      reading.inlineTags,
      'Whether `[pause:1s]`, `[voice:x]`, `[rate:x]` and `[word](/ipa/)` are marks in plain text and Markdown.',
      RESTART,
    ),
    emoji: choice(
      reading.emoji,
      ['name', 'skip'],
      'Emoji are said by their names, or left out.',
      RESTART,
    ),
    codeBlocks: choice(
      reading.codeBlocks,
      ['skip', 'read'],
      'Blocks of code in Markdown and HTML are left out, or read.',
      RESTART,
    ),
  }),
  segments: section(
    'Sizes of the pieces an engine speaks at once, in characters of normalised text.',
    {
      firstMaxChars: whole(
        segments.firstMaxChars,
        [10, 10_000],
        'Longest first piece, so that sound starts early.',
        RESTART,
      ),
      minChars: whole(
        segments.minChars,
        [0, 10_000],
        'Sentences are joined until a piece has this many; 0 keeps each apart.',
        RESTART,
      ),
      maxChars: whole(
        segments.maxChars,
        [10, 10_000],
        'Longest piece; never more than the engine takes.',
        RESTART,
      ),
      maxWaitMs: whole(
        segments.maxWaitMs,
        [0, 60_000],
        'Live text: a sentence that looks over is spoken after so long without more text; 0 waits for the next one.',
        RESTART,
      ),
    },
  ),
  pauses: section('Silence between parts, in seconds.', {
    clauseSec: number(
      pauses.clauseSec,
      [0, 10],
      'Between two clauses of a sentence that was cut.',
      RESTART,
    ),
    sentenceSec: number(pauses.sentenceSec, [0, 10], 'Between sentences.', RESTART),
    paragraphSec: number(pauses.paragraphSec, [0, 10], 'Between paragraphs.', RESTART),
  }),
  format: choice(
    DEFAULTS.format,
    CODECS,
    'Audio format written when a request names none.',
    RESTART,
  ),
  ...DURABLE,
  limits: section('What one caller, and all together, may ask for.', {
    maxTextChars: whole(
      limits.maxTextChars,
      [1, 100_000_000],
      'Longest text, in Unicode code points.',
      RESTART,
    ),
    perKey: rateLimit(limits.perKey, 'API key'),
    perAddress: rateLimit(limits.perAddress, 'client address, with or without a key'),
    maxActive: whole(
      limits.maxActive,
      [1, MAX_COUNT],
      'Requests being spoken at once before new ones are refused as overloaded.',
    ),
    maxLive: whole(
      limits.maxLive,
      [0, MAX_COUNT],
      'Live sockets, and feeds of what happens to tasks, open at once.',
    ),
    liveIdleMs: whole(
      limits.liveIdleMs,
      [100, MAX_MS],
      'Time a live socket may be silent, in milliseconds.',
    ),
  }),
  auth: section('API keys.', {
    keyFile: text(
      auth.keyFile,
      KINDS.file,
      'File of keys; empty: `keys.txt` in the data folder when it exists. Without any key everybody may speak.',
      RESTART,
    ),
    open: list(auth.open, KINDS.openPath, 'Paths open without a key.'),
  }),
  native: section('The native interface.', {
    enabled: flag(DEFAULTS.native.enabled, 'Whether it is served.', RESTART),
    path: text(DEFAULTS.native.path, KINDS.path, 'Path it is mounted at.', RESTART),
  }),
  openai: section('The interface of the OpenAI speech API.', {
    enabled: flag(openai.enabled, 'Whether it is served.', RESTART),
    path: text(openai.path, KINDS.path, 'Path it is mounted at.', RESTART),
    strictModels: flag(
      openai.strictModels,
      'Refuse unknown models with 404 instead of a warning header.',
    ),
    markup: choice(
      openai.markup,
      ['markdown', 'plain'],
      'How its text is read: `plain` reads Markdown signs aloud.',
    ),
    emoji: choice(
      openai.emoji,
      ['skip', 'name'],
      'Emoji in its texts are left out, or said by their names.',
    ),
    wavBufferChars: whole(
      openai.wavBufferChars,
      [0, 1_000_000],
      'Longest text, in characters, whose WAV gets an exact header; longer ones stream.',
    ),
    voices: map(
      openai.voices,
      'voice names, each with the voice that speaks for it',
      'Voices by OpenAI name, beside and before the built-in table.',
    ),
  }),
  dictation: section('The dictation-practice API (`/api/v1/tts`, `/v1/items`, …).', {
    enabled: flag(dictation.enabled, 'Whether it is served.', RESTART),
    path: text(dictation.path, KINDS.path, 'Path before its own ones.', RESTART),
    voice: text(
      dictation.voice,
      KINDS.voice,
      'Voice of `/convert`; empty: the best for its language, MMS before others.',
      RESTART,
    ),
    language: text(dictation.language, KINDS.language, 'Language of `/convert`.', RESTART),
    maxTextChars: whole(
      dictation.maxTextChars,
      [1, 1_000_000],
      'Longest text of this API and of practice, in Unicode code points.',
      RESTART,
    ),
    environment: flag(
      dictation.environment,
      'Whether the variables of the original are read (`HOST`, `PORT`, `BASE_URL`, `DATABASE_URL`, …), below all other settings.',
      RESTART,
    ),
  }),
  practice: section('When items are to be heard again; by FSRS.', {
    requestRetention: number(
      practice.requestRetention,
      [0.7, 0.97],
      'Chance to know an item when it is heard again; higher means more often.',
      RESTART,
    ),
    maxIntervalDays: whole(
      practice.maxIntervalDays,
      [1, 36_500],
      'Longest time until an item is heard again, in days.',
      RESTART,
    ),
  }),
  docs: section('The reference of the HTTP interface, for browsers.', {
    enabled: flag(docs.enabled, 'Whether it is served.', RESTART),
    path: text(docs.path, KINDS.path, 'Path it is mounted at.', RESTART),
  }),
  metrics: section('Measurements for Prometheus.', {
    enabled: flag(metrics.enabled, 'Whether they are served.', RESTART),
    path: text(metrics.path, KINDS.path, 'Path they are mounted at.', RESTART),
    public: flag(
      metrics.public,
      'Open beyond loopback; then put a proxy or a firewall before them.',
    ),
  }),
  health: section('The answer of `/health`.', {
    style: choice(
      DEFAULTS.health.style,
      ['rostrum', 'kokoro', 'dictation'],
      'Whose shape the answer has.',
    ),
  }),
})
