import { SpeechError } from '../../core/errors.ts'

/** Keeps count of lines while a text goes by. */
export interface LineCounter {
  /** Takes note of `text`, which begins at the source offset `base`, up to the source offset `to`. */
  pass(text: string, base: number, to: number): void
  /** An error for what the text has at a source offset, which must still be in `text`. */
  refuse(expected: string, text: string, base: number, at: number): SpeechError
}

/** Counts from line 1, column 1; a column is a UTF-16 code unit, a line ends with a line feed. */
export function createLineCounter(): LineCounter {
  let counted = 0
  let line = 1
  let lineStart = 0
  const pass = (text: string, base: number, to: number): void => {
    for (let index = Math.max(0, counted - base); index < to - base; index++) {
      if (text.charCodeAt(index) !== 10) continue
      line++
      lineStart = base + index + 1
    }
    counted = Math.max(counted, to)
  }
  return {
    pass,
    refuse(expected, text, base, at) {
      pass(text, base, at)
      const column = Math.max(1, at - lineStart + 1)
      return new SpeechError(
        'invalid_request',
        `Expected ${expected} at line ${line}, column ${column} of the text.`,
        { details: { param: 'text', line, column, offset: at } },
      )
    },
  }
}
