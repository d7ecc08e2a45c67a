/** Samples on each side that tell the curve between two of them. */
const HALF = 12
const TAPS = 2 * HALF
/** Shape of the Kaiser window: flat within 0.01 dB up to 0.4 of the sample rate. */
const KAISER_BETA = 6
/** Positions judged at once when looking for places that may hold a peak. */
const BLOCK = 32
/**
 * At twice the rate, no sine reaches further above its samples than 1 / cos(45 degrees), so
 * finer steps are worth taking only where a neighbour comes that near.
 */
const NEAR = Math.SQRT1_2

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

const MIDDLE = interpolator(0.5)
/**
 * The eighths on the way, 4/8 left out. A fraction and its mirror need the same sums: the
 * even and the odd half of their weights on the sums and differences of mirrored samples.
 */
const EIGHTHS = [1, 2, 3].map((eighth) => interpolator(eighth / 8))
const EVEN = Float64Array.from(EIGHTHS.flatMap((weights) => halves(weights, 1)))
const ODD = Float64Array.from(EIGHTHS.flatMap((weights) => halves(weights, -1)))

function halves(weights: Float64Array, sign: 1 | -1): number[] {
  return Array.from(weights.subarray(0, HALF), (weight, k) => {
    return (weight + sign * (weights[TAPS - 1 - k] as number)) / 2
  })
}

/** How much a point between two samples can have of the larger of them, and of those around. */
const OF_NEXT = 2 * (MIDDLE[HALF] as number)
const OF_OTHERS = MIDDLE.reduce((sum, weight) => sum + Math.abs(weight), 0) - OF_NEXT

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
 * Opens a detector by the method of ITU-R BS.1770-4, Annex 2, with more steps and a
 * better filter than its example: a windowed sinc of 24 taps at eight times the rate. The
 * four-fold one printed there is made for 48 kHz; at 8 kHz it misses half a decibel.
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
        measure(line, start, Math.min(count, start + BLOCK), floor, peaks)
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

/**
 * Raises `peaks` from `start` to `end` to what the line reaches there, where that may be
 * above `floor`. Position i is the sample at i + HALF - 1 of the line.
 */
function measure(
  line: Float32Array,
  start: number,
  end: number,
  floor: number,
  peaks: Float32Array,
): void {
  const most = loudest(line, start, end + TAPS - 1)
  if (most * (OF_NEXT + OF_OTHERS) <= floor) return
  const worthwhile = (floor - most * OF_OTHERS) / OF_NEXT
  let own = Math.abs(line[start + HALF - 1] as number)
  for (let i = start; i < end; i++) {
    const next = Math.abs(line[i + HALF] as number)
    if (own > worthwhile || next > worthwhile) {
      let peak = Math.max(own, atMiddle(line, i))
      if (peak > floor * NEAR || next > floor * NEAR) peak = Math.max(peak, atEighths(line, i))
      if (peak > (peaks[i] as number)) peaks[i] = peak
    }
    own = next
  }
}

/** The amplitude half-way to the next sample. */
function atMiddle(line: Float32Array, i: number): number {
  let sum = 0
  for (let k = 0, mirror = i + TAPS - 1; k < HALF; k++, mirror--) {
    sum += ((line[i + k] as number) + (line[mirror] as number)) * (MIDDLE[k] as number)
  }
  return Math.abs(sum)
}

/** The largest amplitude at the other eighths of the way. */
function atEighths(line: Float32Array, i: number): number {
  let most = 0
  for (let first = 0; first < EVEN.length; first += HALF) {
    let even = 0
    let odd = 0
    for (let k = 0, mirror = i + TAPS - 1; k < HALF; k++, mirror--) {
      const left = line[i + k] as number
      const right = line[mirror] as number
      even += (left + right) * (EVEN[first + k] as number)
      odd += (left - right) * (ODD[first + k] as number)
    }
    most = Math.max(most, Math.abs(even) + Math.abs(odd))
  }
  return most
}
