import { SpeechError } from '../core/errors.ts'
import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import { openSpeed } from './sonic.ts'
import { openResampler } from './speex.ts'
import type { Processor } from './transform.ts'
import { transform } from './transform.ts'

/** How speech is to be changed. */
export interface StretchOptions {
  /** Speed, 0.25 to 4; 1 (the default) is as it was, 2 twice as fast. */
  readonly rate?: number
  /** Higher voice, -12 to 12 semitones (default 0); the speed stays. */
  readonly pitchSemitones?: number
}

/** Milliseconds over which the end fades when it comes early or late. */
const TAIL_FADE_MS = 3

/**
 * Makes speech faster or slower at its pitch, and higher or lower at its speed. n samples of
 * one format become round(n / rate); marks are placed, and their lengths set, by the rate, true
 * to a pitch period or two. Loud sounds beyond [-1, 1] are clipped. Nothing asked: untouched.
 */
export async function* stretch(
  frames: AsyncIterable<PcmFrame>,
  options: StretchOptions,
): AsyncGenerator<PcmFrame> {
  const { rate = 1, pitchSemitones = 0 } = options
  check('rate', rate, 0.25, 4)
  check('pitchSemitones', pitchSemitones, -12, 12)
  if (rate === 1 && pitchSemitones === 0) yield* frames
  else yield* transform(frames, (format) => openStretch(format, rate, pitchSemitones), 1 / rate)
}

function check(param: string, value: number, min: number, max: number): void {
  if (value >= min && value <= max) return
  throw new SpeechError(
    'invalid_request',
    `Expected ${param} from ${min} to ${max}; got ${value}.`,
    {
      details: { param },
    },
  )
}

/**
 * A higher pitch is slower speech played back faster: first the speed is changed so that the
 * resampler, which believes the audio to have another rate, brings it to the right length.
 */
async function openStretch(
  format: PcmFormat,
  rate: number,
  pitchSemitones: number,
): Promise<Processor> {
  const pitched = Math.round(format.sampleRate * 2 ** (pitchSemitones / 12))
  const pitch = pitched / format.sampleRate
  const parts: Processor[] = []
  const free = (): void => {
    for (const part of parts.splice(0)) part.free()
  }
  try {
    if (rate !== pitch) parts.push(await openSpeed(format, rate / pitch))
    if (pitch !== 1) {
      const from = { ...format, sampleRate: pitched }
      parts.push(await openResampler(from, format.sampleRate))
    }
  } catch (error) {
    free()
    throw error
  }

  function run(samples: Float32Array, last: boolean): Float32Array<ArrayBuffer> {
    let out = new Float32Array(samples)
    for (const part of parts) {
      const pushed = part.push(out)
      out = last ? joined(pushed, part.end()) : pushed
    }
    return out
  }
  return exactly(
    { format, push: (s) => run(s, false), end: () => run(new Float32Array(0), true), free },
    rate,
  )
}

function joined(
  a: Float32Array<ArrayBuffer>,
  b: Float32Array<ArrayBuffer>,
): Float32Array<ArrayBuffer> {
  if (a.length === 0) return b
  const out = new Float32Array(a.length + b.length)
  out.set(a)
  out.set(b, a.length)
  return out
}

/** Makes the output of a processor round(n / rate) samples long: cut or filled up at the end. */
function exactly(processor: Processor, rate: number): Processor {
  const { channels, sampleRate } = processor.format
  const fade = Math.round((TAIL_FADE_MS / 1000) * sampleRate)
  let taken = 0
  let given = 0
  /** The last samples so far, kept back so that they can be faded. */
  let tail = new Float32Array(0)

  return {
    ...processor,
    push(samples) {
      taken += samples.length / channels
      const line = joined(tail, processor.push(samples))
      // What is sure to be asked for already; sonic can be ahead of that for a moment.
      const sure = Math.max(0, Math.floor(taken / rate) - given - 1)
      const count = Math.min(sure, Math.max(0, line.length / channels - fade))
      given += count
      tail = line.slice(count * channels)
      return line.slice(0, count * channels)
    },
    end() {
      const line = joined(tail, processor.end())
      const wanted = (Math.round(taken / rate) - given) * channels
      const out = new Float32Array(wanted)
      out.set(line.subarray(0, wanted))
      if (line.length !== wanted) fadeOut(out, Math.min(line.length, wanted), fade * channels)
      return out
    },
  }
}

/** Fades the `count` values before `end` to zero. */
function fadeOut(samples: Float32Array, end: number, count: number): void {
  const length = Math.min(count, end)
  for (let i = 1; i <= length; i++) {
    samples[end - i] = (samples[end - i] as number) * (i / (length + 1))
  }
}
