/** Longest pause that can be asked for, in seconds. */
export const LONGEST_PAUSE_SEC = 60

/** A duration such as `500ms`, `1.5s` or `+2s`, in seconds; undefined when it is none or too long. */
export function durationSec(text: string): number | undefined {
  const found = /^\s*\+?(\d{1,6}(?:\.\d{0,6})?|\.\d{1,6})(ms|s)\s*$/.exec(text)
  if (found === null) return undefined
  const sec = Number(found[1]) / (found[2] === 'ms' ? 1000 : 1)
  return sec <= LONGEST_PAUSE_SEC ? sec : undefined
}

// The words of SSML for rate and pitch have no numbers in the standard; these are those that
// Azure's documentation of speech synthesis gives (2024).
const RATES: { readonly [word: string]: number } = {
  'x-slow': 0.5,
  slow: 0.64,
  medium: 1,
  default: 1,
  fast: 1.55,
  'x-fast': 2,
}
const PITCHES: { readonly [word: string]: number } = {
  'x-low': 0.55,
  low: 0.8,
  medium: 1,
  default: 1,
  high: 1.2,
  'x-high': 1.45,
}
/** In decibels. Nothing is heard of a voice at -100. */
const VOLUMES: { readonly [word: string]: number } = {
  silent: -100,
  'x-soft': -12,
  soft: -6,
  medium: 0,
  default: 0,
  loud: 4,
  'x-loud': 8,
}
/** A speaking voice between a usual man's and a usual woman's, in hertz: what steps in hertz start from. */
const USUAL_PITCH_HZ = 165
const SIGNED = /^([+-]?)(\d{1,5}(?:\.\d{0,6})?|\.\d{1,6})(%|st|hz|db)?$/i

/** A factor on the rate, 0.1 to 10: a word, `80%`, `+20%` or `1.2`. Undefined when it is none. */
export function rateFactor(text: string): number | undefined {
  const value = text.trim()
  const word = named(RATES, value)
  if (word !== undefined) return word
  const [, sign, digits, unit = ''] = SIGNED.exec(value) ?? []
  if (digits === undefined || (unit !== '' && unit !== '%')) return undefined
  const amount = Number(digits) / (unit === '%' ? 100 : 1)
  const factor = sign === '' ? amount : sign === '+' ? 1 + amount : 1 - amount
  return factor >= 0.1 && factor <= 10 ? factor : undefined
}

/**
 * A step in semitones, -24 to 24: a word, `+2st`, `-10%` or `+20Hz`. A pitch in hertz without a sign
 * is 0, since no voice's own is known. Undefined when it is none.
 */
export function pitchStep(text: string): number | undefined {
  const value = text.trim()
  const word = named(PITCHES, value)
  if (word !== undefined) return semitones(word)
  const [, sign = '', digits, unit = ''] = SIGNED.exec(value) ?? []
  if (digits === undefined) return undefined
  const amount = Number(`${sign}${digits}`)
  switch (unit.toLowerCase()) {
    case 'st':
      return within(amount, -24, 24)
    case '%':
      return semitones(sign === '' ? amount / 100 : 1 + amount / 100)
    case 'hz':
      return sign === '' ? 0 : semitones(1 + amount / USUAL_PITCH_HZ)
    default:
      return undefined
  }
}

function semitones(factor: number): number | undefined {
  return factor > 0 ? within(12 * Math.log2(factor), -24, 24) : undefined
}

/**
 * A change of level in decibels, -100 to 40: a word, `+6dB`, or SSML 1.0's number of 0 to 100, with
 * a sign a change of its 100. Undefined when it is none.
 */
export function volumeStep(text: string): number | undefined {
  const value = text.trim()
  const word = named(VOLUMES, value)
  if (word !== undefined) return word
  const [, sign = '', digits, unit = ''] = SIGNED.exec(value) ?? []
  if (digits === undefined) return undefined
  const amount = Number(`${sign}${digits}`)
  if (unit.toLowerCase() === 'db') return within(amount, -100, 40)
  if (unit !== '' && unit !== '%') return undefined
  const share = sign === '' ? amount / 100 : 1 + amount / 100
  if (share < 0 || (unit === '' && sign === '' && share > 1)) return undefined
  return share === 0 ? -100 : within(20 * Math.log10(share), -100, 40)
}

function named(words: { readonly [word: string]: number }, text: string): number | undefined {
  return Object.hasOwn(words, text) ? words[text] : undefined
}

function within(value: number, low: number, high: number): number | undefined {
  return value >= low && value <= high ? value : undefined
}
