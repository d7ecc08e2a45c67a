import type { Currency, Noun } from '../grammar.ts'

const m = (one: string, other = `${one}s`): Noun => ({ gender: 'masculine', one, other })
const f = (one: string, other = `${one}s`): Noun => ({ gender: 'feminine', one, other })

const CENTAVO = m('centavo')
const CENTIMO = m('céntimo')
const named = (one: string, many = one.replace(/(?<=\w)(?= |$)/g, 's')): Currency => ({
  unit: m(one, many),
  part: CENTAVO,
})

/** Currencies in Spanish by code; `$` is the dollar of which nobody says whose it is. */
export const SPANISH_CURRENCIES: { readonly [code: string]: Currency } = {
  EUR: { unit: m('euro'), part: CENTIMO },
  $: { unit: m('dólar', 'dólares'), part: CENTAVO },
  USD: { unit: m('dólar estadounidense', 'dólares estadounidenses'), part: CENTAVO },
  CAD: { unit: m('dólar canadiense', 'dólares canadienses'), part: CENTAVO },
  AUD: { unit: m('dólar australiano', 'dólares australianos'), part: CENTAVO },
  GBP: { unit: f('libra esterlina', 'libras esterlinas'), part: m('penique') },
  JPY: { unit: m('yen', 'yenes') },
  CNY: { unit: m('yuan', 'yuanes') },
  INR: { unit: f('rupia'), part: f('paisa') },
  CHF: { unit: m('franco suizo', 'francos suizos'), part: CENTIMO },
  KRW: { unit: m('won', 'wones') },
  RUB: { unit: m('rublo'), part: m('kopek', 'kopeks') },
  TRY: { unit: f('lira turca', 'liras turcas') },
  PESO: { unit: m('peso'), part: CENTAVO },
  MXN: named('peso mexicano'),
  ARS: named('peso argentino'),
  COP: named('peso colombiano'),
  CLP: named('peso chileno'),
  UYU: named('peso uruguayo'),
  PEN: { unit: m('sol', 'soles'), part: CENTIMO },
  BRL: { unit: m('real', 'reales'), part: CENTAVO },
  CRC: { unit: m('colón', 'colones'), part: CENTIMO },
  VES: { unit: m('bolívar', 'bolívares'), part: CENTIMO },
  GTQ: { unit: m('quetzal', 'quetzales'), part: CENTAVO },
  BTC: { unit: m('bitcoin', 'bitcoins') },
  SEK: { unit: f('corona sueca', 'coronas suecas'), part: m('öre', 'öre') },
  NOK: { unit: f('corona noruega', 'coronas noruegas') },
  DKK: { unit: f('corona danesa', 'coronas danesas') },
  CZK: { unit: f('corona checa', 'coronas checas') },
  PLN: { unit: m('esloti', 'eslotis') },
}

const PESOS = new Set(['MX', 'AR', 'CL', 'CO', 'UY', 'CU', 'DO'])

/** What `$` and its like stand for, by the region of a tag: pesos in Mexico, else dollars. */
export function spanishSigns(region: string): { readonly [sign: string]: string } {
  return {
    $: PESOS.has(region) ? 'PESO' : '$',
    US$: '$',
    U$S: '$',
    U$D: '$',
    'S/.': 'PEN',
    'S/': 'PEN',
    '₡': 'CRC',
    '₿': 'BTC',
    PEN: 'PEN',
    CRC: 'CRC',
    UYU: 'UYU',
    'Bs.': 'VES',
    Bs: 'VES',
    MX$: 'MXN',
    Mex$: 'MXN',
    AR$: 'ARS',
    COL$: 'COP',
    '$ USA': '$',
    '$ US': '$',
    '$ USD': 'USD',
  }
}

/** Words for powers of thousand behind a sum or number, as they are written. */
export const SPANISH_SCALES: { readonly [written: string]: Noun } = {
  mil: { gender: 'masculine', other: 'mil' },
  'mil millones': { gender: 'masculine', other: 'mil millones' },
  millón: { gender: 'masculine', other: 'millón' },
  millones: { gender: 'masculine', other: 'millones' },
  billón: { gender: 'masculine', other: 'billón' },
  billones: { gender: 'masculine', other: 'billones' },
  trillones: { gender: 'masculine', other: 'trillones' },
  'mill.': { gender: 'masculine', other: 'millones' },
  M: { gender: 'masculine', one: 'millón', other: 'millones' },
  k: { gender: 'masculine', other: 'mil' },
}

/** `de` between millions and what they count; thousands need none. */
export function spanishScaleJoint(_noun: string, scale: string): string {
  return /^(?:mil|k)$/.test(scale) ? '' : 'de '
}
