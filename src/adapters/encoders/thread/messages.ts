import type { SpeechErrorJson } from '../../../core/errors.ts'
import type { Codec } from '../../../core/request.ts'
import type { PatchedBytes } from '../outbox.ts'
import type { SessionOptions } from '../session.ts'

/** What a thread is asked. Each message but `free` and `close` has exactly one answer. */
export type ToThread =
  | {
      readonly type: 'open'
      readonly id: number
      readonly codec: Codec
      readonly options: SessionOptions
    }
  | {
      readonly type: 'push'
      readonly id: number
      readonly frames: readonly Float32Array<ArrayBuffer>[]
    }
  | { readonly type: 'finish'; readonly id: number }
  /** Nobody wants the rest. */
  | { readonly type: 'free'; readonly id: number }
  /** No more will be asked: the thread ends by itself. */
  | { readonly type: 'close' }

/** What a thread answers, in the order it was asked. */
export type FromThread =
  /** To `open` and `push`: the bytes that came of it, if any. */
  | { readonly type: 'encoded'; readonly id: number; readonly bytes?: Uint8Array<ArrayBuffer> }
  /** To `finish`: the last bytes; the session is gone. */
  | {
      readonly type: 'finished'
      readonly id: number
      readonly bytes?: Uint8Array<ArrayBuffer>
      readonly patches: readonly PatchedBytes[]
    }
  /** To any, also to those asked of a session that has failed already. */
  | { readonly type: 'failed'; readonly id: number; readonly error: SpeechErrorJson }
