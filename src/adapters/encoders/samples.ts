import { endianness } from 'node:os'

/**
 * Full scale of 16 bits. Multiplying by 32768 and clipping, as the common tools do, gives back
 * exactly the integers of an engine that divided by it.
 */
const FULL_SCALE = 32768

function toInt16(sample: number): number {
  const scaled = sample * FULL_SCALE
  if (scaled >= 32767) return 32767
  if (scaled <= -32768) return -32768
  // `| 0` cuts towards zero and turns NaN into 0.
  return (scaled + (scaled < 0 ? -0.5 : 0.5)) | 0
}

/** Samples as signed 16-bit little-endian bytes; clipped, NaN is 0. */
export function toInt16Bytes(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const { buffer } = toInt16Array(samples)
  if (endianness() === 'BE') Buffer.from(buffer).swap16()
  return new Uint8Array(buffer)
}

/** Samples as signed 16-bit integers; clipped, NaN is 0. */
export function toInt16Array(samples: Float32Array): Int16Array<ArrayBuffer> {
  const integers = new Int16Array(samples.length)
  for (let i = 0; i < samples.length; i++) integers[i] = toInt16(samples[i] as number)
  return integers
}

/** The same, each in 32 bits, as the FLAC encoder takes them. */
export function toInt32Array(samples: Float32Array): Int32Array<ArrayBuffer> {
  const integers = new Int32Array(samples.length)
  for (let i = 0; i < samples.length; i++) integers[i] = toInt16(samples[i] as number)
  return integers
}

/** Copies samples into `target` at `at`, clamped to [-1, 1]; NaN is 0. */
export function copyClamped(samples: Float32Array, target: Float32Array, at: number): void {
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i] as number
    target[at + i] = sample > 1 ? 1 : sample < -1 ? -1 : sample === sample ? sample : 0
  }
}
