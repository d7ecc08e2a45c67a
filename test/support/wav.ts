export interface WavHeader {
  readonly riffSize: number
  readonly dataSize: number
  readonly dataOffset: number
  readonly sampleRate: number
  readonly channels: number
}

/** Sizes and format as the header of a WAV file states them. */
export function wavHeader(bytes: Uint8Array): WavHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const name = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (name(0) !== 'RIFF' || name(8) !== 'WAVE') throw new Error('This is no WAV file.')
  let sampleRate = 0
  let channels = 0
  for (let at = 12; at + 8 <= bytes.length; at += 8 + view.getUint32(at + 4, true)) {
    if (name(at) === 'fmt ') {
      channels = view.getUint16(at + 10, true)
      sampleRate = view.getUint32(at + 12, true)
    }
    if (name(at) === 'data') {
      const dataSize = view.getUint32(at + 4, true)
      return {
        riffSize: view.getUint32(4, true),
        dataSize,
        dataOffset: at + 8,
        sampleRate,
        channels,
      }
    }
  }
  throw new Error('This WAV file has no data.')
}

/** Length in seconds of 16-bit samples, by what follows the header. */
export function wavSec(bytes: Uint8Array): number {
  const { dataOffset, sampleRate, channels } = wavHeader(bytes)
  return (bytes.length - dataOffset) / 2 / channels / sampleRate
}

/** A WAV file of 16-bit samples, one channel. */
export function wavOf(samples: Uint8Array, sampleRate: number): Buffer {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(sampleRate, 24)
  head.writeUInt32LE(2 * sampleRate, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}
