import { silence, type PcmFormat, type PcmFrame } from '../../../core/pcm.ts'

/** Silence between two sentences of one segment at the natural rate, in seconds. */
const SENTENCE_GAP_SEC = 0.25

/** The silence between two sentences of one segment, for engines that make none of their own. */
export function sentenceGap(format: PcmFormat, rate: number): PcmFrame {
  return silence(format, SENTENCE_GAP_SEC / rate)
}
