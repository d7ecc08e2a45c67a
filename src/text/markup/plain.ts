import { createWriter } from '../source-map.ts'
import { type InlineTags, createInlineTags } from './inline-tags.ts'
import {
  LINE_BREAK,
  LOOK_AHEAD_CHARS,
  type MarkupReader,
  PARAGRAPH_BREAK,
  type ReaderOptions,
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
 * stands on its own, and any other line break is a space. Marks such as `[pause:1s]` are read
 * unless `inlineTags` is false.
 */
export function createPlainReader({ inlineTags = true }: ReaderOptions = {}): MarkupReader {
  const tags = inlineTags ? createInlineTags('plain') : undefined
  return {
    read(unread) {
      const reading = readPlain(unread, tags)
      tags?.pass(unread, reading.end)
      return reading
    },
  }
}

/** Whether the text ends before it is clear that a list item begins at `from`. */
function skipsToEnd(text: string, from: number): boolean {
  BEGUN.lastIndex = from
  return text.length - from <= 4 && BEGUN.test(text)
}

function readPlain(unread: Unread, tags: InlineTags | undefined): Reading {
  const { text, from, base, final } = unread
  const writer = createWriter(text, from, base)
  const stop = Math.min(text.length, from + STRETCH_CHARS)
  const stretch = text.slice(from, stop)
  const next = (sign: string, at: number): number => {
    const index = stretch.indexOf(sign, at - from)
    return index < 0 ? stop : from + index
  }
  let bracket = tags === undefined ? stop : next('[', from)
  let at = from
  while (at < stop) {
    const newline = next('\n', at)
    if (bracket < newline) {
      writer.copy(bracket)
      at = bracket
      const end = tags?.take(unread, writer, at)
      if (end === 'wait') break
      at = end ?? at + 1
      writer.copy(at)
      bracket = next('[', at)
      continue
    }
    writer.copy(newline)
    at = newline
    if (newline === stop) break
    const limit = newline + LOOK_AHEAD_CHARS
    const begin = Math.min(limit, skip(BLANK, text, newline + 1))
    if (!final && begin < limit && skipsToEnd(text, begin)) break
    at = newline + 1
    if (begin >= limit || text[begin] === '\n') writer.put(PARAGRAPH_BREAK, at)
    else {
      const bullet = skip(BULLET, text, begin)
      const own = bullet > begin || skip(NUMBERED, text, begin) > begin
      writer.put(own ? LINE_BREAK : ' ', at)
      if (bullet > begin) {
        writer.copy(begin)
        writer.put(' ', begin + 1)
        at = begin + 1
      }
    }
  }
  return { text: writer.finish(), end: at }
}
