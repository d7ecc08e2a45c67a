import { placeOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { frenchDate } from './calendar.ts'
import { type FrenchCounting, cardinal } from './numbers.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/°]|° |\p{N}[-–])`
const END = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N})`

/** Dates in digits that a word or their digits make clear, decades and years written short. */
export function frenchDateContexts(counting: FrenchCounting): readonly Rule[] {
  const number = (digits: string | undefined): string => cardinal(String(Number(digits)), counting)
  return [
    // Day and month where a word before them makes a date of them.
    patternRule(
      'date',
      HAS.slash | HAS.stop,
      String.raw`(?<=(?<!\p{L})(?:le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )(0?[1-9]|[12]\d|3[01])[/.](0[1-9]|1[0-2])(?![\p{L}\p{N}/%]|[.,]\d)`,
      (match) =>
        frenchDate(
          { day: Number(match[1]), month: Number(match[2]), written: 'digits' },
          placeOf(match),
          counting,
        ),
      'giu',
    ),
    // A weekday or an article makes a date of two numbers: lundi 8/3, le 8/3.
    patternRule(
      'date',
      HAS.slash,
      String.raw`(?<=(?<!\p{L})(?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )([1-9]|[12]\d|3[01])/([1-9])(?![\p{L}\p{N}/%]|[.,]\d| d(?:e|u|es) | d[’'])`,
      (match) =>
        frenchDate(
          { day: Number(match[1]), month: Number(match[2]), written: 'digits' },
          placeOf(match),
          counting,
        ),
      'giu',
    ),
    // A day of two digits and its month: 25/12, not 7/10.
    patternRule(
      'date',
      HAS.slash,
      String.raw`${START}(0[1-9]|[12]\d|3[01])/(0[1-9]|1[0-2])(?! ?[%=])${END}`,
      (match) => {
        const [, day = '', month = ''] = match
        if (!day.startsWith('0') && !month.startsWith('0') && Number(day) <= 12) return undefined
        if (/(?:note|eu|obtenu|moyenne|score|avis)(?: de| à)? $/i.test(placeOf(match).before))
          return undefined
        const date = { day: Number(day), month: Number(month), written: 'digits' as const }
        return frenchDate(date, placeOf(match), counting)
      },
    ),
    patternRule(
      'date',
      HAS.slash,
      String.raw`${START}(0[1-9]|1[0-2])/((?:19|20)\d\d)${END}`,
      (match) =>
        frenchDate(
          { month: Number(match[1]), year: match[2] as string, written: 'digits' },
          placeOf(match),
          counting,
        ),
    ),
    // Decades.
    patternRule(
      'year',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})(?:[Aa]nnées (?:['’]?\d0(?: et | ou |, |[-–]))?|an |décennie |génération ))['’]?(\d0)${END}`,
      ([, ten = '']) => number(ten).replace(/vingts$/, 'vingt'),
    ),
    patternRule(
      'year',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}])['’](\d\d)(?![\p{L}\p{N}'’]|[.,:/]\p{N})`,
      ([, two = '']) => number(two),
    ),
  ]
}
