import type { Noun } from '../grammar.ts'
import type { InflectedNoun } from './cases.ts'
import { feminine, masculine, measure, still, withAdjective } from './inflection.ts'

const HOUR = 'godzina godziny godzinie godziny godzin'
const MINUTE = 'minuta minuty minucie minuty minut'
const SECOND = 'sekunda sekundy sekundzie sekundy sekund'
const DEGREE = 'stopień stopnia stopniu stopnie stopni'
const TONNE = 'tona tony tonie tony ton'
const MILE = 'mila mili mili mile mil'
const CALORIE = 'kaloria kalorii kalorii kalorie kalorii'
const prefixed = (prefix: string, line: string): string =>
  line
    .split(' ')
    .map((form) => prefix + form)
    .join(' ')

/** Units in `metr`, `gram` and the like by the symbols that stand for them. */
const REGULAR: { readonly [symbols: string]: string } = {
  km: 'kilometr',
  m: 'metr',
  dm: 'decymetr',
  cm: 'centymetr',
  mm: 'milimetr',
  'µm μm': 'mikrometr',
  nm: 'nanometr',
  kg: 'kilogram',
  'g gr': 'gram',
  mg: 'miligram',
  'µg μg mcg': 'mikrogram',
  'l L': 'litr',
  hl: 'hektolitr',
  dl: 'decylitr',
  cl: 'centylitr',
  'ml mL': 'mililitr',
  W: 'wat',
  kW: 'kilowat',
  MW: 'megawat',
  GW: 'gigawat',
  TW: 'terawat',
  V: 'wolt',
  kV: 'kilowolt',
  mV: 'miliwolt',
  A: 'amper',
  mA: 'miliamper',
  N: 'niuton',
  kN: 'kiloniuton',
  K: 'kelwin',
  B: 'bajt',
  'kB KB': 'kilobajt',
  MB: 'megabajt',
  GB: 'gigabajt',
  TB: 'terabajt',
  Kb: 'kilobit',
  Mb: 'megabit',
  Gb: 'gigabit',
  MP: 'megapiksel',
  lm: 'lumen',
  kt: 'węzeł',
  Ω: 'om',
  kΩ: 'kiloom',
}
const IRREGULAR: { readonly [symbols: string]: InflectedNoun } = {
  kt: masculine('węzeł węzła węźle węzły'),
  MP: masculine('megapiksel megapiksela megapikselu megapiksele megapikseli'),
  px: masculine('piksel piksela pikselu piksele pikseli'),
  ha: masculine('hektar hektara hektarze hektary'),
  ar: masculine('ar ara arze ary'),
  dag: still('deko'),
  dkg: still('deko'),
  t: feminine(TONNE),
  Mt: feminine(prefixed('mega', TONNE)),
  'h godz. godz': feminine(HOUR),
  'min min.': feminine(MINUTE),
  's sek sek.': feminine(SECOND),
  ms: feminine(prefixed('mili', SECOND)),
  µs: feminine(prefixed('mikro', SECOND)),
  ns: feminine(prefixed('nano', SECOND)),
  '°C ℃': masculine(DEGREE, 'Celsjusza'),
  '°F': masculine(DEGREE, 'Fahrenheita'),
  '° st.': masculine(DEGREE),
  Hz: masculine('herc herca hercu herce herców'),
  kHz: masculine('kiloherc kiloherca kilohercu kiloherce kiloherców'),
  MHz: masculine('megaherc megaherca megahercu megaherce megaherców'),
  GHz: masculine('gigaherc gigaherca gigahercu gigaherce gigaherców'),
  Wh: feminine('watogodzina watogodziny watogodzinie watogodziny watogodzin'),
  kWh: feminine('kilowatogodzina kilowatogodziny kilowatogodzinie kilowatogodziny kilowatogodzin'),
  MWh: feminine('megawatogodzina megawatogodziny megawatogodzinie megawatogodziny megawatogodzin'),
  GWh: feminine('gigawatogodzina gigawatogodziny gigawatogodzinie gigawatogodziny gigawatogodzin'),
  TWh: feminine('terawatogodzina terawatogodziny terawatogodzinie terawatogodziny terawatogodzin'),
  mAh: feminine(
    'miliamperogodzina miliamperogodziny miliamperogodzinie miliamperogodziny miliamperogodzin',
  ),
  Ah: feminine('amperogodzina amperogodziny amperogodzinie amperogodziny amperogodzin'),
  J: masculine('dżul dżula dżulu dżule dżuli'),
  kJ: masculine('kilodżul kilodżula kilodżulu kilodżule kilodżuli'),
  MJ: masculine('megadżul megadżula megadżulu megadżule megadżuli'),
  Nm: masculine('niutonometr niutonometra niutonometrze niutonometry'),
  kcal: feminine(prefixed('kilo', CALORIE)),
  cal: feminine(CALORIE),
  Pa: masculine('paskal paskala paskalu paskale paskali'),
  hPa: masculine('hektopaskal hektopaskala hektopaskalu hektopaskale hektopaskali'),
  kPa: masculine('kilopaskal kilopaskala kilopaskalu kilopaskale kilopaskali'),
  MPa: masculine('megapaskal megapaskala megapaskalu megapaskale megapaskali'),
  bar: masculine('bar bara barze bary'),
  mbar: masculine('milibar milibara milibarze milibary'),
  atm: feminine('atmosfera atmosfery atmosferze atmosfery atmosfer'),
  mmHg: masculine('milimetr milimetra milimetrze milimetry', 'słupa rtęci'),
  dB: masculine('decybel decybela decybelu decybele decybeli'),
  lx: masculine('luks luksa luksie luksy'),
  mol: masculine('mol mola molu mole moli'),
  KM: withAdjective(masculine('koń konia koniu konie koni'), 'mechaniczn'),
  mi: feminine(MILE),
  mph: feminine(MILE, 'na godzinę'),
  Mm: withAdjective(feminine(MILE), 'morsk'),
  oz: feminine('uncja uncji uncji uncje uncji'),
  lb: masculine('funt funta funcie funty'),
  lbs: masculine('funt funta funcie funty'),
  ft: feminine('stopa stopy stopie stopy stóp'),
  '″': masculine('cal cala calu cale cali'),
  'szt. szt': feminine('sztuka sztuki sztuce sztuki sztuk'),
  'os.': feminine('osoba osoby osobie osoby osób'),
  'str.': feminine('strona strony stronie strony stron'),
  'pkt pkt.': masculine('punkt punktu punkcie punkty'),
  'proc. pct.': still('procent'),
  'opak. op.': inflectedPack(),
  'mies. m-c m-cy': masculine('miesiąc miesiąca miesiącu miesiące miesięcy'),
  'tyg.': masculine('tydzień tygodnia tygodniu tygodnie tygodni'),
  rpm: masculine('obrót obrotu obrocie obroty', 'na minutę'),
  'obr./min obr/min': masculine('obrót obrotu obrocie obroty', 'na minutę'),
  'kb/s kbps kbit/s': measure('kilobit', 'na sekundę'),
  'Mb/s Mbps Mbit/s': measure('megabit', 'na sekundę'),
  'Gb/s Gbps Gbit/s': measure('gigabit', 'na sekundę'),
  'm/s²': measure('metr', 'na sekundę kwadrat'),
  'm n.p.m.': measure('metr', 'nad poziomem morza'),
  'm n. p. m.': measure('metr', 'nad poziomem morza'),
  'm npm': measure('metr', 'nad poziomem morza'),
  mSv: masculine('milisiwert milisiwerta milisiwercie milisiwerty'),
  ppm: feminine('część części części części części', 'na milion'),
}

function inflectedPack(): InflectedNoun {
  const pack = still('opakowanie')
  const singular = { ...pack.singular, genitive: 'opakowania', locative: 'opakowaniu' }
  const plural = { ...pack.plural, nominative: 'opakowania', genitive: 'opakowań' }
  return { ...pack, singular, plural, few: 'opakowania', many: 'opakowań', other: 'opakowania' }
}

function powers(): { [symbol: string]: InflectedNoun } {
  const found: { [symbol: string]: InflectedNoun } = {}
  for (const symbol of ['km', 'm', 'dm', 'cm', 'mm']) {
    const noun = measure(REGULAR[symbol] as string)
    const [square, cube] = [withAdjective(noun, 'kwadratow'), withAdjective(noun, 'sześcienn')]
    found[`${symbol}²`] = found[`${symbol}2`] = square
    found[`${symbol}³`] = found[`${symbol}3`] = cube
    if (symbol !== 'dm' && symbol !== 'mm') found[`${symbol} kw.`] = square
    if (symbol === 'm') found['m kw'] = square
    if (symbol === 'm') found['mkw.'] = square
  }
  found['m kw.'] = found['m²'] as InflectedNoun
  return found
}

const spread = (table: { readonly [symbols: string]: InflectedNoun }): [string, InflectedNoun][] =>
  Object.entries(table).flatMap(([symbols, noun]) =>
    /^(?:m n|m npm)/.test(symbols)
      ? [[symbols, noun] as [string, InflectedNoun]]
      : symbols.split(' ').map((symbol): [string, InflectedNoun] => [symbol, noun]),
  )

const POINT_OF_PERCENT = withAdjective(masculine('punkt punktu punkcie punkty'), 'procentow')

/** Polish units of measure by their symbols. */
export const POLISH_UNITS: { readonly [symbol: string]: Noun } = Object.fromEntries([
  ...spread(
    Object.fromEntries(
      Object.entries(REGULAR).map(([symbols, name]) => [symbols, measure(name)] as const),
    ),
  ),
  ...spread(IRREGULAR),
  ...Object.entries(powers()),
  ...['l/100 km', 'l/100km', 'L/100 km'].map((symbol): [string, InflectedNoun] => [
    symbol,
    measure('litr', 'na sto kilometrów'),
  ]),
  ...['pkt proc.', 'pkt. proc.', 'p.p.', 'pp.'].map((symbol): [string, InflectedNoun] => [
    symbol,
    POINT_OF_PERCENT,
  ]),
])

const PER: { readonly [symbol: string]: string } = {
  h: 'na godzinę',
  'godz.': 'na godzinę',
  godz: 'na godzinę',
  min: 'na minutę',
  'min.': 'na minutę',
  s: 'na sekundę',
  sek: 'na sekundę',
  'os.': 'na osobę',
  'mies.': 'na miesiąc',
  'szt.': 'za sztukę',
  kWh: 'za kilowatogodzinę',
  MWh: 'za megawatogodzinę',
  t: 'na tonę',
  ha: 'na hektar',
}

/** What follows the slash of a compound unit: `na godzinę`. */
export function polishPer(symbol: string): string | undefined {
  const noun = POLISH_UNITS[symbol] as InflectedNoun | undefined
  const own = PER[symbol]
  if (own !== undefined || noun === undefined) return own
  return `na ${noun.singular.accusative ?? noun.singular.nominative}`
}

const THOUSAND = masculine('tysiąc tysiąca tysiącu tysiące tysięcy')
const MILLION = measure('milion')
const BILLION = masculine('miliard miliarda miliardzie miliardy')
const TRILLION = measure('bilion')

/** Scale words, short and in full. */
export const POLISH_SCALES: { readonly [written: string]: Noun } = {
  'tys.': THOUSAND,
  tys: THOUSAND,
  mln: MILLION,
  'mln.': MILLION,
  mld: BILLION,
  'mld.': BILLION,
  bln: TRILLION,
  tysiąc: THOUSAND,
  tysiące: THOUSAND,
  tysięcy: THOUSAND,
  milion: MILLION,
  miliona: MILLION,
  miliony: MILLION,
  milionów: MILLION,
  miliard: BILLION,
  miliarda: BILLION,
  miliardy: BILLION,
  miliardów: BILLION,
  biliona: TRILLION,
  biliony: TRILLION,
  bilionów: TRILLION,
}
