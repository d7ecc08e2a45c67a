import type { TimelineEntry } from '../core/mark.ts'
import { type Cue, cueOfSentence, type CueLimits, cuesOfWords } from './subtitle-cues.ts'

/** Cuts a timeline into cues while it grows. */
export interface CueCutter {
  /** Takes entries in the order of their start, and gives the cues that are settled. */
  push(entries: readonly TimelineEntry[]): Cue[]
  /** Gives the cues that are left. */
  end(): Cue[]
}

/** Words held when no sentence is known, before some of them are cut on their own. */
const MAX_LOOSE_WORDS = 400
const LOOSE_WORDS = 200
/** Sentences held while words of the first may still come. */
const MAX_OPEN_SENTENCES = 16

/** Opens a cutter for the timeline of a text. Only sentences and words are looked at. */
export function createCueCutter(text: () => string, limits: CueLimits): CueCutter {
  const sentences: TimelineEntry[] = []
  let words: TimelineEntry[] = []
  /** Where in the text the last word that was cut ends. */
  let doneTo = 0

  function cutWords(taken: readonly TimelineEntry[], sentence?: TimelineEntry): Cue[] {
    for (const { source } of taken) if (source) doneTo = Math.max(doneTo, source.end)
    return cuesOfWords(taken, text(), sentence?.source, limits)
  }

  /** Cuts the first sentence, up to where the second begins. */
  function cutSentence(): Cue[] {
    const sentence = sentences.shift() as TimelineEntry
    const next = sentences[0]
    const ours = ({ source, startSec }: TimelineEntry): boolean => {
      if (!next) return true
      return source && next.source ? source.start < next.source.start : startSec < next.startSec
    }
    const taken = words.filter(ours)
    if (taken.length > 0) {
      words = words.filter((word) => !ours(word))
      return cutWords(taken, sentence)
    }
    const spoken = sentence.source !== undefined && sentence.source.start < doneTo
    return spoken ? [] : [cueOfSentence(sentence, text(), limits)]
  }

  /** Cuts the first words; those that share a piece of the text stay together. */
  function cutLoose(): Cue[] {
    let count = LOOSE_WORDS
    const overlaps = (at: number): boolean => {
      const before = words[at - 1]?.source
      const after = words[at]?.source
      return before !== undefined && after !== undefined && after.start < before.end
    }
    while (count < words.length && overlaps(count)) count++
    return cutWords(words.splice(0, count))
  }

  /** True when nothing more is to come for the first sentence. */
  function firstIsWhole(entry: TimelineEntry): boolean {
    const [first, second] = sentences
    if (!first || !second) return false
    if (entry.kind === 'sentence') {
      const past = entry.startSec > first.startSec && entry.startSec >= first.endSec
      return (past && words.length === 0) || sentences.length > MAX_OPEN_SENTENCES
    }
    return entry.source && second.source
      ? entry.source.start >= second.source.start
      : entry.startSec >= second.startSec
  }

  return {
    push(entries) {
      const cues: Cue[] = []
      for (const entry of entries) {
        if (entry.kind !== 'sentence' && entry.kind !== 'word') continue
        while (firstIsWhole(entry)) cues.push(...cutSentence())
        if (entry.kind === 'sentence') sentences.push(entry)
        else words.push(entry)
        if (sentences.length === 0 && words.length > MAX_LOOSE_WORDS) cues.push(...cutLoose())
      }
      return cues.filter(isShown)
    },
    end() {
      const cues: Cue[] = []
      while (sentences.length > 0) cues.push(...cutSentence())
      if (words.length > 0) cues.push(...cutWords(words.splice(0)))
      return cues.filter(isShown)
    },
  }
}

function isShown({ parts }: Cue): boolean {
  return parts.some(({ text }) => text !== '')
}
