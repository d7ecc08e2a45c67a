import { ascii, concat } from '../../../core/bytes.ts'
import { toInt16Array } from '../samples.ts'
import type { EncoderSession, SessionOptions } from '../session.ts'
import { createOpusEncoder } from './libopus.ts'

/** Opus counts time at 48 kHz whatever the input has (RFC 6716). */
export const OPUS_CLOCK = 48_000

/** Samples of a packet of 20 ms, at 48 kHz. */
export const PACKET_SAMPLES = 960

/**
 * Samples at 48 kHz that a decoder gives before the first of the input: 2.5 ms of overlap and
 * 4 ms of look-ahead (`OPUS_GET_LOOKAHEAD` with the AUDIO application, at every rate).
 */
export const PRE_SKIP = 312

/** Takes packets as they are made; with the last one comes the length of the whole input at 48 kHz. */
export type PacketSink = (packet: Uint8Array<ArrayBuffer>, totalSamples?: number) => void

/**
 * Cuts samples into packets of 20 ms. At the end as many follow as bring out the last sample;
 * there is always at least one. Holds one packet back, since the last is marked.
 */
export function openPackets(options: SessionOptions, sink: PacketSink): EncoderSession {
  const { sampleRate, channels } = options.format
  const bitRate = options.bitRate ?? (channels === 2 ? 48_000 : 32_000)
  const encoder = createOpusEncoder(sampleRate, channels, bitRate)
  const clock = OPUS_CLOCK / sampleRate
  const pending = new Int16Array((PACKET_SAMPLES / clock) * channels)
  let fill = 0
  let samplesIn = 0
  let packetsMade = 0
  let held: Uint8Array<ArrayBuffer> | undefined

  const encode = (): void => {
    const packet = encoder.encode(pending)
    fill = 0
    packetsMade++
    if (held) sink(held)
    held = packet
  }
  return {
    push(samples) {
      const integers = toInt16Array(samples)
      samplesIn += samples.length / channels
      for (let at = 0; at < integers.length; ) {
        const part = integers.subarray(at, at + pending.length - fill)
        pending.set(part, fill)
        fill += part.length
        at += part.length
        if (fill === pending.length) encode()
      }
    },
    finish() {
      const totalSamples = samplesIn * clock
      while (packetsMade === 0 || packetsMade * PACKET_SAMPLES < PRE_SKIP + totalSamples) {
        pending.fill(0, fill)
        encode()
      }
      if (held) sink(held, totalSamples)
    },
    free: () => encoder.free(),
  }
}

/** The identification header (RFC 7845, part 5.1), also WebM's `CodecPrivate`. */
export function opusHead({
  sampleRate,
  channels,
}: SessionOptions['format']): Uint8Array<ArrayBuffer> {
  const rest = new DataView(new ArrayBuffer(11))
  rest.setUint8(0, 1)
  rest.setUint8(1, channels)
  rest.setUint16(2, PRE_SKIP, true)
  rest.setUint32(4, sampleRate, true)
  return concat([ascii('OpusHead'), new Uint8Array(rest.buffer)])
}

/**
 * How many packets the `index`th page or cluster holds: the first few little, so that sound
 * starts at once, later ones 200 ms.
 */
export function packetsInGroup(index: number): number {
  return Math.min(10, 2 ** index)
}
