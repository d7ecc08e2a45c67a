import { copyClamped } from '../samples.ts'
import type { OpenSession } from '../session.ts'
import { crc16 } from './crc16.ts'
import { bytesOfFrames, chooseKilobits, framesOf, type Mp3Format } from './frames.ts'
import { infoTagFrame } from './info-tag.ts'
import { createLame } from './lame.ts'

/** Samples per channel given to LAME at once: enough to make the call cheap, little to hold. */
const BLOCK = 4608

/**
 * MP3 at a constant bit rate.
 *
 * Live streams have no tag of any kind and may be put one after the other: a new stream asks
 * nothing of the bit reservoir of the one before. They decode 576 to 1,727 samples longer than
 * the input, plus what the decoder adds, in all less than three frames. Files, and streams whose
 * length is known, begin with an Info tag and decode to exactly the input.
 *
 * Nothing at all is encoded as one silent sample: players want to see two frames.
 */
export const openMp3: OpenSession = async (options, sink) => {
  const { sampleRate, channels } = options.format
  const format: Mp3Format = {
    sampleRate,
    channels,
    kilobits: chooseKilobits(sampleRate, channels, options.bitRate),
  }
  const tagged = options.seekable || options.totalSamples !== undefined
  const lame = await createLame(format)
  const planar = Array.from({ length: channels }, () => new Float32Array(BLOCK))
  let samplesIn = 0
  let musicBytes = 0
  let musicCrc = 0

  const emit = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return
    const copy = bytes.slice()
    musicBytes += copy.length
    if (options.seekable) musicCrc = crc16(copy, musicCrc)
    sink.write(copy)
  }
  const tag = (samples: number, music?: { readonly bytes: number; readonly crc: number }) => {
    const { frames, paddingSamples } = framesOf(format, Math.max(1, samples))
    return infoTagFrame(format, {
      frames,
      paddingSamples: samples === 0 ? paddingSamples + 1 : paddingSamples,
      musicBytes: music?.bytes ?? bytesOfFrames(format, frames),
      musicCrc: music?.crc ?? 0,
    })
  }
  const encodeBlock = (samples: Float32Array): void => {
    const length = samples.length / channels
    const block = planar.map((channel) => channel.subarray(0, length))
    if (channels === 1) copyClamped(samples, block[0] as Float32Array, 0)
    else deinterleave(samples, block[0] as Float32Array, block[1] as Float32Array)
    emit(lame.encode(block))
  }

  if (tagged) sink.write(tag(options.totalSamples ?? 0))
  return {
    push(samples) {
      for (let at = 0; at < samples.length; at += BLOCK * channels) {
        encodeBlock(samples.subarray(at, at + BLOCK * channels))
      }
      samplesIn += samples.length / channels
    },
    finish() {
      if (samplesIn === 0) encodeBlock(new Float32Array(channels))
      emit(lame.finalize())
      if (options.seekable) sink.patch(0, tag(samplesIn, { bytes: musicBytes, crc: musicCrc }))
    },
    free: () => lame.release(),
  }
}

function deinterleave(samples: Float32Array, left: Float32Array, right: Float32Array): void {
  const clamped = new Float32Array(samples.length)
  copyClamped(samples, clamped, 0)
  for (let i = 0; i < left.length; i++) {
    left[i] = clamped[2 * i] as number
    right[i] = clamped[2 * i + 1] as number
  }
}
