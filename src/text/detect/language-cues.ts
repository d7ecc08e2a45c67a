import type { SpeakingStyle } from '../../core/style.ts'
import type { Cue } from '../cue.ts'
import type { SourceText } from '../source-map.ts'
import { languageRuns } from './language-runs.ts'

/**
 * A sentence with cues for the languages found in it; where markup names a language, that one
 * stays. `style` is in force where the sentence begins, `main` is the language of the text around
 * it. The same object when all of it is in the language it would be spoken in anyway.
 */
export function withLanguages(
  source: SourceText,
  style: SpeakingStyle | undefined,
  main: string,
): SourceText {
  const runs = languageRuns(source.text, main)
  const asked = (source.cues ?? []).filter((cue) => cue.kind === 'style')
  if (runs.every(({ language }) => language === main)) return source
  const places = new Set([...runs.map(({ start }) => start), ...asked.map(({ at }) => at)])
  const found: Cue[] = []
  let explicit = style
  let next = 0
  let run = 0
  for (const at of [...places].sort((a, b) => a - b)) {
    for (let cue = asked[next]; cue !== undefined && cue.at <= at; cue = asked[++next]) {
      explicit = cue.style
    }
    while (run + 1 < runs.length && (runs[run + 1]?.start ?? 0) <= at) run++
    const language = runs[run]?.language ?? main
    const own = explicit?.language !== undefined || language === main
    found.push({ kind: 'style', at, style: own ? (explicit ?? {}) : { ...explicit, language } })
  }
  const others = (source.cues ?? []).filter((cue) => cue.kind !== 'style')
  return { ...source, cues: [...found, ...others].sort((a, b) => a.at - b.at) }
}
