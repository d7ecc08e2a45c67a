import { durationSec } from '../core/pcm.ts'
import type { PcmFrame, SpokenBy } from '../core/pcm.ts'
import type { Segment } from '../core/segment.ts'
import { follow } from '../core/follow.ts'
import { abortable, Channel } from '../core/stream.ts'
import type { Meter } from '../ports/meter.ts'
import type { Clock } from '../ports/clock.ts'
import type { Line } from './line.ts'
import { shaped } from './shape.ts'

/** What is told of a segment that was spoken to its end. */
export interface SegmentSpoken {
  /** `Segment.index`. */
  readonly index: number
  /** As the engine gave it, pauses not included. */
  readonly audioSec: number
}

/** How far and for whom segments are spoken. */
export interface SynthesizeOptions {
  /** Segments started and not yet read to their end, at most; at least 1. */
  readonly lookahead: number
  readonly requestId: string
  /** See `CallOptions.holder`. */
  readonly holder?: string | undefined
  readonly onSegment?: ((spoken: SegmentSpoken) => void) | undefined
  /** Told with the first frame of each segment who spoke it, when the engine says so. */
  readonly onSpeaker?: ((segment: Segment, by: SpokenBy | undefined) => void) | undefined
  readonly signal: AbortSignal
  readonly clock: Clock
  readonly meter?: Meter | undefined
}

/** A segment with its samples, which come while it is spoken. */
export interface Spoken {
  readonly segment: Segment
  readonly frames: AsyncIterable<PcmFrame>
}

/**
 * Speaks lines, each by its engine, several at a time, and gives their frames in the order of the
 * text, shaped as each line asks.
 *
 * A started segment is taken from its engine whether or not it is read, so a slow reader never
 * holds an engine; no segment further than the look-ahead is started, so what waits is bounded.
 * When the reader leaves or the signal fires, no further segment is started and the engine calls
 * are told to stop; their lifetime ends with the signal, so a hung engine holds nobody here.
 */
export async function* synthesizeInOrder(
  lines: AsyncIterable<Line>,
  options: SynthesizeOptions,
): AsyncGenerator<Spoken> {
  const wanted = follow(options.signal)
  const { signal } = wanted
  const started = new Channel<Spoken>(signal)
  const room = new Room(options.lookahead, signal)
  void feed(lines, { ...options, signal }, started, room)
  try {
    for await (const spoken of started) {
      yield spoken
      room.leave()
    }
  } finally {
    wanted.abort(new Error('Nobody reads this speech any more.'))
    wanted.release()
  }
}

/** Counts the segments under way and lets the feeder wait for one to end. */
class Room {
  #free: number
  #wake: (() => void) | undefined

  constructor(size: number, signal: AbortSignal) {
    this.#free = size
    signal.addEventListener('abort', () => this.#wake?.(), { once: true })
  }

  async enter(signal: AbortSignal): Promise<void> {
    while (this.#free <= 0 && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    this.#free--
  }

  leave(): void {
    this.#free++
    this.#wake?.()
  }
}

async function feed(
  lines: AsyncIterable<Line>,
  options: SynthesizeOptions,
  started: Channel<Spoken>,
  room: Room,
): Promise<void> {
  const { signal } = options
  // Each call has a signal of its own, so that one listener serves all of them.
  const calls = new Set<AbortController>()
  signal.addEventListener('abort', () => calls.forEach((call) => call.abort(signal.reason)), {
    once: true,
  })
  try {
    // Room is taken before the next segment is read, so that text is prepared no further ahead.
    await room.enter(signal)
    for await (const line of abortable(lines, signal)) {
      if (signal.aborted) return
      const call = new AbortController()
      calls.add(call)
      const frames = new Channel<PcmFrame>(call.signal)
      started.push({ segment: line.segment, frames: shaped(frames, line.shape) })
      void take(line, { ...options, signal: call.signal }, frames).finally(() => calls.delete(call))
      await room.enter(signal)
    }
    started.end()
  } catch (error) {
    started.fail(error)
  }
}

async function take(
  { segment, engine }: Line,
  { signal, requestId, holder, onSegment, onSpeaker, clock, meter }: SynthesizeOptions,
  frames: Channel<PcmFrame>,
): Promise<void> {
  const begun = clock.monotonic()
  let audioSec = 0
  let speaker: SpokenBy | undefined
  let begunSpeaking = false
  try {
    const call = { signal, requestId, ...(holder !== undefined && { holder }) }
    for await (const frame of engine.synthesize(segment, call)) {
      if (!begunSpeaking) {
        begunSpeaking = true
        speaker = frame.spokenBy
        onSpeaker?.(segment, speaker)
      }
      audioSec += durationSec(frame)
      if (!frames.push(frame)) return
    }
    frames.end()
    onSegment?.({ index: segment.index, audioSec })
    const wallMs = clock.monotonic() - begun
    const name = speaker?.engine ?? segment.voice.engine
    meter?.segment({ engine: name, wallMs, audioSec, chars: segment.text.length })
  } catch (error) {
    frames.fail(error)
  }
}
