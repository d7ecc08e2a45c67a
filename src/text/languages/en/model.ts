import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { isSayable } from '../../classes/spelling.ts'
import { type NumberStyle, nameNumber, pluralNumber, spellDigits } from './numbers.ts'

/** Makers and things whose numbers are names: `Boeing 747`, `flight 370`, `Room 101`. */
const NAMED =
  'Boeing Airbus Flight flight Room room Porsche Peugeot RTX GTX Radeon Ryzen Nokia Channel channel Interstate Highway highway Route route Cessna Embraer Bombardier Xbox xbox Blink Locker locker Gate gate Bus bus Train train'.split(
    ' ',
  )

const NUMBERED_BY: readonly string[] =
  'PIN ZIP zip Zip ID passcode Passcode code Code number Number no No account Account acct Acct order Order case Case ticket Ticket membership member'.split(
    ' ',
  )

/** What is typed in, digit by digit. */
const TYPED = String.raw`(?:PIN|ZIP|Zip|zip|ID|[Pp]asscode|(?:[Aa]ccess|[Aa]rea|[Ss]ecurity|[Zz]ip|ZIP|PIN|[Pp]ostal|[Vv]erification|[Cc]onfirmation|[Ss]ort) [Cc]ode|(?:[Aa]ccount|[Rr]outing|[Tt]racking|[Cc]onfirmation|[Ss]erial|[Mm]ember(?:ship)?|[Pp]hone|[Ss]ocial [Ss]ecurity) (?:[Nn]umber|[Nn]o\.|#))`
/** What is looked up by a number, which may also be one of amount when it is short. */
const LOOKED_UP = String.raw`(?:[Aa]ccount|[Aa]cct\.|(?:[Oo]rder|[Cc]ase|[Tt]icket) (?=#|[Nn]))`

/** Numbers of models, flights, rooms and roads, in pairs: `seven forty-seven`. */
export function modelRules(style: NumberStyle): readonly Rule[] {
  const say = (digits: string): string => nameNumber(digits, style)
  const spell = (text: string): string => [...text.toUpperCase()].join(' ')
  return [
    // Wireless networks (IEEE 802.11)
    patternRule(
      'alphanumeric',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.,])802\.11(a|b|g|n|ac|ax|be|i)?(?![\p{L}\p{N}]|[.,]\d)`,
      ([, letters = '']) => `eight oh two dot eleven${letters === '' ? '' : ` ${spell(letters)}`}`,
    ),
    // What is typed in or looked up is said digit by digit.
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})(?:${TYPED}(?:: ?|:? is | )#?|${LOOKED_UP} ?(?:(?:[Nn]umber|[Nn]o\.) |#)?(?=\d{5})|[Cc]ode(?:: | is )))\d{4,12}(?![\p{L}\p{N}]|[.,:/-]\d)`,
      ([text]) => spellDigits(text),
      'gu',
      NUMBERED_BY,
    ),
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})(?:${NAMED.join('|')}) #?)(\d{3,4})(?:-(\d{1,3}))?(?![\p{L}\p{N}]|[.,:/–-]\d)`,
      ([, model = '', variant]) =>
        variant === undefined ? say(model) : `${say(model)} ${say(variant)}`,
      'gu',
      NAMED,
    ),
    // Numbers in base sixteen: `0x1F4A`
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])0x([\da-fA-F]{1,16})(?![\p{L}\p{N}])`,
      ([, digits = '']) =>
        `zero x ${[...digits].map((sign) => (/\d/.test(sign) ? spellDigits(sign) : sign.toUpperCase())).join(' ')}`,
    ),
    // Several of one model: `F-150s`, `AK-47s`
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}-])([A-Z]{1,4})-(\d{2,3})s(?![\p{L}\p{N}'’-])`,
      ([, letters = '', digits = '']) =>
        `${letters.length > 2 && isSayable(letters) ? letters : spell(letters)} ${pluralNumber(say(digits))}`,
    ),
    // Airliners without their maker: `a 747-8`, `the 777-300ER`
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<=(?:\b(?:an?|the|this|that|of|new|old|Boeing) ))(7[0-8]7)-([1-9]00|[89]|10)(ER|LR|F|MAX)?(?![\p{L}\p{N}]|[.,:/–-]\d)`,
      ([, model = '', variant = '', kind = '']) =>
        `${say(model)} ${say(variant)}${kind === '' ? '' : ` ${kind === 'MAX' ? 'Max' : spell(kind)}`}`,
    ),
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})[Ff]lights? )([A-Z]{2,3}|[A-Z]\d|\d[A-Z]) ?(\d{1,4})(?![\p{L}\p{N}]|[.,:/–-]\d)`,
      ([, airline = '', digits = '']) =>
        `${[...airline].map((sign) => (/\d/.test(sign) ? say(sign) : sign)).join(' ')} ${say(digits)}`,
      'gu',
      ['Flight', 'flight', 'Flights', 'flights'],
    ),
  ]
}
