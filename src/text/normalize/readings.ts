import type { Cue, FixedReading } from '../cue.ts'
import type { Place } from '../languages/grammar.ts'
import { type Replacement, type SourceText, rewrite, withCues } from '../source-map.ts'
import { spaced } from './apply.ts'

/** How the markup wants a stretch to be read that belongs to a class. */
export type ClassReading = Extract<FixedReading, { readonly by: 'class' }>

/** Says a text as one of its class; undefined when it is none, so that the usual rules read it. */
export type SayAs = (
  text: string,
  as: ClassReading,
  language: string | undefined,
  place: Place,
) => string | undefined

/** How much of the text around a stretch its grammar may look at. */
const AROUND = 40

/**
 * Says the stretches whose class the markup tells. They become words that no rule touches.
 * `language` is the one in force at the beginning.
 */
export function sayReadings(
  source: SourceText,
  language: string | undefined,
  say: SayAs,
  note?: (from: number, to: number, said: string) => void,
): SourceText {
  const cues: Cue[] = []
  const replacements: Replacement[] = []
  let current = language
  for (const cue of source.cues ?? []) {
    if (cue.kind === 'style') current = cue.style.language
    if (cue.kind !== 'reading' || cue.as.by !== 'class') {
      cues.push(cue)
      continue
    }
    const to = cue.at + cue.length
    const written = source.text.slice(cue.at, to)
    const place = {
      before: source.text.slice(Math.max(0, cue.at - AROUND), cue.at),
      after: source.text.slice(to, to + AROUND),
    }
    const said = say(written, cue.as, current, place)
    if (said === undefined) continue
    cues.push({ ...cue, as: { by: 'letter' } })
    if (said === written) continue
    note?.(cue.at, to, said)
    replacements.push(spaced(source.text, { from: cue.at, to, text: said }))
  }
  return rewrite(withCues(source, cues), replacements)
}
