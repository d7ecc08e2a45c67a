import type { Currency, Noun } from '../grammar.ts'

function masculine(one: string, other = `${one}s`): Noun {
  return { gender: 'masculine', one, other }
}
function feminine(one: string, other = `${one}s`): Noun {
  return { gender: 'feminine', one, other }
}

const CENT = masculine('cent')
const CENTIME = masculine('centime')
const PENNY = masculine('penny', 'pence')
const dollar = (kind: string): Currency => ({
  unit: masculine(`dollar ${kind}`, `dollars ${kind}s`),
  part: CENT,
})

/** Currencies whose gender or parts CLDR does not tell; the others are named by it. */
export const FRENCH_CURRENCIES: { readonly [code: string]: Currency } = {
  EUR: { unit: masculine('euro'), part: CENTIME },
  USD: { unit: masculine('dollar'), part: CENT },
  CAD: dollar('canadien'),
  AUD: dollar('australien'),
  NZD: { unit: masculine('dollar néo-zélandais', 'dollars néo-zélandais'), part: CENT },
  GBP: { unit: feminine('livre sterling', 'livres sterling'), part: PENNY },
  CHF: { unit: masculine('franc suisse', 'francs suisses'), part: CENTIME },
  JPY: { unit: masculine('yen') },
  CNY: { unit: masculine('yuan') },
  INR: { unit: feminine('roupie') },
  RUB: { unit: masculine('rouble') },
  TRY: { unit: feminine('livre turque', 'livres turques') },
  KRW: { unit: masculine('won') },
  BRL: { unit: masculine('réal', 'réaux'), part: masculine('centavo') },
  SEK: { unit: feminine('couronne suédoise', 'couronnes suédoises') },
  NOK: { unit: feminine('couronne norvégienne', 'couronnes norvégiennes') },
  DKK: { unit: feminine('couronne danoise', 'couronnes danoises') },
  CZK: { unit: feminine('couronne tchèque', 'couronnes tchèques') },
  PLN: { unit: masculine('zloty') },
  XOF: { unit: masculine('franc CFA', 'francs CFA') },
  XAF: { unit: masculine('franc CFA', 'francs CFA') },
  BTC: { unit: masculine('bitcoin') },
  c: { unit: CENTIME },
}

/** Signs besides those that all know. */
export const FRENCH_CURRENCY_SIGNS: { readonly [sign: string]: string } = {
  '₿': 'BTC',
  '¢': 'c',
  FCFA: 'XOF',
  'F CFA': 'XOF',
  '$ CAD': 'CAD',
  '$ CAN': 'CAD',
  $CAN: 'CAD',
  '$ USD': 'USD',
  Frs: 'CHF',
  '$ AU': 'AUD',
  XOF: 'XOF',
  XAF: 'XAF',
  '$ CA': 'CAD',
  '$ US': 'USD',
  $US: 'USD',
  $CA: 'CAD',
}
