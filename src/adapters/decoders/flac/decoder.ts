import { openWindow, type ByteWindow } from '../../../audio/byte-window.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import { abortable } from '../../../core/stream.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import { OUT_OF_BYTES, PADDING_BYTES } from './bits.ts'
import { damaged } from './failure.ts'
import { readFrame } from './frame.ts'
import { readStreamInfo, STREAM_INFO_BYTES, type StreamInfo } from './stream-info.ts'

/** A frame of badly chosen codes may be larger than its samples; none is so much larger. */
const LARGEST_TIMES = 8
/** Header and check sums of a frame, more than enough. */
const FRAME_EXTRA_BYTES = 64

/**
 * Decodes FLAC of one or two channels with 4 to 24 bits (RFC 9639), block by block, in this thread.
 * Every check sum is checked, and the length when the file tells it. Stops behind the last sample;
 * what else comes there (a tag) is not looked at.
 */
export const flacDecoder: AudioDecoder = {
  mediaTypes: ['audio/flac', 'audio/x-flac'],
  decode: (bytes, { signal }) => decode(bytes, signal),
}

async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<PcmFrame> {
  const window = openWindow(abortable(bytes, signal), PADDING_BYTES)
  try {
    const info = await readBeginning(window)
    const { totalSamples, format } = info
    let done = 0
    while (totalSamples === undefined || done < totalSamples) {
      const frame = await nextFrame(window, info)
      signal.throwIfAborted()
      if (!frame) break
      done += frame.samples.length / format.channels
      if (totalSamples !== undefined && done > totalSamples) throw damaged('it is too long')
      yield frame
      signal.throwIfAborted()
    }
    if (totalSamples !== undefined && done < totalSamples) throw damaged('its end is missing')
  } finally {
    await window.close()
  }
}

/** Reads all that comes before the first frame. */
async function readBeginning(window: ByteWindow): Promise<StreamInfo> {
  const take = async (count: number): Promise<Uint8Array> => {
    if (!(await window.fill(count))) throw damaged('its beginning is missing')
    const taken = window.bytes.slice(window.start, window.start + count)
    window.drop(count)
    return taken
  }
  if (String.fromCharCode(...(await take(4))) !== 'fLaC') throw damaged('this is none')
  let info: StreamInfo | undefined
  for (;;) {
    const [kind = 0, ...size] = await take(4)
    let length = size.reduce((sum, byte) => sum * 256 + byte, 0)
    if (!info) {
      if ((kind & 127) !== 0 || length !== STREAM_INFO_BYTES) throw damaged('this is none')
      info = readStreamInfo(await take(length))
    } else {
      // Tags and pictures: of no use here, and not to be held.
      for (; length > 0; length -= Math.min(length, 4096)) await take(Math.min(length, 4096))
    }
    if (kind & 128) return info
  }
}

/** The next frame, or undefined at the end of the stream. */
async function nextFrame(window: ByteWindow, info: StreamInfo): Promise<PcmFrame | undefined> {
  const { maxBlock, bitsPerSample, format } = info
  const plain = Math.ceil((maxBlock * format.channels * (bitsPerSample + 1)) / 8)
  // Most often all of the next frame is there then, and it is read once.
  let wanted = plain + FRAME_EXTRA_BYTES
  for (;;) {
    const more = await window.fill(wanted)
    const { bytes, start, end } = window
    if (start === end) return undefined
    try {
      const { frame, next } = readFrame(bytes, start, end, info)
      window.drop(next - start)
      return frame
    } catch (error) {
      if (error !== OUT_OF_BYTES) throw error
      if (!more) throw damaged('its end is missing')
      wanted *= 2
      if (wanted > LARGEST_TIMES * (plain + FRAME_EXTRA_BYTES)) throw damaged('a frame never ends')
    }
  }
}
