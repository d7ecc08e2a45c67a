import type { Currency } from '../grammar.ts'
import { compounded, inflected } from './inflection.ts'
import { type FinnishNoun, finnishNoun } from './units.ts'

/** A currency whose names inflect. */
export interface FinnishCurrency extends Currency {
  readonly unit: FinnishNoun
  readonly part?: FinnishNoun
}

const CENT = finnishNoun('senttiä sentti sentti senti')
const PENNY = finnishNoun('penniä penni')
const ORE = finnishNoun('äyriä äyri')
const DOLLAR = inflected('dollaria dollari')
const CROWN = inflected('kruunua kruunu')
const POUND = inflected('puntaa punta punta punna')
const FRANC = inflected('frangia frangi')
const YEN = inflected('jeniä jeni')

/** Currencies by their codes, with the parts that prices name. */
export const FINNISH_CURRENCIES: { readonly [code: string]: FinnishCurrency } = {
  EUR: { unit: finnishNoun('euroa euro'), part: CENT },
  CENT: { unit: CENT },
  USD: { unit: finnishNoun(DOLLAR), part: CENT },
  CAD: { unit: finnishNoun(compounded('Kanadan ', DOLLAR)), part: CENT },
  AUD: { unit: finnishNoun(compounded('Australian ', DOLLAR)), part: CENT },
  NZD: { unit: finnishNoun(compounded('Uuden-Seelannin ', DOLLAR)), part: CENT },
  HKD: { unit: finnishNoun(compounded('Hongkongin ', DOLLAR)), part: CENT },
  GBP: { unit: finnishNoun(POUND), part: finnishNoun('pennyä penny') },
  SEK: { unit: finnishNoun(compounded('Ruotsin ', CROWN)), part: ORE },
  NOK: { unit: finnishNoun(compounded('Norjan ', CROWN)), part: ORE },
  DKK: { unit: finnishNoun(compounded('Tanskan ', CROWN)), part: ORE },
  KR: { unit: finnishNoun(CROWN), part: ORE },
  CHF: { unit: finnishNoun(compounded('Sveitsin ', FRANC)) },
  JPY: { unit: finnishNoun(YEN) },
  CNY: { unit: finnishNoun('juania juan juani') },
  INR: { unit: finnishNoun('rupiaa rupia') },
  RUB: {
    unit: finnishNoun('ruplaa rupla'),
    part: finnishNoun('kopeekkaa kopeekka kopeekka kopeeka'),
  },
  PLN: { unit: finnishNoun('złotya złoty') },
  TRY: { unit: finnishNoun('liiraa liira') },
  KRW: { unit: finnishNoun('wonia won woni') },
  UAH: { unit: finnishNoun('hryvniaa hryvnia') },
  BTC: { unit: finnishNoun('bitcoinia bitcoin bitcoini') },
  FIM: { unit: finnishNoun('markkaa markka markka marka'), part: PENNY },
}

/** Signs and short forms that Finnish writes for currencies. */
export const FINNISH_CURRENCY_SIGNS: { readonly [sign: string]: string } = {
  '€': 'EUR',
  'eur.': 'EUR',
  EUR: 'EUR',
  eur: 'EUR',
  snt: 'CENT',
  kr: 'KR',
  'kr.': 'KR',
  mk: 'FIM',
  'mk.': 'FIM',
  BTC: 'BTC',
  '₿': 'BTC',
}
