import type { Noun } from '../grammar.ts'

function masculine(one: string, other = `${one}s`): Noun {
  return { gender: 'masculine', one, other }
}
function feminine(one: string, other = `${one}s`): Noun {
  return { gender: 'feminine', one, other }
}

const METRE = masculine('mètre')
const SQUARE: { readonly [symbol: string]: string } = {
  km: 'kilomètre',
  m: 'mètre',
  dm: 'décimètre',
  cm: 'centimètre',
  mm: 'millimètre',
}

function powers(): { [symbol: string]: Noun } {
  const table: { [symbol: string]: Noun } = {}
  for (const [symbol, name] of Object.entries(SQUARE)) {
    for (const two of ['²', '2', '^2'])
      table[`${symbol}${two}`] = masculine(`${name} carré`, `${name}s carrés`)
    for (const three of ['³', '3', '^3'])
      table[`${symbol}${three}`] = masculine(`${name} cube`, `${name}s cubes`)
  }
  return table
}

function bits(): { [symbol: string]: Noun } {
  const table: { [symbol: string]: Noun } = {}
  const prefixes = { k: 'kilo', K: 'kilo', M: 'méga', G: 'giga', T: 'téra', P: 'péta' }
  for (const [sign, prefix] of Object.entries(prefixes)) {
    const small = sign === 'K'
    table[`${sign}o`] = masculine(`${prefix}octet`)
    table[small ? 'KB' : `${sign}B`] = masculine(`${prefix}octet`)
    if (small) continue
    table[`${sign}b`] = masculine(`${prefix}bit`)
    table[`${sign}bit`] = masculine(`${prefix}bit`)
    const speed = masculine(`${prefix}bit par seconde`, `${prefix}bits par seconde`)
    table[`${sign}bps`] = speed
    table[`${sign}bit/s`] = speed
    table[`${sign}b/s`] = speed
  }
  return table
}

/** Units of measure by their symbols (SI and those usual beside it). */
export const FRENCH_UNITS: { readonly [symbol: string]: Noun } = {
  ...powers(),
  ...bits(),
  km: masculine('kilomètre'),
  hm: masculine('hectomètre'),
  m: METRE,
  dm: masculine('décimètre'),
  cm: masculine('centimètre'),
  mm: masculine('millimètre'),
  µm: masculine('micromètre'),
  μm: masculine('micromètre'),
  nm: masculine('nanomètre'),
  ha: masculine('hectare'),
  kg: masculine('kilogramme'),
  Kg: masculine('kilogramme'),
  g: masculine('gramme'),
  gr: masculine('gramme'),
  mg: masculine('milligramme'),
  µg: masculine('microgramme'),
  μg: masculine('microgramme'),
  t: feminine('tonne'),
  Mt: feminine('mégatonne'),
  l: masculine('litre'),
  L: masculine('litre'),
  hl: masculine('hectolitre'),
  dl: masculine('décilitre'),
  cl: masculine('centilitre'),
  cL: masculine('centilitre'),
  ml: masculine('millilitre'),
  mL: masculine('millilitre'),
  h: feminine('heure'),
  min: feminine('minute'),
  mn: feminine('minute'),
  s: feminine('seconde'),
  sec: feminine('seconde'),
  ms: feminine('milliseconde'),
  µs: feminine('microseconde'),
  ns: feminine('nanoseconde'),
  j: masculine('jour'),
  '°': masculine('degré'),
  '°C': masculine('degré Celsius', 'degrés Celsius'),
  '° C': masculine('degré Celsius', 'degrés Celsius'),
  ºC: masculine('degré Celsius', 'degrés Celsius'),
  '℃': masculine('degré Celsius', 'degrés Celsius'),
  '°F': masculine('degré Fahrenheit', 'degrés Fahrenheit'),
  '℉': masculine('degré Fahrenheit', 'degrés Fahrenheit'),
  K: masculine('kelvin'),
  W: masculine('watt'),
  kW: masculine('kilowatt'),
  MW: masculine('mégawatt'),
  GW: masculine('gigawatt'),
  TW: masculine('térawatt'),
  Wh: masculine('wattheure'),
  kWh: masculine('kilowattheure'),
  MWh: masculine('mégawattheure'),
  GWh: masculine('gigawattheure'),
  TWh: masculine('térawattheure'),
  V: masculine('volt'),
  mV: masculine('millivolt'),
  kV: masculine('kilovolt'),
  A: masculine('ampère'),
  mA: masculine('milliampère'),
  mAh: masculine('milliampère-heure', 'milliampères-heures'),
  Ω: masculine('ohm'),
  kΩ: masculine('kiloohm'),
  J: masculine('joule'),
  kJ: masculine('kilojoule'),
  N: masculine('newton'),
  Nm: masculine('newton-mètre', 'newtons-mètres'),
  Pa: masculine('pascal'),
  hPa: masculine('hectopascal'),
  kPa: masculine('kilopascal'),
  bar: masculine('bar'),
  bars: masculine('bar'),
  cal: feminine('calorie'),
  kcal: feminine('kilocalorie'),
  Hz: masculine('hertz', 'hertz'),
  kHz: masculine('kilohertz', 'kilohertz'),
  MHz: masculine('mégahertz', 'mégahertz'),
  GHz: masculine('gigahertz', 'gigahertz'),
  dB: masculine('décibel'),
  dBA: masculine('décibel A', 'décibels A'),
  lm: masculine('lumen'),
  lx: masculine('lux', 'lux'),
  mol: feminine('mole'),
  ch: masculine('cheval', 'chevaux'),
  CV: masculine('cheval', 'chevaux'),
  px: masculine('pixel'),
  Mpx: masculine('mégapixel'),
  Mpix: masculine('mégapixel'),
  dpi: masculine('point par pouce', 'points par pouce'),
  ppp: masculine('point par pouce', 'points par pouce'),
  'tr/min': masculine('tour par minute', 'tours par minute'),
  'km/h': masculine('kilomètre par heure', 'kilomètres par heure'),
  'Km/h': masculine('kilomètre par heure', 'kilomètres par heure'),
  kmh: masculine('kilomètre par heure', 'kilomètres par heure'),
  'm/s': masculine('mètre par seconde', 'mètres par seconde'),
  'm/s²': masculine('mètre par seconde carrée', 'mètres par seconde carrée'),
  'l/100 km': masculine('litre aux cent kilomètres', 'litres aux cent kilomètres'),
  'L/100 km': masculine('litre aux cent kilomètres', 'litres aux cent kilomètres'),
  'l/100km': masculine('litre aux cent kilomètres', 'litres aux cent kilomètres'),
  'L/100km': masculine('litre aux cent kilomètres', 'litres aux cent kilomètres'),
  mi: masculine('mile'),
  yd: masculine('yard'),
  gal: masculine('gallon'),
  mmHg: masculine('millimètre de mercure', 'millimètres de mercure'),
  bpm: masculine('battement par minute', 'battements par minute'),
  rpm: masculine('tour par minute', 'tours par minute'),
  MP: masculine('mégapixel'),
  MPa: masculine('mégapascal'),
  mbar: masculine('millibar'),
  daN: masculine('décanewton'),
  µl: masculine('microlitre'),
  kn: masculine('nœud'),
  sem: feminine('semaine'),
  mph: masculine('mile par heure', 'miles par heure'),
  ft: masculine('pied'),
  lb: feminine('livre'),
  lbs: feminine('livre'),
  oz: feminine('once'),
  ppm: feminine('partie par million', 'parties par million'),
  hab: masculine('habitant'),
}

const PERS: { readonly [symbol: string]: string } = {
  h: 'par heure',
  heure: 'par heure',
  s: 'par seconde',
  sec: 'par seconde',
  min: 'par minute',
  mn: 'par minute',
  j: 'par jour',
  jour: 'par jour',
  sem: 'par semaine',
  semaine: 'par semaine',
  mois: 'par mois',
  an: 'par an',
  année: 'par année',
  nuit: 'par nuit',
  pers: 'par personne',
  personne: 'par personne',
  hab: 'par habitant',
  unité: 'par unité',
  pièce: 'par pièce',
  km: 'par kilomètre',
  m: 'par mètre',
  'm²': 'par mètre carré',
  'm³': 'par mètre cube',
  'km²': 'par kilomètre carré',
  'cm²': 'par centimètre carré',
  'cm³': 'par centimètre cube',
  ha: 'par hectare',
  kg: 'par kilogramme',
  g: 'par gramme',
  t: 'par tonne',
  l: 'par litre',
  L: 'par litre',
  dl: 'par décilitre',
  dL: 'par décilitre',
  ml: 'par millilitre',
  mL: 'par millilitre',
  mol: 'par mole',
  kWh: 'par kilowattheure',
  MWh: 'par mégawattheure',
  W: 'par watt',
}

/** What stands below the stroke: `par heure`. */
export function frenchPer(symbol: string): string | undefined {
  return PERS[symbol]
}
/** All that may stand below a stroke. */
export const FRENCH_PER_SYMBOLS: readonly string[] = Object.keys(PERS)
