import type { PcmFormat, PcmFrame } from '../core/pcm.ts'

function toStereo(mono: Float32Array): Float32Array<ArrayBuffer> {
  const out = new Float32Array(mono.length * 2)
  for (let i = 0; i < mono.length; i++) {
    const value = mono[i] as number
    out[2 * i] = value
    out[2 * i + 1] = value
  }
  return out
}

function toMono(stereo: Float32Array): Float32Array<ArrayBuffer> {
  const out = new Float32Array(stereo.length >> 1)
  for (let i = 0; i < out.length; i++) {
    out[i] = ((stereo[2 * i] as number) + (stereo[2 * i + 1] as number)) * 0.5
  }
  return out
}

/**
 * Gives every frame that many channels: mono is copied to both sides, stereo is averaged.
 * Frames that have them already pass untouched; marks keep their place.
 */
export async function* toChannels(
  frames: AsyncIterable<PcmFrame>,
  channels: 1 | 2,
): AsyncGenerator<PcmFrame> {
  let format: PcmFormat | undefined
  for await (const frame of frames) {
    const { sampleRate } = frame.format
    if (frame.format.channels === channels) {
      yield frame
      continue
    }
    if (format?.sampleRate !== sampleRate) format = { sampleRate, channels }
    const samples = channels === 2 ? toStereo(frame.samples) : toMono(frame.samples)
    yield { format, samples, marks: frame.marks }
  }
}
