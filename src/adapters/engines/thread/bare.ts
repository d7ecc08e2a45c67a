import { Channel } from '../../../core/stream.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { join } from './batch.ts'
import { engineClosed, engineFailure } from './failure.ts'
import { follow } from '../../../core/follow.ts'
import type { EngineFacts, Speaker } from './speaker.ts'

/**
 * A speaker as an engine in the thread of its caller. Frames of a speaker that blocks arrive
 * together at its end; `threadEngine` is the one for use, this one for tests and other threads.
 */
export function speakerEngine(facts: EngineFacts, createSpeaker: () => Speaker): SpeechEngine {
  const calls = new Set<Channel<PcmFrame>>()
  let speaker: Speaker | undefined
  let closed = false
  const open = (): Speaker => {
    if (closed) throw engineClosed(facts.id)
    return (speaker ??= createSpeaker())
  }
  return {
    id: facts.id,
    capabilities: facts.capabilities,
    async voices({ signal }) {
      signal.throwIfAborted()
      return facts.voices
    },
    async prepare({ signal }) {
      signal.throwIfAborted()
      await open().prepare()
    },
    async *synthesize(segment, { signal, requestId }) {
      signal.throwIfAborted()
      const used = open()
      const frames = new Channel<PcmFrame>(signal)
      const wanted = follow(signal)
      calls.add(frames)
      const speak = async (): Promise<void> => {
        await used.prepare()
        if (wanted.signal.aborted || frames.closed) return
        await used.speak(segment, {
          signal: wanted.signal,
          interrupted: () => wanted.signal.aborted || frames.closed,
          requestId,
          emit: (frame) => {
            const { through: _, ...joined } = join([frame])
            frames.push(joined)
          },
          log: () => {},
        })
      }
      speak().then(
        () => frames.end(),
        (error: unknown) => frames.fail(engineFailure(facts.id, error)),
      )
      try {
        yield* frames
      } finally {
        calls.delete(frames)
        frames.end()
        wanted.abort(signal.reason)
        wanted.release()
      }
    },
    async close() {
      if (closed) return
      closed = true
      for (const frames of calls) frames.fail(engineClosed(facts.id))
      await speaker?.close()
    },
  }
}
