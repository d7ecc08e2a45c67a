import { openWave } from './riff.ts'
import { toInt16Array } from './samples.ts'
import type { OpenSession } from './session.ts'

/**
 * µ-law code of a 16-bit sample (ITU-T G.711, table 2): 14 bits, biased by 33 and cut to eight
 * segments of sixteen steps, all bits inverted.
 */
export function muLaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0
  const magnitude = Math.min(sample < 0 ? -sample : sample, 32635) + 132
  const segment = 24 - Math.clz32(magnitude)
  const step = (magnitude >> (segment + 3)) & 0x0f
  return ~(sign | (segment << 4) | step) & 0xff
}

/** A-law code of a 16-bit sample (ITU-T G.711, table 1): 13 bits, even bits inverted. */
export function aLaw(sample: number): number {
  const sign = sample < 0 ? 0 : 0x80
  // Ones' complement keeps the two halves of the scale alike.
  const magnitude = (sample < 0 ? ~sample : sample) >> 3
  const segment = Math.max(0, 27 - Math.clz32(magnitude))
  const step = (magnitude >> Math.max(1, segment)) & 0x0f
  return (sign | (segment << 4) | step) ^ 0x55
}

/** Codes of all 16-bit samples, made on first use. */
function table(code: (sample: number) => number): () => Uint8Array {
  let codes: Uint8Array | undefined
  return () => {
    if (!codes) {
      codes = new Uint8Array(65536)
      for (let i = 0; i < codes.length; i++) codes[i] = code(i - 32768)
    }
    return codes
  }
}

function companded(formatTag: 6 | 7, codes: () => Uint8Array): OpenSession {
  const encode = (samples: Float32Array): Uint8Array<ArrayBuffer> => {
    const lookup = codes()
    const integers = toInt16Array(samples)
    const bytes = new Uint8Array(integers.length)
    for (let i = 0; i < bytes.length; i++)
      bytes[i] = lookup[(integers[i] as number) + 32768] as number
    return bytes
  }
  return (options, sink) => openWave({ formatTag, bytesPerSample: 1, encode }, options, sink)
}

/** WAV with µ-law samples. */
export const openUlaw: OpenSession = companded(7, table(muLaw))

/** WAV with A-law samples. */
export const openAlaw: OpenSession = companded(6, table(aLaw))
