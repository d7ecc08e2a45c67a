import type { CacheClaim, CacheIndex } from '../ports/cache-index.ts'
import type { Clock } from '../ports/clock.ts'
import { check, checkSame, outcome, within, type ContractRunner } from './check.ts'

/** A cache index that several processes share, each by its own `CacheIndex`. */
export interface SharedCacheIndex {
  /** One more door to the same entries; the same one again when there can be only one. */
  open(clock: Clock): Promise<CacheIndex>
  /** How long whoever claimed something may give no sign of life; undefined when claims are never lost. */
  readonly leaseMs: number | undefined
  /** Called when all doors are closed. */
  remove(): Promise<void>
}

/** What is to be proven a cache index. */
export interface CacheIndexContractOptions extends ContractRunner {
  readonly name: string
  /** An empty index. */
  create(): Promise<SharedCacheIndex>
}

/** How long an index may take for anything that does not wait for a lost claim. */
const SOON_MS = 10_000
const EVERYTHING = { maxBytes: 0, usedBeforeMs: 0, limit: 1000 }

/** A clock whose time of day is set, and whose sleepers can be made to sleep on. */
interface TestClock extends Clock {
  nowMs: number
  frozen: boolean
}

interface Doors {
  readonly one: CacheIndex
  readonly two: CacheIndex
  readonly clocks: readonly [TestClock, TestClock]
  /** Sets the time of all. */
  at(nowMs: number): void
  readonly leaseMs: number | undefined
}

/** Proves that something is a `CacheIndex`. Works with any test runner. */
export function cacheIndexContract(options: CacheIndexContractOptions): void {
  const { describe, test } = options
  const { signal } = new AbortController()

  const prove = (name: string, body: (doors: Doors) => Promise<void>): void =>
    test(name, async () => {
      const shared = await options.create()
      const clocks = [testClock(), testClock()] as const
      const [one, two] = [await shared.open(clocks[0]), await shared.open(clocks[1])]
      const at = (nowMs: number): void => {
        for (const clock of clocks) clock.nowMs = nowMs
      }
      at(1_000_000_000)
      try {
        await body({ one, two, clocks, at, leaseMs: shared.leaseMs })
      } finally {
        for (const clock of clocks) clock.frozen = false
        await one.close()
        await two.close()
        await shared.remove()
      }
    })

  const mine = async (index: CacheIndex, key: string, holder?: string): Promise<CacheClaim> => {
    const found = await index.claim(key, { signal, ...(holder !== undefined && { holder }) })
    check(found.state === 'mine', `Expected ${key} to be ours to make, got ${found.state}.`)
    return found.claim
  }
  const state = async (index: CacheIndex, key: string, holder?: string): Promise<string> =>
    (await index.claim(key, { signal, ...(holder !== undefined && { holder }) })).state
  const keep = async (index: CacheIndex, key: string, sizeBytes = 10, holder?: string) =>
    (await mine(index, key, holder)).keep(sizeBytes)
  const evict = async (
    index: CacheIndex,
    wanted: Partial<typeof EVERYTHING> = {},
  ): Promise<string> =>
    [...(await index.evict({ ...EVERYTHING, ...wanted, signal }))].toSorted().join(' ')
  const totals = async (index: CacheIndex): Promise<string> => {
    const { entries, sizeBytes } = await index.totals({ signal })
    return `${entries}: ${sizeBytes}`
  }
  /** Evicts until something goes that does not go for its size. */
  const evicting = async (index: CacheIndex, leaseMs: number): Promise<string> => {
    while (true) {
      const gone = await evict(index, { maxBytes: 1000 })
      if (gone !== '') return gone
      await testClock().sleep(leaseMs / 10, signal)
    }
  }
  /** Asks until somebody's claim is given up. */
  const inherited = (index: CacheIndex, key: string, leaseMs: number): Promise<CacheClaim> =>
    within(
      (async () => {
        while (true) {
          const found = await index.claim(key, { signal })
          if (found.state === 'mine') return found.claim
          await testClock().sleep(leaseMs / 10, signal)
        }
      })(),
      SOON_MS + leaseMs,
      'the claim of somebody who is gone',
    )

  describe(`cache index contract: ${options.name}`, () => {
    prove('gives a key to one of many', async ({ one, two }) => {
      const asked = Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? one : two).claim('a', { signal }),
      )
      const found = await within(Promise.all(asked), SOON_MS, '20 claims')
      const claims = found.flatMap((it) => (it.state === 'mine' ? [it.claim] : []))
      checkSame(claims.length, 1, 'claims')
      checkSame(found.filter((it) => it.state === 'busy').length, 19, 'busy')
      await claims[0]?.keep(123)
      checkSame(await state(one, 'a'), 'kept', 'state')
      checkSame(await state(two, 'a'), 'kept', 'state')
      checkSame(await totals(two), '1: 123', 'totals')
    })

    prove('counts only what is kept, once', async ({ one, two }) => {
      const claim = await mine(one, 'a')
      checkSame(await totals(one), '0: 0', 'totals while it is made')
      await claim.keep(5)
      await claim.keep(7)
      await claim.release()
      checkSame(await totals(two), '1: 5', 'totals')
    })

    prove('lets another try what was not made', async ({ one, two }) => {
      const claim = await mine(one, 'a')
      checkSame(await state(two, 'a'), 'busy', 'state')
      await claim.release()
      await claim.release()
      const next = await mine(two, 'a')
      // The first one has no say in it any more.
      await claim.keep(5)
      checkSame(await state(one, 'a'), 'busy', 'state')
      checkSame(next.signal.aborted, false, 'aborted')
      await next.keep(6)
      checkSame(await totals(one), '1: 6', 'totals')
    })

    prove('evicts what was used longest ago, until it fits', async ({ one, two, at }) => {
      for (const [index, key] of ['a', 'b', 'c', 'd'].entries()) {
        at(1_000_000_000 + index * 600_000)
        await keep(one, key, 10)
      }
      at(1_100_000_000)
      await one.touch(['a', 'unknown'], { signal })
      checkSame(await evict(one, { maxBytes: 40 }), '', 'evicted when it fits')
      checkSame(await evict(one, { maxBytes: 25 }), 'b c', 'evicted')
      for (const key of ['b', 'c']) await one.forget(key, { signal })
      checkSame(await totals(two), '2: 20', 'totals')
      at(1_200_000_000)
      checkSame(await state(two, 'd'), 'kept', 'state')
      checkSame(await evict(two, { maxBytes: 15 }), 'a', 'evicted, as d was used again')
    })

    prove('evicts what nobody used for long', async ({ one, two, at }) => {
      await keep(one, 'old')
      at(2_000_000_000)
      await keep(two, 'new')
      checkSame(await evict(one, { maxBytes: 1000, usedBeforeMs: 1_500_000_000 }), 'old', 'evicted')
      checkSame(await totals(two), '1: 10', 'totals')
    })

    prove('evicts no more than asked at a time', async ({ one }) => {
      for (const key of ['a', 'b', 'c']) await keep(one, key)
      checkSame((await one.evict({ ...EVERYTHING, limit: 2, signal })).length, 2, 'evicted')
      checkSame((await one.evict({ ...EVERYTHING, limit: 2, signal })).length, 1, 'evicted')
      checkSame((await one.evict({ ...EVERYTHING, limit: 2, signal })).length, 0, 'evicted')
    })

    prove('two who evict at once take each key once', async ({ one, two }) => {
      for (let index = 0; index < 20; index += 1) await keep(one, `k${index}`, 10)
      const wanted = { maxBytes: 100, usedBeforeMs: 0, limit: 1000, signal }
      const both = await Promise.all([one.evict(wanted), two.evict(wanted)])
      checkSame(both.flat().length, 10, 'evicted')
      checkSame(new Set(both.flat()).size, 10, 'different ones')
      checkSame(await totals(one), '10: 100', 'totals')
    })

    prove('gives what is being removed to nobody until it is forgotten', async ({ one, two }) => {
      await keep(one, 'a')
      checkSame(await evict(one), 'a', 'evicted')
      checkSame(await state(two, 'a'), 'busy', 'state')
      checkSame(await state(one, 'a'), 'busy', 'state')
      await one.forget('a', { signal })
      await (await mine(two, 'a')).keep(1)
    })

    prove('never evicts what somebody needs', async ({ one, two }) => {
      await keep(one, 'made', 10, 'task1')
      await keep(one, 'found', 10)
      checkSame(await state(two, 'found', 'task2'), 'kept', 'state')
      checkSame(await state(two, 'found', 'task2'), 'kept', 'state')
      await keep(two, 'free', 10)
      checkSame(await evict(one), 'free', 'evicted')
      checkSame((await one.holders({ limit: 10, signal })).join(' '), 'task1 task2', 'holders')
      await one.unpin('task1', { signal })
      await one.unpin('nobody', { signal })
      checkSame(await evict(two), 'made', 'evicted')
      checkSame((await two.holders({ limit: 1, signal })).join(' '), 'task2', 'holders')
      checkSame((await two.holders({ after: 'task2', limit: 1, signal })).length, 0, 'holders')
      await two.unpin('task2', { signal })
      checkSame(await evict(two), 'found', 'evicted')
    })

    prove('needs count for nothing in the size that may stay', async ({ one }) => {
      await keep(one, 'pinned', 1000, 'task')
      await keep(one, 'free', 10)
      checkSame(await evict(one, { maxBytes: 10 }), '', 'evicted')
    })

    prove('needs what another makes', async ({ one, two }) => {
      const claim = await mine(one, 'a')
      checkSame(await state(two, 'a', 'task'), 'busy', 'state')
      await claim.keep(10)
      checkSame(await evict(one), '', 'evicted')
      await two.unpin('task', { signal })
      checkSame(await evict(one), 'a', 'evicted')
    })

    prove('needing and evicting at once end one way or the other', async ({ one, two }) => {
      for (let round = 0; round < 10; round += 1) {
        const key = `k${round}`
        await keep(one, key)
        const [found, gone] = await Promise.all([
          one.claim(key, { holder: 'task', signal }),
          two.evict({ ...EVERYTHING, signal }),
        ])
        checkSame(found.state, gone.includes(key) ? 'busy' : 'kept', 'state')
        for (const each of gone) await two.forget(each, { signal })
      }
    })

    prove('never evicts what is being made', async ({ one, two }) => {
      const claim = await mine(one, 'a')
      checkSame(await evict(one), '', 'evicted')
      checkSame(await evict(two), '', 'evicted')
      await claim.keep(1)
      checkSame(await totals(two), '1: 1', 'totals')
    })

    prove('forgets what is not there', async ({ one, two }) => {
      await keep(one, 'a')
      await two.forget('a', { signal })
      await two.forget('a', { signal })
      checkSame(await totals(one), '0: 0', 'totals')
      const claim = await mine(one, 'a')
      await two.forget('a', { signal })
      checkSame(await state(two, 'a'), 'busy', 'state')
      await claim.keep(1)
    })

    prove('takes a signal', async ({ one, two }) => {
      const reason = new Error('mine')
      const aborted = AbortSignal.abort(reason)
      const calls = [
        one.claim('a', { signal: aborted }),
        one.claim('a', { signal: aborted, holder: 'task' }),
        one.evict({ ...EVERYTHING, signal: aborted }),
        one.totals({ signal: aborted }),
        one.forget('a', { signal: aborted }),
        one.unpin('task', { signal: aborted }),
      ]
      for (const call of calls) {
        const came = await outcome<unknown>(call)
        check('error' in came && came.error === reason, 'Expected the reason of the signal.')
      }
      await keep(two, 'a')
    })

    prove('is unavailable when closed, and releases what it had claimed', async ({ one, two }) => {
      const claim = await mine(one, 'a')
      const closings = [one.close(), one.close()]
      await Promise.all(closings)
      const came = await outcome(one.claim('b', { signal }))
      check('error' in came, 'Expected a closed index to refuse.')
      checkSame((came.error as { code?: string }).code, 'unavailable', 'code')
      await claim.release()
      if (one === two) return
      const late = await outcome(claim.keep(1))
      check(!('value' in late) || claim.signal.aborted, 'Expected the claim to be lost.')
      await (await mine(two, 'a')).keep(1)
    })

    prove('keeps up a claim for as long as it takes', async ({ one, two, leaseMs }) => {
      if (leaseMs === undefined) return
      const claim = await mine(one, 'a')
      const until = performance.now() + leaseMs * 3
      while (performance.now() < until) {
        checkSame(await state(two, 'a'), 'busy', 'state')
        await testClock().sleep(leaseMs / 10, signal)
      }
      checkSame(claim.signal.aborted, false, 'aborted')
      await claim.keep(1)
      checkSame(await state(two, 'a'), 'kept', 'state')
    })

    prove('gives the claim of one who stood still to the next', async (doors) => {
      const { one, two, clocks, leaseMs } = doors
      if (leaseMs === undefined) return
      const claim = await mine(one, 'a')
      clocks[0].frozen = true
      const next = await inherited(two, 'a', leaseMs)
      // Nothing that the first one does harms the second one's.
      await claim.keep(77)
      checkSame(claim.signal.aborted, true, 'aborted')
      checkSame(await totals(two), '0: 0', 'totals')
      clocks[0].frozen = false
      await next.keep(5)
      await claim.release()
      checkSame(await totals(one), '1: 5', 'totals')
    })

    prove('tells whoever stood still that he has lost', async ({ one, two, clocks, leaseMs }) => {
      if (leaseMs === undefined) return
      const claim = await mine(one, 'a')
      clocks[0].frozen = true
      const next = await inherited(two, 'a', leaseMs)
      const lost = new Promise((resolve) =>
        claim.signal.addEventListener('abort', resolve, { once: true }),
      )
      clocks[0].frozen = false
      await within(lost, SOON_MS, 'word of the loss')
      await claim.release()
      checkSame(next.signal.aborted, false, 'aborted')
      await next.keep(1)
    })

    prove('removes what somebody left who is gone', async ({ one, two, clocks, leaseMs }) => {
      if (leaseMs === undefined) return
      await mine(one, 'a')
      await mine(one, 'needed', 'task')
      clocks[0].frozen = true
      checkSame(await within(evicting(two, leaseMs), SOON_MS + leaseMs, 'an eviction'), 'a', 'gone')
      await two.forget('a', { signal })
      await (await mine(two, 'a')).keep(1)
    })

    prove(
      'leaves to others what it was to remove when it closes',
      async ({ one, two, leaseMs }) => {
        if (leaseMs === undefined) return
        await keep(one, 'a')
        checkSame(await evict(one), 'a', 'evicted')
        await one.close()
        checkSame(await state(two, 'a'), 'busy', 'state')
        checkSame(
          await within(evicting(two, leaseMs), SOON_MS + leaseMs, 'an eviction'),
          'a',
          'gone',
        )
      },
    )

    prove('judges nobody by the time of day', async ({ one, two, clocks, leaseMs }) => {
      if (leaseMs === undefined) return
      const claim = await mine(one, 'a')
      for (const by of [10, -20]) {
        clocks[1].nowMs += by * 365 * 86_400_000
        checkSame(await state(two, 'a'), 'busy', 'state')
        checkSame(await evict(two), '', 'evicted')
      }
      checkSame(claim.signal.aborted, false, 'aborted')
      await claim.keep(1)
    })
  })
}

function testClock(): TestClock {
  const clock: TestClock = {
    nowMs: 0,
    frozen: false,
    now: () => clock.nowMs,
    monotonic: () => performance.now(),
    async sleep(delayMs, signal) {
      await nap(delayMs, signal)
      while (clock.frozen) await nap(5, signal)
    },
  }
  return clock
}

async function nap(delayMs: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort)
      resolve()
    }, delayMs)
    const abort = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    signal.addEventListener('abort', abort, { once: true })
  })
}
