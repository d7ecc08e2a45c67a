import type { Noun } from '../grammar.ts'
import type { Own } from './own.ts'
import { countedNoun } from './nouns.ts'

/** Symbols of units, and the units by the names of CLDR (those that ECMA-402 sanctions). */
const UNITS: { readonly [symbol: string]: string } = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  kg: 'kilogram',
  g: 'gram',
  l: 'liter',
  L: 'liter',
  ml: 'milliliter',
  mL: 'milliliter',
  ha: 'hectare',
  '°C': 'celsius',
  '℃': 'celsius',
  '°F': 'fahrenheit',
  '℉': 'fahrenheit',
  '°': 'degree',
  kB: 'kilobyte',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  ms: 'millisecond',
  s: 'second',
  min: 'minute',
  h: 'hour',
  mi: 'mile',
  ft: 'foot',
  lb: 'pound',
  oz: 'ounce',
  'km/h': 'kilometer-per-hour',
  'm/s': 'meter-per-second',
  'km/s': 'kilometer-per-second',
  mph: 'mile-per-hour',
  'l/km': 'liter-per-kilometer',
  'MB/s': 'megabyte-per-second',
}

/** Symbols that CLDR has for a language are taken for these units only; others may be words. */
const LOCAL = 'km m cm mm kg g l ml ha km/h m/s'.split(' ')

/** Units by their symbols, international and local; each is named when it is first asked for. */
export function cldrUnits(tag: string, own: Own): { readonly [symbol: string]: Noun } {
  const found: { [symbol: string]: Noun } = {}
  const add = (symbol: string, unit: string): void => {
    let known: Noun | undefined
    Object.defineProperty(found, symbol, {
      enumerable: true,
      configurable: true,
      get: () =>
        (known ??= countedNoun(
          tag,
          { style: 'unit', unit, unitDisplay: 'long' },
          { genderOf: own.genderOf?.bind(own) },
        )),
    })
  }
  for (const [symbol, unit] of Object.entries(UNITS)) add(symbol, unit)
  for (const symbol of LOCAL) {
    const unit = UNITS[symbol] as string
    const short = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' })
      .formatToParts(5)
      .filter(({ type }) => type === 'unit')
      .map(({ value }) => value.trim())
    const [local = ''] = short
    if (short.length === 1 && local !== '' && !Object.hasOwn(found, local)) add(local, unit)
  }
  return found
}

/** How a language says percent; undefined where CLDR has only the sign. */
export function cldrPercent(tag: string, own: Own): Noun | undefined {
  return countedNoun(
    tag,
    { style: 'unit', unit: 'percent', unitDisplay: 'long' },
    { genderOf: own.genderOf?.bind(own) },
  )
}
