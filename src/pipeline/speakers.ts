import type { SpokenBy } from '../core/pcm.ts'
import type { Segment } from '../core/segment.ts'
import type { Speech } from './speech.ts'

/** Who has spoken in one speech, as it becomes known. */
export interface Speakers {
  /** Without doubles, in the order in which they are heard; grows. The first is who is heard first. */
  readonly all: readonly SpokenBy[]
  /** Tells of the first frame of a segment; without `by` it was who had been asked. */
  note(segment: Segment, by: SpokenBy | undefined): void
}

/** Keeps who speaks; `warn` is told of each who speaks in the place of another. */
export function createSpeakers(warn: (sentence: string) => void): Speakers {
  const all: SpokenBy[] = []
  const heard = new Map<string, { readonly by: SpokenBy; readonly index: number }>()
  return {
    all,
    note({ voice, index }, given) {
      let by = given ?? { engine: voice.engine, voice: voice.id }
      if (by.engine !== voice.engine) {
        by = { ...by, insteadOf: voice.engine }
        warn(`Engine ${by.engine} spoke with ${by.voice}, since ${voice.engine} could not.`)
      }
      const key = JSON.stringify([by.engine, by.voice, by.model, by.device, by.insteadOf])
      const known = heard.get(key)
      if (known && known.index <= index) return
      heard.set(key, { by, index })
      // Segments are spoken side by side: a later one may be known earlier.
      const inOrder = [...heard.values()].toSorted((a, b) => a.index - b.index)
      all.splice(0, all.length, ...inOrder.map((it) => it.by))
    },
  }
}

/** Who is heard first. */
export function firstSpeaker({ spokenBy, voice }: Pick<Speech, 'spokenBy' | 'voice'>): SpokenBy {
  return spokenBy[0] ?? { engine: voice.engine, voice: voice.id }
}
