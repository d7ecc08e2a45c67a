import { giveRoomBack } from '../../core/sample-rooms.ts'
import type { Codec } from '../../core/request.ts'
import type { AudioEncoder } from '../../ports/encoder.ts'
import { ENCODER_FACTS } from './facts.ts'
import { readFrames, sessionOptions } from './frames.ts'
import { createOutbox } from './outbox.ts'
import { openSession } from './sessions.ts'

/** An encoder that works where it is called. Right for cheap codecs; others block the event loop. */
export function bareEncoder(codec: Codec): AudioEncoder {
  const { heavy: _, ...facts } = ENCODER_FACTS[codec]
  return {
    ...facts,
    async *encode(frames, options) {
      const reader = readFrames(frames, options.format, options.signal)
      let free = (): void => {}
      try {
        options.signal.throwIfAborted()
        const outbox = createOutbox()
        const session = await openSession(codec, sessionOptions(facts, options), outbox)
        free = () => session.free()
        for (let more = true; more; ) {
          const opened = outbox.take()
          if (opened) yield opened
          const samples = await reader.next()
          if (samples) {
            session.push(samples)
            giveRoomBack(samples)
          } else more = false
        }
        session.finish()
        const rest = outbox.take()
        if (rest) yield rest
        for (const { position, bytes } of outbox.patches) options.patch?.(position, bytes)
      } finally {
        free()
        await reader.close()
      }
    },
  }
}
