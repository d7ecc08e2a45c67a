import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import { sameFormat } from './format.ts'
import { createMarkQueue, scaleMarks } from './marks.ts'

/** A change of samples that holds some back. Every array given is fresh and owned by the caller. */
export interface Processor {
  /** Layout of what it gives. */
  readonly format: PcmFormat
  /** Takes interleaved samples in, and gives those that are ready; often fewer, or none. */
  push(samples: Float32Array): Float32Array<ArrayBuffer>
  /** Gives all that is left. */
  end(): Float32Array<ArrayBuffer>
  /** Frees what it holds outside the JavaScript heap. Called once. */
  free(): void
}

/** Opens a processor for audio of a format; undefined lets that audio pass untouched. */
export type OpenProcessor = (
  format: PcmFormat,
) => Processor | undefined | Promise<Processor | undefined>

/**
 * Runs frames through a processor, opened when the first frame tells the format and again
 * when the format changes. Marks stay on their sample, in the frame that holds it; with
 * `factor`, on the sample at that multiple of their time. The processor is freed at the end,
 * on an error, and when the reader leaves.
 */
export async function* transform(
  frames: AsyncIterable<PcmFrame>,
  open: OpenProcessor,
  factor = 1,
): AsyncGenerator<PcmFrame> {
  let format: PcmFormat | undefined
  let run: Run | undefined
  try {
    for await (const frame of frames) {
      if (!sameFormat(format, frame.format)) {
        const rest = run?.end()
        run?.free()
        run = undefined
        if (rest) yield rest
        format = frame.format
        const processor = await open(format)
        run = processor && startRun(processor, format, factor)
      }
      const ready = run ? run.push(frame) : frame
      if (ready) yield ready
    }
    const rest = run?.end()
    if (rest) yield rest
  } finally {
    run?.free()
  }
}

interface Run {
  push(frame: PcmFrame): PcmFrame | undefined
  end(): PcmFrame | undefined
  free(): void
}

/** Follows the clocks of both sides of a processor, so that marks find their frame. */
function startRun(processor: Processor, from: PcmFormat, factor: number): Run {
  const marks = createMarkQueue()
  const { format } = processor
  let taken = 0
  let given = 0

  function frame(samples: Float32Array<ArrayBuffer>, last: boolean): PcmFrame | undefined {
    const startSec = given / format.sampleRate
    given += samples.length / format.channels
    if (samples.length === 0 && !last) return undefined
    const due = marks.take(startSec, last ? Infinity : given / format.sampleRate)
    return samples.length > 0 || due.length > 0 ? { format, samples, marks: due } : undefined
  }

  return {
    push(next) {
      marks.put(scaleMarks(next.marks, factor), (taken / from.sampleRate) * factor)
      taken += next.samples.length / from.channels
      return frame(processor.push(next.samples), false)
    },
    end: () => frame(processor.end(), true),
    free: () => processor.free(),
  }
}
