import { openWave } from './riff.ts'
import { toInt16Bytes } from './samples.ts'
import type { OpenSession } from './session.ts'

/** WAV with signed 16-bit samples. */
export const openWav: OpenSession = (options, sink) =>
  openWave({ formatTag: 1, bytesPerSample: 2, encode: toInt16Bytes }, options, sink)

/** Signed 16-bit little-endian samples and nothing else. */
export const openPcm: OpenSession = (_, sink) => ({
  push: (samples) => sink.write(toInt16Bytes(samples)),
  finish() {},
  free() {},
})
