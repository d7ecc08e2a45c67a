import { Channel } from '../../../core/stream.ts'
import type { PcmFrame } from '../../../core/pcm.ts'

/** Frames that are made once and read by several. */
export interface Broadcast {
  /** Everything from the first frame on. Each reader gets samples of its own. */
  read(signal: AbortSignal): AsyncIterable<PcmFrame>
  /** True while its making can be joined. */
  readonly open: boolean
}

/** What a broadcast is made of. */
export interface BroadcastOptions {
  /** Makes the frames. Its signal fires when the last reader has left before the end. */
  make(signal: AbortSignal): AsyncIterable<PcmFrame>
  /** Called once: with all frames, or with undefined when they could not all be made. */
  onEnd(frames: readonly PcmFrame[] | undefined): void
}

/** Starts making frames with the first reader; a reader who leaves takes none of the others along. */
export function broadcast({ make, onEnd }: BroadcastOptions): Broadcast {
  const frames: PcmFrame[] = []
  const readers = new Set<Channel<PcmFrame>>()
  const control = new AbortController()
  let state: 'new' | 'open' | 'over' = 'new'

  const run = async (): Promise<void> => {
    try {
      for await (const frame of make(control.signal)) {
        frames.push(frame)
        for (const reader of readers) reader.push(ownFrame(frame))
      }
      if (control.signal.aborted) throw control.signal.reason
      finish()
      onEnd(frames)
    } catch (error) {
      finish(error)
      onEnd(undefined)
    }
  }
  const finish = (error?: unknown): void => {
    state = 'over'
    for (const reader of readers) {
      if (error === undefined) reader.end()
      else reader.fail(error)
    }
  }
  return {
    get open() {
      return state !== 'over' && !control.signal.aborted
    },
    async *read(signal) {
      const reader = new Channel<PcmFrame>(signal)
      const left = (): void => {
        readers.delete(reader)
        if (readers.size === 0 && state !== 'over') control.abort()
      }
      readers.add(reader)
      for (const frame of frames) reader.push(ownFrame(frame))
      signal.addEventListener('abort', left, { once: true })
      if (signal.aborted) left()
      if (state === 'new') {
        state = 'open'
        void run()
      }
      try {
        yield* reader
      } finally {
        signal.removeEventListener('abort', left)
        left()
      }
    },
  }
}

/** The frame with samples of its own, since whoever gets a frame may give its buffer away. */
export function ownFrame(frame: PcmFrame): PcmFrame {
  return { ...frame, samples: frame.samples.slice() }
}
