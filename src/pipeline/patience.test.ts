import { expect, it, vi } from 'vitest'
import type { TextPiece } from '../text/options.ts'
import { withPatience } from './patience.ts'

/** Pieces that come when told to. */
function writer(): {
  readonly pieces: AsyncIterable<TextPiece>
  write(text: string): void
  end(): void
  readonly closed: boolean
} {
  const waiting: ((result: IteratorResult<TextPiece>) => void)[] = []
  let closed = false
  const next = (): Promise<IteratorResult<TextPiece>> =>
    new Promise((resolve) => waiting.push(resolve))
  return {
    pieces: {
      [Symbol.asyncIterator]: () => ({
        next,
        return: () => {
          closed = true
          return Promise.resolve({ done: true, value: undefined })
        },
      }),
    },
    write: (text) => waiting.shift()?.({ done: false, value: { text } }),
    end: () => waiting.shift()?.({ done: true, value: undefined }),
    get closed() {
      return closed
    },
  }
}

const patience = { maxWaitMs: 500, isOver: (text: string) => text.endsWith('.') }

it('flushes behind a whole sentence when the writer pauses, and only once', async () => {
  vi.useFakeTimers()
  try {
    const { pieces, write, end } = writer()
    const read = withPatience(pieces, patience)
    const first = read.next()
    write('One.')
    expect(await first).toEqual({ done: false, value: { text: 'One.' } })
    const second = read.next()
    await vi.advanceTimersByTimeAsync(500)
    expect(await second).toEqual({ done: false, value: { flush: true } })
    const third = read.next()
    await vi.advanceTimersByTimeAsync(60_000)
    write(' Two')
    expect(await third).toEqual({ done: false, value: { text: ' Two' } })
    const last = read.next()
    await vi.advanceTimersByTimeAsync(60_000)
    end()
    expect(await last).toEqual({ done: true, value: undefined })
  } finally {
    vi.useRealTimers()
  }
})

it('flushes nothing while text comes in time, or when it waits on', async () => {
  async function* pieces(): AsyncGenerator<TextPiece> {
    yield { text: 'One.' }
    yield { flush: true }
    yield { text: 'Two.' }
  }
  for (const maxWaitMs of [60_000, 0]) {
    const got: TextPiece[] = []
    for await (const piece of withPatience(pieces(), { ...patience, maxWaitMs })) got.push(piece)
    expect(got).toEqual([{ text: 'One.' }, { flush: true }, { text: 'Two.' }])
  }
})

it('closes its source when nobody reads on, also while it waits for more', async () => {
  vi.useFakeTimers()
  try {
    const source = writer()
    const read = withPatience(source.pieces, patience)
    const first = read.next()
    source.write('One.')
    await first
    const second = read.next()
    await vi.advanceTimersByTimeAsync(500)
    await second
    await read.return(undefined)
    expect(source.closed).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})

it('passes on the error of its source', async () => {
  const failure = new Error('gone')
  async function* pieces(): AsyncGenerator<TextPiece> {
    yield { text: 'One.' }
    throw failure
  }
  const read = withPatience(pieces(), patience)
  await read.next()
  await expect(read.next()).rejects.toBe(failure)
})
