import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { caseAfter } from './agreement.ts'
import { germanGender } from './nouns.ts'
import { germanCardinal, germanDigits, germanOne } from './numbers.ts'
import { GERMAN_SCALES, GERMAN_UNITS } from './units.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
/** Endings that grow together with their number: `dreimal`, `achtzehnjährig`. */
const TAILS =
  'jährig|tägig|stündig|minütig|monatig|wöchig|sekündig|fach|mal|malig|köpfig|teilig|stellig|stöckig|prozentig|seitig|bändig|spurig|türig|sitzig|silbig|strophig|zeilig|jährlich|tausend|dimensional|polig|adrig|motorig|monatlich|wöchentlich|stündlich|gängig|geschossig|zimmrig|grädig|gradig|gliedrig|eckig|sprachig|zöllig|meter|lagig|sätzig|räumig|reihig|stufig|stimmig|zackig|blättrig|rädrig|zylindrig|bittig|bit'

function stem(digits: string, decimals: string | undefined): string {
  const words = germanCardinal(digits.replace(/\D/g, ''), { attributive: true })
  return decimals === undefined
    ? words
    : `${germanCardinal(digits.replace(/\D/g, ''))} Komma ${germanDigits(decimals)} `
}

/** Numbers that are the first part of a word: `18-jährige`, `3-mal`, `5-Euro-Schein`, `100-m-Lauf`. */
export const GERMAN_COMPOUNDS: readonly Rule[] = [
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,3}(?:\.\d{3}){1,12}|\d{1,7})(?:,(\d{1,3}))?-?((?:${TAILS}|J\u00e4hrig)\p{Ll}{0,6})(?![\p{L}\p{N}])`,
    ([, digits = '', decimals, tail = '']) => {
      const words = stem(digits, decimals)
      // A person of that age is a noun: `Siebzigjähriger`.
      return tail.startsWith('J')
        ? (words[0] as string).toUpperCase() + words.slice(1) + tail.toLowerCase()
        : words + tail
    },
  ),
  patternRule(
    'percent',
    HAS.digit,
    String.raw`${START}(\d{1,4})(?:,(\d{1,3}))? ?%-?(ig\p{Ll}{0,3})(?![\p{L}\p{N}])`,
    ([, digits = '', decimals, tail = '']) => `${stem(digits, decimals)}prozent${tail}`,
  ),
  patternRule(
    'range',
    HAS.digit,
    // The first of two that share a tail: `3- bis 4-mal`, `16- und 17-Jährige`.
    String.raw`${START}(\d{1,4})-(?= (?:bis|und|oder) \d)`,
    ([, digits = '']) => germanCardinal(digits, { attributive: true }),
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,3}(?:\.\d{3}){1,12}|\d{1,7})(?:,(\d{1,3}))?-(?:(%|\p{L}{1,4}²?)(?=-\p{Lu}))?(?=(?:-|\p{Lu}\p{Ll}))`,
    ([, digits = '', decimals, symbol]) => {
      const unit = symbol === '%' ? 'Prozent' : GERMAN_UNITS[symbol ?? '']?.other
      if (symbol !== undefined && unit === undefined && !/^\p{Lu}\p{Ll}/u.test(symbol)) {
        return undefined
      }
      return `${stem(digits, decimals)}-${unit ?? symbol ?? ''}`
    },
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,4}) ?[x×](?= \p{L}{2}|[,.;)]|$)`,
    ([, digits = '']) => `${germanCardinal(digits, { attributive: true })}mal`,
  ),
  // One of something: `1 Apfel`, `mit 1 Frau`; not behind a noun whose number it is.
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}1(?= (?:\p{Ll}{2,20}(?:e[nrs]?) ){0,2}\p{Lu}\p{Ll})`,
    ({ input, index }) => {
      const before = input.slice(Math.max(0, index - 40), index)
      if (/(?:(?<![.!?:;] )(?<!^)\p{Lu}\p{L}+\.?|Nr\.|Abs\.|Art\.|§) $/u.test(before))
        return undefined
      const behind = input.slice(index + 1, index + 50)
      const next = /^ (\p{L}+\.?)/u.exec(behind)?.[1] ?? ''
      // Short forms and units have rules of their own.
      if (next in GERMAN_SCALES || next in GERMAN_UNITS) return undefined
      const gender = germanGender(behind)
      const grammaticalCase = caseAfter(before)
      if (gender === undefined) {
        // A person named by an adjective: `1 Toten`.
        return grammaticalCase === 'accusative' && /(?:ten|igen|enen)$/.test(next) ? 'einen' : 'ein'
      }
      return germanOne({ gender, ...(grammaticalCase !== undefined && { grammaticalCase }) })
    },
  ),
]
