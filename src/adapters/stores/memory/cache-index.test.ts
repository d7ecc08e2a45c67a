import { describe, test } from 'vitest'
import { cacheIndexContract } from '../../../contracts/cache-index.ts'
import type { CacheIndex } from '../../../ports/cache-index.ts'
import { memoryCacheIndex } from './cache-index.ts'

cacheIndexContract({
  describe,
  test,
  name: 'memory',
  async create() {
    let only: CacheIndex | undefined
    return {
      leaseMs: undefined,
      async open(clock) {
        return (only ??= memoryCacheIndex({ clock }))
      },
      remove: () => Promise.resolve(),
    }
  },
})
