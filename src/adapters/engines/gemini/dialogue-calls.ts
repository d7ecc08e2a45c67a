import { turnsOf, type Turn } from '../../../core/dialogue.ts'
import type { GeminiSpeaker } from './options.ts'

/** What one call of a dialogue speaks, and who does. */
export interface DialogueCall {
  readonly text: string
  /** One, who is not named in the text, or two, who are. */
  readonly speakers: readonly [GeminiSpeaker, GeminiSpeaker?]
}

/**
 * Shares a dialogue among calls of at most two speakers, which is what the API takes: turns in a row
 * that two of them say are one call.
 */
export function dialogueCalls(
  text: string,
  speakers: readonly GeminiSpeaker[],
): readonly DialogueCall[] {
  const [first, second, third] = speakers
  if (!first) return []
  // Two are what the API itself understands: not a letter is touched.
  if (second && !third) return [{ text, speakers: [first, second] }]
  const calls: { readonly turns: Turn[]; readonly names: Set<string> }[] = []
  for (const turn of turnsOf(
    text,
    speakers.map(({ name }) => name),
  )) {
    const last = calls.at(-1)
    if (last && (last.names.has(turn.speaker) || last.names.size < 2)) {
      last.turns.push(turn)
      last.names.add(turn.speaker)
    } else calls.push({ turns: [turn], names: new Set([turn.speaker]) })
  }
  return calls.map(({ turns, names }) => {
    const [one = first, other] = speakers.filter(({ name }) => names.has(name))
    const lines = turns.map((turn) => (other ? `${turn.speaker}: ${turn.text}` : turn.text))
    return { text: lines.join('\n'), speakers: other ? [one, other] : [one] }
  })
}
