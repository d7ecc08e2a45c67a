import { turnsOf } from '../core/dialogue.ts'

/** Longest line, so that a call always has an end of a line in its second half. */
const MAX_LINE_CHARS = 900

/** A dialogue with a line for each turn, or for each part of a long one, that begins with the name. */
export function linesOf(text: string, speakers: readonly string[]): string {
  return turnsOf(text, speakers)
    .flatMap(({ speaker, text: said }) => partsOf(said).map((part) => `${speaker}: ${part}`))
    .join('\n')
}

/** Parts of a turn, cut behind sentences, else between words, else anywhere. */
function partsOf(said: string): readonly string[] {
  const parts: string[] = []
  let rest = said.replaceAll(/\s*\n\s*/g, ' ').trim()
  while (rest.length > MAX_LINE_CHARS) {
    const room = rest.slice(0, MAX_LINE_CHARS + 1)
    const sentence = room.search(/(?<=[.!?…。！？]["'”’»)]?)\s[^.!?…。！？]*$/)
    const word = room.search(/\s\S*$/)
    const at = [sentence, word].find((place) => place > 0) ?? MAX_LINE_CHARS
    parts.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return rest === '' ? parts : [...parts, rest]
}
