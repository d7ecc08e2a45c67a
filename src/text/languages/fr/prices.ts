import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { type FrenchCounting, cardinal } from './numbers.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/°]|° |\p{N}[-–])`
const END = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N})`

/** Prices in forms that only French has: `50 cts`, `500 F`, `3€50`, `2 millions d’€`. */
export function frenchPrices(counting: FrenchCounting): readonly Rule[] {
  const number = (digits: string | undefined): string => cardinal(String(Number(digits)), counting)
  return [
    // Cents: 50 cts.
    patternRule(
      'money',
      HAS.digit,
      String.raw`${START}(\d{1,3}) ?(?:cts?\.?|c€)${END}`,
      ([, cents = '']) => `${number(cents)} ${Number(cents) < 2 ? 'centime' : 'centimes'}`,
    ),
    // Francs, and euros behind a scale word that has its own joint.
    patternRule(
      'money',
      HAS.digit,
      String.raw`(?<!(?:[Ss]iège|[Pp]lace|[Pp]orte|bloc|lot|voie|bâtiment|salle) )${START}(\d{1,3}(?:[ .]\d{3}){1,12}|\d{1,6})(?:,(\d\d))? F(?![\p{L}\p{N}'’]|\. ?\p{L}|[-–/]| CFA)`,
      ([, francs = '', cents]) => {
        const whole = francs.replace(/\D/g, '')
        const joint = /[1-9]\d*0{6}$/.test(whole) ? 'de ' : ''
        const sum = `${cardinal(whole, counting)} ${joint}${Number(whole) < 2 ? 'franc' : 'francs'}`
        return cents === undefined ? sum : `${sum} ${number(cents)}`
      },
    ),
    patternRule(
      'money',
      HAS.currency,
      String.raw`(?<=(?:millions?|milliards?|milliers?) (?:d['’] ?|de ))[€$£](?![\p{L}\p{N}])`,
      ([sign]) => (sign === '€' ? 'euros' : sign === '$' ? 'dollars' : 'livres'),
    ),
    // A price with its sign between euros and cents: 3€50.
    patternRule(
      'money',
      HAS.currency,
      String.raw`${START}(\d{1,4}) ?€ ?(\d\d)${END}`,
      ([, euros = '', cents]) =>
        `${number(euros)} ${Number(euros) < 2 ? 'euro' : 'euros'} ${number(cents)}`,
    ),
  ]
}
