import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { type NumberStyle, nameNumber } from './numbers.ts'

/** Makers and things whose numbers are names: `Boeing 747`, `flight 370`, `Room 101`. */
const NAMED =
  'Boeing Airbus Flight flight Room room Porsche Peugeot RTX GTX Radeon Ryzen Nokia Channel channel Interstate Highway highway Route route Cessna Embraer Bombardier Locker locker Gate gate Bus bus Train train'.split(
    ' ',
  )

/** Numbers of models, flights, rooms and roads, in pairs: `seven forty-seven`. */
export function modelRules(style: NumberStyle): readonly Rule[] {
  const say = (digits: string): string => nameNumber(digits, style)
  return [
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})(?:${NAMED.join('|')}) #?)(\d{3,4})(?:-(\d{1,3}))?(?![\p{L}\p{N}]|[.,:/–-]\d)`,
      ([, model = '', variant]) =>
        variant === undefined ? say(model) : `${say(model)} ${say(variant)}`,
      'gu',
      NAMED,
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
