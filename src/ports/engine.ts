import type { PcmFrame } from '../core/pcm.ts'
import type { Segment } from '../core/segment.ts'
import type { Voice } from '../core/voice.ts'

/** Range of a control, inclusive. */
export interface ControlRange {
  readonly min: number
  readonly max: number
}

/** Facts the planner needs before it sends text. No other code may ask which engine it has. */
export interface EngineCapabilities {
  /** `cpu` engines run in threads or processes, `network` engines on the main thread. */
  readonly workload: 'cpu' | 'network'
  /** Calls one instance may have in flight; a pool says how many it can keep busy. */
  readonly concurrency: number
  /** Longest `Segment.text`, in UTF-16 code units. */
  readonly maxSegmentChars: number
  /** Finest marks the engine reports; what is missing the pipeline estimates. */
  readonly marks: 'none' | 'sentence' | 'word' | 'phoneme'
  /** What the engine honours itself and how far; the pipeline does the rest to the samples. */
  readonly controls: { readonly rate?: ControlRange; readonly pitchSemitones?: ControlRange }
  /**
   * The IPA signs, stress and length included, that the engine speaks when a word has `ipa`. For
   * a word with any other sign, and where this is absent, the pipeline respells it in letters.
   */
  readonly ipa?: string
  /** Keys this engine reads from `engineOptions`; others are refused by the planner. */
  readonly options: readonly string[]
  /**
   * Changes when the same segment would sound different: name and version of what speaks. Without
   * it, segments kept by an earlier version of the engine are taken for those of this one.
   */
  readonly build?: string
  /**
   * Length of text, in UTF-16 code units, that one call had better have: a call of a network engine
   * costs much and sounds better when it holds several sentences. Absent: as the settings say.
   */
  readonly preferredSegmentChars?: number
  /** Ways of speaking that every voice of the engine takes on as `<voice id>+<name>`; not listed as voices. */
  readonly variants?: readonly VoiceVariant[]
}

/** A way of speaking that any voice of an engine can take on. */
export interface VoiceVariant {
  /** What stands after `+` in the id of the voice; lower case. */
  readonly name: string
  /** Overrules the gender of the voice. */
  readonly gender?: 'female' | 'male' | 'neutral'
}

/** How an engine is at a moment. Plain data, safe to show. */
export interface EngineStatus {
  /** `idle`: nothing is loaded, and nothing is wrong. */
  readonly state: 'idle' | 'loading' | 'ready' | 'failed'
  /** What it runs on: `cpu`, `cuda`, …; once it is loaded. */
  readonly device?: string
  /** Child processes that run now. */
  readonly processes?: number
  /** Child processes that ended when nobody had told them to, since the start. */
  readonly crashes?: number
  /** Resident memory of its child processes, in bytes. */
  readonly memoryBytes?: number
  /** One sentence that says what is wrong, when `failed`. */
  readonly failure?: string
  /** The same of each model, by name, for an engine that has several. */
  readonly models?: { readonly [name: string]: EngineStatus }
}

/** What every engine call is given. */
export interface CallOptions {
  /** Fires when nobody wants the result any more. */
  readonly signal: AbortSignal
  /** Names the request in logs, and lets a pool be fair between requests. */
  readonly requestId: string
  /** Id of the task that needs what is made until it ends; absent when nobody does. */
  readonly holder?: string
}

/** How an engine is asked for its voices. */
export interface VoicesOptions {
  readonly signal: AbortSignal
  /**
   * Wanted is what is known soon, because all engines are asked: one that would have to wait for
   * another machine waits for a second at most and gives the voices it takes for true until then.
   */
  readonly soon?: boolean
}

/** Turns a segment into samples. A pool of engines, a fallback chain and a cache are engines too. */
export interface SpeechEngine {
  readonly id: string
  readonly capabilities: EngineCapabilities

  /** Lists the voices, installed or not. Cheap to call again. */
  voices(options: VoicesOptions): Promise<readonly Voice[]>

  /**
   * The voice of a name that is not listed, such as a blend of listed ones: `af_heart(2)+af_sky`; undefined
   * for a name that says nothing to it. `name` is as it was given, with the id of the engine or without. Throws `invalid_request` for one that is almost right.
   */
  resolve?(name: string, options: { readonly signal: AbortSignal }): Promise<Voice | undefined>

  /** Loads what the first call would load, so that it can overlap with other work. Safe to call twice. */
  prepare(options: { readonly signal: AbortSignal }): Promise<void>

  /**
   * Speaks one segment. Work starts with the first `next()`; all frames have one format.
   * It ends, or throws a `SpeechError`; once the signal has fired it stops soon, and what
   * it throws no longer matters. Leaving the loop early frees what the call holds and
   * harms no other call. A CPU engine never waits for its reader: it finishes the segment
   * into a buffer, and back-pressure acts between segments.
   *
   * Word marks carry `source` from `segment.words`; sentence marks are the pipeline's own.
   */
  synthesize(segment: Segment, options: CallOptions): AsyncIterable<PcmFrame>

  /**
   * Changes when the `revision` of any voice does, listed or resolved. Cheap, and asks nobody far
   * away. Absent: no voice has one.
   */
  revision?(options: { readonly signal: AbortSignal }): Promise<string>

  /** How it is just now; absent when there is nothing to tell beside that it is there. At once. */
  status?(): EngineStatus

  /** Frees models and threads. Calls in flight fail with `unavailable`. Safe to call twice. */
  close(): Promise<void>
}
