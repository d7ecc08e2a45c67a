import type { Segment } from '../../../core/segment.ts'

/**
 * What of a segment is still to be spoken when its first `done` sentences are: the same text, with
 * the sentences and words from there on. Undefined when nothing is left.
 */
export function restOf(segment: Segment, done: number): Segment | undefined {
  if (done === 0) return segment
  const sentences = segment.sentences.slice(done)
  const [next] = sentences
  if (!next) return undefined
  return { ...segment, sentences, words: segment.words.filter((it) => it.start >= next.start) }
}
