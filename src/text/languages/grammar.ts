/** Grammatical gender of a counted thing; `common` where a language has only that and neuter. */
export type Gender = 'masculine' | 'feminine' | 'neuter' | 'common'

/** The form in which a number is wanted; what is absent is as in counting aloud. */
export interface NumberForm {
  readonly gender?: Gender
  /** Name of a case in the language's own grammar, in English: `genitive`, `partitive` … */
  readonly grammaticalCase?: string
  /** Directly before the thing it counts: German `ein Euro`, but `eins`. */
  readonly attributive?: boolean
  readonly plural?: boolean
}

/**
 * A thing that numbers count, in the forms that go with them, by the plural categories of CLDR.
 * `other` also stands for each form that is absent, and is the one after decimals.
 */
export interface Noun {
  readonly gender?: Gender
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

/** A number as written, taken apart. */
export interface NumberParts {
  readonly negative: boolean
  /** Digits without separators; `0` when none were written. */
  readonly whole: string
  /** Digits behind the decimal separator; absent when there is none. */
  readonly decimals?: string
  /** The word for the separator, when it is not that of the grammar. */
  readonly point?: string
}

/** A day of the calendar, or a part of one; absent what is not written. */
export interface DateParts {
  readonly day?: number
  /** The last day of a span of days in one month. */
  readonly lastDay?: number
  /** 1 to 12. */
  readonly month: number
  /** As written, two or four digits. */
  readonly year?: string
  /** How the month was written. */
  readonly written: 'digits' | 'name'
}

/** A time of day as written. */
export interface TimeParts {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** What was written behind it of `Grammar.clock.after`, such as `Uhr` or `pm`; lower case. */
  readonly after?: string
}

/** What stands around a match, so that grammar can depend on it. */
export interface Place {
  /** Up to 40 units before the match. */
  readonly before: string
  /** Up to 40 units behind it. */
  readonly after: string
}

/** A currency: its unit, and its hundredth part when that has a name. */
export interface Currency {
  readonly unit: Noun
  readonly part?: Noun
}

/**
 * The grammar of a language, as far as reading signs aloud needs it. The classes in `classes/`
 * recognise what is written, by these tables, and let these functions say it. A function may give
 * undefined to leave a match as it is.
 */
export interface Grammar {
  /** BCP 47 tag, region included when it matters. */
  readonly tag: string
  /** Separators in numbers; `groups` may hold several, a space among them. */
  readonly decimal: string
  readonly groups: readonly string[]
  /**
   * The decimal separator of others, with its word; understood where it can be nothing else:
   * `3.5` and `1,234.50` where the grammar's own is the comma.
   */
  readonly otherDecimal?: { readonly mark: string; readonly point: string }

  /** A whole number in words; `digits` has no separators, leading zeros are said one by one. */
  cardinal(digits: string, form?: NumberForm): string
  ordinal(digits: string, form?: NumberForm): string
  /** The form that what stands around asks of a plain whole number: `21 mesas`. Default: counting. */
  plainForm?(whole: string, place: Place): NumberForm | undefined
  /** A number with decimals in words. Default: `point` word, then the digits one by one. */
  decimalNumber?(whole: string, decimals: string, form?: NumberForm, point?: string): string
  /** A fraction such as 3/4; undefined when it is not said as one. */
  fraction(upper: string, lower: string): string | undefined
  /** A whole number and a fraction, `2 1/2`. Default: joined by `and`. */
  mixed?(whole: string, upper: string, lower: string): string | undefined
  /** A year as it is said inside a date or alone; two to four digits. */
  year(digits: string): string
  /** The number and the noun in the form that goes with it. Default: number, then noun by CLDR. */
  count?(value: NumberParts, noun: Noun, place: Place): string
  /** A sum of money with a part, `3,50 €`. Default: unit, `and`, part. */
  money?(value: NumberParts, currency: Currency, place: Place): string | undefined
  /**
   * Both ends of a span, in words, joined as the place asks: `da due a tre`; undefined for the
   * default, `words.to` between them. A `bare` span has no unit, and may be a score.
   */
  span?(first: string, last: string, place: Place, bare: boolean): string | undefined
  date(date: DateParts, place: Place): string | undefined
  time(time: TimeParts, place: Place): string | undefined
  /** A telephone number in its groups of digits, as written. Default: digit by digit, a comma between groups. */
  telephone?(groups: readonly string[], international: boolean): string

  readonly words: GrammarWords
  /** Months, each with every way it is written (without stops, lower case), January first. */
  readonly months: readonly (readonly string[])[]
  /** In `5/12` the month comes first. */
  readonly monthFirst?: boolean
  /** Regular-expression source of what may stand between day, month name and year. Default a space, or a stop and a space. */
  readonly dateJoint?: string
  readonly clock: {
    /** Sources for what may follow a time: `Uhr`, `h`, `Uhr`; may be empty. */
    readonly after: readonly string[]
    /** Whether `14.30` is a time when a word of `after` (or `before`) stands beside it. */
    readonly dotted?: boolean
    /** Sources of words before a time that make a dotted one clear: `klo`, `kl`. */
    readonly before?: readonly string[]
    /** Whether `14h30` is a time. */
    readonly letterH?: boolean
  }
  /** By ISO 4217 code; others are named by `Intl`. */
  readonly currencies: { readonly [code: string]: Currency }
  /** The code that a sign stands for; `€ £ ¥ ₹ ₩ ₽ ₿ zł` are known to all, `$` is USD. */
  readonly currencySigns?: { readonly [sign: string]: string }
  /** By symbol: `km`, `°C`, `%` is not one of them. */
  readonly units: { readonly [symbol: string]: Noun }
  /** Scale words and their short forms: `Mio.`, `millones`; `k` and `M` only where usual. */
  readonly scales: { readonly [written: string]: Noun }
  /** What joins a scale word, as written, to a noun: Spanish `de `. Default nothing. */
  scaleJoint?(noun: string, scale: string): string
  /** `per` in `km/h`, with the unit in the form that follows: `pro Stunde`. Units in `units` with a slash come first. */
  per?(symbol: string): string | undefined
  /** Ordinal marks behind digits, with the form each stands for: `{ º: masculine, ª: feminine }`. Without the stop. */
  readonly ordinalMarks: { readonly [mark: string]: NumberForm }
  /** A number inside a name, `A380`. Default: counted up to three digits, else digit by digit. */
  nameNumber?(digits: string): string
  /** Acronyms and names in capitals that are not spelled, or not simply: `{ IEEE: 'I triple E', NATO: 'Nato' }`. */
  readonly acronyms?: { readonly [written: string]: string }
  /** Acronyms with vowels that are spelled, parted by spaces, beside those that all languages spell. */
  readonly spelled?: string
  /** Names of rulers after which a Roman numeral is an ordinal, and of parts before a cardinal. Sources. */
  readonly roman?: {
    readonly rulers: string
    readonly parts: string
    /** Words behind a Roman numeral that make it an ordinal: `siècle`. */
    readonly counted?: string
    say(value: number, kind: 'ruler' | 'part' | 'counted', place: Place): string | undefined
  }
}

/** The words for signs. Those for addresses (`dot`, `at` …) are as read aloud in a URL. */
export interface GrammarWords {
  readonly minus: string
  readonly plus: string
  /** The decimal separator. */
  readonly point: string
  readonly and: string
  /** Between the ends of a span. */
  readonly to: string
  /** Between two sizes, `3 x 4`. */
  readonly by: string
  /** Between the sides of a ratio, `16:9`. */
  readonly ratio: string
  /** In a score, `2:1`; default as `ratio`. */
  readonly score?: string
  readonly percent: Noun
  readonly permille: Noun
  readonly degree: Noun
  readonly equals: string
  readonly times: string
  readonly dividedBy: string
  readonly plusMinus: string
  readonly approximately: string
  readonly lessThan: string
  readonly greaterThan: string
  readonly atMost: string
  readonly atLeast: string
  readonly notEqual: string
  readonly squareRoot: string
  readonly infinity: string
  readonly pi: string
  /** After a base: `x²`. */
  readonly squared: string
  readonly cubed: string
  /** Before an exponent in words, `x^5`. */
  readonly toThePower: string
  readonly numberSign: string
  readonly paragraphSign: string
  readonly copyright: string
  readonly registered: string
  readonly trademark: string
  readonly dot: string
  readonly at: string
  readonly slash: string
  readonly backslash: string
  readonly colon: string
  readonly hyphen: string
  readonly underscore: string
  readonly hash: string
  readonly questionMark: string
  readonly ampersand: string
  readonly tilde: string
  readonly asterisk: string
  readonly version: string
  readonly hashtag: string
  /** The point of the compass in coordinates. */
  readonly north: string
  readonly south: string
  readonly east: string
  readonly west: string
  readonly arcMinute: Noun
  readonly arcSecond: Noun
  /** Said for a word whose letters are hidden, `f***`. */
  readonly censored: string
  /** Before an extension of a telephone number, `ext. 12`. Default: only the short rest. */
  readonly extension?: string
  /** Between the parts of a version, `2.1.0`. Default: `dot`. */
  readonly versionPoint?: string
  /** The `!` behind a number, `5!`. Default: left as punctuation. */
  readonly factorial?: string
  /** Names of the 24 Greek letters, alpha first, as said in formulas. Default: international ones. */
  readonly greek?: readonly string[]
  /** Words for further signs, `→`, `∈`, `†` …; before those that CLDR has. */
  readonly signs?: { readonly [sign: string]: string }
}
