import type { SpeechErrorJson } from '../../../core/errors.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Json } from '../../../core/request.ts'
import type { Segment } from '../../../core/segment.ts'
import type { LogFields } from '../../../ports/logger.ts'
import type { SpeakerReady } from './speaker.ts'

/** What the main side asks a thread or process; every `id` is answered by one `done` or `failed`. */
export type ToSpeaker =
  | { readonly kind: 'prepare'; readonly id: number }
  | {
      readonly kind: 'speak'
      readonly id: number
      readonly segment: Segment
      readonly requestId: string
    }
  | {
      readonly kind: 'answer'
      readonly id: number
      readonly question: string
      readonly argument: Json
    }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'close' }

/** A request to a speaker: what it answers. */
export type SpeakerRequest = Exclude<ToSpeaker, { readonly kind: 'abort' | 'close' }>

/** Frames joined for the way, with what they complete. */
export interface JoinedFrame extends PcmFrame {
  /** As in `SpokenFrame`. */
  readonly through?: number
}

/** What the thread or process tells; `Frame` is how its samples go on their way. */
export type FromSpeaker<Frame = JoinedFrame> =
  /** It is loaded: from now on it is expected to react soon. */
  | ({ readonly kind: 'ready' } & SpeakerReady)
  | { readonly kind: 'frame'; readonly id: number; readonly frame: Frame }
  /** `frame` is the last one, which has not been told yet. */
  | {
      readonly kind: 'done'
      readonly id: number
      readonly frame?: Frame
      readonly value?: Json
    }
  | {
      readonly kind: 'failed'
      readonly id: number
      readonly error: SpeechErrorJson
      readonly cause?: string
    }
  | { readonly kind: 'log'; readonly fields: LogFields; readonly message: string }

/** What a thread is started with. */
export interface ThreadData {
  /** One cell: the id of the call that was aborted last, for work that never sees a message. */
  readonly interrupt: SharedArrayBuffer
  /** False when nobody reads log lines. */
  readonly logs: boolean
  /** The engine's own settings. */
  readonly options: Json
}
