import type { Currency, Noun } from '../grammar.ts'

function masculine(one: string, other: string): Noun {
  return { gender: 'masculine', one, other }
}
function feminine(one: string, other: string): Noun {
  return { gender: 'feminine', one, other }
}

const CENT = masculine('centesimo', 'centesimi')

function dollar(one: string, other: string): Currency {
  return { unit: masculine(`dollaro${one}`, `dollari${other}`), part: CENT }
}
function crown(kind: string): Currency {
  return { unit: feminine(`corona ${kind}`, `corone ${kind.slice(0, -1)}i`) }
}

/** Currencies whose gender or parts CLDR does not tell; the others are named by it. */
export const ITALIAN_CURRENCIES: { readonly [code: string]: Currency } = {
  EUR: { unit: masculine('euro', 'euro'), part: CENT },
  USD: dollar('', ''),
  CAD: dollar(' canadese', ' canadesi'),
  AUD: dollar(' australiano', ' australiani'),
  NZD: dollar(' neozelandese', ' neozelandesi'),
  GBP: { unit: feminine('sterlina', 'sterline'), part: masculine('penny', 'pence') },
  CHF: { unit: masculine('franco svizzero', 'franchi svizzeri'), part: CENT },
  JPY: { unit: masculine('yen', 'yen') },
  CNY: { unit: masculine('yuan', 'yuan') },
  INR: { unit: feminine('rupia', 'rupie') },
  RUB: { unit: masculine('rublo', 'rubli') },
  TRY: { unit: feminine('lira turca', 'lire turche') },
  ITL: { unit: feminine('lira', 'lire') },
  KRW: { unit: masculine('won', 'won') },
  SEK: crown('svedese'),
  NOK: crown('norvegese'),
  DKK: crown('danese'),
  PLN: { unit: masculine('zloty', 'zloty') },
  BTC: { unit: masculine('bitcoin', 'bitcoin') },
  c: { unit: CENT },
}

/** Signs besides those that all know. */
export const ITALIAN_CURRENCY_SIGNS: { readonly [sign: string]: string } = {
  '₿': 'BTC',
  '¢': 'c',
  '₤': 'ITL',
  Euro: 'EUR',
  euro: 'EUR',
  '$ USA': 'USD',
}
