import { SpeechError } from '../../../core/errors.ts'
import type { TextPiece } from '../../../app/rostrum.ts'

/** Text on its way from a client to the spine. */
export interface TextQueue {
  /** Throws `too_large` when more waits to be spoken than may. */
  push(piece: TextPiece): void
  /** No more text will come. */
  end(): void
  /** To be read once. */
  readonly pieces: AsyncIterable<TextPiece>
}

/**
 * A queue that holds at most `maxChars` UTF-16 code units. It never waits: whoever writes faster
 * than speech is made must be told, not held, or a `clear` behind the text would never be read.
 */
export function createTextQueue(maxChars: number): TextQueue {
  let items: TextPiece[] = []
  let chars = 0
  let ended = false
  let wake = (): void => {}
  async function* read(): AsyncGenerator<TextPiece> {
    while (true) {
      const ready = items
      items = []
      chars = 0
      yield* ready
      if (items.length > 0) continue
      if (ended) return
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return {
    push(piece) {
      const length = 'text' in piece ? piece.text.length : 1
      if (chars + length > maxChars)
        throw new SpeechError('too_large', `Expected at most ${maxChars} characters to wait.`, {
          details: { param: 'text', expected: maxChars },
        })
      chars += length
      items.push(piece)
      wake()
    },
    end() {
      ended = true
      wake()
    },
    pieces: { [Symbol.asyncIterator]: read },
  }
}
