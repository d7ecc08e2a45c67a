import { concat } from '../../core/bytes.ts'
import type { TimelineEntry } from '../../core/mark.ts'
import type { Speech, SpeechEvent } from '../../pipeline/speech.ts'
import { endBy, sortTimeline } from '../../pipeline/timeline.ts'
import {
  type Answer,
  type AnswerFacts,
  eventsOf,
  factsOf,
  type Reading,
  sizeOfEvent,
} from './answer.ts'

/** Bytes that are made before the fastest reader has asked for them. */
const AHEAD_BYTES = 256 * 1024
/** Bytes that the slowest reader may be behind when no room is left to hold what he has to read. */
const BEHIND_BYTES = 1024 * 1024
/** Events read by all that may lie about. */
const MAX_READ = 16

/** One of those who read an answer under way. */
export interface Reader {
  /** All events from the first on. Ends with the error that ended the making. */
  events(): AsyncGenerator<SpeechEvent>
  /** Needs no more. The last one who leaves ends the making. */
  leave(): void
}

/** An answer that is made once and read by several. */
export interface Making {
  /** Resolves with its first sample, or rejects as the making did. */
  readonly opening: Promise<AnswerFacts>
  /** Whether it was not made now, but found elsewhere. Known once it is open. */
  readonly found: boolean
  /** True while one more reader can have all of it. */
  readonly open: boolean
  readonly warnings: readonly string[]
  readonly durationSec: number
  /** The whole timeline, when all has been made. `marks`: those that were read. */
  timeline(marks: readonly TimelineEntry[]): readonly TimelineEntry[]
  join(signal: AbortSignal): Reader
}

/** What a making needs. */
export interface MakingOptions {
  readonly reading: Reading
  /** Begins the speech, or finds its answer. The signal fires when nobody wants it any more. */
  begin(signal: AbortSignal): Promise<Speech | Answer>
  /**
   * Asks for room for `bytes` more of an answer to be kept, which is then of `total`; false lets it
   * pass. What passes asks with 0 for room to wait for its slowest reader.
   */
  reserve(bytes: number, total: number): boolean
  free(bytes: number): void
  /** Called once: with the answer, or with undefined when there is none to keep. */
  ended(answer: Answer | undefined): void
}

interface Place {
  /** Events handed out, and their bytes. */
  at: number
  bytes: number
  wake: () => void
}

/**
 * Makes an answer with its first reader. It is held once for all: who falls behind reads on from
 * there, and who is first sets the pace. An answer that grows too large to be kept can be joined no
 * more, and is held only until all have read it; when there is no room for that, it waits for its
 * slowest reader.
 */
export function makeAnswer(options: MakingOptions): Making {
  const { reading, begin, reserve, free, ended } = options
  const control = new AbortController()
  const places = new Set<Place>()
  let held: SpeechEvent[] = []
  /** Events that are held no more. */
  let gone = 0
  let made = 0
  let heldBytes = 0
  let reserved = 0
  let keepable = true
  let state: 'opening' | 'making' | 'over' = 'opening'
  let failure: { readonly error: unknown } | undefined
  let speech: Speech | undefined
  let answer: Answer | undefined
  let started = false
  let wakeMaker = (): void => {}

  function over(kept: Answer | undefined, failed?: { readonly error: unknown }): void {
    if (state === 'over') return
    state = 'over'
    failure = failed
    free(reserved)
    reserved = 0
    for (const place of places) place.wake()
    ended(kept)
  }

  function push(event: SpeechEvent): void {
    const size = sizeOfEvent(event)
    made += size
    heldBytes += size
    if (keepable && !reserve(size, made)) keepable = false
    else if (keepable) reserved += size
    if (!keepable && reserve(size, 0)) reserved += size
    held.push(event)
    for (const place of places) place.wake()
  }

  /** Lets go of what all have read. */
  function trim(): void {
    if (keepable) return
    let least = gone + held.length
    for (const { at } of places) least = Math.min(least, at)
    if (least - gone < MAX_READ) return
    for (const event of held.slice(0, least - gone)) heldBytes -= sizeOfEvent(event)
    held = held.slice(least - gone)
    gone = least
    const excess = Math.max(0, reserved - heldBytes)
    if (state !== 'over' && excess > 0) {
      free(excess)
      reserved -= excess
    }
  }

  function mayGoOn(): boolean {
    let most = 0
    let least = Number.POSITIVE_INFINITY
    for (const { bytes } of places) {
      most = Math.max(most, bytes)
      least = Math.min(least, bytes)
    }
    const roomy = keepable || heldBytes <= reserved
    return made - most <= AHEAD_BYTES && (roomy || made - least <= BEHIND_BYTES)
  }

  async function* wholeOf(from: Speech): AsyncGenerator<SpeechEvent> {
    yield { type: 'audio', bytes: await from.buffer() }
  }

  async function run(from: Speech): Promise<void> {
    try {
      for await (const event of reading === 'whole' ? wholeOf(from) : from.events()) {
        push(event)
        while (!mayGoOn() && !control.signal.aborted)
          await new Promise<void>((resolve) => (wakeMaker = resolve))
        control.signal.throwIfAborted()
      }
      if (keepable) {
        answer = answerOf(from, held, reading)
        // Who still reads does so from what is kept.
        held = [...eventsOf(answer)]
      }
      // What another engine spoke, since the one asked could not, is made anew next time.
      over(from.spokenBy.some((it) => it.insteadOf !== undefined) ? undefined : answer)
    } catch (error) {
      over(undefined, { error })
    } finally {
      await from[Symbol.asyncDispose]()
    }
  }

  const opening = (async (): Promise<AnswerFacts> => {
    try {
      const begun = await begin(control.signal)
      if (isSpeech(begun)) {
        speech = begun
        if (control.signal.aborted) {
          await begun[Symbol.asyncDispose]()
          throw control.signal.reason
        }
        state = 'making'
        for (const place of places) place.wake()
        return factsOf(begun)
      }
      answer = begun
      held = [...eventsOf(begun)]
      started = true
      over(begun)
      return begun.facts
    } catch (error) {
      over(undefined, { error })
      throw error
    }
  })()
  opening.catch(() => {})

  return {
    opening,
    get found() {
      return speech === undefined && answer !== undefined
    },
    get open() {
      return state !== 'over' && keepable && !control.signal.aborted
    },
    get warnings() {
      return answer?.warnings ?? speech?.warnings ?? []
    },
    get durationSec() {
      return answer?.durationSec ?? speech?.durationSec ?? 0
    },
    timeline(marks) {
      if (answer) return answer.timeline
      if (reading === 'whole') return speech?.timeline ?? []
      return settled(marks, speech?.durationSec ?? 0)
    },
    join(signal) {
      const place: Place = { at: 0, bytes: 0, wake: () => {} }
      places.add(place)
      const leave = (): void => {
        if (!places.delete(place)) return
        signal.removeEventListener('abort', leave)
        place.wake()
        if (places.size === 0 && state !== 'over') {
          control.abort(new Error('Nobody waits for this answer any more.'))
          if (speech && !started) {
            over(undefined, { error: control.signal.reason })
            void speech[Symbol.asyncDispose]()
          }
        }
        trim()
        wakeMaker()
      }
      signal.addEventListener('abort', leave, { once: true })
      if (signal.aborted) leave()
      return {
        leave,
        async *events() {
          try {
            while (true) {
              signal.throwIfAborted()
              if (!started && speech) {
                started = true
                void run(speech)
              }
              const event = held[place.at - gone]
              if (event) {
                place.at += 1
                place.bytes += sizeOfEvent(event)
                trim()
                wakeMaker()
                yield event
              } else if (failure) throw failure.error
              else if (state === 'over') return
              else {
                await new Promise<void>((resolve) => (place.wake = resolve))
              }
            }
          } finally {
            leave()
          }
        },
      }
    },
  }
}

function isSpeech(begun: Speech | Answer): begun is Speech {
  return 'buffer' in begun
}

function answerOf(speech: Speech, events: readonly SpeechEvent[], reading: Reading): Answer {
  const chunks: Uint8Array[] = []
  const marks: TimelineEntry[] = []
  const parts = events.map((event) => {
    if (event.type === 'audio') {
      chunks.push(event.bytes)
      return event.bytes.length
    }
    marks.push(...event.entries)
    return event.entries
  })
  const { durationSec } = speech
  return {
    facts: factsOf(speech),
    warnings: [...speech.warnings],
    bytes: concat(chunks),
    parts,
    timeline: reading === 'whole' ? [...speech.timeline] : settled(marks, durationSec),
    durationSec,
  }
}

/** The timeline of all marks of a speech, as it is when it was read to its end. */
function settled(marks: readonly TimelineEntry[], durationSec: number): TimelineEntry[] {
  const timeline = endBy(marks, durationSec)
  sortTimeline(timeline)
  return timeline
}
