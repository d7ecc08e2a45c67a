import { createAttempts } from './attempts.ts'
import { createClips } from './clips.ts'
import { createConversions } from './conversions.ts'
import { createHouse } from './house.ts'
import { importPractice } from './importing.ts'
import { createItems } from './items.ts'
import type { PracticeParts } from './parts.ts'
import type { Practice } from './practice.ts'
import { createStatistics } from './statistics.ts'

/**
 * Practice over its stores, tasks and a place for artifacts. Starts nothing but what is called; what
 * goes on in the background ends with `parts.signal`. Whoever opened the ports closes them.
 */
export function createPractice(parts: PracticeParts): Practice {
  const house = createHouse(parts)
  const clips = createClips(house)
  const items = createItems(house)
  return {
    ...items,
    ...createAttempts(house),
    ...createStatistics(house),

    async audio(id, given = {}) {
      const { recording } = await items.item(id, given)
      return clips.audio(recording, given, house.callOf(given))
    },

    async sentences(id, call = {}) {
      const { recording } = await items.item(id, call)
      return clips.sentences(recording, house.callOf(call))
    },

    import: (data, call = {}) => importPractice(data, call, house),
    conversions: createConversions({ ...house, clips, itemAudio: items.item }),
    follow: ({ signal }) => house.follow(signal),
  }
}
