import type { PcmFormat } from '../../../core/pcm.ts'
import { nearestTone, toneName, wordTone } from './code.ts'

/** Loudness above which a tone is heard, of the loudest sample. */
const HEARD = 0.25
/** Tones shorter than this are clicks, in seconds. */
const CLICK_SEC = 0.03

/** The tones that the tone engine makes of these words, in order. */
export function tonesOf(words: readonly string[]): string[] {
  return words.map((word) => toneName(wordTone(word)))
}

/**
 * Tells which tones are in the samples, in order, so that a test knows which words were
 * spoken, though the audio went through another sample rate or a lossy codec. Reads the
 * first channel, at the natural rate and pitch.
 */
export function recognizeTones(samples: Float32Array, format: PcmFormat): string[] {
  const { sampleRate, channels } = format
  const count = Math.floor(samples.length / channels)
  const at = (index: number): number => samples[index * channels] ?? 0
  let loudest = 0
  for (let index = 0; index < count; index++) loudest = Math.max(loudest, Math.abs(at(index)))
  if (loudest === 0) return []

  const release = Math.round(0.006 * sampleRate)
  const names: string[] = []
  let start = -1
  let last = -1
  const finish = (): void => {
    if (start >= 0 && last - start > CLICK_SEC * sampleRate) {
      names.push(toneName(measure(at, start, last, sampleRate)))
    }
    start = -1
  }
  for (let index = 0; index < count; index++) {
    if (Math.abs(at(index)) >= HEARD * loudest) {
      if (start < 0) start = index
      last = index
    } else if (start >= 0 && index - last > release) finish()
  }
  finish()
  return names
}

/** Frequency by the time between the first and the last rising zero crossing. */
function measure(
  at: (index: number) => number,
  start: number,
  end: number,
  sampleRate: number,
): { frequencyHz: number; durationSec: number } {
  let first = -1
  let last = -1
  let periods = -1
  for (let index = start + 1; index <= end; index++) {
    const before = at(index - 1)
    const after = at(index)
    if (before > 0 || after <= 0) continue
    last = index - after / (after - before)
    if (first < 0) first = last
    periods++
  }
  const frequencyHz = last > first ? (periods * sampleRate) / (last - first) : 0
  return nearestTone({ frequencyHz, durationSec: (end - start) / sampleRate })
}
