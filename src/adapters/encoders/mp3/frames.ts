/** Bits per second of MPEG-1 layer III (ISO 11172-3, table of `bitrate_index`), index 1 to 14. */
const MPEG1 = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
/** The same of MPEG-2 and 2.5 (ISO 13818-3). */
const MPEG2 = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

/** Bit rates, in kbit/s, that the encoder library knows. */
const LIBRARY = [8, 16, 24, 32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const

/** A constant bit rate of the library, in kbit/s. */
export type Kilobits = (typeof LIBRARY)[number]

/** Facts of the MPEG audio frames of a stream. */
export interface Mp3Format {
  readonly sampleRate: number
  readonly channels: 1 | 2
  readonly kilobits: Kilobits
}

/** LAME's delay before the first sample of the input, in samples (`ENCDELAY` of its source). */
export const ENCODER_DELAY = 576

/** True for MPEG-1, that is 32, 44.1 and 48 kHz. */
export function isMpeg1({ sampleRate }: { readonly sampleRate: number }): boolean {
  return sampleRate >= 32_000
}

/** Samples per channel in a frame. */
export function samplesPerFrame(format: { readonly sampleRate: number }): 1152 | 576 {
  return isMpeg1(format) ? 1152 : 576
}

/** Index of the bit rate in a frame header. */
export function bitRateIndex({ sampleRate, kilobits }: Mp3Format): number {
  return (isMpeg1({ sampleRate }) ? MPEG1 : MPEG2).indexOf(kilobits) + 1
}

/**
 * The nearest constant bit rate that the MPEG version of `sampleRate` has. Without a wish:
 * 64 kbit/s for mono up to 24 kHz (32 up to 12 kHz), 96 above, half as much again for stereo.
 */
export function chooseKilobits(
  sampleRate: number,
  channels: 1 | 2,
  bitRate: number | undefined,
): Kilobits {
  const mono = sampleRate <= 12_000 ? 32 : sampleRate <= 24_000 ? 64 : 96
  const wanted = bitRate === undefined ? mono * (channels === 2 ? 1.5 : 1) : bitRate / 1000
  const table = sampleRate >= 32_000 ? MPEG1 : MPEG2
  // LAME goes no higher than 64 kbit/s in MPEG-2.5.
  const most = sampleRate <= 12_000 ? 64 : 320
  let best: Kilobits = 64
  for (const rate of LIBRARY) {
    if (!table.includes(rate) || rate > most) continue
    if (Math.abs(rate - wanted) <= Math.abs(best - wanted)) best = rate
  }
  return best
}

/**
 * Bytes of the first `frames` frames of a stream. The size of a frame is seldom whole, so LAME
 * gives some frames one byte more (the padding bit) such that the mean is right; never the first.
 */
export function bytesOfFrames(format: Mp3Format, frames: number): number {
  const eighths = (samplesPerFrame(format) / 8) * format.kilobits * 1000
  const size = Math.floor(eighths / format.sampleRate)
  const rest = eighths % format.sampleRate
  return frames * size + Math.ceil((Math.max(0, frames - 1) * rest) / format.sampleRate)
}

/**
 * Frames and trailing silence that LAME makes of `samples`: the delay and the samples, filled
 * up with at least 576 samples to a whole frame (`lame_encode_flush`; checked at each rate).
 */
export function framesOf(
  format: { readonly sampleRate: number },
  samples: number,
): { readonly frames: number; readonly paddingSamples: number } {
  const size = samplesPerFrame(format)
  const used = ENCODER_DELAY + samples
  let paddingSamples = size - (used % size)
  if (paddingSamples < 576) paddingSamples += size
  return { frames: (used + paddingSamples) / size, paddingSamples }
}
