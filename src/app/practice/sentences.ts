import type { TextRange } from '../../core/mark.ts'
import { prepareText, segmentText } from '../../text/front-end.ts'
import type { TextOptions } from '../../text/options.ts'
import { takeTurns } from '../turns.ts'

/** A sentence of a text, without the blanks around it. */
export interface TextSentence {
  readonly text: string
  /** Place in the text, half-open, in UTF-16 units. */
  readonly source: TextRange
}

/** Cuts a plain text into its sentences, in order; those without a word are left out. */
export async function sentencesOf(
  text: string,
  language: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<readonly TextSentence[]> {
  const options: TextOptions = {
    markup: 'plain',
    language,
    // Each sentence by itself, however long it is.
    limits: { firstMaxChars: Infinity, minChars: 0, maxChars: Infinity },
    pauses: { clauseSec: 0, sentenceSec: 0, paragraphSec: 0 },
    disabledRules: new Set(),
    inlineTags: false,
    emoji: 'skip',
  }
  await prepareText(options)
  const rest = takeTurns(signal)
  const sentences: TextSentence[] = []
  let start: number | undefined
  let end = 0
  for (const segment of segmentText(text, options)) {
    for (const { source, ends } of segment.sentences) {
      start ??= attached(text, source.start, end)
      if (!ends) continue
      end = source.end
      sentences.push(trimmed(text, { start, end }))
      start = undefined
    }
    await rest()
  }
  if (start !== undefined) sentences.push(trimmed(text, { start, end: text.length }))
  return sentences
}

/** Where the signs begin that a sentence's first word is written together with, such as a bracket. */
function attached(text: string, start: number, least: number): number {
  let at = start
  while (at > least && /\S/.test(text.charAt(at - 1))) at -= 1
  return at
}

/** What stands at a place of a text, without the blanks around it. */
export function trimmed(text: string, { start, end }: TextRange): TextSentence {
  const whole = text.slice(start, end)
  const left = whole.length - whole.trimStart().length
  const inner = whole.trim()
  return { text: inner, source: { start: start + left, end: start + left + inner.length } }
}
