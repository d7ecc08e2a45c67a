import { NO_MARKS, type PcmFrame } from '../../../core/pcm.ts'
import { abortable } from '../../../core/stream.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import { openWindow, type ByteWindow } from '../flac/window.ts'
import { damaged } from './failure.ts'
import { FORMAT_BYTES, readSampleFormat, type SampleFormat } from './sample-format.ts'

/** Samples per channel in a frame. */
const FRAME_SAMPLES = 4096
/** Sizes from here on mean that the file did not know its length when it began: it goes to the end. */
const UNKNOWN_BYTES = 0xffff_fff0
const MAX_FORMAT_BYTES = 4096

/**
 * Decodes WAV files of one or two channels (RIFF; Multimedia Programming Interface 1.0): 8 to 32 bits
 * whole, 32 and 64 bits with a point, front to back while they come. Stops behind the last sample.
 */
export const wavDecoder: AudioDecoder = {
  mediaTypes: ['audio/wav', 'audio/x-wav', 'audio/vnd.wave'],
  decode: (bytes, { signal }) => decode(bytes, signal),
}

async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<PcmFrame> {
  const window = openWindow(abortable(bytes, signal))
  try {
    const { samples, dataBytes } = await readBeginning(window)
    const { format, bytesPerSample } = samples
    const blockBytes = bytesPerSample * format.channels
    const open = dataBytes >= UNKNOWN_BYTES
    let left = open ? Infinity : dataBytes - (dataBytes % blockBytes)
    while (left > 0) {
      const wanted = Math.min(left, FRAME_SAMPLES * blockBytes)
      const whole = await window.fill(wanted)
      signal.throwIfAborted()
      if (!whole && !open) throw damaged('its end is missing')
      const there = Math.min(wanted, window.end - window.start)
      const count = there - (there % blockBytes)
      if (count > 0) yield frameOf(window, count, samples)
      signal.throwIfAborted()
      if (!whole) return
      window.drop(count)
      left -= count
    }
  } finally {
    await window.close()
  }
}

function frameOf(
  { bytes, start }: ByteWindow,
  count: number,
  { format, bytesPerSample, read }: SampleFormat,
): PcmFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, count)
  const samples = new Float32Array(count / bytesPerSample)
  for (let index = 0; index < samples.length; index++)
    samples[index] = read(view, index * bytesPerSample)
  return { format, samples, marks: NO_MARKS }
}

/** Reads all that comes before the first sample. */
async function readBeginning(
  window: ByteWindow,
): Promise<{ readonly samples: SampleFormat; readonly dataBytes: number }> {
  const take = async (count: number): Promise<Uint8Array> => {
    if (!(await window.fill(count))) throw damaged('its beginning is missing')
    const taken = window.bytes.slice(window.start, window.start + count)
    window.drop(count)
    return taken
  }
  const name = (bytes: Uint8Array, at: number): string =>
    String.fromCharCode(...bytes.subarray(at, at + 4))
  const head = await take(12)
  if (name(head, 0) !== 'RIFF' || name(head, 8) !== 'WAVE') throw damaged('this is none')
  let samples: SampleFormat | undefined
  for (;;) {
    const header = await take(8)
    const size = new DataView(header.buffer).getUint32(4, true)
    if (name(header, 0) === 'data') {
      if (!samples) throw damaged('its format is missing')
      return { samples, dataBytes: size }
    }
    // Chunks begin at even places.
    let left = size + (size % 2)
    if (name(header, 0) === 'fmt ') {
      if (size < FORMAT_BYTES || size > MAX_FORMAT_BYTES) throw damaged('its format is none')
      samples = readSampleFormat((await take(left)).subarray(0, size))
      continue
    }
    // Names of authors and the like: of no use here, and not to be held.
    for (; left > 0; left -= Math.min(left, 4096)) await take(Math.min(left, 4096))
  }
}
