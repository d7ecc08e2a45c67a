/** Names of a unit: one and many. */
export type UnitNames = readonly [one: string, many: string]

const PREFIXES: { readonly [sign: string]: string } = {
  p: 'pico',
  n: 'nano',
  µ: 'micro',
  μ: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  h: 'hecto',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
  E: 'exa',
}
/** Units that take prefixes: sign, name, prefixes in use. Source: the SI brochure, 9th edition. */
const FAMILIES = `
m meter pnµμmcdk|g gram pnµμmk|L liter nµμmcdh|l liter µμmcdh|W watt nµμmkMGT
Wh watt_hour mkMGT|V volt nµμmkM|A ampere pnµμmk|Ah ampere_hour mk|Hz hertz mkMGT hertz
J joule nµμmkMGT|Pa pascal mhkMG|N newton nµμmkM|F farad pnµμm|H henry nµμm henries
Ω ohm mkMG|Ω ohm mkMG|ohm ohm kM|T tesla nµμm|s second pnµμm|B byte kMGTPE|bit bit kMGT
eV electronvolt mkMGT|cal calorie k|Cal calorie k|mol mole pnµμmk|Sv sievert nµμm
Gy gray nµμmc|Bq becquerel kMGT|bar bar mk|pc parsec kMG|VA volt_ampere kM|lm lumen k|lx lux k lux
M molar nµμm molar|ton ton kM|hz hertz mkMG hertz`
/** All other units: signs, one, and many where it is not one with an s. Common usage. */
const OTHERS = `
mcg microgram|ug microgram|um micrometer|us microsecond|uL,ul microliter|kilo,kilos kilo|kgs kilogram|kms kilometer|mls milliliter
KB kilobyte|Kb,kb kilobit|Mb megabit|Gb gigabit|Tb terabit|KiB kibibyte|MiB mebibyte|GiB gibibyte
TiB tebibyte|Kbit kilobit|bps bit_per_second bits_per_second
kbps,Kbps kilobit_per_second kilobits_per_second|Mbps,mbps megabit_per_second megabits_per_second
Gbps,gbps gigabit_per_second gigabits_per_second|Tbps terabit_per_second terabits_per_second
kBps,KBps kilobyte_per_second kilobytes_per_second|MBps megabyte_per_second megabytes_per_second
GBps gigabyte_per_second gigabytes_per_second
lb,lbs pound|oz ounce|st stone stone|cwt hundredweight hundredweight|mi mile|nmi nautical_mile
ft foot feet|in inch inches|yd,yds yard|ac acre|ha hectare|gal,gals gallon|qt,qts quart|pt pint|pts point
tsp teaspoon|tbsp,Tbsp,tbs tablespoon|floz fluid_ounce|sqft square_foot square_feet|sqm square_meter|cuft cubic_foot cubic_feet|bbl barrel|bu bushel|doz dozen dozen
mph mile_per_hour miles_per_hour|MPH mile_per_hour miles_per_hour
kmh,kph,kmph,KPH kilometer_per_hour kilometers_per_hour
mps meter_per_second meters_per_second|fps frame_per_second frames_per_second
kn,kts,kt knot|rpm,RPM revolution_per_minute revolutions_per_minute
bpm,BPM beat_per_minute beats_per_minute|dpi dot_per_inch dots_per_inch
ppi pixel_per_inch pixels_per_inch|mpg,MPG mile_per_gallon miles_per_gallon
cfm cubic_foot_per_minute cubic_feet_per_minute|gpm gallon_per_minute gallons_per_minute
bpd barrel_per_day barrels_per_day|psi,PSI pound_per_square_inch pounds_per_square_inch
ppm part_per_million parts_per_million|ppb part_per_billion parts_per_billion
mmHg millimeter_of_mercury millimeters_of_mercury|inHg inch_of_mercury inches_of_mercury
atm atmosphere|Torr torr torr|hp horsepower horsepower|bhp brake_horsepower brake_horsepower
Nm newton_meter|kNm kilonewton_meter|lb-ft,lbft pound_foot pound_feet|ft-lb,ft-lbs,ftlb foot_pound
lbf pound_force pounds_force|kgf kilogram_force kilograms_force
BTU,Btu British_thermal_unit|IU international_unit|mEq milliequivalent|U unit|cd candela
°C,℃,ºC degree_Celsius degrees_Celsius|°F,℉,ºF degree_Fahrenheit degrees_Fahrenheit
°K degree_Kelvin degrees_Kelvin|°,º,deg degree|C degree_Celsius degrees_Celsius
F degree_Fahrenheit degrees_Fahrenheit|K kelvin kelvin
dB,db decibel|dBA,dBm,dBi decibel|MP megapixel|px pixel|em em|rem rem rem|pcs piece|cc cubic_centimeter
Å angstrom|ly light_year|AU astronomical_unit|kb kilobit|kbp kilobase_pair|kDa kilodalton|Da dalton
ct carat|rad radian|t ton|Mt megaton|Gt gigaton|gsm gram_per_square_meter grams_per_square_meter`
/** Units of time that are written short. */
const TIMES = `
sec,secs second|min,mins minute|h,hr,hrs hour|d day|wk,wks week|mo,mos month|yr,yrs,y year`
/** Words that can follow a slash: `$5/hour`, `10 mg/day`. */
const RATED =
  'second minute hour day night week month quarter year person capita head student user share unit piece item dose serving game match page word line room seat ton barrel gallon mile pound ounce acre foot inch yard bottle box bag pack ticket visit call message use car child adult kilogram kilometer meter liter semester season lesson session class minute query request token'

function table(lines: string): Map<string, UnitNames> {
  const names = new Map<string, UnitNames>()
  for (const entry of lines.split(/[|\n]/)) {
    const [signs = '', one = '', many = `${one}s`] = entry.split(' ')
    for (const sign of signs === '' ? [] : signs.split(','))
      names.set(sign, [one.replaceAll('_', ' '), many.replaceAll('_', ' ')])
  }
  return names
}

const times = table(TIMES)
const units = new Map([...table(OTHERS), ...times])
for (const entry of FAMILIES.split(/[|\n]/)) {
  const [sign = '', name = '', prefixes = '', plural = `${name}s`] = entry.split(' ')
  const one = name.replaceAll('_', ' ')
  const many = plural.replaceAll('_', ' ')
  if (sign !== '' && !units.has(sign)) units.set(sign, [one, many])
  for (const prefix of prefixes)
    units.set(`${prefix}${sign}`, [`${PREFIXES[prefix]}${one}`, `${PREFIXES[prefix]}${many}`])
}
const rated = new Set(RATED.split(' '))

const POWER = /^(.+?)(?:\^?([23])|([²³])|(⁻¹|\^-1)|(⁻²|\^-2)|(⁻³|\^-3))$/
const MOST_KNOWN = 500
const known = new Map<string, UnitNames | undefined>()

/** Whether the sign is one of time, such as `hrs` and `ms`. */
export function isTimeUnit(sign: string): boolean {
  return times.has(sign) || /^[pnµμmu]?s$/.test(sign)
}

/**
 * The names of a unit as written, compound ones too: `kg`, `m²`, `sq ft`, `km/h`, `mg/dL`,
 * `N·m`, `W/m²`, `L/100 km`. Undefined when part of it is unknown.
 */
export function unitNames(text: string): UnitNames | undefined {
  if (known.has(text)) return known.get(text)
  const names = compound(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, names)
  return names
}

function compound(text: string): UnitNames | undefined {
  const whole = units.get(text)
  if (whole !== undefined) return whole
  const [upper = '', ...lower] = text.split(/ ?\/ ?/)
  let names: UnitNames | undefined = upper === '' ? ['', ''] : product(upper)
  for (const part of lower) {
    const name = perName(part)
    if (name === undefined || names === undefined) return undefined
    names = [`${names[0]} per ${name}`, `${names[1]} per ${name}`]
  }
  return names
}

/** What stands behind `per`: `hr` is `hour`, `m²` is `square meter`, `100 km` stays a number. */
export function perName(part: string): string | undefined {
  const hundred = /^100 ?(?=\D)/.exec(part)
  const rest = part.slice(hundred?.[0].length ?? 0)
  if (rated.has(rest)) return rest
  const names = product(rest)
  if (names === undefined) return undefined
  return hundred === null ? names[0] : `one hundred ${names[1]}`
}

function product(text: string): UnitNames | undefined {
  const factors = text.split(/[·⋅]/)
  let names: UnitNames | undefined
  for (const factor of factors) {
    const next = single(factor)
    if (next === undefined) return undefined
    if (names === undefined) names = next
    else if (next[0].startsWith('per '))
      names = [`${names[0]} ${next[0]}`, `${names[1]} ${next[0]}`]
    else names = [`${names[0]} ${next[0]}`, `${names[0]} ${next[1]}`]
  }
  return names
}

function single(text: string): UnitNames | undefined {
  const whole = units.get(text)
  if (whole !== undefined) return whole
  const squared = /^(sq|cu|fl)(?:\. ?| )([a-z]+)$/.exec(text)
  if (squared !== null) {
    const names = units.get(squared[2] as string)
    if (squared[1] === 'fl') return squared[2] === 'oz' ? units.get('floz') : undefined
    return names === undefined ? undefined : powered(names, squared[1] === 'sq' ? '2' : '3')
  }
  const power = POWER.exec(text)
  if (power === null) return undefined
  const [, sign = '', digit, raised, ...inverse] = power
  const names = units.get(sign)
  if (names === undefined) return undefined
  if (digit === undefined && raised === undefined) {
    const at = inverse.findIndex((exponent) => exponent !== undefined)
    const [one] = at === 0 ? names : powered(names, at === 1 ? '2' : '3')
    return [`per ${one}`, `per ${one}`]
  }
  if (digit !== undefined && !/(?:meter|foot|inch|yard|mile|second)$/.test(names[0]))
    return undefined
  return powered(names, digit ?? (raised === '²' ? '2' : '3'))
}

function powered([one, many]: UnitNames, power: string): UnitNames {
  if (one.endsWith('second')) {
    const word = power === '2' ? 'squared' : 'cubed'
    return [`${one} ${word}`, `${many} ${word}`]
  }
  const word = power === '2' ? 'square' : 'cubic'
  return [`${word} ${one}`, `${word} ${many}`]
}
