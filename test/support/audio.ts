import fc from 'fast-check'
import type { Mark, PcmFormat, PcmFrame } from '../../src/ports/index.ts'

/** Sine of `peak` at `hertz`, the same on every channel. */
export function sine(
  format: PcmFormat,
  hertz: number,
  seconds: number,
  peak = 0.5,
): Float32Array<ArrayBuffer> {
  const count = Math.round(seconds * format.sampleRate)
  const out = new Float32Array(count * format.channels)
  for (let i = 0; i < out.length; i++) {
    const n = Math.floor(i / format.channels)
    out[i] = peak * Math.sin((2 * Math.PI * hertz * n) / format.sampleRate)
  }
  return out
}

/** Noise in [-peak, peak] that is the same for the same seed. */
export function noise(
  format: PcmFormat,
  count: number,
  seed = 1,
  peak = 0.5,
): Float32Array<ArrayBuffer> {
  let state = seed >>> 0 || 1
  return Float32Array.from({ length: count * format.channels }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state / 2 ** 31 - 1) * peak
  })
}

/** A word mark. */
export function word(label: string, offsetSec: number, durationSec?: number): Mark {
  return {
    kind: 'word',
    label,
    offsetSec,
    method: 'engine',
    ...(durationSec !== undefined && { durationSec }),
  }
}

/** Samples cut into frames of the sizes given, round and round; marks go with the frame they begin in. */
export function cut(
  format: PcmFormat,
  samples: Float32Array,
  sizes: readonly number[] = [2205],
  marks: readonly Mark[] = [],
): PcmFrame[] {
  const frames: PcmFrame[] = []
  let at = 0
  const total = samples.length / format.channels
  for (let i = 0; at < total; i++) {
    const end = Math.min(total, at + (sizes[i % sizes.length] ?? 1))
    const startSec = at / format.sampleRate
    const last = end === total
    const mine = marks.filter(
      (mark) =>
        (at === 0 || mark.offsetSec >= startSec) &&
        (last || mark.offsetSec < end / format.sampleRate),
    )
    frames.push({
      format,
      samples: samples.slice(at * format.channels, end * format.channels),
      marks: mine.map((mark) => ({ ...mark, offsetSec: mark.offsetSec - startSec })),
    })
    at = end
  }
  return frames
}

/** Frames as the stream a stage takes. */
export async function* stream(frames: readonly PcmFrame[]): AsyncGenerator<PcmFrame> {
  yield* frames
}

/** What a stream holds: all samples, all marks on the clock of the whole, and the frames. */
export interface Gathered {
  readonly samples: Float32Array
  readonly marks: readonly Mark[]
  readonly frames: readonly PcmFrame[]
}

/** Reads a stream to its end. */
export async function gather(source: AsyncIterable<PcmFrame>): Promise<Gathered> {
  const frames: PcmFrame[] = []
  const marks: Mark[] = []
  let elapsedSec = 0
  let count = 0
  for await (const frame of source) {
    for (const mark of frame.marks) marks.push({ ...mark, offsetSec: elapsedSec + mark.offsetSec })
    elapsedSec += frame.samples.length / frame.format.channels / frame.format.sampleRate
    count += frame.samples.length
    frames.push(frame)
  }
  const samples = new Float32Array(count)
  let at = 0
  for (const frame of frames) {
    samples.set(frame.samples, at)
    at += frame.samples.length
  }
  return { samples, marks, frames }
}

/** Largest difference between two signals of one length; infinite when lengths differ or a sample is not a number. */
export function difference(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return Infinity
  let worst = 0
  for (let i = 0; i < a.length; i++) {
    const step = Math.abs((a[i] as number) - (b[i] as number))
    if (!(step <= worst)) worst = Number.isFinite(step) ? step : Infinity
  }
  return worst
}

/** Largest step from one sample of a channel to the next. */
export function largestStep(samples: Float32Array, channels = 1): number {
  let worst = 0
  for (let i = channels; i < samples.length; i++) {
    worst = Math.max(worst, Math.abs((samples[i] as number) - (samples[i - channels] as number)))
  }
  return worst
}

/** Decibels of signal over error against a reference, leaving out `skip` values at both ends. */
export function snrDb(actual: Float32Array, reference: Float32Array, skip = 0): number {
  let signal = 0
  let error = 0
  for (let i = skip; i < actual.length - skip; i++) {
    const want = reference[i] as number
    signal += want * want
    error += (want - (actual[i] as number)) ** 2
  }
  return 10 * Math.log10(signal / error)
}

/** Any way of cutting: sizes of frames, zero and very long ones included. */
export const anyCut: fc.Arbitrary<number[]> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 64 }), fc.integer({ min: 1, max: 9000 })), {
    minLength: 1,
    maxLength: 6,
  })
  .filter((sizes) => sizes.some((size) => size > 0))

/** The sample rates in use. */
export const anyRate: fc.Arbitrary<number> = fc.constantFrom(
  8000,
  11025,
  12000,
  16000,
  22050,
  24000,
  32000,
  44100,
  48000,
)
