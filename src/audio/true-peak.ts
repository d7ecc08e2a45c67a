/** Samples on both sides that tell the curve between two of them. */
const HALF = 8
const TAPS = 2 * HALF
/** Shape of the Kaiser window: the pass band of the filters below is flat within 0.02 dB. */
const KAISER_BETA = 5
/** Positions judged at once when looking for places that may hold a peak. */
const BLOCK = 32

/** Modified Bessel function of order 0, by its power series. */
function bessel(x: number): number {
  let term = 1
  let sum = 1
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / 2 / k) ** 2
    sum += term
  }
  return sum
}

/** Weights of the samples around for a point `fraction` of the way to the next one. */
function interpolator(fraction: number): Float64Array {
  const weights = Float64Array.from({ length: TAPS }, (_, i) => {
    const distance = i - (HALF - 1) - fraction
    const edge = Math.min(1, Math.abs(distance / HALF))
    const window = bessel(KAISER_BETA * Math.sqrt(1 - edge * edge)) / bessel(KAISER_BETA)
    return (Math.sin(Math.PI * distance) / (Math.PI * distance)) * window
  })
  const sum = weights.reduce((a, b) => a + b)
  return weights.map((weight) => weight / sum)
}

const QUARTER = interpolator(0.25)
const MIDDLE = interpolator(0.5)
const THREE_QUARTERS = interpolator(0.75)
/** No point between samples exceeds the largest of the samples around by more than this. */
const BOUND = MIDDLE.reduce((sum, weight) => sum + Math.abs(weight), 0)

/** Finds how far the sound that samples stand for reaches at, and after, each of them. */
export interface PeakDetector {
  /**
   * Takes interleaved samples in, and gives for as many positions, the `latency` last ones
   * not among them, the largest amplitude from it up to the next one, over all channels.
   * What does not exceed `floor` may be given too small.
   */
  push(samples: Float32Array, floor: number): Float32Array
  /** The same for the `latency` last positions, as if silence followed; nothing changes by it. */
  rest(floor: number): Float32Array
  /** Positions whose peak depends on samples still to come. */
  readonly latency: number
}

/**
 * Opens a detector by the method of ITU-R BS.1770-4, Annex 2: the sound is interpolated to
 * four times its rate. The filter is our own, a windowed sinc of 16 taps for each phase; the
 * one of 12 taps printed there as an example strays by 0.2 dB.
 */
export function createPeakDetector(channels: 1 | 2): PeakDetector {
  /** For each channel, the samples that open positions need. */
  let tails = Array.from({ length: channels }, () => new Float32Array(TAPS - 1))

  function detect(
    samples: Float32Array,
    floor: number,
  ): [Float32Array, Float32Array<ArrayBuffer>[]] {
    const count = samples.length / channels
    const peaks = new Float32Array(count)
    const rests = tails.map((tail, channel) => {
      const line = new Float32Array(tail.length + count)
      line.set(tail)
      for (let i = tail.length, at = channel; i < line.length; i++, at += channels) {
        line[i] = samples[at] as number
      }
      for (let start = 0; start < count; start += BLOCK) {
        const end = Math.min(count, start + BLOCK)
        if (loudest(line, start, end + TAPS - 1) * BOUND > floor) measure(line, start, end, peaks)
      }
      return line.slice(count)
    })
    return [peaks, rests]
  }

  return {
    latency: HALF,
    push(samples, floor) {
      const [peaks, rests] = detect(samples, floor)
      tails = rests
      return peaks
    },
    rest: (floor) => detect(new Float32Array(HALF * channels), floor)[0],
  }
}

function loudest(line: Float32Array, start: number, end: number): number {
  let most = 0
  for (let i = start; i < end; i++) {
    const level = Math.abs(line[i] as number)
    if (level > most) most = level
  }
  return most
}

/** Position i of the peaks is the sample at i + HALF - 1 of the line. Raises `peaks` from `start` to `end` to what the line reaches there. */
function measure(line: Float32Array, start: number, end: number, peaks: Float32Array): void {
  for (let i = start; i < end; i++) {
    let a = 0
    let b = 0
    let c = 0
    for (let k = 0; k < TAPS; k++) {
      const sample = line[i + k] as number
      a += sample * (QUARTER[k] as number)
      b += sample * (MIDDLE[k] as number)
      c += sample * (THREE_QUARTERS[k] as number)
    }
    const own = Math.abs(line[i + HALF - 1] as number)
    const peak = Math.max(own, Math.abs(a), Math.abs(b), Math.abs(c))
    if (peak > (peaks[i] as number)) peaks[i] = peak
  }
}
