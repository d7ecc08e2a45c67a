import { describe, expect, test } from 'vitest'
import { lazily } from './lazy.ts'

const never = new AbortController().signal

/** Openings that end when they are told to. */
function openings() {
  const begun: {
    readonly signal: AbortSignal
    done(): void
    fail(error: Error): void
  }[] = []
  let closed = 0
  const place = lazily(
    (signal) =>
      new Promise<{ readonly nth: number; close(): Promise<void> }>((resolve, reject) => {
        const nth = begun.length
        const close = (): Promise<void> => {
          closed++
          return Promise.resolve()
        }
        begun.push({ signal, done: () => resolve({ nth, close }), fail: reject })
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      }),
  )
  return { place, begun, closed: () => closed }
}

describe('what is opened when it is first needed', () => {
  test('is opened once for all who ask', async () => {
    const { place, begun } = openings()
    expect(place.opened).toBeUndefined()
    const both = Promise.all([place.get(never), place.get(never)])
    expect(begun).toHaveLength(1)
    begun[0]?.done()
    const [one, other] = await both
    expect(one).toBe(other)
    expect(place.opened).toBe(one)
    expect(await place.get(never)).toBe(one)
  })

  test('is tried again after it failed, and all who waited are told', async () => {
    const { place, begun } = openings()
    const both = Promise.allSettled([place.get(never), place.get(never)])
    begun[0]?.fail(new Error('not now'))
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(place.failure).toEqual(new Error('not now'))
    const again = place.get(never)
    begun[1]?.done()
    expect(await again).toMatchObject({ nth: 1 })
    expect(place.failure).toBeUndefined()
  })

  test('goes on opening when one of those who wait leaves', async () => {
    const { place, begun } = openings()
    const leaving = new AbortController()
    const left = place.get(leaving.signal)
    const stays = place.get(never)
    leaving.abort(new Error('left'))
    await expect(left).rejects.toThrow('left')
    expect(begun[0]?.signal.aborted).toBe(false)
    begun[0]?.done()
    expect(await stays).toMatchObject({ nth: 0 })
  })

  test('is closed once, and not opened any more', async () => {
    const { place, begun, closed } = openings()
    const opened = place.get(never)
    begun[0]?.done()
    await opened
    await Promise.all([place.close(), place.close()])
    expect(closed()).toBe(1)
    await expect(place.get(never)).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('stops opening when it is closed meanwhile', async () => {
    const { place, begun, closed } = openings()
    const opening = place.get(never)
    const refused = expect(opening).rejects.toMatchObject({ code: 'unavailable' })
    await place.close()
    await refused
    expect(begun[0]?.signal.aborted).toBe(true)
    expect(closed()).toBe(0)
  })
})
