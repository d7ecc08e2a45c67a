import type { Mark } from '../core/mark.ts'
import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import type { Segment } from '../core/segment.ts'
import type { SpeechEngine } from '../ports/engine.ts'

/** All that one call gave, with its marks on the clock of the whole. */
export interface Spoken {
  readonly frames: readonly PcmFrame[]
  readonly format: PcmFormat | undefined
  readonly durationSec: number
  readonly marks: readonly (Mark & { readonly startSec: number })[]
}

/** A signal that never fires. */
export function never(): AbortSignal {
  return new AbortController().signal
}

/** Reads a call to its end. */
export async function collect(frames: AsyncIterable<PcmFrame>): Promise<Spoken> {
  const all: PcmFrame[] = []
  const marks: (Mark & { startSec: number })[] = []
  let durationSec = 0
  for await (const frame of frames) {
    for (const mark of frame.marks) marks.push({ ...mark, startSec: durationSec + mark.offsetSec })
    durationSec += frame.samples.length / frame.format.channels / frame.format.sampleRate
    all.push(frame)
  }
  return { frames: all, format: all[0]?.format, durationSec, marks }
}

let calls = 0

/** Speaks a segment to its end, as a request of its own. */
export function speak(
  engine: SpeechEngine,
  segment: Segment,
  signal: AbortSignal = never(),
): Promise<Spoken> {
  return collect(engine.synthesize(segment, { signal, requestId: `contract-${++calls}` }))
}
