import type { AudioEncoder } from '../../../ports/encoder.ts'
import type { EncoderFacts } from '../facts.ts'
import { readFrames, sessionOptions } from '../frames.ts'
import { startEncoding } from './encoding.ts'
import type { ThreadPool } from './thread-pool.ts'

/** An encoder whose work is done in the threads of a pool. */
export function threadedEncoder(
  { heavy: _, ...facts }: EncoderFacts,
  pool: ThreadPool,
): AudioEncoder {
  return {
    ...facts,
    async *encode(frames, options) {
      const { signal } = options
      const reader = readFrames(frames, options.format, signal)
      let close = (): Promise<void> => reader.close()
      try {
        signal.throwIfAborted()
        const settled = sessionOptions(facts, options)
        const encoding = startEncoding(pool.pick(), facts.codec, settled, reader, signal)
        close = () => encoding.close()
        for (let bytes = await encoding.next(); bytes; bytes = await encoding.next()) yield bytes
        for (const patch of encoding.patches) options.patch?.(patch.position, patch.bytes)
      } finally {
        await close()
      }
    },
  }
}
