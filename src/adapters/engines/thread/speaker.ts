import type { PcmFrame } from '../../../core/pcm.ts'
import type { Json } from '../../../core/request.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Voice } from '../../../core/voice.ts'
import type { EngineCapabilities } from '../../../ports/engine.ts'
import type { LogFields } from '../../../ports/logger.ts'

/** What is known of an engine before it is loaded, so that planning needs no start. */
export interface EngineFacts {
  readonly id: string
  readonly capabilities: EngineCapabilities
  readonly voices: readonly Voice[]
}

/**
 * A frame as a speaker makes it, given away with its samples. 16-bit ones (full scale 32,768)
 * become floating ones when frames are joined, so that nothing is copied twice.
 */
export interface SpokenFrame extends Omit<PcmFrame, 'samples'> {
  readonly samples: Float32Array<ArrayBuffer> | Int16Array
  /**
   * How many sentences of the segment are complete with this frame. A child process gives away
   * whole sentences only, so that another one can go on where it was lost: it is given the same
   * segment with the sentences and words that are left (`sentences`, `words`; `text` stays whole).
   */
  readonly through?: number
}

/** What a speaker knows once it is loaded. */
export interface SpeakerReady {
  /** What it runs on: `cpu`, `cuda`, … */
  readonly device?: string
}

/** What a speaker is given for one segment. */
export interface SpeakerCall {
  /** Fires when nobody wants the result any more, for speakers that wait. */
  readonly signal: AbortSignal
  /** The same for speakers that block their thread and so never see a signal fire. */
  interrupted(): boolean
  /**
   * To be awaited between sentences by speakers that block: in a process, an abort is only heard
   * then. Absent where there is no need.
   */
  breathe?(): Promise<void>
  /** Names the request in logs. */
  readonly requestId: string
  /** Gives a frame away, as soon as it is made. */
  emit(frame: SpokenFrame): void
  /** Writes a log line at debug level; never with user text. */
  log(fields: LogFields, message: string): void
}

/**
 * The inside of a CPU engine. It pushes frames as it makes them, so that an engine which
 * blocks its thread is still heard at once from another one; `speakerEngine` and
 * `threadEngine` make a `SpeechEngine` of it.
 */
export interface Speaker {
  /** Loads what the first call needs. Called before any other; safe to call twice. */
  prepare(): Promise<SpeakerReady | void>
  /** Speaks one segment. Returns early when interrupted; throws a `SpeechError` when it fails. */
  speak(segment: Segment, call: SpeakerCall): Promise<void>
  /** Answers a question that belongs to this engine alone, such as `phonemize`. */
  answer?(question: string, argument: Json): Promise<Json>
  /** Frees what it holds. */
  close(): Promise<void>
}
