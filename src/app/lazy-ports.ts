import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { CacheIndex } from '../ports/cache-index.ts'
import type { Lazy } from './lazy.ts'

/** A store of artifacts that is opened by its first call. Its `close` leaves it to its owner. */
export function lazyArtifacts(place: Lazy<{ readonly artifacts: ArtifactStore }>): ArtifactStore {
  const store = async (signal: AbortSignal): Promise<ArtifactStore> =>
    (await place.get(signal)).artifacts
  return {
    put: async (key, bytes, options) => (await store(options.signal)).put(key, bytes, options),
    get: async (key, options) => (await store(options.signal)).get(key, options),
    find: async (key, options) => (await store(options.signal)).find(key, options),
    delete: async (key, options) => (await store(options.signal)).delete(key, options),
    async *list(prefix, options) {
      yield* (await store(options.signal)).list(prefix, options)
    },
    link: async (key, options) => (await store(options.signal)).link(key, options),
    close: () => Promise.resolve(),
  }
}

/** An index of the cache that is opened by its first call. Its `close` leaves it to its owner. */
export function lazyCacheIndex(place: Lazy<{ readonly index: CacheIndex }>): CacheIndex {
  const index = async (signal: AbortSignal): Promise<CacheIndex> => (await place.get(signal)).index
  return {
    claim: async (key, options) => (await index(options.signal)).claim(key, options),
    touch: async (keys, options) => (await index(options.signal)).touch(keys, options),
    unpin: async (holder, options) => (await index(options.signal)).unpin(holder, options),
    holders: async (options) => (await index(options.signal)).holders(options),
    evict: async (options) => (await index(options.signal)).evict(options),
    forget: async (key, options) => (await index(options.signal)).forget(key, options),
    totals: async (options) => (await index(options.signal)).totals(options),
    close: () => Promise.resolve(),
  }
}
