import type { PcmFormat } from '../core/pcm.ts'

/** True when both are the same layout of samples. */
export function sameFormat(a: PcmFormat | undefined, b: PcmFormat): boolean {
  return a === b || (a?.sampleRate === b.sampleRate && a.channels === b.channels)
}
