import type { Codec } from '../../core/request.ts'
import type { AudioEncoder } from '../../ports/encoder.ts'
import { ENCODER_FACTS } from './facts.ts'
import { readFrames, sessionOptions } from './frames.ts'
import { openSession } from './sessions.ts'

/** An encoder that works where it is called. Right for cheap codecs; others block the event loop. */
export function bareEncoder(codec: Codec): AudioEncoder {
  const { heavy: _, ...facts } = ENCODER_FACTS[codec]
  return {
    ...facts,
    async *encode(frames, options) {
      const reader = readFrames(frames, options.format, options.signal)
      let written: Uint8Array<ArrayBuffer>[] = []
      const patches: [position: number, bytes: Uint8Array][] = []
      const take = (): Uint8Array<ArrayBuffer>[] => {
        const chunks = written
        written = []
        return chunks
      }
      let free = (): void => {}
      try {
        options.signal.throwIfAborted()
        const session = await openSession(codec, sessionOptions(ENCODER_FACTS[codec], options), {
          write: (bytes) => void written.push(bytes),
          patch: (position, bytes) => void patches.push([position, bytes]),
        })
        free = () => session.free()
        yield* take()
        while (true) {
          const samples = await reader.next()
          if (!samples) break
          session.push(samples)
          yield* take()
        }
        session.finish()
        yield* take()
        for (const [position, bytes] of patches) options.patch?.(position, bytes)
      } finally {
        free()
        await reader.close()
      }
    },
  }
}
