import type { Rule } from '../../normalize/rule.ts'
import type {
  Currency,
  DateParts,
  Gender,
  Grammar,
  Noun,
  NumberForm,
  Place,
  TimeParts,
} from '../grammar.ts'
import type { NumberWords } from '../number-words.ts'

/**
 * What a language says otherwise than CLDR and its number words would have it. All that is
 * absent comes from them; see `grammar.ts`.
 */
export interface Own {
  /** Between the ends of a span: `3–5`. Without it each end is said by itself. */
  readonly to?: string
  readonly and?: string
  readonly plus?: string
  readonly minus?: string
  /** The decimal separator, aloud. */
  readonly point?: string
  /** Whether decimals are said digit by digit; default as one number behind its zeros. */
  readonly digitwise?: boolean
  /** A whole number; `words` are those of the library. */
  cardinal?(digits: string, form: NumberForm | undefined, words: NumberWords): string
  ordinal?(digits: string, form: NumberForm | undefined, words: NumberWords): string
  decimal?(whole: string, decimals: string, grammar: Grammar): string | undefined
  /** A year; default a cardinal number. */
  year?(digits: string, grammar: Grammar): string
  /** The day inside a date; default a cardinal number. */
  day?(day: number, grammar: Grammar): string
  /** The year behind a day and a month; default as any year. */
  yearInDate?(digits: string, grammar: Grammar): string
  /** Words for what stands between the parts of a date in CLDR, by its letters: `{ р: 'року' }`. */
  readonly dateWords?: { readonly [letters: string]: string }
  date?(date: DateParts, grammar: Grammar, place: Place): string | undefined
  /** A time of day; default hours and minutes as units. */
  time?(time: TimeParts, grammar: Grammar): string | undefined
  /** Sources of words before a time that make a dotted one clear. */
  readonly beforeTime?: readonly string[]
  /** Gender of a thing that is counted, by its name in the singular. Default: none. */
  genderOf?(name: string): Gender | undefined
  /** A number and the noun that it counts, when the order or form is not that of CLDR. */
  counted?(number: string, noun: string, whole: string): string
  /** Names that CLDR has not, or with more than is said. */
  readonly currencies?: { readonly [code: string]: Currency }
  /** Hundredths of currencies that CLDR names. */
  readonly parts?: { readonly [code: string]: Noun }
  /** Codes of other signs, such as `kr`. */
  readonly signs?: { readonly [sign: string]: string }
  /** Between a sum and its hundredths; default nothing. */
  readonly moneyJoint?: string
  readonly percent?: Noun
  /** Whether `15h30` is a time. */
  readonly letterH?: boolean
  readonly ordinalMarks?: { readonly [mark: string]: NumberForm }
  /** Rules that come before all others. */
  rules?(grammar: Grammar): readonly Rule[]
  /** Rules that come before plain numbers. */
  words?(grammar: Grammar): readonly Rule[]
  /** Instead of all rules, in languages that the common ones do not fit. */
  all?(tag: string, words: NumberWords): readonly Rule[]
}
