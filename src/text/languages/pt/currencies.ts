import type { Currency, Noun } from '../grammar.ts'

const m = (one: string, other = `${one}s`): Noun => ({ gender: 'masculine', one, other })
const f = (one: string, other = `${one}s`): Noun => ({ gender: 'feminine', one, other })

const CENTAVO = m('centavo')
const CENTIMO = m('cêntimo')

/** Currencies in Portuguese by code; `$` is the dollar of which nobody says whose it is. */
export function portugueseCurrencies(variety: 'BR' | 'PT'): {
  readonly [code: string]: Currency
} {
  const cent = variety === 'BR' ? CENTAVO : CENTIMO
  return {
    EUR: { unit: m('euro'), part: variety === 'BR' ? m('centavo') : CENTIMO },
    $: { unit: m('dólar', 'dólares'), part: cent },
    USD: { unit: m('dólar americano', 'dólares americanos'), part: cent },
    CAD: { unit: m('dólar canadense', 'dólares canadenses'), part: cent },
    AUD: { unit: m('dólar australiano', 'dólares australianos'), part: cent },
    BRL: { unit: m('real', 'reais'), part: CENTAVO },
    GBP: {
      unit: f('libra esterlina', 'libras esterlinas'),
      part: variety === 'BR' ? m('pence', 'pence') : m('péni', 'pence'),
    },
    JPY: { unit: m('iene') },
    CNY: { unit: m('yuan', 'yuans') },
    INR: { unit: f('rupia') },
    CHF: { unit: m('franco suíço', 'francos suíços'), part: m('cêntimo') },
    KRW: { unit: m('won', 'wons') },
    RUB: { unit: m('rublo'), part: m('copeque') },
    TRY: { unit: f('lira turca', 'liras turcas') },
    MXN: { unit: m('peso mexicano', 'pesos mexicanos'), part: CENTAVO },
    ARS: { unit: m('peso argentino', 'pesos argentinos'), part: CENTAVO },
    CLP: { unit: m('peso chileno', 'pesos chilenos') },
    AOA: { unit: m('kwanza'), part: CENTIMO },
    MZN: { unit: m('metical', 'meticais'), part: CENTAVO },
    BTC: { unit: m('bitcoin', 'bitcoins') },
    SEK: { unit: f('coroa sueca', 'coroas suecas') },
    NOK: { unit: f('coroa norueguesa', 'coroas norueguesas') },
    DKK: { unit: f('coroa dinamarquesa', 'coroas dinamarquesas') },
    CZK: { unit: f('coroa checa', 'coroas checas') },
    PLN: { unit: m('zloty', 'zlotys') },
  }
}

/** What `$` and its like stand for: the real behind `R$`, else the dollar. */
export const PORTUGUESE_SIGNS: { readonly [sign: string]: string } = {
  $: '$',
  US$: '$',
  R$: 'BRL',
  Kz: 'AOA',
  AOA: 'AOA',
  MZN: 'MZN',
  '₿': 'BTC',
}

const same = (written: string): Noun => ({ gender: 'masculine', other: written })

/** Words for powers of thousand behind a sum or number, as they are written. */
export const PORTUGUESE_SCALES: { readonly [written: string]: Noun } = {
  mil: same('mil'),
  'mil milhões': same('mil milhões'),
  milhão: same('milhão'),
  milhões: same('milhões'),
  bilhão: same('bilhão'),
  bilhões: same('bilhões'),
  bilião: same('bilião'),
  biliões: same('biliões'),
  trilhão: same('trilhão'),
  trilhões: same('trilhões'),
  mi: { gender: 'masculine', one: 'milhão', other: 'milhões' },
  bi: { gender: 'masculine', one: 'bilhão', other: 'bilhões' },
  tri: { gender: 'masculine', one: 'trilhão', other: 'trilhões' },
  M: { gender: 'masculine', one: 'milhão', other: 'milhões' },
  k: same('mil'),
}

/** `de` between millions and what they count; thousands need none. */
export function portugueseScaleJoint(_noun: string, scale: string): string {
  return /^(?:mil|k)$/.test(scale) ? '' : 'de '
}
