/** How one word sounds: a sine of this frequency and length. */
export interface Tone {
  readonly frequencyHz: number
  readonly durationSec: number
}

const FREQUENCIES = 48
const LOWEST_HZ = 300
const STEP_HZ = 50
const DURATIONS = 4
const SHORTEST_SEC = 0.08
const STEP_SEC = 0.04

/** Silence after each tone, in seconds. */
export const GAP_SEC = 0.03

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}

/** The tone of a word, whatever its case: 192 different ones, 300 to 2,650 Hz, 80 to 200 ms. */
export function wordTone(word: string): Tone {
  const code = hash(word.toLowerCase()) % (FREQUENCIES * DURATIONS)
  return {
    frequencyHz: LOWEST_HZ + STEP_HZ * (code % FREQUENCIES),
    durationSec: SHORTEST_SEC + STEP_SEC * Math.floor(code / FREQUENCIES),
  }
}

/** The name of a tone, `<hertz>/<milliseconds>`, as `recognizeTones` tells it. */
export function toneName({ frequencyHz, durationSec }: Tone): string {
  return `${frequencyHz}/${Math.round(durationSec * 1000)}`
}

/** The nearest tone of the alphabet. */
export function nearestTone({ frequencyHz, durationSec }: Tone): Tone {
  const near = (value: number, lowest: number, step: number, count: number): number =>
    lowest + step * Math.min(count - 1, Math.max(0, Math.round((value - lowest) / step)))
  return {
    frequencyHz: near(frequencyHz, LOWEST_HZ, STEP_HZ, FREQUENCIES),
    durationSec: near(durationSec, SHORTEST_SEC, STEP_SEC, DURATIONS),
  }
}
