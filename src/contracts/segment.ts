import type { Segment, SentenceSpan, SpokenWord } from '../core/segment.ts'
import type { Voice } from '../core/voice.ts'

/** Where the text of a contract's segment is said to stand in the user's text. */
const SOURCE_START = 1000

/** A segment of plain text: words are runs of letters and digits, sentences end with `.`, `!` or `?`. */
export function segmentOf(text: string, voice: Voice, changes: Partial<Segment> = {}): Segment {
  const source = (start: number, end: number): SpokenWord['source'] => ({
    start: SOURCE_START + start,
    end: SOURCE_START + end,
  })
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].map(
    ({ index, 0: word }): SpokenWord => {
      const end = index + word.length
      return { start: index, end, source: source(index, end) }
    },
  )
  const sentences = [...text.matchAll(/[^.!?]+[.!?]*/g)]
    .map(({ index, 0: sentence }): SentenceSpan => {
      const start = index + sentence.length - sentence.trimStart().length
      const end = index + sentence.trimEnd().length
      return { start, end, source: source(start, end), begins: true, ends: true }
    })
    .filter((it) => words.some((word) => word.start >= it.start && word.end <= it.end))
  return {
    index: 0,
    text,
    words,
    sentences,
    source: source(0, text.length),
    pauseAfterSec: 0,
    voice,
    language: voice.languages[0],
    rate: 1,
    pitchSemitones: 0,
    timing: 'word',
    ...changes,
  }
}

/** Text of whole words, as long as possible but no longer than `maxChars`. */
export function textOf(maxChars: number): string {
  const words =
    'the quick brown fox jumps over the lazy dog and runs away into the deep wood'.split(' ')
  let text = words[0] ?? ''
  for (let index = 1; ; index++) {
    const ends = index % words.length === 0
    const longer = `${text}${ends ? '.' : ''} ${words[index % words.length] ?? ''}`
    if (longer.length + 1 > maxChars) return `${text}.`
    text = longer
  }
}
