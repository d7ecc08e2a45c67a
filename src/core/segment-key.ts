import type { Segment } from './segment.ts'

/**
 * Everything an engine hears of a segment or answers with, as one text: two segments with the same
 * key sound the same, and their marks are the same but for where their texts stand. `engine` names
 * the engine and the build of it; what else its voice is made of is the voice's `revision`.
 */
export function segmentKey(engine: string, segment: Segment): string {
  const from = segment.source.start
  const place = (it: Segment['words'][number]): (number | string)[] => [
    it.start, it.end, it.source.start - from, it.source.end - from, it.ipa ?? '', it.label ?? '',
  ] // prettier-ignore
  return JSON.stringify([
    engine,
    segment.voice.id,
    segment.voice.revision ?? null,
    segment.language,
    segment.rate,
    segment.pitchSemitones,
    segment.timing,
    segment.seed ?? null,
    segment.engineOptions ?? null,
    segment.text,
    segment.words.map(place),
    segment.sentences.map((it) => [it.start, it.end]),
  ])
}
