import { StringDecoder } from 'node:string_decoder'

/** Longest line that is told, in UTF-16 code units; the rest of it is left out. */
const MAX_LINE_CHARS = 500
/** Lines told of one stream in any second; the others are left out. */
const MAX_LINES_PER_SECOND = 20
const SECOND_MS = 1000

/**
 * A function that takes what a process writes and tells it line by line: no more than 20 lines a
 * second, and no more than 500 characters of each, so that a flood costs neither memory nor disk.
 */
export function lineReader(
  tell: (line: string) => void,
  nowMs: () => number,
): (chunk: Buffer) => void {
  const decoder = new StringDecoder('utf8')
  let begun = ''
  let secondMs = -Infinity
  let told = 0
  const line = (text: string): void => {
    const clean = text.trimEnd()
    if (clean === '') return
    if (nowMs() - secondMs >= SECOND_MS) {
      secondMs = nowMs()
      told = 0
    }
    if (told++ < MAX_LINES_PER_SECOND) tell(clean)
  }
  return (chunk) => {
    const lines = decoder.write(chunk).split('\n')
    for (const [index, text] of lines.entries()) {
      if (begun.length < MAX_LINE_CHARS) begun += text.slice(0, MAX_LINE_CHARS - begun.length)
      if (index === lines.length - 1) return
      line(begun)
      begun = ''
    }
  }
}
