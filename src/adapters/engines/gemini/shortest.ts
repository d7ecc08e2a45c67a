/** Letters and digits a second that nobody speaks: three times as many as a hurried reader. */
const CHARS_PER_SEC = 60
/** Texts as short as this tell nothing. */
const FREE_CHARS = 60
const MARKS = /\[[^\]\n]{0,200}\]/g
const SPOKEN = /[\p{L}\p{N}]/gu

/**
 * Seconds a text takes at least, however fast it is said; less of it is missing otherwise. What
 * stands in brackets is not counted: such models take it for a direction.
 */
export function shortestSpeechSec(text: string): number {
  const spoken = text.replaceAll(MARKS, '').match(SPOKEN)?.length ?? 0
  return Math.max(0, spoken - FREE_CHARS) / CHARS_PER_SEC
}
