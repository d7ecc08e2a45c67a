import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { NUMBER, type NumberStyle, cardinal, isOne, number } from './numbers.ts'

/** Names of a currency: one, many, and its hundredth part. */
type Names = readonly [one: string, many: string, cent?: string, cents?: string]

const DOLLAR: Names = ['dollar', 'dollars', 'cent', 'cents']
const POUND: Names = ['pound', 'pounds', 'penny', 'pence']
const EURO: Names = ['euro', 'euros', 'cent', 'cents']
const CURRENCIES: { readonly [sign: string]: Names } = {
  $: DOLLAR,
  US$: ['US dollar', 'US dollars', 'cent', 'cents'],
  C$: ['Canadian dollar', 'Canadian dollars', 'cent', 'cents'],
  CA$: ['Canadian dollar', 'Canadian dollars', 'cent', 'cents'],
  A$: ['Australian dollar', 'Australian dollars', 'cent', 'cents'],
  AU$: ['Australian dollar', 'Australian dollars', 'cent', 'cents'],
  NZ$: ['New Zealand dollar', 'New Zealand dollars', 'cent', 'cents'],
  HK$: ['Hong Kong dollar', 'Hong Kong dollars', 'cent', 'cents'],
  R$: ['Brazilian real', 'Brazilian reais', 'centavo', 'centavos'],
  '£': POUND,
  '€': EURO,
  '¥': ['yen', 'yen'],
  '₹': ['rupee', 'rupees', 'paisa', 'paise'],
  '₩': ['won', 'won'],
  '₽': ['ruble', 'rubles', 'kopeck', 'kopecks'],
  '₿': ['bitcoin', 'bitcoins'],
  '¢': ['cent', 'cents'],
  USD: ['US dollar', 'US dollars', 'cent', 'cents'],
  EUR: EURO,
  GBP: ['British pound', 'British pounds', 'penny', 'pence'],
  JPY: ['Japanese yen', 'Japanese yen'],
  CNY: ['Chinese yuan', 'Chinese yuan'],
  INR: ['Indian rupee', 'Indian rupees', 'paisa', 'paise'],
  CHF: ['Swiss franc', 'Swiss francs', 'centime', 'centimes'],
  CAD: ['Canadian dollar', 'Canadian dollars', 'cent', 'cents'],
  AUD: ['Australian dollar', 'Australian dollars', 'cent', 'cents'],
  SEK: ['Swedish krona', 'Swedish kronor', 'öre', 'öre'],
  PLN: ['Polish zloty', 'Polish zlotys', 'grosz', 'groszy'],
  BTC: ['bitcoin', 'bitcoins'],
}
const SIGN = String.raw`((?:US|CA?|AU?|NZ|HK|R)?\$|[£€¥₹₩₽₿])`
const CODE = '(USD|EUR|GBP|JPY|CNY|INR|CHF|CAD|AUD|SEK|PLN|BTC)'
const SCALE = String.raw`(?:( ?)(thousand|million|billion|trillion|[kKmMbBtT]n?)(?![\p{L}\p{N}]))?`
const SCALES: { readonly [short: string]: string } = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  b: 'billion',
  bn: 'billion',
  t: 'trillion',
  tn: 'trillion',
}

function amount(
  currency: string,
  value: string,
  scale: string | undefined,
  style: NumberStyle,
): string {
  const [one, many, cent, cents] = CURRENCIES[currency] ?? DOLLAR
  if (scale !== undefined) {
    return `${number(value, style)} ${SCALES[scale.toLowerCase()] ?? scale.toLowerCase()} ${many}`
  }
  const [whole = '', decimals = ''] = value.split('.')
  if (decimals === '' || /^0+$/.test(decimals) || cents === undefined || decimals.length > 2) {
    const words = /^0+$/.test(decimals) ? cardinal(whole, style) : number(value, style)
    return `${words} ${isOne(value) ? one : many}`
  }
  const small = String(Number(decimals.padEnd(2, '0')))
  const part = `${cardinal(small, style)} ${small === '1' ? cent : cents}`
  if (whole === '' || /^0+$/.test(whole)) return part
  return `${cardinal(whole, style)} ${whole === '1' ? one : many} and ${part}`
}

/** Sums of money, the sign or code before or after the number, with scale words and spans. */
export function moneyRules(style: NumberStyle): readonly Rule[] {
  const say = (
    minus: string | undefined,
    currency: string,
    first: string,
    second: string | undefined,
    scale: string | undefined,
  ): string => {
    const sign = minus === undefined || minus === '' ? '' : 'minus '
    if (second === undefined) return sign + amount(currency, first, scale, style)
    return `${sign}${number(first, style)} to ${amount(currency, second, scale, style)}`
  }
  const scaleOf = (gap: string | undefined, scale: string | undefined): string | undefined =>
    scale !== undefined && gap === ' ' && scale.length < 2 ? undefined : scale
  return [
    patternRule(
      'money',
      HAS.currency,
      String.raw`(?<![\p{L}\p{N}$£€¥])([-−]?)${SIGN} ?(${NUMBER})(?: ?[-–] ?\2? ?(${NUMBER}))?${SCALE}`,
      (match) => {
        const [text, minus, currency, first, second, gap, scale] = match
        if (scaleOf(gap, scale) === undefined && scale !== undefined) return undefined
        if (/[\d]/.test(match.input[match.index + text.length] ?? '')) return undefined
        return say(minus, currency as string, first as string, second, scale)
      },
      'gu',
    ),
    patternRule(
      'money',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}])${CODE} ?(${NUMBER})${SCALE}(?!\d)`,
      ([, currency, value, gap, scale]) =>
        scale !== undefined && scaleOf(gap, scale) === undefined
          ? undefined
          : say('', currency as string, value as string, undefined, scale),
      'gu',
    ),
    patternRule(
      'money',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])(${NUMBER})(?: (thousand|million|billion|trillion))? ?(?:${CODE}(?![\p{L}\p{N}])|([€£¥₹₽¢$])(?!\d))`,
      ([, value, scale, code, sign]) =>
        say('', (code ?? sign) as string, value as string, undefined, scale),
      'gu',
    ),
  ]
}
