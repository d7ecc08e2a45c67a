import type { PcmFrame } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'

const completed = new WeakMap<PcmFrame, number>()

/** Notes how many sentences of its segment are complete with a frame. */
export function noteCompleted(frame: PcmFrame, sentences: number): PcmFrame {
  completed.set(frame, sentences)
  return frame
}

/** How many sentences of its segment were noted to be complete with a frame; 0 when none was. */
export function completedWith(frame: PcmFrame): number {
  return completed.get(frame) ?? 0
}

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
