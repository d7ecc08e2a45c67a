import type { ErrorCode } from '../../core/errors.ts'

/** Settings every built-in CPU engine has. */
export interface CpuEngineConfig {
  readonly enabled: boolean
  /** Threads; 0 means one for each processor core (at most 8). */
  readonly workers: number
  /** Calls that may wait for a thread before new ones are refused as `overloaded`. */
  readonly queue: number
}

/** Settings of eSpeak NG. */
export interface EspeakConfig extends CpuEngineConfig {
  /** Whether the library of the system speaks where it is installed; it is several times as fast. */
  readonly native: 'auto' | 'never'
}

/** Settings of an engine whose models run in child processes. */
export interface ProcessEngineConfig {
  readonly enabled: boolean
  /** Child processes of each model, at most; they are started as calls come. */
  readonly workers: number
  /** Calls that may wait for one before new ones are refused as `overloaded`. */
  readonly queue: number
  /** What models run on; `auto` takes the best there is, and the processor where nothing else is. */
  readonly device: string
  /** Threads of each process; 0 leaves it to the runtime. */
  readonly threads: number
  /** Models to load when the server starts, by name; `*` means all. */
  readonly preload: readonly string[]
  /** Seconds without a call after which a model is unloaded; 0 keeps it. */
  readonly idleUnloadSec: number
  /** Milliseconds a model may take to load. */
  readonly loadTimeoutMs: number
  /** What follows when a model does not load: its calls fail, or the server stops. */
  readonly onLoadFailure: 'unavailable' | 'shutdown'
  /** Resident memory of one process, in bytes, above which it is ended; 0 sets no bound. */
  readonly maxMemoryBytes: number
}

/** Settings of the neural models that sherpa-onnx runs. */
export interface SherpaConfig extends ProcessEngineConfig {
  /** Folders of models, each a model itself or a folder of such, before the usual places. */
  readonly modelDirs: readonly string[]
  /** Named blends of voices: `{ anna: "af_heart(2)+af_sky(1)" }`. */
  readonly voices: { readonly [name: string]: string }
}

/** Settings of Chatterbox. */
export interface ChatterboxConfig extends ProcessEngineConfig {
  /** Folder of its model; empty: `models/chatterbox` in the data folder, when it is there. */
  readonly modelDir: string
}

/** Settings of an engine that is reached over the network. */
export interface NetworkEngineConfig {
  readonly enabled: boolean
  /** Calls in flight at most; fewer when the other side says that it is too much. */
  readonly concurrency: number
  /** Calls that may wait before new ones are refused as `overloaded`. */
  readonly queue: number
  /** Milliseconds one call may take. */
  readonly timeoutMs: number
  /** Milliseconds the other side may send nothing. */
  readonly stallMs: number
  /** Calls for one segment in all, while what goes wrong may pass. */
  readonly attempts: number
  /** Milliseconds before the second call; doubled with each later one. */
  readonly backoffMs: number
  /** Longest wait between two calls, in milliseconds. */
  readonly maxBackoffMs: number
  /** Calls a minute at most; 0 sets no bound. */
  readonly requestsPerMinute: number
  /** Failures in a row after which nobody is asked for a while; 0 always asks. */
  readonly breakerFailures: number
  /** How long nobody is asked then, in milliseconds. */
  readonly breakerOpenMs: number
  /** Characters spoken a day at most; 0 sets no bound. */
  readonly maxCharsPerDay: number
  /** What a million characters cost, in any currency. */
  readonly costPerMillionChars: number
  /** Cost a day at most, in the same currency; 0 sets no bound. */
  readonly maxCostPerDay: number
  /** Sends audio on as it comes; then a call that breaks off breaks the speech. Default: whole segments. */
  readonly streaming: boolean
}

/** Settings of Gemini. */
export interface GeminiConfig extends NetworkEngineConfig {
  /** Without it, the engine is not there. */
  readonly apiKey: string
  /** Where the API is; empty: Google's own place. */
  readonly url: string
  /** Model that speaks where a request names none. */
  readonly model: string
  /** Names for models: `{ "studio": "gemini-…" }`. */
  readonly aliases: { readonly [name: string]: string }
}

/** Settings of an upstream that speaks OpenAI's interface. */
export interface OpenAiConfig extends NetworkEngineConfig {
  /** Base URL up to and with `/v1`; without it, the engine is not there. */
  readonly url: string
  readonly apiKey: string
  readonly model: string
  /** Voices, where the upstream does not list them. */
  readonly voices: readonly string[]
  /** BCP 47 tags its voices speak. */
  readonly languages: readonly string[]
  /** Format asked for. */
  readonly format: 'pcm' | 'wav'
  /** Hertz of `pcm`, which has no header to say it. */
  readonly sampleRate: number
}

/** Settings of an upstream IndexTTS server. */
export interface IndexTtsConfig extends NetworkEngineConfig {
  /** Base URL; without it, the engine is not there. */
  readonly url: string
  readonly apiKey: string
  /** How it is asked: a form with a file, JSON that answers with a link, or OpenAI's interface. */
  readonly shape: 'form' | 'json-url' | 'openai'
  /** Model asked for by the shape `openai`. */
  readonly model: string
  /** BCP 47 tags it speaks. */
  readonly languages: readonly string[]
  /** Voices that it knows itself, for the shapes `json-url` and `openai`. */
  readonly voices: readonly string[]
  /** Origins that its links may lead to beside its own, for the shape `json-url`. */
  readonly linkOrigins: readonly string[]
  /** Names of its fields for what it may be told: `prompt`, `emotionAudio`, `emotionVector`, `emotionText`. */
  readonly fields: { readonly [control: string]: string }
}

/** Further upstreams, each an engine of its own. */
export interface UpstreamConfig extends OpenAiConfig {
  readonly kind: 'openai' | 'indextts'
  readonly shape: IndexTtsConfig['shape']
  readonly fields: IndexTtsConfig['fields']
  readonly linkOrigins: IndexTtsConfig['linkOrigins']
}

/** A voice to be imitated. */
export interface ReferenceConfig {
  /** File with a few seconds of it. */
  readonly audio: string
  /** What is said there, for models that want to know. */
  readonly text: string
  /** BCP 47 tag of what is said there; empty: not known. */
  readonly language: string
}

/** Who speaks when an engine fails. */
export interface FailoverConfig {
  /** Engines, the first to be asked first. */
  readonly to: readonly string[]
  /** Errors for which another is asked. */
  readonly on: readonly ErrorCode[]
  /** Calls for one segment before another is asked; never more than the engine's own `attempts`. */
  readonly attempts: number
}

/** Settings of all engines. */
export interface EnginesConfig {
  readonly espeak: EspeakConfig
  readonly flite: CpuEngineConfig
  readonly tone: CpuEngineConfig
  readonly sherpa: SherpaConfig
  readonly chatterbox: ChatterboxConfig
  readonly gemini: GeminiConfig
  readonly openai: OpenAiConfig
  readonly indextts: IndexTtsConfig
}
