import type { Gender, Noun, NumberForm } from '../grammar.ts'

/** The cases of Polish; the vocative goes with the nominative. */
export type PolishCase =
  | 'nominative'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'instrumental'
  | 'locative'

/** The forms of a noun in one number; what is absent is as in the genitive. */
export interface CaseForms {
  readonly nominative: string
  readonly genitive: string
  readonly dative?: string
  readonly accusative?: string
  readonly instrumental?: string
  readonly locative?: string
}

/** A counted noun with its cases: `one` and `few` are the nominatives, `many` the genitive plural. */
export interface InflectedNoun extends Noun {
  readonly singular: CaseForms
  readonly plural: CaseForms
}

/** A case as a noun, an adjective or a numeral is asked for by what stands around it. */
export interface Agreement {
  readonly grammaticalCase: PolishCase
  readonly gender: Gender
  /** Of persons among which a man is, which the plural tells apart. */
  readonly virile?: boolean
  readonly plural?: boolean
}

/** A noun in its forms, as the plural categories of CLDR for Polish ask for them. */
export function inflectedNoun(
  gender: Gender,
  singular: CaseForms,
  plural: CaseForms,
): InflectedNoun {
  return {
    gender,
    one: singular.nominative,
    few: plural.nominative,
    many: plural.genitive,
    other: singular.genitive,
    singular,
    plural,
  }
}

/** Whether a noun has its cases with it. */
export function isInflected(noun: Noun): noun is InflectedNoun {
  return 'singular' in noun
}

/** The case that a form asks for; the nominative when it asks for none. */
export function caseOf(form: NumberForm | undefined): PolishCase {
  return (form?.grammaticalCase as PolishCase | undefined) ?? 'nominative'
}

/** A form of a noun in a case; the accusative is as the nominative unless it is given. */
export function inCase(forms: CaseForms, grammaticalCase: PolishCase): string {
  const own = forms[grammaticalCase]
  if (own !== undefined) return own
  return grammaticalCase === 'accusative' ? forms.nominative : forms.genitive
}
