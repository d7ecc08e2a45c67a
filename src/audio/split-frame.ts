import type { PcmFrame } from '../core/pcm.ts'

/** Cuts a frame before sample `at` of each channel. Marks go with their sample. */
export function splitFrame(frame: PcmFrame, at: number): [PcmFrame, PcmFrame] {
  const { format, samples } = frame
  const atSec = at / format.sampleRate
  return [
    {
      format,
      samples: samples.slice(0, at * format.channels),
      marks: frame.marks.filter((mark) => mark.offsetSec < atSec),
    },
    {
      format,
      samples: samples.slice(at * format.channels),
      marks: frame.marks
        .filter((mark) => !(mark.offsetSec < atSec))
        .map((mark) => ({ ...mark, offsetSec: mark.offsetSec - atSec })),
    },
  ]
}
