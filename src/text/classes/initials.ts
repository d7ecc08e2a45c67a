import { HAS } from '../clean.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'

/** Initials with stops: `J. K. Rowling`, `U.S.A.`, `H.G. Wells`. The last stop of the sentence stays. */
export const INITIALS: readonly Rule[] = [
  patternRule(
    'initials',
    HAS.stop,
    String.raw`(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,8}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])(?:\p{Lu}\.){1,7}\p{Lu}(?![\p{L}\p{N}.])`,
    ({ 0: text, input, index }) => {
      const letters = text.replaceAll('.', ' ').trim()
      const last = /^["'”’»“)\]]*$/.test(input.slice(index + text.length, index + text.length + 9))
      return last && text.endsWith('.') ? `${letters}.` : letters
    },
  ),
  patternRule(
    'initials',
    HAS.stop,
    String.raw`(?<![\p{L}\p{N}.'’-])(\p{Lu})\.(?= ?\p{Lu})`,
    ([, letter]) => letter,
  ),
]
