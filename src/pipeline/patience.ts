import type { TextPiece } from '../text/options.ts'

/** How long text that arrives in pieces is waited for. */
export interface Patience {
  /** Milliseconds without text after which a sentence that looks over is spoken; 0 waits on. */
  readonly maxWaitMs: number
  /** Whether the text so far ends with a whole sentence. */
  isOver(text: string): boolean
}

const TAIL_CHARS = 300
const LATE = Symbol('late')

/**
 * The pieces, with a flush where the writer pauses behind a whole sentence. Without it the sentence
 * would be held back until a word of the next one shows that it does not go on.
 */
export async function* withPatience(
  pieces: AsyncIterable<TextPiece>,
  { maxWaitMs, isOver }: Patience,
): AsyncGenerator<TextPiece> {
  const reader = pieces[Symbol.asyncIterator]()
  let tail = ''
  let coming: Promise<IteratorResult<TextPiece>> | undefined
  let over = false
  try {
    for (;;) {
      coming ??= reader.next()
      const hurries = maxWaitMs > 0 && tail !== '' && isOver(tail)
      const got = hurries ? await orLate(coming, maxWaitMs) : await coming
      if (got === LATE) {
        tail = ''
        yield { flush: true }
        continue
      }
      coming = undefined
      if (got.done === true) {
        over = true
        return
      }
      tail = 'text' in got.value ? (tail + got.value.text).slice(-TAIL_CHARS) : ''
      yield got.value
    }
  } catch (error) {
    over = coming !== undefined
    throw error
  } finally {
    // What is still on its way may never come, and so cannot be waited for.
    coming?.catch(() => undefined)
    if (!over) {
      const closed = reader.return?.()
      if (coming === undefined) await closed
      else closed?.catch(() => undefined)
    }
  }
}

async function orLate<Value>(value: Promise<Value>, afterMs: number): Promise<Value | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), afterMs)
  })
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}
