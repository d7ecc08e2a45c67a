import type { Rostrum } from '../../../app/rostrum.ts'
import type { TimelineEntry } from '../../../core/mark.ts'
import type { SpeechRequest } from '../../../core/request.ts'
import type { TextQueue } from './text-queue.ts'
import { createTextQueue } from './text-queue.ts'

/** Where a turn's speech goes. */
export interface TurnSink {
  /** Resolves when there is room for more. */
  audio(bytes: Uint8Array): Promise<void>
  /** Seconds count from the start of the turn. */
  marks(entries: readonly TimelineEntry[]): void
}

/** A stretch of live text that is spoken as one; a `clear` ends it and the next text begins another. */
export interface LiveTurn {
  readonly text: TextQueue
  /** Seconds of audio given to the sink. */
  readonly durationSec: number
  /** Resolves when everything is spoken; rejects as the speech does. Resolves after `stop()`. */
  readonly finished: Promise<void>
  /** From now on nothing reaches the sink; engine calls stop. */
  stop(reason: unknown): void
}

/** Starts to speak what will be pushed to the turn's `text`. */
export function startTurn(
  rostrum: Pick<Rostrum, 'speakLive'>,
  request: Omit<SpeechRequest, 'text'>,
  sink: TurnSink,
  options: { readonly maxWaitingChars: number; readonly requestId: string },
): LiveTurn {
  const control = new AbortController()
  const { signal } = control
  const text = createTextQueue(options.maxWaitingChars)
  let durationSec = 0
  async function run(): Promise<void> {
    const call = { signal, requestId: options.requestId }
    await using speech = await rostrum.speakLive(text.pieces, request, call)
    for await (const event of speech.events()) {
      if (signal.aborted) return
      if (event.type === 'marks') sink.marks(event.entries)
      else await sink.audio(event.bytes)
      durationSec = speech.durationSec
    }
    durationSec = speech.durationSec
  }
  const finished = run().catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  finished.catch(() => {})
  return {
    text,
    get durationSec() {
      return durationSec
    },
    finished,
    stop: (reason) => control.abort(reason),
  }
}
