import { byteFrames } from '../../../audio/byte-frames.ts'
import { openWindow } from '../../../audio/byte-window.ts'
import { damaged } from '../../../audio/wav-failure.ts'
import { readWavHeader } from '../../../audio/wav-header.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import { abortable } from '../../../core/stream.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'

/** Sizes from here on mean that the file did not know its length when it began: it goes to the end. */
const UNKNOWN_BYTES = 0xffff_fff0

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
    const { samples, dataBytes: stated } = await readWavHeader(window)
    const dataBytes = stated >= UNKNOWN_BYTES ? Infinity : stated
    const cut = (): Error => damaged('its end is missing')
    yield* byteFrames(window, { samples, dataBytes, cut, signal })
  } finally {
    await window.close()
  }
}
