import { HAS } from '../clean.ts'
import { emojiName } from '../emoji/emoji-names.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'

/** Emoji of Unicode's `Extended_Pictographic`, without the few that are signs of writing. */
const PICTURE = String.raw`(?![©®™ℹ↔↕↖-↙★☆])\p{Extended_Pictographic}`
const DRESS = String.raw`[\ufe0e\ufe0f\p{Emoji_Modifier}]*`
const ONE = String.raw`(?:\p{Regional_Indicator}{2}|${PICTURE}${DRESS}(?:[\u{e0020}-\u{e007e}]{1,6}\u{e007f})?(?:\u200d\p{Extended_Pictographic}${DRESS}){0,8})`

/**
 * Emoji by their short names in the language, each once however often it is repeated in a row.
 * Those without a name, and marks that dress nothing, are left out; a keycap keeps its digit.
 */
export function emojiRules(tag: string): readonly Rule[] {
  const each = new RegExp(ONE, 'gu')
  return [
    patternRule(
      'emoji',
      HAS.picture | HAS.dirt,
      String.raw`${ONE}(?: ?${ONE})*|(?:[\p{Regional_Indicator}\p{Emoji_Modifier}\ufe0e\ufe0f\u20e3]|\u200d(?=\p{Extended_Pictographic}))+`,
      ([text]) => {
        const names: string[] = []
        for (const [emoji] of text.matchAll(each)) {
          const name = emojiName(emoji, tag)
          if (name !== undefined && names[names.length - 1] !== name) names.push(name)
        }
        return names.length === 0 ? ' ' : names.join(', ').replace(/[!?]/g, '')
      },
    ),
  ]
}
