/** What stands below a stroke: the form for what it holds, and the one for what is paid for it. */
const BELOW: { readonly [symbol: string]: readonly [inside: string, from: string] } = {
  h: ['tunnissa', 'tunnilta'],
  t: ['tunnissa', 'tunnilta'],
  tunti: ['tunnissa', 'tunnilta'],
  min: ['minuutissa', 'minuutilta'],
  s: ['sekunnissa', 'sekunnilta'],
  vrk: ['vuorokaudessa', 'vuorokaudelta'],
  pv: ['päivässä', 'päivältä'],
  päivä: ['päivässä', 'päivältä'],
  vko: ['viikossa', 'viikolta'],
  vk: ['viikossa', 'viikolta'],
  viikko: ['viikossa', 'viikolta'],
  kk: ['kuukaudessa', 'kuukaudelta'],
  kuukausi: ['kuukaudessa', 'kuukaudelta'],
  v: ['vuodessa', 'vuodelta'],
  vuosi: ['vuodessa', 'vuodelta'],
  kg: ['kilogrammassa', 'kilogrammalta'],
  g: ['grammassa', 'grammalta'],
  l: ['litrassa', 'litralta'],
  dl: ['desilitrassa', 'desilitralta'],
  m: ['metrissä', 'metriltä'],
  km: ['kilometrillä', 'kilometriltä'],
  'm²': ['neliömetrillä', 'neliömetriltä'],
  m2: ['neliömetrillä', 'neliömetriltä'],
  'km²': ['neliökilometrillä', 'neliökilometriltä'],
  km2: ['neliökilometrillä', 'neliökilometriltä'],
  'cm³': ['kuutiosenttimetrissä', 'kuutiosenttimetriltä'],
  'm³': ['kuutiometrissä', 'kuutiometriltä'],
  m3: ['kuutiometrissä', 'kuutiometriltä'],
  ha: ['hehtaarilla', 'hehtaarilta'],
  kWh: ['kilowattitunnissa', 'kilowattitunnilta'],
  MWh: ['megawattitunnissa', 'megawattitunnilta'],
  kpl: ['kappaleessa', 'kappaleelta'],
  hlö: ['henkilöllä', 'henkilöltä'],
  henkilö: ['henkilöllä', 'henkilöltä'],
  '100 km': ['sadalla kilometrillä', 'sadalta kilometriltä'],
  '100 g': ['sadassa grammassa', 'sadalta grammalta'],
}

/** The symbols that may stand below a stroke. */
export const FINNISH_BELOW: readonly string[] = Object.keys(BELOW)

/** What stands below the stroke of a unit: `tunnissa`; of a price: `kilogrammalta`. */
export function finnishPer(symbol: string, price = false): string | undefined {
  const forms = BELOW[symbol]
  if (forms === undefined) return undefined
  // Times hold what is paid in them: `euroa kuukaudessa`.
  const time = /^(?:h|t|min|s|vrk|pv|vko|vk|kk|v|päivä|viikko|kuukausi|vuosi|tunti)$/.test(symbol)
  return forms[price && !time ? 1 : 0]
}
