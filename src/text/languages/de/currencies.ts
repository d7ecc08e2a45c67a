import type { Currency, Gender, Noun } from '../grammar.ts'

function noun(gender: Gender, one: string, other = one): Noun {
  return { gender, one, other }
}

const CENT = noun('masculine', 'Cent')

/** Currencies by their codes, with the parts that prices name. */
export const GERMAN_CURRENCIES: { readonly [code: string]: Currency } = {
  EUR: { unit: noun('masculine', 'Euro'), part: CENT },
  USD: { unit: noun('masculine', 'Dollar'), part: CENT },
  CAD: { unit: noun('masculine', 'kanadischer Dollar', 'kanadische Dollar'), part: CENT },
  AUD: { unit: noun('masculine', 'australischer Dollar', 'australische Dollar'), part: CENT },
  GBP: { unit: noun('neuter', 'Pfund'), part: noun('masculine', 'Penny', 'Pence') },
  CHF: { unit: noun('masculine', 'Franken'), part: noun('masculine', 'Rappen') },
  JPY: { unit: noun('masculine', 'Yen') },
  CNY: { unit: noun('masculine', 'Yuan') },
  INR: { unit: noun('feminine', 'Rupie', 'Rupien') },
  RUB: { unit: noun('masculine', 'Rubel'), part: noun('feminine', 'Kopeke', 'Kopeken') },
  PLN: { unit: noun('masculine', 'Zloty'), part: noun('masculine', 'Groschen') },
  TRY: { unit: noun('feminine', 'Lira', 'Lira') },
  CZK: { unit: noun('feminine', 'tschechische Krone', 'tschechische Kronen') },
  SEK: { unit: noun('feminine', 'schwedische Krone', 'schwedische Kronen') },
  NOK: { unit: noun('feminine', 'norwegische Krone', 'norwegische Kronen') },
  DKK: { unit: noun('feminine', 'dänische Krone', 'dänische Kronen') },
  DEM: { unit: noun('feminine', 'Mark'), part: noun('masculine', 'Pfennig') },
  ATS: { unit: noun('masculine', 'Schilling'), part: noun('masculine', 'Groschen') },
  BTC: { unit: noun('masculine', 'Bitcoin') },
  KRONE: { unit: noun('feminine', 'Krone', 'Kronen') },
  CENT: { unit: CENT },
}

/** Signs that German writes for currencies beside those that all know. */
export const GERMAN_CURRENCY_SIGNS: { readonly [sign: string]: string } = {
  Eur: 'EUR',
  kr: 'KRONE',
  'kr.': 'KRONE',
  DM: 'DEM',
  'US-$': 'USD',
  sFr: 'CHF',
  'sFr.': 'CHF',
  SFr: 'CHF',
  'SFr.': 'CHF',
  öS: 'ATS',
  ct: 'CENT',
  Ct: 'CENT',
  'ct.': 'CENT',
  BTC: 'BTC',
  '₿': 'BTC',
}

/** What Switzerland writes besides. */
export const SWISS_CURRENCY_SIGNS: { readonly [sign: string]: string } = {
  ...GERMAN_CURRENCY_SIGNS,
  Fr: 'CHF',
  'Fr.': 'CHF',
}
