import { concat } from '../../core/bytes.ts'
import { SpeechError } from '../../core/errors.ts'
import type { TimelineEntry } from '../../core/mark.ts'
import type { Speech, SpeechEvent, SpokenSegment } from '../../pipeline/speech.ts'
import type { AnswerFacts, Reading } from './answer.ts'

/** Where the speech of one caller comes from. */
export interface AnswerSource {
  readonly facts: AnswerFacts
  readonly cache: Speech['cache']
  readonly reading: Reading
  readonly warnings: () => readonly string[]
  readonly durationSec: () => number
  /** All bytes, when they are there. */
  readonly whole?: Uint8Array<ArrayBuffer> | undefined
  events(): AsyncIterable<SpeechEvent>
  /** Of all there is. `marks`: those that came with the events. */
  timeline(marks: readonly TimelineEntry[]): readonly TimelineEntry[]
  /** Makes it anew, for readings that one answer cannot give. */
  anew(): Promise<Speech>
  /** Called when the caller needs no more; any number of times. */
  leave(): void
}

/** The speech of one caller over an answer that others may read too. */
export function answeredSpeech(source: AnswerSource): Speech {
  const { facts, reading, whole } = source
  const timeline: TimelineEntry[] = []
  let state: 'new' | 'claimed' | 'disposed' = 'new'
  let other: Speech | undefined

  function claim(): void {
    if (state === 'disposed')
      throw new SpeechError('conflict', 'This speech was disposed of before it was read.')
    if (state === 'claimed') throw new SpeechError('conflict', 'A speech can be read once.')
    state = 'claimed'
  }

  async function* bytes(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const marks: TimelineEntry[] = []
    for await (const event of source.events()) {
      if (event.type === 'audio') yield event.bytes
      else {
        marks.push(...event.entries)
        timeline.push(...event.entries)
      }
    }
    timeline.splice(0, timeline.length, ...source.timeline(marks))
  }

  /** Another speech, made for a reading that this one cannot give. */
  async function* anew<T>(read: (speech: Speech) => AsyncIterable<T>): AsyncGenerator<T> {
    source.leave()
    other = await source.anew()
    yield* read(other)
    timeline.push(...other.timeline)
  }

  function once<T>(make: () => AsyncGenerator<T>): AsyncIterableIterator<T> {
    claim()
    const items = make()
    const reader: AsyncIterableIterator<T> = {
      next: () => items.next(),
      async return() {
        // A generator that nobody has started does not run its `finally`.
        const ended = await items.return(undefined)
        source.leave()
        return ended
      },
      [Symbol.asyncIterator]: () => reader,
    }
    return reader
  }

  const wholeOr = (
    read: (speech: Speech) => AsyncIterable<Uint8Array<ArrayBuffer>>,
  ): (() => AsyncGenerator<Uint8Array<ArrayBuffer>>) =>
    reading === 'whole' ? bytes : () => anew(read)

  return {
    ...facts,
    cache: source.cache,
    ...(whole && { whole }),
    timeline,
    get warnings() {
      return other?.warnings ?? source.warnings()
    },
    get durationSec() {
      return other?.durationSec ?? source.durationSec()
    },
    bytes: { [Symbol.asyncIterator]: () => once(bytes) },
    events: () => once(() => eventsOf(source)),
    segments: () => once(() => anew<SpokenSegment>((speech) => speech.segments())),
    patched: (patch) => once(wholeOr((speech) => speech.patched(patch))),
    exact: () => once(wholeOr((speech) => speech.exact())),
    async buffer() {
      if (reading === 'stream') {
        claim()
        source.leave()
        other = await source.anew()
        const file = await other.buffer()
        timeline.push(...other.timeline)
        return file
      }
      const chunks: Uint8Array<ArrayBuffer>[] = []
      for await (const chunk of once(bytes)) chunks.push(chunk)
      const [only] = chunks
      return only && chunks.length === 1 ? only : concat(chunks)
    },
    async [Symbol.asyncDispose]() {
      state = 'disposed'
      source.leave()
      await other?.[Symbol.asyncDispose]()
    },
  }
}

async function* eventsOf(source: AnswerSource): AsyncGenerator<SpeechEvent> {
  yield* source.events()
}
