import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { LETTER, textAfter, textBefore } from './edges.ts'
import { cardinal } from './numbers.ts'
import type { EnglishStyle } from './style.ts'

const PLAYED =
  /\b(?:w[io]n(?:s|ning)?|los[et]s?|beat(?:en|s|ing)?|drew|draws?|drawn|ties|tied|tying|defeat(?:ed|s)?|led|leads?|leading|ended|finished|score(?:d|s|line)?|trail(?:ed|s|ing)?|victory|match|game|goals?|half[- ]time|full[- ]time|result|final)\b[^.!?]{0,24}$/i
const OUTCOME =
  /^[ -](?:win|loss|victory|defeat|draw|lead|tie|thrashing|scoreline|aggregate|score|result|home|away|on (?:penalties|aggregate)|at half|after extra|winners?)\b/

/** Results of games: spans in British football talk, and records such as `10-6-1`. */
export function scoreRules(style: EnglishStyle): readonly Rule[] {
  const record = patternRule(
    'score',
    HAS.digit,
    String.raw`(?=\d)(?<![${LETTER}\d.,:/–−+-])\d{1,3}(?:[-–]\d{1,3}){2,4}(?![${LETTER}\d]|[.,:/–-]\d|-[${LETTER}])`,
    ([text]) =>
      text
        .split(/[-–]/)
        .map((part) => cardinal(part, style))
        .join(' '),
    'g',
  )
  if (!style.and) return [record]
  return [
    record,
    patternRule(
      'score',
      HAS.digit,
      String.raw`(?=\d)(?<![${LETTER}\d.,:/–−+-])(\d{1,2}) ?[-–] ?(\d{1,2})(?![${LETTER}\d]|[.,:/–-]\d)`,
      (match) => {
        const [, first = '', second = ''] = match
        if (Number(first) > 15 || Number(second) > 15) return undefined
        if (!PLAYED.test(textBefore(match)) && !OUTCOME.test(textAfter(match, 20))) return undefined
        const words = [first, second].map((goals) =>
          goals === '0' ? 'nil' : cardinal(goals, style),
        )
        return words.join(' ')
      },
      'g',
    ),
  ]
}
