import type { TextRange } from '../core/mark.ts'
import type { Markup } from '../core/request.ts'
import { type DialogueTurn, findDialogue } from './dialogue.ts'
import { LINE_BREAK, PARAGRAPH_BREAK } from './markup/reader.ts'
import { readerFor } from './markup/readers.ts'
import { type SourceText, rangeOf } from './source-map.ts'

const BREAKS = new RegExp(`[${LINE_BREAK}${PARAGRAPH_BREAK}]`, 'g')

/**
 * As `findDialogue`, for a text in markup: what is said is looked for in the words, and told by its
 * place in the source. HTML and SSML have to be loaded before. Throws a `SpeechError` with the
 * place for markup that is malformed.
 */
export function dialogueOf(text: string, markup: Markup): readonly DialogueTurn[] {
  // Their lines are lines of the source, and their signs none of dialogue.
  if (markup === 'plain' || markup === 'markdown') return findDialogue(text)
  const reader = readerFor(markup, {})
  const stretches: (readonly [at: number, stretch: SourceText])[] = []
  let words = ''
  for (let from = 0; ; ) {
    const reading = reader.read({ text, from, base: 0, final: true })
    if (reading.end === from) break
    stretches.push([words.length, reading.text])
    words += reading.text.text.replace(BREAKS, '\n')
    from = reading.end
  }
  let index = 0
  /** The source of one unit of the words; asked for in rising order. */
  const sourceOf = (unit: number): TextRange => {
    while ((stretches[index + 1]?.[0] ?? Infinity) <= unit) index++
    const [at, stretch] = stretches[index] as (typeof stretches)[number]
    return rangeOf(stretch, unit - at, unit - at + 1)
  }
  return findDialogue(words).map((turn) => {
    const { start } = sourceOf(turn.source.start)
    const source = { start, end: Math.max(start, sourceOf(turn.source.end - 1).end) }
    return { ...turn, source }
  })
}
