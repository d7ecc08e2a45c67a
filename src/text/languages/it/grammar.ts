import { nounFor, sayNumber } from '../../classes/number-text.ts'
import type { Grammar, Noun, NumberForm, NumberParts, Place } from '../grammar.ts'
import { ITALIAN_MONTHS, italianDate, italianTime } from './calendar.ts'
import { ITALIAN_CURRENCIES, ITALIAN_CURRENCY_SIGNS } from './currencies.ts'
import { article, isFeminineWord, oneOfNoun, wordBehind } from './gender.ts'
import { cardinal, decimalNumber, fraction, ordinal, telephone, year } from './numbers.ts'
import { ITALIAN_ROMAN } from './roman.ts'
import { ITALIAN_UNITS, italianPer } from './units.ts'
import { ITALIAN_WORDS } from './words.ts'

const THOUSAND: Noun = { other: 'mila' }
const MILLION: Noun = { gender: 'masculine', one: 'milione', other: 'milioni' }
const MILLIARD: Noun = { gender: 'masculine', one: 'miliardo', other: 'miliardi' }
/** Acronyms that Italians say as words. */
const ACRONYMS: { readonly [written: string]: string } = {
  USA: 'USA',
  INPS: 'INPS',
  ASL: 'ASL',
  EU: 'EU',
  IP: 'I P',
  OK: 'OK',
  URSS: 'URSS',
  ISBN: 'ISBN',
  FAQ: 'FAQ',
  ISO: 'ISO',
  FTSE: 'FTSE',
}
/** Acronyms that could be said as words, but are spelled. */
const SPELLED = 'UE OMS BCE AC OGM PC IA FIGC ADSL AM FM PA HIV ETF'

const MASCULINE: NumberForm = { gender: 'masculine' }
const FEMININE: NumberForm = { gender: 'feminine' }

/** Moves the decimal point three places, for `10mila` and `1,5 k€`. */
function thousandfold({ negative, whole, decimals = '' }: NumberParts): NumberParts {
  const rest = decimals.slice(3)
  const moved = { negative, whole: String(Number(whole + decimals.slice(0, 3).padEnd(3, '0'))) }
  return rest === '' ? moved : { ...moved, decimals: rest }
}

/** Words before which a number one is no article. */
const NO_NOUN =
  /^(?:a|e|o|di|da|in|con|su|per|tra|fra|il|la|lo|i|gli|le|ma|se|che|è|ha|non|ed|od|si|ad|al|alla|del|della|nel|nella|sul|dal|dalla|più|meno|solo)$/i

/** Words behind which a span begins with no `da` of its own; `da` and its like are one of its ends. */
const SPAN_BEGUN = /(?<!\p{L})(?:da|dal|dalla|dalle|dai|dagli|dall[’']) ?$/iu
const SPAN_COUNTED =
  /(?<!\p{L})(?:di|del|dello|della|dei|delle|degli|il|lo|la|i|gli|le|per|in|nel|nella|nei|nelle|negli|con|al|allo|alla|ai|alle|agli|sul|sui|sulle|tra|fra|ogni|circa|oltre|quasi|un|una|altri|altre|primi|prime|ultimi|ultime|prossimi|prossime|entro|dopo|questi|queste) $|[’']$/iu

/** What a bare span counts, before or behind it; any other may be a score. */
const SPAN_OF =
  /(?<!\p{L})(?:p\.|pp\.|pagg?\.|pagin[ae]|capitoli?|articol[oi]|artt?\.|righe|versetti|età|classi|livelli|taglie) $/iu
const NOT_COUNTED =
  /^ (?:a|ad|al|alla|allo|agli|ai|alle|con|contro|da|dal|dalla|di|del|della|dei|degli|delle|dopo|e|ed|entro|fra|grazie|ha|in|il|la|ma|nel|nella|nei|negli|o|per|poi|quando|senza|su|sul|sulla|tra|finale|casalingo|secco|esterno|interno)(?!\p{L})/u

/** `da due a tre`; side by side, `ogni due tre giorni`, where another word has hold of the number. */
function italianSpan(
  first: string,
  last: string,
  { before, after }: Place,
  bare: boolean,
): string | undefined {
  const counts = SPAN_OF.test(before) || (/^ \p{Ll}{3}/u.test(after) && !NOT_COUNTED.test(after))
  if (bare && !counts) return undefined
  // All plurals in -e are feminine.
  const from = bare && first === 'uno' && /^ \p{Ll}+e(?!\p{L})/u.test(after) ? 'una' : first
  if (SPAN_BEGUN.test(before)) return `${from} a ${last}`
  return SPAN_COUNTED.test(before) ? `${from} ${last}` : `da ${from} a ${last}`
}

/** Italian, of Italy and of Switzerland. */
export function italianGrammar(tag: string): Grammar {
  const swiss = /-CH(?:-|$)/i.test(tag)
  const grammar: Grammar = {
    tag,
    decimal: ',',
    groups: swiss ? ['’', "'", '.', ' '] : ['.', ' '],
    otherDecimal: { mark: '.', point: 'punto' },
    cardinal,
    ordinal,
    plainForm(whole, { after }) {
      if (whole !== '1') return undefined
      const word = wordBehind(after)
      if (word === '' || NO_NOUN.test(word) || !/^\p{Ll}/u.test(word)) return undefined
      if (isFeminineWord(word)) return FEMININE
      return article(word, false) === 'un ' ? { attributive: true } : undefined
    },
    decimalNumber: (whole, decimals, _form, point) => decimalNumber(whole, decimals, point),
    fraction,
    mixed(whole, upper, lower) {
      const part = fraction(upper, lower)
      return part && `${cardinal(whole)} e ${part.replace(/^un mezzo$/, 'mezzo')}`
    },
    year,
    count(value, noun) {
      if (noun === THOUSAND) return sayNumber(thousandfold(value), grammar)
      if (value.whole === '1' && value.decimals === undefined && noun.one !== undefined) {
        return `${value.negative ? 'meno ' : ''}${oneOfNoun(noun)}`
      }
      const words = sayNumber(value, grammar)
      // Millions are nouns themselves: un milione di euro.
      const many = noun.gender !== undefined && /(?:[mb]ilion[ei]|miliard[oi])$/.test(words)
      const joint = many && value.decimals === undefined ? 'di ' : ''
      return `${words} ${joint}${nounFor(value, noun, 'it')}`
    },
    date: italianDate,
    time: italianTime,
    telephone,
    span: italianSpan,
    words: ITALIAN_WORDS,
    months: ITALIAN_MONTHS,
    dateJoint: String.raw`(?:\.? |[-/])`,
    clock: {
      after: ['[ap]m', String.raw`[ap]\. ?m\.`],
      before: [
        'ore',
        'alle',
        'dalle',
        'delle',
        'h(?=[ .])',
        'verso le',
        'per le',
        'entro le',
        'tra le',
        'fra le',
      ],
    },
    currencies: ITALIAN_CURRENCIES,
    currencySigns: ITALIAN_CURRENCY_SIGNS,
    units: ITALIAN_UNITS,
    scales: {
      mila: THOUSAND,
      milione: MILLION,
      milioni: MILLION,
      miliardo: MILLIARD,
      miliardi: MILLIARD,
      mln: MILLION,
      Mln: MILLION,
      mio: MILLION,
      Mio: MILLION,
      mld: MILLIARD,
      Mld: MILLIARD,
      mrd: MILLIARD,
      Mrd: MILLIARD,
      M: MILLION,
      k: THOUSAND,
      K: THOUSAND,
    },
    scaleJoint: (_noun, scale) => (/^(?:k|K|mila)$/.test(scale) ? '' : 'di '),
    per: italianPer,
    ordinalMarks: {
      º: MASCULINE,
      '°': MASCULINE,
      ª: FEMININE,
      '.º': MASCULINE,
      '.ª': FEMININE,
      o: MASCULINE,
      a: FEMININE,
      mo: MASCULINE,
      ma: FEMININE,
      esimo: MASCULINE,
      esima: FEMININE,
    },
    acronyms: ACRONYMS,
    spelled: SPELLED,
    roman: ITALIAN_ROMAN,
  }
  return grammar
}
