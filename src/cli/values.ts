import { InvalidArgumentError } from 'commander'

/** A reader of a number between two bounds, both included. */
export function numberFrom(min: number, max: number, unit = ''): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() === '' || !(value >= min && value <= max)) {
      throw new InvalidArgumentError(`Expected a number from ${min} to ${max}${unit}.`)
    }
    return value
  }
}

/** A reader of a whole number between two bounds, both included. */
export function wholeFrom(min: number, max: number, unit = ''): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() === '' || !Number.isInteger(value) || value < min || value > max) {
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}${unit}.`)
    }
    return value
  }
}

/** Collects an option that may be given several times. */
export function several(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}
