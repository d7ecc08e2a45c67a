import { type Accept, bestOf, type Found, type LiteralEntry } from './entry.ts'
import { foldedUnit } from './fold.ts'

/** Entries that may begin and end inside a run of letters. */
export interface PartIndex {
  /** The longest entry at `index` that `accept` takes. */
  longest(text: string, index: number, language: string, accept: Accept): Found | undefined
}

interface Key {
  readonly units: string
  readonly entries: LiteralEntry[]
}

function unitsOf(text: string): string {
  let units = ''
  for (let at = 0; at < text.length; at++) units += foldedUnit(text[at] as string)
  return units
}

/**
 * Keys in order of their units, without their case. Finding the longest narrows the range of
 * keys unit by unit with binary search; most places end at the first unit.
 */
export function createPartIndex(entries: Iterable<LiteralEntry>): PartIndex | undefined {
  const byUnits = new Map<string, Key>()
  for (const entry of entries) {
    const units = unitsOf(entry.key)
    const known = byUnits.get(units)
    if (known === undefined) byUnits.set(units, { units, entries: [entry] })
    else known.entries.push(entry)
  }
  if (byUnits.size === 0) return undefined
  const keys = [...byUnits.values()].sort((a, b) => (a.units < b.units ? -1 : 1))
  const firsts = new Map<string, { low: number; high: number }>()
  for (const [at, { units }] of keys.entries()) {
    const unit = units[0] as string
    const range = firsts.get(unit)
    if (range === undefined) firsts.set(unit, { low: at, high: at + 1 })
    else range.high = at + 1
  }
  /** First key in the range whose unit at `depth` is not before `unit` (or is behind it). */
  const border = (
    range: { low: number; high: number },
    depth: number,
    unit: string,
    behind: boolean,
  ): number => {
    let { low, high } = range
    while (low < high) {
      const middle = (low + high) >> 1
      const there = (keys[middle] as Key).units[depth] ?? ''
      if (there < unit || (behind && there === unit)) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    longest(text, index, language, accept) {
      let range = firsts.get(foldedUnit(text[index] as string))
      let found: Found | undefined
      for (let depth = 1; range !== undefined && range.low < range.high; depth++) {
        const first = keys[range.low] as Key
        if (first.units.length === depth) {
          const end = index + depth
          const entry = bestOf(first.entries, text.slice(index, end), language)
          if (entry !== undefined && accept(entry, end)) found = { entry, end }
        }
        if (index + depth >= text.length) break
        const unit = foldedUnit(text[index + depth] as string)
        const low = border(range, depth, unit, false)
        range = { low, high: border({ low, high: range.high }, depth, unit, true) }
      }
      return found
    },
  }
}
