/** Full scale of signed 16-bit audio; dividing and multiplying by it keeps every value exact. */
const FULL_SCALE = 32768

/**
 * Gives samples as signed 16-bit integers: rounded half away from zero, clamped to the range,
 * NaN as silence. What came from `fromInt16` comes back unchanged.
 */
export function toInt16(samples: Float32Array): Int16Array<ArrayBuffer> {
  const out = new Int16Array(samples.length)
  for (let i = 0; i < samples.length; i++) {
    const value = (samples[i] as number) * FULL_SCALE
    // Storing cuts towards zero, and turns NaN into 0.
    out[i] =
      value < 0 ? (value < -32768 ? -32768 : value - 0.5) : value > 32767 ? 32767 : value + 0.5
  }
  return out
}

/** Gives signed 16-bit integers as samples in [-1, 1). */
export function fromInt16(samples: Int16Array): Float32Array<ArrayBuffer> {
  const out = new Float32Array(samples.length)
  for (let i = 0; i < samples.length; i++) out[i] = (samples[i] as number) * (1 / FULL_SCALE)
  return out
}
