import { numberParts } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Noun } from '../grammar.ts'
import { countingForm, wordsBehind } from './agreement.ts'
import { caseOfAmount } from './government.ts'
import { POLISH, polishCount, polishNoun } from './grammar.ts'
import { isFew, polishCardinal } from './numbers.ts'
import {
  GAME,
  MONEY,
  MONTH,
  NUMBER,
  SCALE,
  START,
  UNIT,
  YEAR,
  around,
  beforeOf,
  nounOf,
  numeral,
} from './patterns.ts'
import { POLISH_SCALES, polishPer } from './units.ts'

/** Feminine nouns that spans often count, in the genitive plural. */
const WOMEN =
  /^(?:osób|godzin|minut|sekund|kobiet|stron|łyżek|łyżeczek|szklanek|sztuk|porcji|klas|grup|firm|książek|bramek|szkół|ulic|dób|nocy|lekcji)$/

function measured(scale: string | undefined, symbol: string | undefined): Noun | undefined {
  if (scale !== undefined) return POLISH_SCALES[scale]
  return symbol === undefined ? undefined : nounOf(symbol)
}

/** Spans: the end stands in the genitive, `pięć do dziesięciu kilometrów`; `dwie, trzy godziny`. */
export const POLISH_SPANS: readonly Rule[] = [
  patternRule(
    'range',
    HAS.digit,
    String.raw`${START}(${NUMBER})(?: ?– ?|-| - )(${NUMBER})(?: ?(${SCALE}))?(?: ?(${MONEY}|${UNIT}|[%‰])(?:\/(${UNIT}))?)?(?![\p{L}\p{N}/²³]|[.,:–-]\d| (?:${MONTH})(?!\p{L}))`,
    (match) => {
      const { 1: first = '', 2: second = '', 3: scale, 4: symbol, 5: below, input, index } = match
      if (/^0\d/.test(second) || /^0\d/.test(first)) return undefined
      const [from, to] = [numberParts(first, POLISH), numberParts(second, POLISH)]
      const end = index + match[0].length
      const noun = measured(scale, symbol)
      if (YEAR.test(first) && YEAR.test(second) && noun === undefined) return undefined
      const game = GAME.test(around(input, index, end))
      if (Number(from.whole) > Number(to.whole) && !game) return undefined
      const before = beforeOf(input, index)
      const oblique = (name: string | undefined): boolean =>
        name === 'genitive' || name === 'locative'
      if (noun === undefined) {
        const after = input.slice(end, end + 40)
        const [word = ''] = wordsBehind(after)
        const counted = countingForm(to.whole, before, after)
        const gender = WOMEN.test(word) ? 'feminine' : counted?.gender
        const form = { ...(gender !== undefined && { gender }) }
        const direct = counted !== undefined && !oblique(counted.grammaticalCase)
        // The noun goes with the last number, which no `do` may then stand before.
        if (direct && isFew(Number(to.whole)) && word !== 'dni' && to.decimals === undefined) {
          return `${polishCardinal(from.whole, form)}, ${polishCardinal(to.whole, form)}`
        }
        const head = numeral(
          from,
          oblique(counted?.grammaticalCase) ? 'genitive' : 'nominative',
          gender,
        )
        return `${head} do ${numeral(to, 'genitive')}`
      }
      const name = oblique(caseOfAmount(before, false)) ? 'genitive' : 'nominative'
      const said = [numeral(from, name, noun.gender), 'do', polishCount(to, noun, 'genitive')]
      if (scale !== undefined && symbol !== undefined) {
        said.push(polishNoun({ negative: false, whole: '5' }, nounOf(symbol) ?? noun, 'nominative'))
      }
      if (below !== undefined) said.push(polishPer(below) ?? '')
      const ends = match[0].endsWith('.') && /^["'”’»)\]]*$/.test(input.slice(end, end + 9))
      return `${said.join(' ')}${ends ? '.' : ''}`
    },
  ),
]
