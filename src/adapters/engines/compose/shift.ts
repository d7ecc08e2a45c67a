import type { Mark } from '../../../core/mark.ts'
import type { PcmFrame } from '../../../core/pcm.ts'

/** The frame with the sources of its marks moved along the user's text. */
export function shift(frame: PcmFrame, by: number): PcmFrame {
  if (by === 0 || frame.marks.length === 0) return frame
  const move = (mark: Mark): Mark =>
    mark.source
      ? { ...mark, source: { start: mark.source.start + by, end: mark.source.end + by } }
      : mark
  return { ...frame, marks: frame.marks.map(move) }
}

/** Every frame moved by `shift`. */
export async function* shifted(
  frames: AsyncIterable<PcmFrame>,
  by: number,
): AsyncGenerator<PcmFrame> {
  for await (const frame of frames) yield shift(frame, by)
}
