import type { SpeechError } from '../../../core/errors.ts'
import { follow } from '../../../core/follow.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import { Channel } from '../../../core/stream.ts'
import { engineClosed, engineFailure } from '../thread/failure.ts'

/** How a call of an engine ended. */
export interface CallEnd {
  /** Why it failed; absent when it was spoken to its end. */
  readonly error?: SpeechError
  /** True when nobody wanted it any more; what it failed with then says nothing. */
  readonly unwanted: boolean
  /** True when some of it had been given to the reader, or waited for him. */
  readonly begun: boolean
}

/** A call to be read ahead. */
export interface ReadAheadCall {
  /** Begins it. Its signal fires with the caller's, and when the reader leaves. */
  make(signal: AbortSignal): AsyncIterable<PcmFrame>
  readonly signal: AbortSignal
  /** Told once, whether or not anybody still reads. */
  onEnd(end: CallEnd): void
}

/** Reads calls of an engine as fast as they come, so that a slow reader holds nothing of it. */
export interface ReadAhead {
  read(call: ReadAheadCall): AsyncGenerator<PcmFrame>
  /** Fails the calls in flight with `unavailable`. */
  close(): void
}

/** Makes the reader of one engine. What it reads waits in memory, by segments. */
export function readAhead(engine: string): ReadAhead {
  const calls = new Set<Channel<PcmFrame>>()
  return {
    async *read({ make, signal, onEnd }) {
      const frames = new Channel<PcmFrame>(signal)
      const wanted = follow(signal)
      calls.add(frames)
      let over = false
      const pump = async (): Promise<void> => {
        let begun = false
        let end: CallEnd
        try {
          for await (const frame of make(wanted.signal)) {
            begun = true
            frames.push(frame)
          }
          end = { unwanted: wanted.signal.aborted, begun }
          frames.end()
        } catch (thrown) {
          const error = engineFailure(engine, thrown)
          end = { error, unwanted: wanted.signal.aborted, begun }
          frames.fail(error)
        }
        over = true
        wanted.release()
        onEnd(end)
      }
      void pump()
      try {
        yield* frames
      } finally {
        calls.delete(frames)
        if (!over) wanted.abort(signal.reason)
      }
    },
    close() {
      const error = engineClosed(engine)
      for (const frames of calls) frames.fail(error)
    },
  }
}
