import type { Currency, Gender, Noun } from '../grammar.ts'

function noun(gender: Gender, one: string, other = one): Noun {
  return { gender, one, other }
}

/** Names of common gender that stay as they are in the plural. */
const STILL: { readonly [symbol: string]: string } = {
  km: 'kilometer',
  m: 'meter',
  dm: 'decimeter',
  cm: 'centimeter',
  mm: 'millimeter',
  µm: 'mikrometer',
  μm: 'mikrometer',
  nm: 'nanometer',
  'km²': 'kvadratkilometer',
  km2: 'kvadratkilometer',
  'm²': 'kvadratmeter',
  m2: 'kvadratmeter',
  kvm: 'kvadratmeter',
  kvkm: 'kvadratkilometer',
  'dm²': 'kvadratdecimeter',
  'cm²': 'kvadratcentimeter',
  cm2: 'kvadratcentimeter',
  'mm²': 'kvadratmillimeter',
  'km³': 'kubikkilometer',
  'm³': 'kubikmeter',
  m3: 'kubikmeter',
  'dm³': 'kubikdecimeter',
  'cm³': 'kubikcentimeter',
  cm3: 'kubikcentimeter',
  'mm³': 'kubikmillimeter',
  l: 'liter',
  L: 'liter',
  hl: 'hektoliter',
  dl: 'deciliter',
  cl: 'centiliter',
  ml: 'milliliter',
  W: 'watt',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  TW: 'terawatt',
  V: 'volt',
  kV: 'kilovolt',
  mV: 'millivolt',
  A: 'ampere',
  mA: 'milliampere',
  Ω: 'ohm',
  kΩ: 'kiloohm',
  Hz: 'hertz',
  kHz: 'kilohertz',
  MHz: 'megahertz',
  GHz: 'gigahertz',
  J: 'joule',
  kJ: 'kilojoule',
  MJ: 'megajoule',
  N: 'newton',
  kN: 'kilonewton',
  Nm: 'newtonmeter',
  Pa: 'pascal',
  hPa: 'hektopascal',
  kPa: 'kilopascal',
  MPa: 'megapascal',
  bar: 'bar',
  mbar: 'millibar',
  K: 'kelvin',
  kB: 'kilobyte',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  kbit: 'kilobit',
  Mbit: 'megabit',
  Gbit: 'gigabit',
  dB: 'decibel',
  px: 'pixlar',
  MP: 'megapixel',
  hk: 'hästkrafter',
  lm: 'lumen',
  lx: 'lux',
  mol: 'mol',
  mmHg: 'millimeter kvicksilver',
  'kbit/s': 'kilobit per sekund',
  'Mbit/s': 'megabit per sekund',
  'Gbit/s': 'gigabit per sekund',
  'MB/s': 'megabyte per sekund',
  'm/s²': 'meter per sekund i kvadrat',
  'm/s2': 'meter per sekund i kvadrat',
  mph: 'engelska mil i timmen',
}

/** Names with a plural; `n` marks those of neuter gender. */
const INFLECTED: readonly (readonly [string, string, string, 'n'?])[] = [
  ['kg', 'kilogram', 'kilogram', 'n'],
  ['kilo', 'kilo', 'kilo', 'n'],
  ['hg', 'hektogram', 'hektogram', 'n'],
  ['g', 'gram', 'gram', 'n'],
  ['mg', 'milligram', 'milligram', 'n'],
  ['µg', 'mikrogram', 'mikrogram', 'n'],
  ['μg', 'mikrogram', 'mikrogram', 'n'],
  ['t', 'ton', 'ton', 'n'],
  ['ton', 'ton', 'ton', 'n'],
  ['ha', 'hektar', 'hektar', 'n'],
  ['h', 'timme', 'timmar'],
  ['tim', 'timme', 'timmar'],
  ['tim.', 'timme', 'timmar'],
  ['min', 'minut', 'minuter'],
  ['min.', 'minut', 'minuter'],
  ['s', 'sekund', 'sekunder'],
  ['sek', 'sekund', 'sekunder'],
  ['sek.', 'sekund', 'sekunder'],
  ['ms', 'millisekund', 'millisekunder'],
  ['µs', 'mikrosekund', 'mikrosekunder'],
  ['ns', 'nanosekund', 'nanosekunder'],
  ['Wh', 'wattimme', 'wattimmar'],
  ['kWh', 'kilowattimme', 'kilowattimmar'],
  ['MWh', 'megawattimme', 'megawattimmar'],
  ['GWh', 'gigawattimme', 'gigawattimmar'],
  ['TWh', 'terawattimme', 'terawattimmar'],
  ['mAh', 'milliamperetimme', 'milliamperetimmar'],
  ['Ah', 'amperetimme', 'amperetimmar'],
  ['kcal', 'kilokalori', 'kilokalorier'],
  ['cal', 'kalori', 'kalorier'],
  ['°C', 'grad Celsius', 'grader Celsius'],
  ['°F', 'grad Fahrenheit', 'grader Fahrenheit'],
  ['°', 'grad', 'grader'],
  ['mil', 'mil', 'mil'],
  ['msk', 'matsked', 'matskedar'],
  ['msk.', 'matsked', 'matskedar'],
  ['tsk', 'tesked', 'teskedar'],
  ['tsk.', 'tesked', 'teskedar'],
  ['krm', 'kryddmått', 'kryddmått', 'n'],
  ['st', 'styck', 'stycken'],
  ['st.', 'styck', 'stycken'],
  ['pers.', 'person', 'personer'],
  ['mån', 'månad', 'månader'],
  ['mån.', 'månad', 'månader'],
  ['v.', 'vecka', 'veckor'],
  ['dgr', 'dag', 'dagar'],
  ['inv.', 'invånare', 'invånare'],
  ['oz', 'uns', 'uns', 'n'],
  ['lb', 'pund', 'pund', 'n'],
  ['varv/min', 'varv per minut', 'varv per minut', 'n'],
  ['kr/kg', 'krona per kilogram', 'kronor per kilogram'],
]

/** Swedish units of measure by their symbols. */
export const SWEDISH_UNITS: { readonly [symbol: string]: Noun } = {
  ...Object.fromEntries(
    Object.entries(STILL).map(([symbol, name]) => [symbol, noun('common', name)] as const),
  ),
  ...Object.fromEntries(
    INFLECTED.map(
      ([symbol, one, other, neuter]) =>
        [symbol, noun(neuter === 'n' ? 'neuter' : 'common', one, other)] as const,
    ),
  ),
}

const SCALES: readonly (readonly [string, string, readonly string[]])[] = [
  ['miljon', 'miljoner', ['milj.', 'milj', 'mn', 'mln', 'miljoner', 'miljon', 'mkr']],
  ['miljard', 'miljarder', ['mdr', 'mrd', 'md', 'mdkr', 'miljarder', 'miljard']],
  ['biljon', 'biljoner', ['biljoner', 'biljon']],
]

/** Scale words and their short forms; `mkr` and `mdkr` hold the crowns as well. */
export const SWEDISH_SCALES: { readonly [written: string]: Noun } = {
  ...Object.fromEntries(
    SCALES.flatMap(([one, other, forms]) =>
      forms.map((form) => {
        const crowns = form.endsWith('kr') ? ' kronor' : ''
        return [form, noun('common', one + crowns, other + crowns)] as const
      }),
    ),
  ),
  tkr: noun('neuter', 'tusen kronor', 'tusen kronor'),
  tusen: noun('neuter', 'tusen', 'tusen'),
}

const ORE = noun('neuter', 'öre')
const CENT = noun('common', 'cent')

/** Currencies by their codes, with the parts that prices name. */
export const SWEDISH_CURRENCIES: { readonly [code: string]: Currency } = {
  SEK: { unit: noun('common', 'krona', 'kronor'), part: ORE },
  NOK: { unit: noun('common', 'norsk krona', 'norska kronor'), part: ORE },
  DKK: { unit: noun('common', 'dansk krona', 'danska kronor'), part: ORE },
  EUR: { unit: noun('common', 'euro'), part: CENT },
  USD: { unit: noun('common', 'dollar'), part: CENT },
  CAD: { unit: noun('common', 'kanadensisk dollar', 'kanadensiska dollar'), part: CENT },
  AUD: { unit: noun('common', 'australisk dollar', 'australiska dollar'), part: CENT },
  GBP: { unit: noun('neuter', 'pund'), part: noun('common', 'penny', 'pence') },
  CHF: { unit: noun('common', 'schweizisk franc', 'schweiziska franc') },
  JPY: { unit: noun('common', 'yen') },
  CNY: { unit: noun('common', 'yuan') },
  INR: { unit: noun('common', 'rupie', 'rupier') },
  RUB: { unit: noun('common', 'rubel'), part: noun('common', 'kopek', 'kopek') },
  PLN: { unit: noun('common', 'zloty') },
  TRY: { unit: noun('common', 'lira') },
  FIM: { unit: noun('common', 'mark') },
  BTC: { unit: noun('common', 'bitcoin') },
  ORE: { unit: ORE },
}

/** Signs that Swedish writes for currencies beside those that all know. */
export const SWEDISH_CURRENCY_SIGNS: { readonly [sign: string]: string } = {
  kr: 'SEK',
  'kr.': 'SEK',
  Kr: 'SEK',
  SEK: 'SEK',
  öre: 'ORE',
  BTC: 'BTC',
  '₿': 'BTC',
}
