import { HAS } from '../../clean.ts'
import type { Rule } from '../../normalize/rule.ts'
import { numberWords } from '../number-words.ts'

/** Words after which an ordinal ends in `-n`: `am dritten Mai`, but `der dritte Mai`. */
const WEAK =
  /(?:^|[^\p{L}])(?:am|vom|zum|beim|im|dem|den|des|ab|bis|seit|einem|einen|ihrem|seinem|diesem|jedem|meinem|zur) $/iu

/** Numbers with a stop inside a sentence: `am 3. Mai`. */
export const GERMAN_ORDINALS: Rule = {
  name: 'ordinal',
  needs: HAS.stop,
  pattern: /(?<![\p{L}\p{N}.,:/–-])(\d{1,3})\.(?= \p{L})/gu,
  say({ 1: digits = '', input, index }) {
    if (index === 0 || digits[0] === '0') return undefined
    const said = numberWords('de')?.toOrdinal?.(digits)
    if (said === undefined) return undefined
    return WEAK.test(input.slice(Math.max(0, index - 12), index)) ? `${said}n` : said
  },
}
