import type { Noun } from '../grammar.ts'

function masculine(one: string, other: string): Noun {
  return { gender: 'masculine', one, other }
}
function feminine(one: string, other: string): Noun {
  return { gender: 'feminine', one, other }
}
/** A masculine noun in -o. */
function regular(one: string): Noun {
  return masculine(one, `${one.slice(0, -1)}i`)
}
/** A noun without a plural form of its own. */
function fixed(one: string): Noun {
  return masculine(one, one)
}

const LENGTHS: { readonly [symbol: string]: string } = {
  km: 'chilometro',
  m: 'metro',
  dm: 'decimetro',
  cm: 'centimetro',
  mm: 'millimetro',
}

function powers(): { [symbol: string]: Noun } {
  const table: { [symbol: string]: Noun } = {}
  for (const [symbol, name] of Object.entries(LENGTHS)) {
    const many = `${name.slice(0, -1)}i`
    const square = masculine(`${name} quadrato`, `${many} quadrati`)
    const cube = masculine(`${name} cubo`, `${many} cubi`)
    for (const written of [`${symbol}²`, `${symbol}2`, `${symbol}q`]) table[written] = square
    for (const written of [`${symbol}³`, `${symbol}3`]) table[written] = cube
  }
  table['mc'] = masculine('metro cubo', 'metri cubi')
  return table
}

function bits(): { [symbol: string]: Noun } {
  const table: { [symbol: string]: Noun } = { KB: fixed('kilobyte') }
  const prefixes = { k: 'kilo', M: 'mega', G: 'giga', T: 'tera', P: 'peta' }
  for (const [sign, prefix] of Object.entries(prefixes)) {
    table[`${sign}B`] = fixed(`${prefix}byte`)
    table[`${sign}b`] = fixed(`${prefix}bit`)
    table[`${sign}bit`] = fixed(`${prefix}bit`)
    for (const written of [`${sign}bps`, `${sign}b/s`, `${sign}bit/s`])
      table[written] = fixed(`${prefix}bit al secondo`)
  }
  return table
}

/** Units of measure by their symbols (SI and those usual beside it). */
export const ITALIAN_UNITS: { readonly [symbol: string]: Noun } = {
  ...powers(),
  ...bits(),
  km: regular('chilometro'),
  Km: regular('chilometro'),
  KM: regular('chilometro'),
  hm: regular('ettometro'),
  m: regular('metro'),
  mt: regular('metro'),
  dm: regular('decimetro'),
  cm: regular('centimetro'),
  mm: regular('millimetro'),
  µm: regular('micrometro'),
  μm: regular('micrometro'),
  nm: regular('nanometro'),
  ha: regular('ettaro'),
  kg: regular('chilogrammo'),
  Kg: regular('chilogrammo'),
  KG: regular('chilogrammo'),
  hg: regular('ettogrammo'),
  g: regular('grammo'),
  gr: regular('grammo'),
  mg: regular('milligrammo'),
  µg: regular('microgrammo'),
  μg: regular('microgrammo'),
  t: feminine('tonnellata', 'tonnellate'),
  Mt: feminine('megatonnellata', 'megatonnellate'),
  q: masculine('quintale', 'quintali'),
  l: regular('litro'),
  L: regular('litro'),
  lt: regular('litro'),
  hl: regular('ettolitro'),
  dl: regular('decilitro'),
  cl: regular('centilitro'),
  ml: regular('millilitro'),
  mL: regular('millilitro'),
  h: feminine('ora', 'ore'),
  min: regular('minuto'),
  s: regular('secondo'),
  sec: regular('secondo'),
  ms: regular('millisecondo'),
  µs: regular('microsecondo'),
  ns: regular('nanosecondo'),
  gg: regular('giorno'),
  '°': regular('grado'),
  '°C': masculine('grado Celsius', 'gradi Celsius'),
  '° C': masculine('grado Celsius', 'gradi Celsius'),
  'º C': masculine('grado Celsius', 'gradi Celsius'),
  ºC: masculine('grado Celsius', 'gradi Celsius'),
  '℃': masculine('grado Celsius', 'gradi Celsius'),
  '°F': masculine('grado Fahrenheit', 'gradi Fahrenheit'),
  '℉': masculine('grado Fahrenheit', 'gradi Fahrenheit'),
  K: fixed('kelvin'),
  W: fixed('watt'),
  kW: fixed('chilowatt'),
  KW: fixed('chilowatt'),
  MW: fixed('megawatt'),
  GW: fixed('gigawatt'),
  TW: fixed('terawatt'),
  Wh: fixed('wattora'),
  kWh: fixed('chilowattora'),
  KWh: fixed('chilowattora'),
  MWh: fixed('megawattora'),
  GWh: fixed('gigawattora'),
  TWh: fixed('terawattora'),
  V: fixed('volt'),
  mV: fixed('millivolt'),
  kV: fixed('chilovolt'),
  A: fixed('ampere'),
  mA: fixed('milliampere'),
  mAh: fixed('milliampereora'),
  Ω: fixed('ohm'),
  kΩ: fixed('chiloohm'),
  J: fixed('joule'),
  kJ: fixed('chilojoule'),
  N: fixed('newton'),
  Nm: fixed('newton metro'),
  Pa: fixed('pascal'),
  hPa: fixed('ettopascal'),
  kPa: fixed('chilopascal'),
  bar: fixed('bar'),
  mbar: fixed('millibar'),
  cal: feminine('caloria', 'calorie'),
  kcal: feminine('chilocaloria', 'chilocalorie'),
  Kcal: feminine('chilocaloria', 'chilocalorie'),
  Hz: fixed('hertz'),
  kHz: fixed('chilohertz'),
  MHz: fixed('megahertz'),
  GHz: fixed('gigahertz'),
  dB: fixed('decibel'),
  lm: fixed('lumen'),
  lx: fixed('lux'),
  mol: feminine('mole', 'moli'),
  cv: masculine('cavallo', 'cavalli'),
  CV: masculine('cavallo', 'cavalli'),
  px: fixed('pixel'),
  MP: fixed('megapixel'),
  dpi: masculine('punto per pollice', 'punti per pollice'),
  'km/h': masculine('chilometro all’ora', 'chilometri all’ora'),
  'Km/h': masculine('chilometro all’ora', 'chilometri all’ora'),
  kmh: masculine('chilometro all’ora', 'chilometri all’ora'),
  'm/s': masculine('metro al secondo', 'metri al secondo'),
  'm/s²': masculine('metro al secondo quadrato', 'metri al secondo quadrato'),
  'l/100 km': masculine('litro per cento chilometri', 'litri per cento chilometri'),
  'l/100km': masculine('litro per cento chilometri', 'litri per cento chilometri'),
  'giri/min': masculine('giro al minuto', 'giri al minuto'),
  rpm: masculine('giro al minuto', 'giri al minuto'),
  bpm: masculine('battito al minuto', 'battiti al minuto'),
  mi: masculine('miglio', 'miglia'),
  mmHg: masculine('millimetro di mercurio', 'millimetri di mercurio'),
  yd: feminine('iarda', 'iarde'),
  ppi: masculine('pixel per pollice', 'pixel per pollice'),
  MPa: fixed('megapascal'),
  kn: masculine('nodo', 'nodi'),
  gal: masculine('gallone', 'galloni'),
  mph: masculine('miglio all’ora', 'miglia all’ora'),
  ft: masculine('piede', 'piedi'),
  lb: feminine('libbra', 'libbre'),
  oz: feminine('oncia', 'once'),
  ppm: feminine('parte per milione', 'parti per milione'),
  ab: masculine('abitante', 'abitanti'),
  cc: masculine('centimetro cubo', 'centimetri cubi'),
}

const PERS: { readonly [symbol: string]: string } = {
  h: 'all’ora',
  ora: 'all’ora',
  s: 'al secondo',
  sec: 'al secondo',
  min: 'al minuto',
  g: 'al giorno',
  gg: 'al giorno',
  giorno: 'al giorno',
  die: 'al giorno',
  settimana: 'alla settimana',
  mese: 'al mese',
  anno: 'all’anno',
  notte: 'a notte',
  persona: 'a persona',
  pers: 'a persona',
  ab: 'per abitante',
  abitante: 'per abitante',
  km: 'al chilometro',
  m: 'al metro',
  mq: 'al metro quadrato',
  'm²': 'al metro quadrato',
  'm³': 'al metro cubo',
  mc: 'al metro cubo',
  'km²': 'per chilometro quadrato',
  kmq: 'per chilometro quadrato',
  'cm²': 'per centimetro quadrato',
  'cm³': 'per centimetro cubo',
  ha: 'per ettaro',
  kg: 'al chilogrammo',
  Kg: 'al chilogrammo',
  t: 'alla tonnellata',
  l: 'al litro',
  L: 'al litro',
  dl: 'per decilitro',
  ml: 'per millilitro',
  mol: 'per mole',
  kWh: 'al chilowattora',
  MWh: 'al megawattora',
}

/** What stands below the stroke: `all’ora`. */
export function italianPer(symbol: string): string | undefined {
  return PERS[symbol]
}
/** All that may stand below a stroke. */
export const ITALIAN_PER_SYMBOLS: readonly string[] = Object.keys(PERS)
