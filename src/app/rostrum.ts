import type { Codec, Json, SpeechRequest } from '../core/request.ts'
import type { Voice } from '../core/voice.ts'
import type { Delivery, PlanReport, Speech } from '../pipeline/speech.ts'
import type { EngineCapabilities, EngineStatus } from '../ports/engine.ts'
import type { KeptFigures } from '../ports/telemetry.ts'
import type { TextChange, TextPiece } from '../text/options.ts'
import type { CallContext } from '../core/call-context.ts'
import type { HealthReport } from './health.ts'
import type { Lexicons } from './lexicons/lexicons.ts'
import type { Tasks } from '../tasks/tasks.ts'
import type { Practice } from './practice/practice.ts'
import type { TemporaryFile } from './temporary-file.ts'

export type { TextPiece } from '../text/options.ts'
export type { CallContext } from '../core/call-context.ts'
export type {
  Retention,
  SubmitOptions,
  TaskListQuery,
  TaskPlace,
  TaskSubmission,
} from '../tasks/tasks.ts'

/** Options of `speak()`. */
export interface SpeakOptions extends CallContext {
  /** `file` measures loudness over the whole before the first byte. Default `stream`. */
  readonly delivery?: Delivery
  /**
   * Lets the answer be one that was made before, or is being made for others, and says how it will
   * be read: `stream` (`bytes`, `events()`) or `whole` (`buffer()`, `patched()`); another reading
   * makes it anew. Its bytes are shared: nobody may change them. Default: made for this call alone.
   */
  readonly answers?: 'stream' | 'whole' | undefined
}

/** Which voices to list; all conditions must hold. */
export interface VoiceQuery {
  /** A BCP 47 tag or the beginning of one: `en` finds `en-GB`. */
  readonly language?: string
  readonly engine?: string
  readonly gender?: 'female' | 'male' | 'neutral'
  /** Words to find in id, name, description or language, whatever the case. */
  readonly q?: string
}

/** A voice with what can be asked of it. */
export interface VoiceInfo extends Omit<Voice, 'revision'> {
  /** Controls the engine honours itself; the others are done to the samples. */
  readonly controls: readonly string[]
  /** Finest times its engine tells; what is finer is found out from the sound. */
  readonly marks: EngineCapabilities['marks']
  /** Options it takes in `engineOptions`. */
  readonly options: readonly string[]
  /** Whether it takes words in IPA. */
  readonly ipa: boolean
  /** Whether it is spoken on this machine or elsewhere. */
  readonly workload: EngineCapabilities['workload']
}

/** An engine as callers see it. */
export interface EngineInfo {
  readonly id: string
  readonly capabilities: EngineCapabilities
  readonly voices: number
  /** How it is just now; absent when there is nothing to tell beside that it is there. */
  readonly status?: EngineStatus
}

/** Text as an engine would be given it, with every change that led there. */
export interface NormalizeResult {
  readonly text: string
  /** In order; places count in the text of the request. */
  readonly changes: readonly TextChange[]
  /** BCP 47 tag whose rules were used; the one found for `auto`. */
  readonly language: string
}

/** How a text is to be read, as in a speech request. */
export type TextRequest = Pick<
  SpeechRequest,
  'text' | 'markup' | 'language' | 'normalize' | 'lexicons' | 'inlineTags' | 'emoji' | 'codeBlocks'
>

/** What to normalise. */
export type NormalizeRequest = TextRequest

/** What to spell in IPA. */
export type PhonemizeRequest = TextRequest

/** The platform as a library. Everything else (command line, server) is a thin layer over it. */
export interface Rostrum extends AsyncDisposable {
  /** Resolves when the first sample exists. Refusals reject with a `SpeechError`; no engine was called then. */
  speak(request: SpeechRequest, options?: SpeakOptions): Promise<Speech>
  /** The same for text that arrives in pieces; resolves with the first sample of the first sentence. */
  speakLive(
    pieces: AsyncIterable<TextPiece>,
    request: Omit<SpeechRequest, 'text'>,
    options?: CallContext,
  ): Promise<Speech>
  voices(query?: VoiceQuery, options?: CallContext): Promise<readonly VoiceInfo[]>
  /** The voice of an id or unique name, variants (`espeak:en-us+f3`) included; undefined when none. */
  voice(name: string, options?: CallContext): Promise<VoiceInfo | undefined>
  /** A short recording of a voice, in its first language; `not_found` when there is no such voice. */
  sample(voice: string, options?: CallContext & { readonly codec?: 'wav' | 'mp3' }): Promise<Speech>
  engines(options?: CallContext): Promise<readonly EngineInfo[]>
  /** Named lists of words and how they are said. */
  readonly lexicons: Lexicons
  /** What would be said, and why: every change with its rule and place. */
  normalize(request: NormalizeRequest, options?: CallContext): Promise<NormalizeResult>
  /** Everything that would be decided, without speaking. */
  plan(request: SpeechRequest, options?: CallContext): Promise<PlanReport>
  /** IPA of the text; `unsupported` when no phonemiser has the language. */
  phonemize(request: PhonemizeRequest, options?: CallContext): Promise<string>
  /** Speech that outlives its caller. Opens what it is kept in with its first call. */
  readonly tasks: Tasks
  /** Dictation: texts to be heard and written down. Opens what it is kept in with its first call. */
  readonly practice: Practice
  /** Temporary files of the place where finished files are kept, of all processes that share it. */
  leases(options?: CallContext): Promise<readonly TemporaryFile[]>
  /** Whether database, queue, artifacts and disk can be used. Never rejects while the platform is open. */
  health(): Promise<HealthReport>
  /** Counts of what is kept, for metrics; what cannot be had in two seconds is absent. */
  figures(): Promise<KeptFigures>
  /** Opens what outlives a request: database, queue and artifacts. The first call that needs them does it, too. */
  open(options?: CallContext): Promise<void>
  /** Loads the preferred engine, and the encoder of `format` if named, ahead of the first call. */
  prepare(options?: CallContext & { readonly format?: Codec }): Promise<void>
  /** Ends calls in flight with `unavailable`, frees threads and files. Safe to call twice. */
  close(): Promise<void>
}

/** A value the wire accepts for engine options. */
export type EngineOptions = { readonly [engine: string]: Json }
