import type { z } from 'zod'
import type { Config } from './config.ts'
import { DEFAULTS } from './defaults.ts'
import { upstreamDefaults } from './engine-defaults.ts'
import { NAMES } from './engine-kinds.ts'
import type {
  CpuEngineConfig,
  EnginesConfig,
  IndexTtsConfig,
  NetworkEngineConfig,
  OpenAiConfig,
  ProcessEngineConfig,
} from './engines.ts'
import {
  choice,
  flag,
  KINDS,
  list,
  map,
  number,
  saying,
  secret,
  section,
  table,
  text,
  whole,
} from './setting.ts'

const MAX_MS = 24 * 60 * 60 * 1000
const MAX_COUNT = 1_000_000
const MAX_CHARS = 1_000_000_000
const RESTART = { restart: true }

const { engines } = DEFAULTS

function cpuMembers(value: CpuEngineConfig, name: string) {
  return {
    enabled: flag(value.enabled, `Whether ${name} speaks at all.`, RESTART),
    workers: whole(
      value.workers,
      [0, 64],
      'Threads; 0 means one for each processor core, at most 8.',
      RESTART,
    ),
    queue: whole(
      value.queue,
      [0, MAX_COUNT],
      'Calls that may wait for a thread before new ones are refused as overloaded.',
      RESTART,
    ),
  }
}

function processMembers(value: ProcessEngineConfig, name: string) {
  return {
    enabled: flag(value.enabled, `Whether ${name} speaks at all.`, RESTART),
    workers: whole(
      value.workers,
      [1, 64],
      'Child processes of each model, at most; each is started by the first call that finds the others busy.',
      RESTART,
    ),
    queue: whole(
      value.queue,
      [0, MAX_COUNT],
      'Calls that may wait for a process before new ones are refused as overloaded.',
      RESTART,
    ),
    device: text(
      value.device,
      NAMES.device,
      'What models run on; `auto` takes the best the runtime has, and the processor where it has no other.',
      RESTART,
    ),
    threads: whole(
      value.threads,
      [0, 256],
      'Threads of each process; 0 leaves it to the runtime.',
      RESTART,
    ),
    preload: list(
      value.preload,
      NAMES.model,
      'Models to load when the server starts, and then to keep; `*` means all.',
      RESTART,
    ),
    idleUnloadSec: whole(
      value.idleUnloadSec,
      [0, 1_000_000],
      'Seconds without a call after which a model is unloaded; 0 keeps it.',
      RESTART,
    ),
    loadTimeoutMs: whole(
      value.loadTimeoutMs,
      [100, MAX_MS],
      'Time a model has to load, in milliseconds.',
      RESTART,
    ),
    onLoadFailure: choice(
      value.onLoadFailure,
      ['unavailable', 'shutdown'],
      'What follows when a model does not load: its calls fail, or the server lets work in flight finish and ends with an error.',
      RESTART,
    ),
    maxMemoryBytes: whole(
      value.maxMemoryBytes,
      [0, 2 ** 40],
      'Resident memory of one process, in bytes, above which it is replaced; 0 sets no bound.',
      RESTART,
    ),
  }
}

function networkMembers(value: NetworkEngineConfig, name: string) {
  return {
    enabled: flag(value.enabled, `Whether ${name} is asked at all.`, RESTART),
    concurrency: whole(
      value.concurrency,
      [1, 1000],
      'Calls in flight at most; fewer for a while when it says that it is too much.',
      RESTART,
    ),
    queue: whole(
      value.queue,
      [0, MAX_COUNT],
      'Calls that may wait before new ones are refused as overloaded.',
      RESTART,
    ),
    timeoutMs: whole(
      value.timeoutMs,
      [100, MAX_MS],
      'Time one call may take, in milliseconds.',
      RESTART,
    ),
    stallMs: whole(
      value.stallMs,
      [100, MAX_MS],
      'Time it may send nothing in the middle of an answer, in milliseconds.',
      RESTART,
    ),
    attempts: whole(
      value.attempts,
      [1, 100],
      'Calls for one segment in all, while what goes wrong may pass.',
      RESTART,
    ),
    backoffMs: whole(
      value.backoffMs,
      [0, MAX_MS],
      'Wait before the second call, in milliseconds; doubled before each later one.',
      RESTART,
    ),
    maxBackoffMs: whole(
      value.maxBackoffMs,
      [0, MAX_MS],
      'Longest wait between two calls, in milliseconds.',
      RESTART,
    ),
    requestsPerMinute: whole(
      value.requestsPerMinute,
      [0, MAX_COUNT],
      'Calls a minute at most; 0 sets no bound.',
      RESTART,
    ),
    breakerFailures: whole(
      value.breakerFailures,
      [0, MAX_COUNT],
      'Failures in a row after which it is left alone for a while; 0 always asks.',
      RESTART,
    ),
    breakerOpenMs: whole(
      value.breakerOpenMs,
      [0, MAX_MS],
      'How long it is left alone then, in milliseconds.',
      RESTART,
    ),
    maxCharsPerDay: whole(
      value.maxCharsPerDay,
      [0, MAX_CHARS],
      'Characters spoken a day (UTC) at most, by one process; 0 sets no bound.',
      RESTART,
    ),
    costPerMillionChars: number(
      value.costPerMillionChars,
      [0, MAX_COUNT],
      'What a million characters cost, in any currency.',
      RESTART,
    ),
    maxCostPerDay: number(
      value.maxCostPerDay,
      [0, MAX_COUNT],
      'Cost a day (UTC) at most, in that currency, by one process; 0 sets no bound.',
      RESTART,
    ),
    streaming: flag(
      value.streaming,
      'Whether audio is sent on as it comes; a call that breaks off then breaks the speech. Otherwise segments are taken whole, and asked for again when one breaks off.',
      RESTART,
    ),
  }
}

function openAiMembers(value: OpenAiConfig) {
  return {
    url: text(
      value.url,
      KINDS.publicUrl,
      'Its base URL up to and with `/v1`; without it, the engine is not there.',
      RESTART,
    ),
    apiKey: secret(value.apiKey, 'Its key; empty sends none.', RESTART),
    model: text(
      value.model,
      NAMES.modelName,
      'Model that speaks where a request names none.',
      RESTART,
    ),
    voices: list(
      value.voices,
      KINDS.voice,
      'Its voices, where it lists none; empty: those of OpenAI.',
      RESTART,
    ),
    languages: list(
      value.languages,
      KINDS.language,
      'Languages of its voices, where their names do not tell.',
      RESTART,
    ),
    format: choice(value.format, ['pcm', 'wav'], 'Format it is asked for.', RESTART),
    sampleRate: whole(
      value.sampleRate,
      [8000, 48_000],
      'Sample rate of its `pcm`, in hertz, where its answer does not tell.',
      RESTART,
    ),
  }
}

function indexTtsMembers(value: Pick<IndexTtsConfig, 'shape' | 'fields' | 'linkOrigins'>) {
  return {
    shape: choice(
      value.shape,
      ['form', 'json-url', 'openai'],
      'How an IndexTTS server is asked: a form with the voice, JSON that answers with a link, or the OpenAI interface.',
      RESTART,
    ),
    linkOrigins: list(
      value.linkOrigins,
      KINDS.origin,
      'Origins that links of an IndexTTS server may lead to, beside its own.',
      RESTART,
    ),
    fields: map(
      value.fields,
      'names of fields of an IndexTTS server, for text, prompt, emotionAudio, emotionVector, emotionText and emotionWeight',
      'Names of its fields for what it can be told beside the text; what has no name is refused.',
      RESTART,
    ),
  }
}

const { espeak, flite, tone, sherpa, chatterbox, gemini, openai, indextts } = engines

/** The settings of the engines. */
export const ENGINES: z.ZodType<EnginesConfig> = section('Who can speak.', {
  espeak: section('eSpeak NG: 140 voices in more than 100 languages.', {
    ...cpuMembers(espeak, 'espeak'),
    native: choice(
      espeak.native,
      ['auto', 'never'],
      'Whether the eSpeak NG library of the system speaks where it is installed; it is several times as fast.',
      RESTART,
    ),
  }),
  flite: section('Flite: five English voices.', cpuMembers(flite, 'flite')),
  tone: section('The test engine: words as tones.', cpuMembers(tone, 'tone')),
  sherpa: section('Neural models on disk, run by sherpa-onnx.', {
    ...processMembers(sherpa, 'sherpa'),
    modelDirs: list(
      sherpa.modelDirs,
      KINDS.file,
      'Folders looked at before the usual places: each a model, or a folder of models.',
      RESTART,
    ),
    voices: map(
      sherpa.voices,
      'names, each with a blend such as af_heart(2)+af_sky(1)',
      'Blends of voices, by names of their own.',
      RESTART,
    ),
  }),
  chatterbox: section('Chatterbox, which imitates the voices of `references`.', {
    ...processMembers(chatterbox, 'chatterbox'),
    modelDir: text(
      chatterbox.modelDir,
      KINDS.file,
      'Folder of its model; empty: `models/chatterbox` in the data folder, when it is there.',
      RESTART,
    ),
  }),
  gemini: section('Gemini, Google’s models, over the network.', {
    ...networkMembers(gemini, 'gemini'),
    apiKey: secret(gemini.apiKey, 'Key of the Gemini API; without it, it is not asked.', RESTART),
    url: text(gemini.url, KINDS.publicUrl, 'Where the API is; empty: Google’s own place.', RESTART),
    model: text(
      gemini.model,
      NAMES.modelName,
      'Model that speaks where a request names none.',
      RESTART,
    ),
    aliases: map(
      gemini.aliases,
      'names, each with the name of a model',
      'Names for models that requests may use.',
      RESTART,
    ),
  }),
  openai: section('A server with the speech interface of OpenAI.', {
    ...networkMembers(openai, 'openai'),
    ...openAiMembers(openai),
  }),
  indextts: section('An IndexTTS server, which imitates the voices of `references`.', {
    ...networkMembers(indextts, 'indextts'),
    url: text(
      indextts.url,
      KINDS.publicUrl,
      'Its base URL; without it, the engine is not there.',
      RESTART,
    ),
    apiKey: secret(indextts.apiKey, 'Its key; empty sends none.', RESTART),
    ...indexTtsMembers(indextts),
    model: text(
      indextts.model,
      NAMES.modelName,
      'Model that the shape `openai` asks for.',
      RESTART,
    ),
    languages: list(indextts.languages, KINDS.language, 'Languages it speaks.', RESTART),
    voices: list(
      indextts.voices,
      KINDS.voice,
      'Voices that it knows itself, for the shapes `json-url` and `openai`.',
      RESTART,
    ),
  }),
})

const upstream = upstreamDefaults()
const indexTtsUpstream = upstreamDefaults('indextts')
const upstreamNetwork = networkMembers(upstream, 'it')
const upstreamOpenAi = openAiMembers(upstream)

/** The settings of further engines. */
export const UPSTREAMS: z.ZodType<Config['upstreams']> = table(
  {},
  KINDS.name,
  {
    kind: choice(
      upstream.kind,
      ['openai', 'indextts'],
      'What kind of server it is; what is not set is as under `engines.openai` or `engines.indextts`.',
      RESTART,
    ),
    ...upstreamNetwork,
    concurrency: saying(
      upstreamNetwork.concurrency,
      `Of kind \`indextts\` ${indexTtsUpstream.concurrency} by default.`,
    ),
    ...upstreamOpenAi,
    url: text(
      upstream.url,
      KINDS.publicUrl,
      'Its base URL, of kind `openai` up to and with `/v1`; without it, the engine is not there.',
      RESTART,
    ),
    voices: list(
      upstream.voices,
      KINDS.voice,
      'Its voices, where it lists none; empty: of kind `openai` those of OpenAI.',
      RESTART,
    ),
    languages: saying(
      upstreamOpenAi.languages,
      `Of kind \`indextts\` ${indexTtsUpstream.languages.join(' and ')} by default.`,
    ),
    ...indexTtsMembers(upstream),
  },
  'Further servers that speak, each an engine of its own, by their ids.',
  { ...RESTART, defaultsOf: ({ kind }) => upstreamDefaults(kind) },
)
