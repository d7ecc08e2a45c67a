import { NO_MARKS, type PcmFormat, type PcmFrame, silence } from '../core/pcm.ts'
import { splitFrame } from './split-frame.ts'
import { stretch } from './stretch.ts'

/** A run of samples of each channel, half-open. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** How pieces of speech are put together. */
export interface PiecesOptions {
  /** In order and apart; each of at least one sample. */
  readonly pieces: readonly Piece[]
  /** Samples per channel of the whole, so that only what is cut is faded. */
  readonly totalSamples: number
  /** Samples per channel of silence between two pieces. */
  readonly gapSamples: number
  /** 0.25 to 4: how fast each piece is played, at the same pitch. */
  readonly tempo: number
}

/** Length of the fade where speech is cut: short enough to keep every consonant. */
const SEAM_SEC = 0.003

/** Samples per channel that `spread` gives; where pieces that touch are cut from each other makes no difference. */
export function spreadLength({ pieces, gapSamples, tempo }: PiecesOptions): number {
  const gaps = Math.max(0, pieces.length - 1) * gapSamples
  return pieces.reduce((sum, piece) => sum + playedLength(piece, tempo), gaps)
}

function playedLength({ start, end }: Piece, tempo: number): number {
  return Math.round(end / tempo) - Math.round(start / tempo)
}

/**
 * Plays pieces of speech one after the other, slower or faster, with silence between them. Cuts fade,
 * so that none is heard. Gives exactly `spreadLength` samples when the speech has all its pieces;
 * reads no further than the last one. Marks are left out.
 */
export async function* spread(
  frames: AsyncIterable<PcmFrame>,
  options: PiecesOptions,
): AsyncGenerator<PcmFrame> {
  const { pieces, totalSamples, gapSamples, tempo } = options
  const reader = createReader(frames)
  try {
    for (const [index, piece] of pieces.entries()) {
      let format: PcmFormat | undefined
      const fades = { begins: piece.start > 0, ends: piece.end < totalSamples }
      const played = stretch(reader.take(piece), { rate: tempo })
      const length = playedLength(piece, tempo)
      for await (const frame of faded(ofLength(played, length), length, fades)) {
        format = frame.format
        yield frame
      }
      if (format && gapSamples > 0 && index < pieces.length - 1)
        yield silence(format, gapSamples / format.sampleRate)
    }
  } finally {
    await reader.leave()
  }
}

/** Reads runs of samples, one behind the other, from one stream. */
function createReader(frames: AsyncIterable<PcmFrame>): {
  take(piece: Piece): AsyncGenerator<PcmFrame>
  leave(): Promise<void>
} {
  const iterator = frames[Symbol.asyncIterator]()
  /** What was read and not given yet; it begins at `at`. */
  let rest: PcmFrame | undefined
  let at = 0
  return {
    async *take({ start, end }) {
      while (at < end) {
        if (!rest) {
          const next = await iterator.next()
          if (next.done) return
          rest = next.value
        }
        const count = rest.samples.length / rest.format.channels
        const from = Math.max(0, start - at)
        const to = Math.min(count, end - at)
        if (from >= count) {
          at += count
          rest = undefined
          continue
        }
        const [head, tail] = splitFrame({ ...rest, marks: NO_MARKS }, to)
        const [, wanted] = splitFrame(head, from)
        at += to
        rest = to < count ? tail : undefined
        if (wanted.samples.length > 0) yield wanted
      }
    },
    async leave() {
      await iterator.return?.()
    },
  }
}

/** The first samples of a piece, or the piece with silence behind it: stretched, it may be off by one. */
async function* ofLength(
  frames: AsyncIterable<PcmFrame>,
  length: number,
): AsyncGenerator<PcmFrame> {
  let left = length
  let format: PcmFormat | undefined
  for await (const frame of frames) {
    format = frame.format
    const count = frame.samples.length / format.channels
    yield count > left ? splitFrame(frame, left)[0] : frame
    left -= Math.min(count, left)
  }
  // Audio that ends too early is not filled up.
  if (format && left === 1) yield silence(format, left / format.sampleRate)
}

/** Fades audio of a known length in and out, in place: its frames are ours. */
async function* faded(
  frames: AsyncIterable<PcmFrame>,
  length: number,
  { begins, ends }: { readonly begins: boolean; readonly ends: boolean },
): AsyncGenerator<PcmFrame> {
  let at = 0
  for await (const frame of frames) {
    const { samples, format } = frame
    const { channels, sampleRate } = format
    const seam = Math.min(Math.floor(length / 2), Math.round(SEAM_SEC * sampleRate))
    const count = samples.length / channels
    const level = (place: number): number => {
      const fromStart = begins ? place : seam
      const fromEnd = ends ? length - 1 - place : seam
      const near = Math.min(fromStart, fromEnd)
      return near >= seam ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * (near + 0.5)) / seam)
    }
    const fade = (from: number, to: number): void => {
      for (let place = Math.max(0, from - at); place < Math.min(count, to - at); place++)
        for (let channel = 0; channel < channels; channel++) {
          const index = place * channels + channel
          samples[index] = (samples[index] as number) * level(at + place)
        }
    }
    if (begins) fade(0, seam)
    if (ends) fade(Math.max(begins ? seam : 0, length - seam), length)
    at += count
    yield frame
  }
}
