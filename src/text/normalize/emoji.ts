import { HAS } from '../clean.ts'
import type { Rule } from './rule.ts'

/**
 * Leaves out emoji, flags and the marks that dress them up; a keycap keeps its digit. They are
 * Unicode's `Extended_Pictographic`, regional indicators, skin tones and variation selectors,
 * without the few that are signs of writing: ©, ®, ™, ℹ and the arrows.
 */
export const NO_EMOJI: Rule = {
  name: 'emoji',
  needs: HAS.picture | HAS.dirt,
  pattern:
    /(?:(?![©®™ℹ↔↕↖-↙])[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\ufe0e\ufe0f\u20e3]|\u200d(?=\p{Extended_Pictographic}))+/gu,
  say: () => ' ',
}
