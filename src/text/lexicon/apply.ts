import type { Cue } from '../cue.ts'
import { type Area, openAreas } from '../normalize/fences.ts'
import { type Replacement, type SourceText, rewrite } from '../source-map.ts'
import type { Lexicon, LexiconHit } from './lexicon.ts'

/** Lexicons that come before all rules. */
export interface LexiconUse {
  /** The first one that has a word says it. */
  readonly lexicons: readonly Lexicon[]
  /** BCP 47 tag of text that is not marked as another language. */
  readonly language: string
  /** Leaves words alone and only keeps rules off what has sounds: for what was read already. */
  readonly soundsOnly?: boolean
}

/** The lexicons of a reading, or undefined when there are none or they are switched off. */
export function lexiconUse(options: {
  readonly lexicons?: readonly Lexicon[] | undefined
  readonly language: string
  readonly disabledRules: ReadonlySet<string>
}): LexiconUse | undefined {
  const { lexicons = [], language, disabledRules } = options
  if (lexicons.length === 0 || disabledRules.has('lexicon')) return undefined
  return { lexicons, language }
}

/**
 * Says the words that lexicons know in a clean sentence. Sounds become cues on letters that stay;
 * so does a word whose alias is itself, and no rule touches it then. What is said is not looked up
 * again. Nothing is found across a change of style, nor where the markup gives a reading.
 * `language` is the one in force where the sentence begins, undefined for that of the text;
 * `tell` hears of each change before it is made.
 */
export function applyLexicons(
  source: SourceText,
  use: LexiconUse,
  language: string | undefined,
  tell: (rule: string, from: number, to: number, said: string) => void,
): SourceText {
  const hits = findAll(source, use, language)
  if (hits.length === 0) return source
  const replaced: Replacement[] = []
  const readings: Cue[] = []
  let shift = 0
  for (const hit of hits) {
    const { from, to } = hit
    const written = source.text.slice(from, to)
    const cue = { kind: 'reading', at: from + shift, length: to - from } as const
    if ('ipa' in hit) readings.push({ ...cue, as: { by: 'ipa', ipa: hit.ipa } })
    else if (hit.alias === written) readings.push({ ...cue, as: { by: 'letter' } })
    else if (use.soundsOnly === true) continue
    else {
      replaced.push({ from, to, text: hit.alias })
      shift += hit.alias.length - (to - from)
    }
    if ('ipa' in hit) tell('lexicon', from, to, `/${hit.ipa}/`)
    else if (hit.alias !== written) tell('lexicon', from, to, hit.alias)
  }
  const said = rewrite(source, replaced)
  return readings.length === 0 ? said : { ...said, cues: merged(said.cues ?? [], readings) }
}

/** What the lexicons have for a sentence, in text order and apart. */
function findAll(
  { text, cues }: SourceText,
  { lexicons, language }: LexiconUse,
  inForce: string | undefined,
): readonly LexiconHit[] {
  const areas: readonly Area[] =
    cues === undefined
      ? [{ from: 0, to: text.length, language: inForce }]
      : openAreas(cues, text.length, inForce)
  const all: LexiconHit[] = []
  for (const area of areas) {
    const stretch = text.slice(area.from, area.to)
    const found: LexiconHit[] = []
    for (const lexicon of lexicons) {
      const hits = lexicon.find(stretch, area.language ?? language)
      if (hits.length === 0) continue
      const free = hits.filter(
        ({ from, to }) => !found.some((other) => from < other.to && other.from < to),
      )
      found.push(...free)
      if (free.length < found.length) found.sort((a, b) => a.from - b.from)
    }
    for (const hit of found) {
      all.push({ ...hit, from: hit.from + area.from, to: hit.to + area.from })
    }
  }
  return all
}

function merged(cues: readonly Cue[], readings: readonly Cue[]): readonly Cue[] {
  return cues.length === 0 ? readings : [...cues, ...readings].sort((a, b) => a.at - b.at)
}
