import type { OpenSession } from '../session.ts'
import { FRAME_SAMPLES } from './libav.ts'
import { mp4Fragment, mp4Opening } from './mp4.ts'
import { openAac } from './packets.ts'

/** Packets in the `index`th fragment: few at first, so that sound starts at once. */
function packetsInFragment(index: number): number {
  return Math.min(16, 2 ** (index + 1))
}

/**
 * AAC-LC in fragmented MP4. An edit list cuts the delay at the start; the length of the last
 * packet, and of the edit when it is known, the end.
 *
 * Not every player cuts inside a packet at the end (FFmpeg does not), but all that cut the start
 * do so to the sample. So when the length is known beforehand, silence is put before the input
 * such that it ends with a packet, and the start is cut by that much more.
 */
export const openM4a: OpenSession = async (options, sink) => {
  const { format, totalSamples } = options
  const lead = totalSamples === undefined ? 0 : paddingOf(totalSamples)
  let packets: Uint8Array[] = []
  let fragments = 0
  let position = 0
  const session = await openAac(options, (packet, samples) => {
    packets.push(packet)
    if (samples === undefined && packets.length < packetsInFragment(fragments)) return
    const before = position + (packets.length - 1) * FRAME_SAMPLES
    const lastDuration = samples === undefined ? FRAME_SAMPLES : FRAME_SAMPLES + samples - before
    sink.write(mp4Fragment(++fragments, position, packets, lastDuration))
    position += packets.length * FRAME_SAMPLES
    packets = []
    if (samples !== undefined && options.seekable) sink.patch(0, opening(samples - lead))
  })
  const opening = (length: number): Uint8Array<ArrayBuffer> =>
    mp4Opening({
      ...format,
      bitRate: session.bitRate,
      config: session.config,
      delaySamples: FRAME_SAMPLES + lead,
      totalSamples: length,
      paddingSamples: length === 0 ? 0 : paddingOf(lead + length),
    })
  sink.write(opening(totalSamples ?? 0))
  if (lead > 0) session.push(new Float32Array(lead * format.channels))
  return session
}

/** Samples that fill `samples` up to whole packets. */
function paddingOf(samples: number): number {
  return (FRAME_SAMPLES - (samples % FRAME_SAMPLES)) % FRAME_SAMPLES
}
