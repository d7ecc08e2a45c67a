import { createWriter } from '../source-map.ts'
import {
  LINE_BREAK,
  LOOK_AHEAD_CHARS,
  type MarkupReader,
  PARAGRAPH_BREAK,
  type Reading,
  STRETCH_CHARS,
  type Unread,
} from './reader.ts'

const BLANK = /[^\S\n]*/y
const BULLET = /[-*+•‣◦▪–][^\S\n]/y
const NUMBERED = /(?:\d{1,3}|[A-Za-z])[.)][^\S\n]/y
const BEGUN = /(?:[-*+•‣◦▪–]|(?:\d{1,3}|[A-Za-z])[.)]?)?$/y

/** Index of the first unit at or after `from` that `pattern` (sticky) does not take. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

/**
 * Reads plain text: a blank line ends a paragraph, a line that begins with a bullet or a number
 * stands on its own, and any other line break is a space.
 */
export function createPlainReader(): MarkupReader {
  return { read: readPlain }
}

/** Whether the text ends before it is clear that a list item begins at `from`. */
function skipsToEnd(text: string, from: number): boolean {
  BEGUN.lastIndex = from
  return text.length - from <= 4 && BEGUN.test(text)
}

function readPlain({ text, from, base, final }: Unread): Reading {
  const writer = createWriter(text, from, base)
  const stop = Math.min(text.length, from + STRETCH_CHARS)
  let at = from
  while (at < stop) {
    const newline = text.indexOf('\n', at)
    if (newline < 0 || newline >= stop) {
      at = stop
      writer.copy(stop)
      break
    }
    writer.copy(newline)
    const limit = newline + LOOK_AHEAD_CHARS
    const next = Math.min(limit, skip(BLANK, text, newline + 1))
    if (!final && next < limit && skipsToEnd(text, next)) {
      at = newline
      break
    }
    at = newline + 1
    if (next >= limit || text[next] === '\n') writer.put(PARAGRAPH_BREAK, at)
    else {
      const bullet = skip(BULLET, text, next)
      const own = bullet > next || skip(NUMBERED, text, next) > next
      writer.put(own ? LINE_BREAK : ' ', at)
      if (bullet > next) {
        writer.copy(next)
        writer.put(' ', next + 1)
        at = next + 1
      }
    }
  }
  return { text: writer.finish(), end: at }
}
