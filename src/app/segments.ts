import type { TextSegment } from '../core/segment.ts'
import { segmentText } from '../text/front-end.ts'
import type { TextOptions } from '../text/options.ts'

/** The segments of a whole text. */
export function segmentsOf(
  text: string,
  options: TextOptions,
): Iterable<TextSegment> | AsyncIterable<TextSegment> {
  return segmentText(text, options)
}
