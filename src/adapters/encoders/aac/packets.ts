import { copyClamped } from '../samples.ts'
import type { EncoderSession, SessionOptions } from '../session.ts'
import { FRAME_SAMPLES, createAacEncoder } from './libav.ts'

/** Takes packets as they are made; with the last one comes the number of samples per channel. */
export type AacSink = (packet: Uint8Array<ArrayBuffer>, totalSamples?: number) => void

/** An encoding into AAC packets. */
export interface AacSession extends EncoderSession {
  /** `AudioSpecificConfig` (ISO 14496-3). */
  readonly config: Uint8Array<ArrayBuffer>
  /** Bits per second it encodes with. */
  readonly bitRate: number
}

/** Bits per second by default: 64,000 for mono up to 24 kHz, 96,000 above; stereo half as much again. */
function defaultBitRate({ sampleRate, channels }: SessionOptions['format']): number {
  return (sampleRate <= 24_000 ? 64_000 : 96_000) * (channels === 2 ? 1.5 : 1)
}

/**
 * Cuts samples into AAC packets, the first of which holds the 1,024 samples before the input;
 * the last frame is filled up with silence. Nothing at all is encoded as one silent frame. Holds
 * one packet back, since the last is marked.
 */
export async function openAac(options: SessionOptions, sink: AacSink): Promise<AacSession> {
  const { sampleRate, channels } = options.format
  const bitRate = options.bitRate ?? defaultBitRate(options.format)
  const encoder = await createAacEncoder(sampleRate, channels, bitRate)
  const pending = new Float32Array(FRAME_SAMPLES * channels)
  let fill = 0
  let samplesIn = 0
  let held: Uint8Array<ArrayBuffer> | undefined

  const take = (packets: readonly Uint8Array<ArrayBuffer>[]): void => {
    for (const packet of packets) {
      if (held) sink(held)
      held = packet
    }
  }
  return {
    config: encoder.config,
    bitRate: encoder.bitRate,
    push(samples) {
      samplesIn += samples.length / channels
      for (let at = 0; at < samples.length; ) {
        const part = samples.subarray(at, at + pending.length - fill)
        copyClamped(part, pending, fill)
        fill += part.length
        at += part.length
        if (fill < pending.length) continue
        take(encoder.encode(pending))
        fill = 0
      }
    },
    finish() {
      if (fill > 0 || samplesIn === 0) {
        pending.fill(0, fill)
        take(encoder.encode(pending))
      }
      take(encoder.flush())
      if (held) sink(held, samplesIn)
    },
    free: () => encoder.free(),
  }
}
