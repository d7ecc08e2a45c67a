import { describe, expect, test } from 'vitest'
import { together } from './together.ts'

const { signal } = new AbortController()

/** Doubles numbers; what it was asked for at once is kept. */
function doubling(refuses: (all: readonly number[]) => boolean = () => false) {
  const calls: (readonly number[])[] = []
  const ask = together(async (all: readonly number[]) => {
    calls.push(all)
    if (refuses(all)) throw new Error(`not ${all.join()}`)
    return all.map((one) => one * 2)
  }, 3)
  return { calls, ask }
}

describe('what is asked for in one turn', () => {
  test('is done at once, and each is given its own', async () => {
    const { calls, ask } = doubling()
    expect(await Promise.all([1, 2, 3].map((one) => ask(one, signal)))).toEqual([2, 4, 6])
    expect(await ask(4, signal)).toBe(8)
    expect(calls).toEqual([[1, 2, 3], [4]])
  })

  test('is done in parts when it is much', async () => {
    const { calls, ask } = doubling()
    await Promise.all([1, 2, 3, 4, 5, 6, 7].map((one) => ask(one, signal)))
    expect(calls).toEqual([[1, 2, 3], [4, 5, 6], [7]])
  })
})

test('nobody fails for another', async () => {
  const { calls, ask } = doubling((all) => all.includes(2))
  const all = await Promise.allSettled([1, 2, 3].map((one) => ask(one, signal)))
  expect(all).toEqual([
    { status: 'fulfilled', value: 2 },
    { status: 'rejected', reason: new Error('not 2') },
    { status: 'fulfilled', value: 6 },
  ])
  expect(calls).toEqual([[1, 2, 3], [1], [2], [3]])
})

describe('who leaves', () => {
  test('before it begins is left out', async () => {
    const { calls, ask } = doubling()
    const leaving = new AbortController()
    const all = [ask(1, leaving.signal), ask(2, signal)]
    leaving.abort(new Error('gone'))
    await expect(all[0]).rejects.toThrow('gone')
    expect(await all[1]).toBe(4)
    expect(calls).toEqual([[2]])
  })

  test('later is told at once, and the others are done', async () => {
    let goOn = (): void => {}
    const going = new Promise<void>((resolve) => (goOn = resolve))
    let begun = (): void => {}
    const began = new Promise<void>((resolve) => (begun = resolve))
    const ask = together(async (all: readonly number[], stop) => {
      begun()
      await going
      stop.throwIfAborted()
      return all
    }, 3)
    const leaving = new AbortController()
    const all = [ask(1, leaving.signal), ask(2, signal)]
    await began
    leaving.abort(new Error('gone'))
    await expect(all[0]).rejects.toThrow('gone')
    goOn()
    expect(await all[1]).toBe(2)
  })

  test('alone takes his signal along', async () => {
    const ask = together(async (all: readonly number[], stop) => {
      await new Promise((_, reject) =>
        stop.addEventListener('abort', () => reject(new Error('stopped'))),
      )
      return all
    }, 3)
    const leaving = new AbortController()
    const asked = ask(1, leaving.signal)
    setImmediate(() => leaving.abort(new Error('gone')))
    await expect(asked).rejects.toThrow('gone')
  })
})
