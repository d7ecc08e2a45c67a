import type { PcmFrame, SpokenBy } from '../../../core/pcm.ts'
import type { Json } from '../../../core/request.ts'
import type { Segment } from '../../../core/segment.ts'
import { Channel, orAborted } from '../../../core/stream.ts'
import { follow, type Follower } from '../../../core/follow.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { gate } from '../compose/gate.ts'
import type { Crew, Lease } from './crew.ts'
import { engineClosed, engineFailure } from './failure.ts'
import type { Host, HostRequest } from './host.ts'
import { isLoss } from './loss.ts'
import type { JoinedFrame } from './messages.ts'
import { noteCompleted, restOf } from './rest.ts'
import type { EngineFacts } from './speaker.ts'

/** How the hosts of an engine are used. */
export interface HostedEngineOptions {
  readonly facts: EngineFacts
  readonly crew: Crew
  /** How often a call is given to another host when its own was lost. Default 0. */
  readonly resumes?: number
}

/** An engine in a thread or in processes, with the questions it alone answers. */
export interface HostedEngine extends SpeechEngine {
  /** As `SpeechEngine.prepare`; `apart` prepares a host that nobody uses, where one may be started. */
  prepare(options: { readonly signal: AbortSignal; readonly apart?: boolean }): Promise<void>
  /** Asks the speaker's `answer`. */
  ask(question: string, argument: Json, options: { readonly signal: AbortSignal }): Promise<Json>
}

/**
 * An engine whose speaker is in hosts. The segment is made at full speed into a buffer here,
 * whoever reads it. A call that has lost its host goes on with the first sentence that was not
 * complete, as often as `resumes` says; an error that the speaker told is final.
 */
export function hostedEngine({ facts, crew, resumes = 0 }: HostedEngineOptions): HostedEngine {
  const { id, capabilities } = facts
  // A call waits here until the one before has left its host, aborted ones included; so a host
  // that hangs and is killed takes no other call with it than those beside it.
  const places = gate({
    items: Array.from({ length: capabilities.concurrency }, (_, place) => place),
  })
  const calls = new Set<Channel<PcmFrame>>()
  const waits = new Set<Follower>()
  let closed = false

  /** Does something with a host, and with another one when the first was lost. */
  const withHost = async <T>(
    wanted: Follower,
    apart: boolean,
    work: (host: Host) => Promise<T>,
  ): Promise<T> => {
    if (closed) throw engineClosed(id)
    waits.add(wanted)
    try {
      for (let losses = 0; ; losses++) {
        // Lost once, it is kept from others, of which one may have been the cause.
        const lease: Lease = await crew.lease(wanted.signal, apart || losses > 0)
        try {
          const value = await work(lease.host)
          lease.release()
          return value
        } catch (error) {
          const unwanted = wanted.signal.aborted
          const again = isLoss(error) && losses < resumes && !unwanted
          lease.release(unwanted ? undefined : error, !again)
          if (!again) throw error
        }
      }
    } finally {
      waits.delete(wanted)
    }
  }

  const ask = async (
    request: Exclude<HostRequest, { readonly kind: 'speak' }>,
    signal: AbortSignal,
    apart = false,
  ): Promise<Json> => {
    signal.throwIfAborted()
    const wanted = follow(signal)
    try {
      const answered = withHost(wanted, apart, (host) =>
        orAborted(host.call(request).settled, wanted.signal),
      )
      return (await answered) ?? null
    } finally {
      wanted.release()
    }
  }

  /** Speaks a segment into `frames`, on as many hosts as it takes. */
  const speak = async (
    segment: Segment,
    requestId: string,
    wanted: Follower,
    frames: Channel<PcmFrame>,
  ): Promise<void> => {
    let done = 0
    let first = true
    const said = (frame: PcmFrame, device: string | undefined): PcmFrame => {
      if (!first || device === undefined) return frame
      const spokenBy: SpokenBy = { engine: id, voice: segment.voice.id, device, ...frame.spokenBy }
      return { ...frame, spokenBy }
    }
    await withHost(wanted, false, async (host) => {
      const rest = restOf(segment, done)
      if (!rest) return
      const before = done
      const onFrame = ({ through, ...frame }: JoinedFrame): void => {
        if (through !== undefined) done = before + through
        frames.push(noteCompleted(said(frame, host.device), done))
        first = false
      }
      const { abort, settled } = host.call({ kind: 'speak', segment: rest, requestId }, onFrame)
      wanted.signal.addEventListener('abort', abort, { once: true })
      if (wanted.signal.aborted) abort()
      try {
        await settled
      } finally {
        wanted.signal.removeEventListener('abort', abort)
      }
    })
  }

  return {
    id,
    capabilities,
    async voices({ signal }) {
      signal.throwIfAborted()
      return facts.voices
    },
    async prepare({ signal, apart }) {
      await ask({ kind: 'prepare' }, signal, apart)
    },
    ask: (question, argument, { signal }) => ask({ kind: 'answer', question, argument }, signal),
    async *synthesize(segment, { signal, requestId }) {
      const place = await places.take({ signal, requestId })
      const frames = new Channel<PcmFrame>(signal)
      const wanted = follow(signal)
      calls.add(frames)
      const left = speak(segment, requestId, wanted, frames)
        .then(
          () => frames.end(),
          (error: unknown) => frames.fail(engineFailure(id, error)),
        )
        .finally(() => {
          wanted.release()
          calls.delete(frames)
          places.give(place)
        })
      try {
        yield* frames
      } finally {
        wanted.abort(signal.reason)
        await left
      }
    },
    async close() {
      const error = engineClosed(id)
      if (!closed) {
        closed = true
        places.close(error)
        for (const frames of calls) frames.fail(error)
        for (const wanted of waits) wanted.abort(error)
      }
      await crew.close(error)
    },
  }
}
