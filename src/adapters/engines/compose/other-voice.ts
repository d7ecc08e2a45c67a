import { likelyRegion } from '../../../core/likely-region.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Voice } from '../../../core/voice.ts'
import type { VoiceVariant } from '../../../ports/engine.ts'

/** What the voice of another engine is chosen among. */
export interface OtherVoices {
  readonly voices: readonly Voice[]
  readonly variants: readonly VoiceVariant[]
}

/**
 * The voice of another engine that speaks in the place of a segment's own: the one of the same id,
 * else of the same name, else one of the language; and the gender where it is known, by a variant
 * if need be, rather than the very region. Where the segment's language has no region, or none has
 * the same, the one where most speak it (`likelyRegion`) comes before the others. Only installed
 * voices that speak the language; undefined when there is none.
 */
export function otherVoice(
  { voice, language }: Pick<Segment, 'voice' | 'language'>,
  { voices, variants }: OtherVoices,
): Voice | undefined {
  const able = voices.filter((it) => it.installed && speaks(it, language))
  const same =
    able.find((it) => it.id === voice.id) ??
    able.find((it) => plain(it.name) === plain(voice.name)) ??
    able.find((it) => localName(it) === localName(voice))
  if (same) return same
  const gender = voice.gender === 'neutral' ? undefined : voice.gender
  const exact = language.toLowerCase()
  const likely = likelyRegion(primary(language))
  const nearness = ({ languages }: Voice): number => {
    const tags = languages.map((tag) => tag.toLowerCase())
    if (tags[0] === exact) return 6
    // Voices of every region list the language without one, too.
    if (exact === primary(exact) && tags[0] === likely) return 5
    if (tags.includes(exact)) return 4
    if (tags[0] === likely) return 3
    if (likely !== undefined && tags.includes(likely)) return 2
    return primary(languages[0]) === primary(language) ? 1 : 0
  }
  const rank = (it: Voice): number =>
    nearness(it) + (gender === undefined || it.gender === gender ? 8 : 0)
  // The first of those that fit best: engines list their best voice first.
  const [best] = able.toSorted((a, b) => rank(b) - rank(a))
  if (!best || gender === undefined || best.gender === gender) return best
  const variant = variants.find((it) => it.gender === gender)
  return variant
    ? { ...best, id: `${best.id}+${variant.name}`, name: `${best.name} ${variant.name}`, gender }
    : best
}

function speaks({ languages }: Voice, language: string): boolean {
  return languages.some((tag) => primary(tag) === primary(language))
}

function primary(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase()
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}

/** What stands behind the id of the engine. */
function localName({ id, engine }: Voice): string {
  return plain(id.startsWith(`${engine}:`) ? id.slice(engine.length + 1) : id)
}
