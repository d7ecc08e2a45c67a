import type { ByteWindow } from './byte-window.ts'
import { FORMAT_BYTES, readSampleFormat, type SampleFormat } from './sample-format.ts'
import { damaged } from './wav-failure.ts'

const MAX_FORMAT_BYTES = 4096

/** What stands before the first sample of a WAV file. */
export interface WavHeader {
  readonly samples: SampleFormat
  /** Bytes of samples as the file states them; who writes while it speaks does not know them. */
  readonly dataBytes: number
}

/** Whether bytes begin as a WAV file does (RIFF; Multimedia Programming Interface 1.0). */
export function isWav(bytes: Uint8Array): boolean {
  return nameAt(bytes, 0) === 'RIFF' && nameAt(bytes, 8) === 'WAVE'
}

/**
 * Reads all that comes before the first sample; the window stands there then. `invalid_request`
 * when the bytes are no WAV file, `unsupported` for samples of a kind that is not read here.
 */
export async function readWavHeader(window: ByteWindow): Promise<WavHeader> {
  const take = async (count: number): Promise<Uint8Array> => {
    if (!(await window.fill(count))) throw damaged('its beginning is missing')
    const taken = window.bytes.slice(window.start, window.start + count)
    window.drop(count)
    return taken
  }
  if (!isWav(await take(12))) throw damaged('this is none')
  let samples: SampleFormat | undefined
  for (;;) {
    const header = await take(8)
    const size = new DataView(header.buffer).getUint32(4, true)
    if (nameAt(header, 0) === 'data') {
      if (!samples) throw damaged('its format is missing')
      return { samples, dataBytes: size }
    }
    // Chunks begin at even places.
    let left = size + (size % 2)
    if (nameAt(header, 0) === 'fmt ') {
      if (size < FORMAT_BYTES || size > MAX_FORMAT_BYTES) throw damaged('its format is none')
      samples = readSampleFormat((await take(left)).subarray(0, size))
      continue
    }
    // Names of authors and the like: of no use here, and not to be held.
    for (; left > 0; left -= Math.min(left, 4096)) await take(Math.min(left, 4096))
  }
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
