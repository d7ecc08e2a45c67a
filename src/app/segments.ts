import type { TextSegment } from '../core/segment.ts'
import { segmentStream, segmentText, verbatimSegments } from '../text/front-end.ts'
import type { TextOptions } from '../text/options.ts'

/**
 * The segments of a whole text. Text that may name other languages loads them as they come up;
 * the others need only what has been loaded before.
 */
export function segmentsOf(
  text: string,
  options: TextOptions,
): Iterable<TextSegment> | AsyncIterable<TextSegment> {
  const { markup, detectLanguage = false, verbatim = false } = options
  if (verbatim) return verbatimSegments(text, options)
  const tagged = markup === 'html' || markup === 'ssml'
  return tagged || detectLanguage ? segmentStream(text, options) : segmentText(text, options)
}
