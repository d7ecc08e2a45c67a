import type { TimelineEntry } from '../../core/mark.ts'
import type { Speech, SpeechEvent } from '../../pipeline/speech.ts'

/** How an answer is read: as it is made, or as one whole file with exact headers. */
export type Reading = 'stream' | 'whole'

/** What is known of an answer from its first sample on. Plain data. */
export type AnswerFacts = Pick<
  Speech,
  'mediaType' | 'extension' | 'output' | 'voice' | 'spokenBy' | 'language' | 'loudness'
>

/** A piece of an answer: how many bytes of audio, or entries of the timeline. */
export type AnswerPart = number | readonly TimelineEntry[]

/** A whole answer as it is kept. Plain data but for its bytes, which nobody changes. */
export interface Answer {
  readonly facts: AnswerFacts
  readonly warnings: readonly string[]
  readonly bytes: Uint8Array<ArrayBuffer>
  /** In the order in which they were made. */
  readonly parts: readonly AnswerPart[]
  /** As it is when all is read. */
  readonly timeline: readonly TimelineEntry[]
  readonly durationSec: number
}

/** Bytes an entry of a timeline is thought to take, and an answer beside them. */
const ENTRY_BYTES = 200
const ANSWER_BYTES = 1000

/** Bytes that an answer takes in memory, about. */
export function sizeOfAnswer({ bytes, timeline }: Answer): number {
  return ANSWER_BYTES + bytes.length + 2 * ENTRY_BYTES * timeline.length
}

/** Bytes that an event takes in memory, about. */
export function sizeOfEvent(event: SpeechEvent): number {
  return event.type === 'audio' ? event.bytes.length : 2 * ENTRY_BYTES * event.entries.length
}

/** The facts of a speech. */
export function factsOf(speech: Speech): AnswerFacts {
  const { mediaType, extension, output, voice, spokenBy, language, loudness } = speech
  return { mediaType, extension, output, voice, spokenBy, language, loudness }
}

/** The events of a kept answer, as they came when it was made. */
export function* eventsOf({ bytes, parts }: Answer): Generator<SpeechEvent> {
  let at = 0
  for (const part of parts) {
    if (typeof part === 'number') {
      yield { type: 'audio', bytes: bytes.subarray(at, at + part) }
      at += part
    } else yield { type: 'marks', entries: part }
  }
}
