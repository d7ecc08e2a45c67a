import type { PcmFrame } from '../core/pcm.ts'
import type { Piece } from './pieces.ts'

/** How far a cut may be moved: words keep their sounds, and the last of one is not left with the next. */
const REACH_SEC = 0.015
/** What has to be quiet around a cut, to each side. */
const AROUND_SEC = 0.004
/** Mean square below which nothing is heard: -70 dBFS. */
const SILENT = 1e-7

/** The samples around a cut. */
interface Window {
  readonly cut: number
  /** Sample of each channel at which it begins. */
  readonly from: number
  /** How far the cut may be moved, in samples. */
  readonly reach: number
  readonly around: number
  /** Squares of samples, the channels added up. */
  readonly squares: Float64Array
}

/**
 * Moves cuts to the quietest place near them, so that none goes through a sound that can be spared.
 * Cuts are samples of each channel, in order, inside `within`; they stay so, each moved at most
 * halfway to the next. Reads no further than the last one.
 */
export async function quietCuts(
  frames: AsyncIterable<PcmFrame>,
  cuts: readonly number[],
  within: Piece,
): Promise<readonly number[]> {
  const found: number[] = []
  if (cuts.length === 0) return found
  let windows: readonly Window[] | undefined
  let at = 0
  for await (const { samples, format } of frames) {
    const { channels, sampleRate } = format
    windows ??= windowsOf(cuts, within, sampleRate)
    const end = at + samples.length / channels
    for (let next = found.length; next < windows.length; next++) {
      const window = windows[next] as Window
      const until = window.from + window.squares.length
      if (window.from >= end) break
      for (let place = Math.max(at, window.from); place < Math.min(end, until); place++) {
        let sum = 0
        for (let channel = 0; channel < channels; channel++)
          sum += (samples[(place - at) * channels + channel] as number) ** 2
        window.squares[place - window.from] = sum
      }
      if (until <= end) found.push(quietest(window))
    }
    if (found.length === windows.length) break
    at = end
  }
  // Audio that is shorter than was said.
  return [...found, ...cuts.slice(found.length)]
}

function windowsOf(
  cuts: readonly number[],
  { start, end }: Piece,
  sampleRate: number,
): readonly Window[] {
  const around = Math.max(1, Math.round(AROUND_SEC * sampleRate))
  return cuts.map((cut, index) => {
    const before = cuts[index - 1] ?? start
    const after = cuts[index + 1] ?? end
    const room = Math.floor((Math.min(cut - before, after - cut) - 1) / 2)
    const reach = Math.max(0, Math.min(Math.round(REACH_SEC * sampleRate), room))
    const from = Math.max(start, cut - reach - around)
    const to = Math.min(end, cut + reach + around)
    return { cut, from, reach, around, squares: new Float64Array(Math.max(1, to - from)) }
  })
}

/** The place around which least is heard; of equals the one nearest to the cut. */
function quietest({ cut, from, reach, around, squares }: Window): number {
  let best = cut
  let least = Infinity
  for (let step = 0; step <= reach; step++) {
    for (const place of step === 0 ? [cut] : [cut - step, cut + step]) {
      const begin = Math.max(0, place - around - from)
      const end = Math.min(squares.length, place + around - from)
      let sum = 0
      for (let index = begin; index < end; index++) sum += squares[index] as number
      const mean = sum / Math.max(1, end - begin)
      const level = mean < SILENT ? 0 : mean
      if (level < least) [best, least] = [place, level]
    }
    if (least === 0) break
  }
  return best
}
