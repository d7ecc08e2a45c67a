/** Gives the factor on samples for a gain in decibels. */
export function fromDb(gainDb: number): number {
  return 10 ** (gainDb / 20)
}

/** Gives an amplitude in decibels of full scale; -Infinity for silence. */
export function toDb(amplitude: number): number {
  return 20 * Math.log10(amplitude)
}
