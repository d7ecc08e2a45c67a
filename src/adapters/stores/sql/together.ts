import { orAborted } from '../../../core/stream.ts'

/** One thing to be done, and who waits for it. */
interface Wish<One, Done> {
  readonly one: One
  readonly resolve: (done: Done) => void
  readonly reject: (reason: unknown) => void
  readonly signal: AbortSignal
}

/** Turns of the event loop without a wish after which nobody is waited for. An idle one takes microseconds. */
const QUIET_TURNS = 2

/**
 * Does at once what is asked for in one turn of the event loop, at most `most` at a time: what many
 * ask for at the same time then costs one transaction. `work` gives a result for each, in order.
 * When it fails for several, it is tried again for each alone, so that nobody fails for another.
 * Who leaves is told at once, and is not waited for; others are not disturbed.
 */
export function together<One, Done>(
  work: (all: readonly One[], signal: AbortSignal) => Promise<readonly Done[]>,
  most: number,
): (one: One, signal: AbortSignal) => Promise<Done> {
  let waiting: Wish<One, Done>[] = []
  const nobody = new AbortController().signal

  async function attempt(wishes: readonly Wish<One, Done>[]): Promise<void> {
    const [first] = wishes
    const signal = wishes.length === 1 && first ? first.signal : nobody
    try {
      const all = await work(
        wishes.map(({ one }) => one),
        signal,
      )
      for (const [index, { resolve }] of wishes.entries()) resolve(all[index] as Done)
    } catch (error) {
      if (wishes.length === 1) first?.reject(error)
      else await Promise.all(wishes.map((wish) => attempt([wish])))
    }
  }

  /** Begins when nothing more has come for some turns, or there is enough. */
  function whenQuiet(quiet: number, before: number): void {
    const more = waiting.length > before
    if (waiting.length >= most || (!more && quiet <= 1)) begin()
    else setImmediate(whenQuiet, more ? QUIET_TURNS : quiet - 1, waiting.length)
  }

  function begin(): void {
    const wishes = waiting.filter(({ signal }) => !signal.aborted)
    waiting = []
    for (let from = 0; from < wishes.length; from += most)
      void attempt(wishes.slice(from, from + most))
  }

  return async (one, signal) => {
    const done = new Promise<Done>((resolve, reject) => {
      waiting.push({ one, resolve, reject, signal })
    })
    // After all that has come by now was read.
    if (waiting.length === 1) setImmediate(whenQuiet, QUIET_TURNS, 0)
    return orAborted(done, signal)
  }
}
