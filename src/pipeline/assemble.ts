import { SpeechError } from '../core/errors.ts'
import type { Mark } from '../core/mark.ts'
import { durationSec, NO_MARKS, silence } from '../core/pcm.ts'
import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import type { Segment } from '../core/segment.ts'
import { resample } from '../audio/resample.ts'
import { toChannels } from '../audio/channels.ts'
import type { Spoken } from './synthesize.ts'
import type { PlacedMark, WordClock } from './word-clock.ts'

/** Length of the fade at each seam: short enough to keep every consonant, long enough not to click. */
const SEAM_SEC = 0.003

/**
 * Joins the spoken segments into one stream: click-free seams, the pauses around them, and marks
 * with their ends known. A `segment` mark tells where each begins. Without a clock no other mark
 * passes. All frames have the format of the first; a segment in another is converted.
 */
export async function* join(
  spoken: AsyncIterable<Spoken>,
  clock?: WordClock,
): AsyncGenerator<PcmFrame> {
  let elapsedSec = 0
  let format: PcmFormat | undefined
  for await (const { segment, frames } of spoken) {
    let begun = false
    // A frame is given away when it is yielded: what is needed of it later is kept before.
    let ending: Float32Array | undefined
    for await (const frame of format ? inFormat(frames, format) : frames) {
      if (frame.samples.length === 0 && frame.marks.length === 0) continue
      format ??= frame.format
      const marks: Mark[] = []
      if (!begun) {
        begun = true
        fadeIn(frame)
        const start = startMark(segment)
        if (segment.pauseBeforeSec) {
          const pause = silence(format, segment.pauseBeforeSec)
          elapsedSec += durationSec(pause)
          yield { ...pause, marks: [start] }
        } else marks.push(start)
        clock?.begin(segment, elapsedSec)
      }
      if (clock && frame.marks.length > 0)
        marks.push(...relative(clock.take(frame.marks, elapsedSec), elapsedSec))
      if (frame.samples.length > 0) ending = frame.samples.slice(-format.channels)
      elapsedSec += durationSec(frame)
      yield { format, samples: frame.samples, marks: marks.length > 0 ? marks : NO_MARKS }
    }
    if (!format || !ending) {
      throw new SpeechError(
        'engine_failed',
        `Engine ${segment.voice.engine} gave no audio for segment ${segment.index}.`,
      )
    }
    const tail = fadedTail(format, ending, segment.pauseAfterSec)
    const ended = clock ? relative(clock.finish(elapsedSec), elapsedSec) : NO_MARKS
    elapsedSec += durationSec(tail)
    yield { ...tail, marks: ended }
  }
}

function startMark({ index, source }: Segment): Mark {
  return { kind: 'segment', label: String(index), offsetSec: 0, source, method: 'engine' }
}

function inFormat(frames: AsyncIterable<PcmFrame>, format: PcmFormat): AsyncIterable<PcmFrame> {
  // Frames of the right format pass through untouched; the check is made on the first one.
  return (async function* () {
    const iterator = frames[Symbol.asyncIterator]()
    try {
      const first = await iterator.next()
      if (first.done) return
      const all = (async function* (): AsyncGenerator<PcmFrame> {
        yield first.value
        while (true) {
          const next = await iterator.next()
          if (next.done) return
          yield next.value
        }
      })()
      const same =
        first.value.format.sampleRate === format.sampleRate &&
        first.value.format.channels === format.channels
      yield* same ? all : resample(toChannels(all, format.channels), format.sampleRate)
    } finally {
      await iterator.return?.()
    }
  })()
}

function relative(marks: readonly PlacedMark[], frameSec: number): Mark[] {
  return marks.map(({ startSec, endSec, ...mark }) => ({
    ...mark,
    offsetSec: startSec - frameSec,
    durationSec: endSec - startSec,
  }))
}

/** Raises the first samples from silence, in place: the frame is ours. */
function fadeIn({ samples, format }: PcmFrame): void {
  const count = Math.min(samples.length / format.channels, Math.round(SEAM_SEC * format.sampleRate))
  for (let at = 0; at < count; at++) {
    const level = 0.5 - 0.5 * Math.cos((Math.PI * (at + 0.5)) / count)
    for (let channel = 0; channel < format.channels; channel++) {
      const index = at * format.channels + channel
      samples[index] = (samples[index] as number) * level
    }
  }
}

/** The pause after a segment; it begins by letting its last sample, of each channel, die away. */
function fadedTail(format: PcmFormat, ending: Float32Array, pauseSec: number): PcmFrame {
  const tail = silence(format, Math.max(SEAM_SEC, pauseSec))
  const count = Math.round(SEAM_SEC * format.sampleRate)
  for (let channel = 0; channel < format.channels; channel++) {
    const level = ending[channel] as number
    if (level === 0) continue
    for (let at = 0; at < count; at++) {
      tail.samples[at * format.channels + channel] =
        level * (0.5 + 0.5 * Math.cos((Math.PI * (at + 1)) / (count + 1)))
    }
  }
  return tail
}
