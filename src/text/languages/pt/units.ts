import type { Noun } from '../grammar.ts'

const m = (one: string, other = `${one}s`): Noun => ({ gender: 'masculine', one, other })
const f = (one: string, other = `${one}s`): Noun => ({ gender: 'feminine', one, other })

type Units = { readonly [symbol: string]: Noun }

const METRE = m('metro')
const powers = (prefix: string, unit: string): Units => {
  const square = m(`${unit} quadrado`, `${unit}s quadrados`)
  const cube = m(`${unit} cúbico`, `${unit}s cúbicos`)
  return {
    [`${prefix}m²`]: square,
    [`${prefix}m2`]: square,
    [`${prefix}m³`]: cube,
    [`${prefix}m3`]: cube,
  }
}

/** Portuguese units of measure by their symbols; `ô` of Brazil is `ó` in Portugal. */
export function portugueseUnits(variety: 'BR' | 'PT'): Units {
  const o = variety === 'BR' ? 'ô' : 'ó'
  return {
    km: m(`quil${o}metro`),
    hm: m(`hect${o}metro`),
    m: METRE,
    mts: METRE,
    dm: m('decímetro'),
    cm: m('centímetro'),
    mm: m('milímetro'),
    µm: m(`micr${o}metro`),
    μm: m(`micr${o}metro`),
    nm: m(`nan${o}metro`),
    ...powers('k', `quil${o}metro`),
    ...powers('', 'metro'),
    ...powers('d', 'decímetro'),
    ...powers('c', 'centímetro'),
    ...powers('m', 'milímetro'),
    ha: m('hectare'),
    kg: m('quilograma'),
    kgs: m('quilograma'),
    Kg: m('quilograma'),
    kilos: m('quilo'),
    g: m('grama'),
    gr: m('grama'),
    grs: m('grama'),
    mg: m('miligrama'),
    µg: m('micrograma'),
    μg: m('micrograma'),
    mcg: m('micrograma'),
    t: f('tonelada'),
    lb: f('libra'),
    lbs: f('libra'),
    oz: f('onça'),
    l: m('litro'),
    L: m('litro'),
    lt: m('litro'),
    lts: m('litro'),
    hl: m('hectolitro'),
    dl: m('decilitro'),
    cl: m('centilitro'),
    ml: m('mililitro'),
    mL: m('mililitro'),
    µl: m('microlitro'),
    cc: m('centímetro cúbico', 'centímetros cúbicos'),
    s: m('segundo'),
    seg: m('segundo'),
    ms: m('milissegundo'),
    min: m('minuto'),
    h: f('hora'),
    hs: f('hora'),
    hrs: f('hora'),
    '°C': m('grau Celsius', 'graus Celsius'),
    'º C': m('grau Celsius', 'graus Celsius'),
    ºC: m('grau Celsius', 'graus Celsius'),
    '° C': m('grau Celsius', 'graus Celsius'),
    '°F': m('grau Fahrenheit', 'graus Fahrenheit'),
    ºF: m('grau Fahrenheit', 'graus Fahrenheit'),
    '°': m('grau'),
    Hz: m('hertz', 'hertz'),
    kHz: m('quilohertz', 'quilohertz'),
    MHz: m('megahertz', 'megahertz'),
    GHz: m('gigahertz', 'gigahertz'),
    W: m('watt'),
    kW: m('quilowatt'),
    MW: m('megawatt'),
    GW: m('gigawatt'),
    Wh: m('watt-hora', 'watts-hora'),
    kWh: m('quilowatt-hora', 'quilowatts-hora'),
    MWh: m('megawatt-hora', 'megawatts-hora'),
    GWh: m('gigawatt-hora', 'gigawatts-hora'),
    V: m('volt'),
    kV: m('quilovolt'),
    mV: m('milivolt'),
    A: m('ampere'),
    mA: m('miliampere'),
    mAh: m('miliampere-hora', 'miliamperes-hora'),
    Ω: m('ohm'),
    kΩ: m('quilo-ohm'),
    J: m('joule'),
    kJ: m('quilojoule'),
    cal: f('caloria'),
    kcal: f('quilocaloria'),
    Pa: m('pascal', 'pascals'),
    hPa: m('hectopascal', 'hectopascals'),
    kPa: m('quilopascal', 'quilopascals'),
    MPa: m('megapascal', 'megapascals'),
    bar: m('bar', 'bars'),
    mbar: m('milibar', 'milibars'),
    dB: m('decibel', 'decibéis'),
    lm: m('lúmen', 'lúmens'),
    lx: m('lux', 'lux'),
    mol: m('mol', 'mols'),
    CV: m('cavalo-vapor', 'cavalos-vapor'),
    cv: m('cavalo', 'cavalos'),
    HP: m('cavalo de força', 'cavalos de força'),
    rpm: f('rotação por minuto', 'rotações por minuto'),
    px: m('pixel', 'pixels'),
    MP: m('megapixel', 'megapixels'),
    kB: m('quilobyte', 'quilobytes'),
    KB: m('quilobyte', 'quilobytes'),
    MB: m('megabyte', 'megabytes'),
    GB: m('gigabyte', 'gigabytes'),
    TB: m('terabyte', 'terabytes'),
    kbps: m('quilobit por segundo', 'quilobits por segundo'),
    Mbps: m('megabit por segundo', 'megabits por segundo'),
    Gbps: m('gigabit por segundo', 'gigabits por segundo'),
    Mb: m('megabit', 'megabits'),
    Gb: m('gigabit', 'gigabits'),
    mph: f('milha por hora', 'milhas por hora'),
    ft: m('pé'),
    '″': f('polegada'),
    yd: f('jarda'),
    gal: m('galão', 'galões'),
    kn: m('nó', 'nós'),
    ppm: f('parte por milhão', 'partes por milhão'),
  }
}

const BELOW: { readonly [symbol: string]: string } = {
  d: 'dia',
  dia: 'dia',
  mês: 'mês',
  ano: 'ano',
  hab: 'habitante',
  pessoa: 'pessoa',
  semana: 'semana',
}

/** What follows the slash of a compound unit: `por hora`. */
export function portuguesePer(symbol: string, units: Units): string | undefined {
  const noun = units[symbol]?.one ?? BELOW[symbol]
  return noun === undefined ? undefined : `por ${noun}`
}
