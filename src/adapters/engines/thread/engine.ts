import type { PcmFrame } from '../../../core/pcm.ts'
import type { Json } from '../../../core/request.ts'
import { Channel, orAborted } from '../../../core/stream.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import { gate } from '../compose/gate.ts'
import { engineClosed, engineFailure } from './failure.ts'
import { startThread, type ThreadHost } from './host.ts'
import type { EngineFacts } from './speaker.ts'

/** How an engine runs in a thread. */
export interface ThreadEngineOptions {
  readonly facts: EngineFacts
  /** The worker's own file, which calls `serveEngine`. */
  readonly entry: URL
  /** The engine's own settings, given to its speaker. */
  readonly data?: Json
  readonly logger?: Logger
  /** Milliseconds the thread has to react to an abort before it is replaced. Default 500. */
  readonly graceMs?: number
  /** Milliseconds the thread has to load. Default 30,000. */
  readonly startMs?: number
}

/** An engine in a thread, with the questions it alone answers. */
export interface ThreadEngine extends SpeechEngine {
  /** Asks the speaker's `answer`. */
  ask(question: string, argument: Json, options: { readonly signal: AbortSignal }): Promise<Json>
}

/**
 * Runs a speaker in a worker thread that is started by the first call and replaced after it
 * died or hung. The segment is made at full speed into a buffer here, whoever reads it.
 */
export function threadEngine(options: ThreadEngineOptions): ThreadEngine {
  const { facts, logger, graceMs = 500, startMs = 30_000 } = options
  const { id, capabilities } = facts
  // A call waits here until the one before has left the thread, aborted ones included; so a
  // thread that hangs and is killed takes no other call with it than those beside it.
  const places = gate({
    items: Array.from({ length: capabilities.concurrency }, (_, place) => place),
  })
  const calls = new Set<Channel<PcmFrame>>()
  const hosts = new Set<ThreadHost>()
  let host: ThreadHost | undefined
  let closed = false

  const thread = (): ThreadHost => {
    if (closed) throw engineClosed(id)
    if (host && !host.ended) return host
    const data = options.data ?? null
    host = startThread({
      engine: id,
      entry: options.entry,
      data,
      graceMs,
      startMs,
      ...(logger && { logger }),
    })
    const started = host
    hosts.add(started)
    void started.exited.then(() => hosts.delete(started))
    return started
  }

  const ask = async (
    request: { kind: 'prepare' } | { kind: 'answer'; question: string; argument: Json },
    signal: AbortSignal,
  ): Promise<Json> => {
    signal.throwIfAborted()
    return (await orAborted(thread().call(request).settled, signal)) ?? null
  }

  return {
    id,
    capabilities,
    async voices({ signal }) {
      signal.throwIfAborted()
      return facts.voices
    },
    async prepare({ signal }) {
      await ask({ kind: 'prepare' }, signal)
    },
    ask: (question, argument, { signal }) => ask({ kind: 'answer', question, argument }, signal),
    async *synthesize(segment, { signal, requestId }) {
      const place = await places.take({ signal, requestId })
      const frames = new Channel<PcmFrame>(signal)
      let call
      try {
        call = thread().call({ kind: 'speak', segment, requestId }, (frame) => frames.push(frame))
      } catch (error) {
        places.give(place)
        throw error
      }
      calls.add(frames)
      const { abort, settled } = call
      signal.addEventListener('abort', abort, { once: true })
      if (signal.aborted) abort()
      const left = settled
        .then(
          () => frames.end(),
          (error: unknown) => frames.fail(engineFailure(id, error)),
        )
        .finally(() => {
          signal.removeEventListener('abort', abort)
          calls.delete(frames)
          places.give(place)
        })
      try {
        yield* frames
      } finally {
        abort()
        await left
      }
    },
    async close() {
      const error = engineClosed(id)
      if (!closed) {
        closed = true
        places.close(error)
        for (const frames of calls) frames.fail(error)
      }
      await Promise.all([...hosts].map((it) => it.close(error, graceMs)))
    },
  }
}
