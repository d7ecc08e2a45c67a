import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { type CurrencyNames, currencyNames, isCurrency } from './currencies.ts'
import { END, LETTER, START, WORD_END, WORD_START, textAfter, textBefore } from './edges.ts'
import { NUMBER, cardinal, number, pluralNumber, signed } from './numbers.ts'
import type { EnglishStyle } from './style.ts'
import { perName } from './units.ts'

const SIGN = String.raw`(?:US ?|C(?:AD?)?|AU?|NZ|HK|SG?|NT|Mex|MX|R)?\$|CN¥|[£€¥￥₹₨₩₽₺₪₱₦₫฿₴₸₡₲₵₾₼₮₭৳៛₿]`
const LATE_SIGN = String.raw`[€$£¥₹₩₽₺₪₱₫₴₸¢]|zł|Kč|kr\b|Ft\b`
/** With a decimal comma, as is usual beside the euro. */
const COMMA_NUMBER = String.raw`\d{1,3}(?:\.\d{3}){0,5},(?:\d{2}|\d(?= (?:million|billion)| ?€))(?!\d|,\d)`
const VALUE = String.raw`${NUMBER}`
const SCALE = String.raw`(?: (?:hundred|thousand|million|billion|trillion|lakhs?|crores?|mln|mn|bn|tn|[mM])|-(?:million|billion|trillion)|(?:[kKmMbBtT]|[mM][mMnN]|[bB][nN]|[tT][nN]|mln))(?![${LETTER}\d])`
const SCALES: { readonly [short: string]: string } = {
  k: 'thousand',
  m: 'million',
  mm: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  t: 'trillion',
  tn: 'trillion',
}
const ATTRIBUTIVE =
  /^[ -](?:bill|note|coin|fee|fine|ticket|tip|voucher|coupon|gift|prize|question|house|home|mansion|car|stimulus|bailout|loan|grant|deal|package|plan|project|programme|program|budget|fund|contract|lawsuit|settlement|investment|donation|purchase|acquisition|takeover|merger|bid|offer|reward|bonus|deposit|mortgage|debt|deficit|shortfall|verdict|jackpot|damages|minimum|limit|cap|threshold|mark|price tag|burger|meal)\b/
/** Money that is called by its worth with no article before it: `$5 bills`. */
const PIECES = /^[ -](?:bills|notes|coins|banknotes|vouchers)\b/

/** What is rather a noun that a sum describes, `a $20,000 car`, than the end of its phrase. */
const NOUN =
  /^ (?!(?:a|an|and|or|per|each|more|less|off|for|to|in|on|at|by|from|with|without|of|every|than|plus|is|was|that|which|who|when|because|if|but|as|this|last|next|up|over|under|into|extra|worth|apiece|daily|monthly|weekly|yearly|annually|cash)\b)[a-z]{2,}/

function scaleWord(scale: string | undefined): string {
  if (scale === undefined) return ''
  const short = scale.trim().replace('-', '').toLowerCase()
  return ` ${SCALES[short] ?? short}`
}

/** A number that may have a decimal comma, in the notation of English. */
function plain(value: string): string {
  return /,\d{1,2}$/.test(value) ? value.replaceAll('.', '').replace(',', '.') : value
}

/** A sum in words; `single` for the noun in `a ten dollar bill`. */
function amount(
  value: string,
  scale: string | undefined,
  names: CurrencyNames,
  single: boolean,
  style: EnglishStyle,
): string {
  const { one, many, cent, cents, digits } = names
  if (scale !== undefined)
    return `${number(value, style)}${scaleWord(scale)} ${single ? one : many}`
  const [whole = '', decimals = ''] = value.split('.')
  if (/^0*$/.test(decimals))
    return `${cardinal(whole === '' ? '0' : whole, style)} ${single || whole === '1' ? one : many}`
  if (cents === undefined || cent === undefined || decimals.length > Math.max(digits, 1)) {
    return `${number(value, style)} ${many}`
  }
  const small = String(Number(decimals.padEnd(digits, '0')))
  const part = `${cardinal(small, style)} ${small === '1' ? cent : cents}`
  if (/^0*$/.test(whole)) return part
  return `${cardinal(whole, style)} ${whole === '1' ? one : many} and ${part}`
}

/** Sums of money: the sign or code before or after the number, scales, spans, and `per`. */
export function moneyRules(style: EnglishStyle): readonly Rule[] {
  const say = (
    match: RegExpExecArray,
    sign: string | undefined,
    currency: string,
    first: string,
    scale: string | undefined,
    between?: string,
    again?: string,
    second?: string,
    scale2?: string,
  ): string | undefined => {
    const names = currencyNames(currency)
    const after = textAfter(match, 24)
    const next = after[0] ?? ''
    if (/\d/.test(next)) return undefined
    const hyphen = /^-(?!a\b|an\b|per\b|plus\b|\d)[a-z]/.test(after)
    const article =
      /\b(?:a|an|another|the|this|that|its|his|her|their|our|my|each|every) ['"‘“]?$/i.test(
        textBefore(match, 12),
      )
    const single =
      hyphen ||
      scale?.startsWith('-') === true ||
      (article && (ATTRIBUTIVE.test(after) || /^-an?-[a-z]+ [a-z]/.test(after))) ||
      PIECES.test(after) ||
      (/\b(?:an?|another|every) ['"‘“]?$/i.test(textBefore(match, 10)) && NOUN.test(after))
    const negative =
      sign === '' &&
      /\b(?:loss|balance|total|income|profit|net|change|earnings)\b[^()\d]{0,12}\($/i.test(
        textBefore(match),
      ) &&
      next === ')'
        ? '-'
        : sign
    if (second === undefined)
      return signed(negative, amount(plain(first), scale, names, single, style))
    const last = amount(plain(second), scale2, names, single, style)
    const join = between?.includes('to') === true || /[-–—]/.test(between ?? '') ? 'to' : 'or'
    const whole = again !== undefined && (scale !== undefined) === (scale2 !== undefined)
    const start =
      whole && scale === undefined
        ? amount(plain(first), undefined, names, single, style)
        : `${number(plain(first), style)}${scaleWord(scale)}`
    return signed(negative, `${start} ${join} ${last}`)
  }
  const rule = (needs: number, pattern: string, reading: Rule['say']): Rule =>
    patternRule('money', needs, pattern, reading, 'g')
  const PER = String.raw`(?: ?\/ ?((?:100 ?)?[A-Za-zµ]{1,10}[²³2]?)${WORD_END})?`
  const rated = (words: string | undefined, unit: string | undefined): string | undefined => {
    if (words === undefined || unit === undefined) return words
    const name = perName(unit)
    return name === undefined ? undefined : `${words} per ${name}`
  }
  return [
    // `the low $20s`
    rule(HAS.currency, String.raw`[$£€]([1-9]0)s${WORD_END}`, ([, tens = '']) =>
      pluralNumber(cardinal(tens, style)),
    ),
    rule(
      HAS.currency | HAS.picture | HAS.digit,
      String.raw`(?=[-−–+~USCANHMRG$£€¥￥₹₨₩₽₺₪₱₦₫฿₴₸₡₲₵₾₼₮₭৳៛₿])(?<![${LETTER}\d$£€¥])([-−–+±]?)(${SIGN}) ?([-−]?)(${COMMA_NUMBER}|${VALUE})(${SCALE})?(?:( ?[-–—] ?| to (?=[^ ]{1,16}(?:${SCALE})))(\2)? ?(${VALUE})(${SCALE})?)?(?: ?(USD|CAD|AUD|NZD|HKD|SGD|MXN)${WORD_END})?${PER}`,
      (match) => {
        const [
          ,
          sign,
          currency = '',
          inner,
          first = '',
          scale,
          between,
          again,
          second,
          scale2,
          exact,
          unit,
        ] = match
        const minus = sign === '' ? inner : sign
        if (/,\d\d?$/.test(first) && currency !== '€') return undefined
        if (between === ' to ' && scale !== undefined) return undefined
        return rated(
          say(
            match,
            minus,
            exact ?? currency.replace(' ', ''),
            first,
            scale,
            between,
            again,
            second,
            scale2,
          ),
          unit,
        )
      },
    ),
    rule(
      HAS.digit,
      String.raw`(?=[A-Zk])${WORD_START}([A-Z]{3}|Rs\.?|R|RM|Rp|S?Fr\.?|[Kk]r\.?)( ?)([-−]?)(${VALUE})(${SCALE})?${PER}${END}`,
      (match) => {
        const [, written = '', gap, sign, value = '', scale, unit] = match
        const code = written.replace('.', '')
        const detailed = /[.,]/.test(value)
        if (code === 'R' && (gap !== '' || (!detailed && scale?.startsWith(' ') !== true)))
          return undefined
        if (
          /^[A-Z]{3}$/.test(code) &&
          code !== 'RMB' &&
          code !== 'BTC' &&
          !isCurrency(code, detailed)
        )
          return undefined
        return rated(say(match, sign, code, value, scale), unit)
      },
    ),
    rule(
      HAS.digit,
      String.raw`(?=[-−+\d.])${START}([-−+]?)(?:(${VALUE})(${SCALE})?( ?[-–] ?))?(${COMMA_NUMBER}|${VALUE})(${SCALE})?( ?)(?:([A-Z]{3})${WORD_END}|(${LATE_SIGN})(?!\d))${PER}`,
      (match) => {
        const [, sign, low, lowScale, between, value = '', scale, gap, code, mark, unit] = match
        if (/,\d\d?$/.test(value) && !/^(?:€|zł|Kč|kr|₽)$/.test(mark ?? '') && code === undefined)
          return undefined
        if (
          code !== undefined &&
          code !== 'RMB' &&
          code !== 'BTC' &&
          !isCurrency(code, /[.,]/.test(value))
        )
          return undefined
        if (mark === '$' && gap === ' ') return undefined
        const currency = (code ?? mark) as string
        const words =
          low === undefined
            ? say(match, sign, currency, value, scale)
            : say(match, sign, currency, low, lowScale, between, undefined, value, scale)
        return rated(words, unit)
      },
    ),
    // `50p` is pence in Britain, and beside a pound sign.
    rule(
      HAS.digit,
      String.raw`(?=\d)${START}(\d{1,3})p${WORD_END}(?!\.\d)`,
      ({ 1: value = '', input }) =>
        style.and || input.includes('£')
          ? `${cardinal(value, style)} ${value === '1' ? 'penny' : 'pence'}`
          : undefined,
    ),
  ]
}
