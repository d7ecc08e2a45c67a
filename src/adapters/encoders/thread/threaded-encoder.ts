import type { Codec } from '../../../core/request.ts'
import type { AudioEncoder } from '../../../ports/encoder.ts'
import { ENCODER_FACTS } from '../facts.ts'
import { readFrames, sessionOptions } from '../frames.ts'
import { startEncoding } from './encoding.ts'
import type { ThreadPool } from './thread-pool.ts'

/** An encoder whose work is done in the threads of a pool. */
export function threadedEncoder(codec: Codec, pool: ThreadPool): AudioEncoder {
  const { heavy: _, ...facts } = ENCODER_FACTS[codec]
  return {
    ...facts,
    async *encode(frames, options) {
      const { signal } = options
      const reader = readFrames(frames, options.format, signal)
      let close = (): Promise<void> => reader.close()
      try {
        signal.throwIfAborted()
        const settled = sessionOptions(facts, options)
        const encoding = startEncoding(pool.pick(), codec, settled, reader, signal)
        close = () => encoding.close()
        for (let bytes = await encoding.next(); bytes; bytes = await encoding.next()) yield bytes
        for (const patch of encoding.patches) options.patch?.(patch.position, patch.bytes)
      } finally {
        await close()
      }
    },
  }
}
