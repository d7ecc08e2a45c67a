import type { PracticeItem } from '../../core/practice.ts'
import type { Clock } from '../../ports/clock.ts'

/** What an answer is compared with. It never changes in the life of an item. */
export type KnownItem = Pick<PracticeItem, 'id' | 'owner' | 'text' | 'language' | 'scoring'>

/** Items that were asked for a moment ago: a class writes down the same few at a time. */
export interface KnownItems {
  find(id: number): KnownItem | undefined
  keep(item: PracticeItem): void
}

const MOST_ITEMS = 500
const MOST_CHARS = 2000
/** An id that was removed may come back with another text, by an import. */
const FRESH_MS = 5000

/** Knows at most 500 items of at most 2,000 characters, each for 5 seconds. */
export function createKnownItems(clock: Clock): KnownItems {
  const items = new Map<number, { readonly item: KnownItem; readonly untilMs: number }>()
  return {
    find(id) {
      const known = items.get(id)
      return known && clock.monotonic() < known.untilMs ? known.item : undefined
    },
    keep({ id, owner, text, language, scoring }) {
      const all = [text, ...(scoring.alternatives ?? [])]
      if (all.reduce((sum, each) => sum + each.length, 0) > MOST_CHARS) return
      if (items.size >= MOST_ITEMS) items.clear()
      const untilMs = clock.monotonic() + FRESH_MS
      items.set(id, { item: { id, owner, text, language, scoring }, untilMs })
    },
  }
}
