// Two numbers that tell whether something is heard, and whether it is the same.

/** Root mean square, 0 to 1. */
export function loudness(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
}

/** Root mean square of what is left when one is taken from the other, as far as both go. */
export function difference(one: Float32Array, other: Float32Array): number {
  const length = Math.min(one.length, other.length)
  return loudness(one.subarray(0, length).map((sample, index) => sample - (other[index] ?? 0)))
}

/** A tone with a little of another over it, as loud as speech. */
export function sound(hz: number, seconds: number, sampleRate: number): Float32Array {
  const step = (2 * Math.PI * hz) / sampleRate
  return Float32Array.from(
    { length: Math.round(seconds * sampleRate) },
    (_, at) => 0.2 * Math.sin(step * at) + 0.05 * Math.sin(1.5 * step * at),
  )
}
