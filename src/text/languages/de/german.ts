import { grammarRules } from '../../classes/rules.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { dateSpanRules } from '../germanic/date-spans.ts'
import { houseAndLengthRules } from '../germanic/houses-and-lengths.ts'
import type { Language } from '../language.ts'
import { scriptureRule } from '../scripture.ts'
import { shortForms } from '../short-forms.ts'
import { GERMAN_COMPOUNDS } from './compounds.ts'
import { GERMAN_CONTEXTS } from './contexts.ts'
import { germanGrammar } from './grammar.ts'
import { germanCardinal } from './numbers.ts'
import { GERMAN_ORDINALS } from './ordinals.ts'
import { GERMAN_SENTENCES } from './sentences.ts'
import { GERMAN_DAYS, GERMAN_NUMBERED, GERMAN_SHORT_FORMS, GERMAN_TITLES } from './short-forms.ts'
import { GERMAN_TIMESPANS, GERMAN_YEARS } from './years.ts'

const DAY = Object.keys(GERMAN_DAYS).join('|')

/** `Mo.`, `Di` and the like beside a date, a time or another day. */
const DAYS: Rule = patternRule(
  'date',
  HAS.upper,
  String.raw`(?<![\p{L}\p{N}.])(${DAY})(?:\.(?=, den \d)|\.,?(?= ?\d{1,2}(?:[.:]| ?[–-]| Uhr)(?![–-]|\.[–-])| ?[–-])|(?=,? \d{1,2}(?:[.:]| ?[–-]| Uhr)| ?[–-] ?(?:${DAY})(?!\p{L}))|(?<=(?:${DAY})\.? ?[–-] ?\p{L}{2})\.?(?![\p{L}]))`,
  ([, day = '']) => GERMAN_DAYS[day],
)
const DAY_SPAN: Rule = patternRule(
  'range',
  HAS.upper,
  String.raw`(?<=(?<!\p{L})(?:${DAY})\.?) ?[–-] ?(?=(?:${DAY})(?!\p{L}))`,
  () => ' bis ',
)
const BOOKS = {
  Mt: 'Matthäus',
  Mk: 'Markus',
  Lk: 'Lukas',
  Joh: 'Johannes',
  Apg: 'Apostelgeschichte',
  Röm: 'Römer',
  Gen: 'Genesis',
  Ex: 'Exodus',
  Jes: 'Jesaja',
  Offb: 'Offenbarung',
} as const
const FIRST: readonly Rule[] = [
  scriptureRule(BOOKS, germanCardinal, 'bis'),
  DAYS,
  DAY_SPAN,
  ...GERMAN_CONTEXTS,
  ...GERMAN_TIMESPANS,
  ...GERMAN_COMPOUNDS,
]
/** Scale words without a number: `mehrere Mio. Euro`. */
const SCALES: Rule = patternRule(
  'abbreviation',
  HAS.stop,
  String.raw`(?<![\p{L}\p{N}.]|\d ?)(Mio|Mrd|Tsd)\.(?= |$)`,
  ([, short = '']) => SCALE_NAMES[short],
)
const SCALE_NAMES: { readonly [short: string]: string } = {
  Mio: 'Millionen',
  Mrd: 'Milliarden',
  Tsd: 'Tausend',
}
/** Scale words as the first part of a noun: `ein Mio.-Betrag`. */
const SCALED: Rule = patternRule(
  'abbreviation',
  HAS.stop,
  String.raw`(?<![\p{L}\p{N}.]|\d ?)(Mio|Mrd)\.-(?=\p{Lu}\p{Ll})`,
  ([, short = '']) => `${SCALE_NAMES[short]}-`,
)
const PARAGRAPHS: Rule = patternRule(
  'symbol',
  HAS.sign | HAS.picture,
  String.raw`§§ ?(?=\d)`,
  () => 'Paragrafen ',
)
const WORDS: readonly Rule[] = [
  ...GERMAN_YEARS,
  SCALES,
  SCALED,
  PARAGRAPHS,
  shortForms(GERMAN_NUMBERED, { behind: String.raw` ?(?:\d|[IVX]{1,6}(?![\p{L}\p{N}]))` }),
  shortForms(GERMAN_TITLES, { name: 'title' }),
  shortForms(GERMAN_SHORT_FORMS),
  ...GERMAN_ORDINALS,
]
const NAMES = {
  streets: [
    'straße',
    'strasse',
    'str.',
    'weg',
    'platz',
    'allee',
    'gasse',
    'ring',
    'damm',
    'ufer',
    'Markt',
  ],
  foot: 'Fuß',
  inch: 'Zoll',
  thousand: 'tausend',
} as const
const known = new Map<string, readonly Rule[]>()

/** German with its grammar; Austria and Switzerland by their tags. */
export const GERMAN: Language = {
  sentences: GERMAN_SENTENCES,
  grammar: germanGrammar,
  rules(tag) {
    const grammar = germanGrammar(tag)
    let rules = known.get(grammar.tag)
    if (rules === undefined) {
      const shared = [...dateSpanRules(grammar), ...houseAndLengthRules(grammar, NAMES)]
      rules = grammarRules(grammar, { first: [...shared, ...FIRST], words: WORDS })
      known.set(grammar.tag, rules)
    }
    return rules
  },
}
