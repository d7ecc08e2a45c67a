import type { PcmFormat } from '../core/pcm.ts'

/** Measures how loud a programme is heard, piece by piece, in constant memory. */
export interface LoudnessMeter {
  /** Takes interleaved samples in. */
  add(samples: Float32Array): void
  /**
   * Integrated loudness so far in LUFS; -Infinity for silence. Audio shorter than one gating
   * block (0.4 s), for which the standard gives no answer, is taken as one block.
   */
  integratedLufs(): number
}

/** Blocks more silent than this do not count, in LUFS (BS.1770-4). */
const ABSOLUTE_GATE_LUFS = -70
/** Nor do those that far below the rest, in LU (BS.1770-4). */
const RELATIVE_GATE_LU = -10
/** Blocks are counted by loudness in bins of 0.05 LU from the absolute gate up to +30 LUFS. */
const BINS_PER_LU = 20
const BINS = (30 - ABSOLUTE_GATE_LUFS) * BINS_PER_LU

const toLufs = (energy: number): number => -0.691 + 10 * Math.log10(energy)

/** One second-order filter section, `a0` being 1. */
type Section = readonly [b0: number, b1: number, b2: number, a1: number, a2: number]

/**
 * K weighting of BS.1770-4 for any rate: the analogue filters behind the 48 kHz tables there,
 * brought to `sampleRate` by the bilinear transform. Frequencies, qualities and gain are the
 * values that give back those tables; the high pass is scaled as at 48 kHz, whatever the rate.
 */
function kWeighting(sampleRate: number): readonly [Section, Section] {
  const shelf = Math.tan((Math.PI * 1681.974450955533) / sampleRate)
  const shelfQ = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + shelf / shelfQ + shelf * shelf
  const pre: Section = [
    (high + (band * shelf) / shelfQ + shelf * shelf) / a0,
    (2 * (shelf * shelf - high)) / a0,
    (high - (band * shelf) / shelfQ + shelf * shelf) / a0,
    (2 * (shelf * shelf - 1)) / a0,
    (1 - shelf / shelfQ + shelf * shelf) / a0,
  ]
  const passScale = (rate: number): number => {
    const pass = Math.tan((Math.PI * 38.13547087602444) / rate)
    return 1 + pass / 0.5003270373238773 + pass * pass
  }
  const pass = Math.tan((Math.PI * 38.13547087602444) / sampleRate)
  const scale = passScale(sampleRate)
  const gain = passScale(48_000) / scale
  const highPass: Section = [
    gain,
    -2 * gain,
    gain,
    (2 * (pass * pass - 1)) / scale,
    (1 - pass / 0.5003270373238773 + pass * pass) / scale,
  ]
  return [pre, highPass]
}

/** Opens a meter for audio of one format: ITU-R BS.1770-4, which EBU R128 measures by. */
export function createLoudnessMeter({ sampleRate, channels }: PcmFormat): LoudnessMeter {
  const [[p0, p1, p2, q1, q2], [r0, r1, r2, s1, s2]] = kWeighting(sampleRate)
  /** Four values of filter memory for each channel. */
  const memory = new Float64Array(4 * channels)
  const counts = new Float64Array(BINS)
  const energies = new Float64Array(BINS)
  /** Sums of squares of the last tenths of a second, the running one last. */
  const tenths = [0, 0, 0, 0]
  let done = 0
  let position = 0
  let boundary = Math.round(sampleRate / 10)
  let total = 0

  function closeTenth(): void {
    done++
    const from = Math.round((Math.max(0, done - 4) * sampleRate) / 10)
    if (done >= 4) count(tenths.reduce((a, b) => a + b) / (boundary - from))
    tenths.shift()
    tenths.push(0)
    boundary = Math.round(((done + 1) * sampleRate) / 10)
    // What rings on in silence would in the end slow the processor down.
    for (const [i, value] of memory.entries()) if (Math.abs(value) < 1e-30) memory[i] = 0
  }

  function count(energy: number): void {
    const bin = Math.floor((toLufs(energy) - ABSOLUTE_GATE_LUFS) * BINS_PER_LU)
    if (!(bin >= 0)) return
    const at = Math.min(BINS - 1, bin)
    counts[at] = (counts[at] as number) + 1
    energies[at] = (energies[at] as number) + energy
  }

  /** Filters `length` samples of one channel and gives their sum of squares. */
  function hear(samples: Float32Array, start: number, length: number, channel: number): number {
    const at = 4 * channel
    let a = memory[at] as number
    let b = memory[at + 1] as number
    let c = memory[at + 2] as number
    let d = memory[at + 3] as number
    let sum = 0
    for (let i = 0, from = start * channels + channel; i < length; i++, from += channels) {
      const sample = samples[from] as number
      const shelved = p0 * sample + a
      a = p1 * sample - q1 * shelved + b
      b = p2 * sample - q2 * shelved
      const heard = r0 * shelved + c
      c = r1 * shelved - s1 * heard + d
      d = r2 * shelved - s2 * heard
      sum += heard * heard
    }
    memory[at] = a
    memory[at + 1] = b
    memory[at + 2] = c
    memory[at + 3] = d
    return sum
  }

  /** Loudness of the blocks from bin `first` up. */
  function mean(first: number): number {
    let blocks = 0
    let energy = 0
    for (let i = first; i < BINS; i++) {
      blocks += counts[i] as number
      energy += energies[i] as number
    }
    return blocks > 0 ? toLufs(energy / blocks) : -Infinity
  }

  return {
    add(samples) {
      const end = samples.length / channels
      for (let at = 0; at < end; ) {
        const length = Math.min(end - at, boundary - position)
        let energy = 0
        for (let channel = 0; channel < channels; channel++) {
          energy += hear(samples, at, length, channel)
        }
        tenths[3] = (tenths[3] as number) + energy
        total += energy
        at += length
        position += length
        if (position === boundary) closeTenth()
      }
    },
    integratedLufs() {
      if (done < 4) {
        const lufs = position > 0 ? toLufs(total / position) : -Infinity
        return lufs > ABSOLUTE_GATE_LUFS ? lufs : -Infinity
      }
      const loud = mean(0)
      if (loud === -Infinity) return loud
      const gate = (loud + RELATIVE_GATE_LU - ABSOLUTE_GATE_LUFS) * BINS_PER_LU
      return mean(Math.max(0, Math.floor(gate)))
    },
  }
}
