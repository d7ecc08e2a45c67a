import type { Currency } from '../grammar.ts'
import { type RussianNoun, noun, nounOf, withAdjective } from './declension.ts'

const CENT = noun('цент', 'метр')
const DOLLAR = noun('доллар', 'метр')
const KRONE = noun('крон', 'минута')
const YUAN = noun('юан', 'пиксель')
const PESO = noun('песо', 'евро')
const KOPECK = noun('копейк', 'ложка', { many: 'копеек' })
const ZLOTY = nounOf(
  'masculine',
  'злотый злотого злотому злотый злотым злотом'.split(' '),
  'злотые злотых злотым злотые злотыми злотых'.split(' '),
  'злотых',
)
const POUND = noun('фунт', 'метр', { tail: ' стерлингов' })
const from = (adjective: string, thing: RussianNoun): RussianNoun => withAdjective(adjective, thing)

/** Currencies by their codes, with the parts that prices name. */
export const RUSSIAN_CURRENCIES: { readonly [code: string]: Currency } = {
  RUB: { unit: noun('рубл', 'рубль'), part: KOPECK },
  USD: { unit: DOLLAR, part: CENT },
  EUR: { unit: noun('евро', 'евро'), part: CENT },
  GBP: { unit: POUND, part: noun('пенс', 'метр') },
  JPY: { unit: noun('иен', 'минута') },
  CNY: { unit: YUAN },
  CHF: { unit: from('швейцарск', noun('франк', 'франк')), part: noun('сантим', 'метр') },
  UAH: { unit: noun('гривн', 'минута', { many: 'гривен' }), part: KOPECK },
  KZT: { unit: noun('тенге', 'евро') },
  BYN: { unit: from('белорусск', noun('рубл', 'рубль')), part: KOPECK },
  CAD: { unit: from('канадск', DOLLAR), part: CENT },
  AUD: { unit: from('австралийск', DOLLAR), part: CENT },
  NZD: { unit: from('новозеландск', DOLLAR), part: CENT },
  HKD: { unit: from('гонконгск', DOLLAR), part: CENT },
  SGD: { unit: from('сингапурск', DOLLAR), part: CENT },
  SEK: { unit: from('шведск', KRONE) },
  NOK: { unit: from('норвежск', KRONE) },
  DKK: { unit: from('датск', KRONE) },
  CZK: { unit: from('чешск', KRONE) },
  PLN: { unit: ZLOTY, part: noun('грош', 'этаж') },
  TRY: { unit: from('турецк', noun('лир', 'минута')) },
  INR: { unit: noun('рупи', 'рупия') },
  KRW: { unit: noun('вон', 'минута') },
  BRL: { unit: from('бразильск', noun('реал', 'метр')) },
  MXN: { unit: from('мексиканск', PESO) },
  ILS: { unit: noun('шекел', 'пиксель') },
  THB: { unit: noun('бат', 'метр') },
  VND: { unit: noun('донг', 'франк') },
  BTC: { unit: noun('биткоин', 'метр') },
  USDOLLAR: { unit: noun('доллар', 'метр', { tail: ' США' }), part: CENT },
  KOP: { unit: KOPECK },
  CENT: { unit: CENT },
}

/** Signs that Russian writes for currencies beside those that all know. */
export const RUSSIAN_CURRENCY_SIGNS: { readonly [sign: string]: string } = {
  руб: 'RUB',
  'руб.': 'RUB',
  'р.': 'RUB',
  р: 'RUB',
  RUR: 'RUB',
  KZT: 'KZT',
  '₸': 'KZT',
  BYN: 'BYN',
  коп: 'KOP',
  'коп.': 'KOP',
  долл: 'USD',
  'долл.': 'USD',
  грн: 'UAH',
  'грн.': 'UAH',
  тг: 'KZT',
  'долл. США': 'USDOLLAR',
  'долларов США': 'USDOLLAR',
  BTC: 'BTC',
  '₿': 'BTC',
  '¢': 'CENT',
}
