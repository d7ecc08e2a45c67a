import type { LexiconStore, StoredLexicon } from '../../ports/lexicon-store.ts'
import { checkBounds, checkExpected, describeLexicon, type LexiconBounds } from './bounds.ts'
import { checkLexiconName } from './name.ts'

/** Keeps lexicons as long as the program runs. */
export function memoryLexicons(bounds: LexiconBounds = {}): LexiconStore {
  const kept = new Map<string, { readonly info: StoredLexicon; readonly text: string }>()
  return {
    async list({ signal }) {
      signal.throwIfAborted()
      return [...kept.values()].map(({ info }) => info).sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    async find(name, { signal }) {
      signal.throwIfAborted()
      return kept.get(checkLexiconName(name))?.info
    },
    async read(name, { signal }) {
      signal.throwIfAborted()
      return kept.get(checkLexiconName(name))
    },
    async write(name, text, { expected, signal }) {
      signal.throwIfAborted()
      const key = checkLexiconName(name)
      const current = kept.get(key)?.info
      checkExpected(current, expected)
      checkBounds(text, current === undefined ? kept.size : 0, bounds)
      const info = describeLexicon(key, text, new Date())
      kept.set(key, { info, text })
      return info
    },
    async remove(name, { expected, signal }) {
      signal.throwIfAborted()
      const key = checkLexiconName(name)
      checkExpected(kept.get(key)?.info, expected)
      return kept.delete(key)
    },
  }
}
