import { availableParallelism } from 'node:os'
import { SpeechError } from '../../../core/errors.ts'
import { startEncoderThread, type EncoderThread } from './encoder-thread.ts'

/** Threads that encodings are spread over. */
export interface ThreadPool {
  /** The thread with the least to do; a new one when all are busy and there may be more. */
  pick(): EncoderThread
  /** Ends all threads; resolves when they are gone. Safe to call twice. */
  close(): Promise<void>
}

/** A pool of at most `size` threads (default: the cores, at most 4), started when needed. */
export function createThreadPool(
  size: number = Math.min(4, availableParallelism()),
  start: () => EncoderThread = startEncoderThread,
): ThreadPool {
  let threads: EncoderThread[] = []
  let closed: Promise<void> | undefined
  return {
    pick() {
      if (closed) throw new SpeechError('unavailable', 'The encoders were closed.')
      threads = threads.filter((thread) => thread.alive)
      let best: EncoderThread | undefined
      for (const thread of threads) if (!best || thread.load < best.load) best = thread
      if (best && (best.load === 0 || threads.length >= size)) return best
      const thread = start()
      threads.push(thread)
      return thread
    },
    close() {
      closed ??= Promise.all(threads.map((thread) => thread.close())).then(() => {})
      return closed
    },
  }
}
