import type { Currency } from '../grammar.ts'
import { type InflectedNoun, inflectedNoun } from './cases.ts'
import { feminine, masculine, still, withAdjective } from './inflection.ts'

const DOLLAR = masculine('dolar dolara dolarze dolary')
const CENT = masculine('cent centa cencie centy')
const POUND = masculine('funt funta funcie funty')
const FRANC = masculine('frank franka franku franki')
const CROWN = feminine('korona korony koronie korony koron')
const PENNY = masculine('pens pensa pensie pensy')
const RUBLE = masculine('rubel rubla rublu ruble rubli')

const ZLOTY: InflectedNoun = inflectedNoun(
  'masculine',
  {
    nominative: 'złoty',
    genitive: 'złotego',
    dative: 'złotemu',
    instrumental: 'złotym',
    locative: 'złotym',
  },
  {
    nominative: 'złote',
    genitive: 'złotych',
    dative: 'złotym',
    instrumental: 'złotymi',
    locative: 'złotych',
  },
)

/** Currencies in Polish by code; `$` is the dollar of which nobody says whose it is. */
export const POLISH_CURRENCIES: { readonly [code: string]: Currency } = {
  PLN: { unit: ZLOTY, part: masculine('grosz grosza groszu grosze groszy') },
  GR: { unit: masculine('grosz grosza groszu grosze groszy') },
  EUR: { unit: still('euro'), part: CENT },
  $: { unit: DOLLAR, part: CENT },
  USD: { unit: DOLLAR, part: CENT },
  CAD: { unit: withAdjective(DOLLAR, 'kanadyjsk'), part: CENT },
  AUD: { unit: withAdjective(DOLLAR, 'australijsk'), part: CENT },
  NZD: { unit: withAdjective(DOLLAR, 'nowozelandzk'), part: CENT },
  HKD: { unit: withAdjective(DOLLAR, 'hongkońsk'), part: CENT },
  GBP: { unit: POUND, part: PENNY },
  CHF: {
    unit: withAdjective(FRANC, 'szwajcarsk'),
    part: masculine('centym centyma centymie centymy'),
  },
  JPY: { unit: masculine('jen jena jenie jeny') },
  CNY: { unit: masculine('juan juana juanie juany') },
  INR: { unit: feminine('rupia rupii rupii rupie rupii') },
  KRW: { unit: masculine('won wona wonie wony') },
  RUB: { unit: RUBLE, part: feminine('kopiejka kopiejki kopiejce kopiejki kopiejek') },
  UAH: { unit: feminine('hrywna hrywny hrywnie hrywny hrywien') },
  TRY: { unit: withAdjective(feminine('lira liry lirze liry lir'), 'tureck') },
  CZK: {
    unit: withAdjective(CROWN, 'czesk'),
    part: masculine('halerz halerza halerzu halerze halerzy'),
  },
  SEK: { unit: withAdjective(CROWN, 'szwedzk') },
  NOK: { unit: withAdjective(CROWN, 'norwesk') },
  DKK: { unit: withAdjective(CROWN, 'duńsk') },
  HUF: { unit: masculine('forint forinta forincie forinty') },
  RON: { unit: masculine('lej leja leju leje lei') },
  BGN: { unit: masculine('lew lewa lewie lewy') },
  BRL: { unit: masculine('real reala realu reale reali') },
  MXN: { unit: masculine('peso peso peso peso peso') },
  BTC: { unit: masculine('bitcoin bitcoina bitcoinie bitcoiny') },
  ILS: { unit: masculine('szekel szekla szeklu szekle szekli') },
}

/** Signs and short forms of currencies, those of Poland first. */
export const POLISH_CURRENCY_SIGNS: { readonly [sign: string]: string } = {
  zł: 'PLN',
  'zł.': 'PLN',
  ZŁ: 'PLN',
  gr: 'GR',
  'gr.': 'GR',
  $: '$',
  Ft: 'HUF',
  Kč: 'CZK',
  kcz: 'CZK',
}
