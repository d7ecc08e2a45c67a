import { expect, test } from 'vitest'
import { memoryArtifacts } from '../../adapters/artifacts/memory.ts'
import { memoryCacheIndex } from '../../adapters/stores/memory/cache-index.ts'
import type { CacheFinding, CacheIndex } from '../../ports/cache-index.ts'
import { sharedAnswers, type SharedAnswers } from './shared-answers.ts'

const { signal } = new AbortController()

/** Shared answers whose index can be made to hang. */
function answersOf(): {
  readonly answers: SharedAnswers
  readonly clock: { ms: number; monotonic(): number }
  /** Lets go of those that hang. */
  go: (() => void) | undefined
  hangs: boolean
  asked: number
  state(key: string): Promise<CacheFinding['state']>
} {
  const clock = { ms: 0, monotonic: () => clock.ms }
  const memory = memoryCacheIndex({ clock: { now: () => 0 } })
  const artifacts = memoryArtifacts({ maxBytes: 1e6, now: () => 0 })
  const index: CacheIndex = {
    ...memory,
    async claim(key, options) {
      it.asked += 1
      if (it.hangs) await new Promise<void>((resolve) => (it.go = resolve))
      return memory.claim(key, { ...options, signal })
    },
  }
  const it = {
    answers: sharedAnswers({
      index,
      artifacts,
      clock,
      maxBytes: 1e6,
      logger: undefined,
      lookMs: 5,
    }),
    clock,
    go: undefined as (() => void) | undefined,
    hangs: false,
    asked: 0,
    state: async (key: string) => (await memory.claim(`cache/answers/${key}`, { signal })).state,
  }
  return it
}

test('an index that does not answer is waited for a while, then left in peace for a while', async () => {
  const it = answersOf()
  it.hangs = true
  expect(await it.answers.find('a', signal)).toEqual({})
  it.hangs = false
  expect(await it.answers.find('b', signal)).toEqual({})
  expect(it.asked).toBe(1)
  it.clock.ms += 10_000
  expect(await it.answers.find('b', signal)).toHaveProperty('claim')
})

test('a right that comes too late is given back', async () => {
  const it = answersOf()
  it.hangs = true
  expect(await it.answers.find('a', signal)).toEqual({})
  it.go?.()
  await expect.poll(() => it.state('a')).toBe('mine')
})

test('a caller who leaves is told so, and nobody rests for that', async () => {
  const it = answersOf()
  it.hangs = true
  const reason = new Error('left')
  const leaving = new AbortController()
  const found = it.answers.find('a', leaving.signal)
  leaving.abort(reason)
  await expect(found).rejects.toBe(reason)
  it.hangs = false
  expect(await it.answers.find('b', signal)).toHaveProperty('claim')
})
