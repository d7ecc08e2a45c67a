import { createWriter } from '../source-map.ts'
import { frontMatterEnd } from './front-matter.ts'
import { createInlineTags } from './inline-tags.ts'
import { readHidden, readInline } from './markdown-inline.ts'
import { type Fence, startLine } from './markdown-line.ts'
import type { MarkdownState, Passage } from './markdown-passage.ts'
import {
  LINE_BREAK,
  type MarkupReader,
  PARAGRAPH_BREAK,
  type ReaderOptions,
  STRETCH_CHARS,
} from './reader.ts'

/**
 * Reads Markdown as a listener wants it (CommonMark with tables, footnotes and task lists):
 * headings are paragraphs, items and rows lines of their own; words of links, images and code
 * spans are read, their addresses and signs are not; comments, tags, rules, definitions, scripts and the
 * settings at the head are left out, and so are blocks of code unless `codeBlocks` is `read`. Every construct is judged where it stands, without a search for its
 * other half in text that may not have come.
 */
export function createMarkdownReader({
  codeBlocks = 'skip',
  inlineTags = true,
}: ReaderOptions = {}): MarkupReader {
  const tags = inlineTags ? createInlineTags('markdown') : undefined
  const state: MarkdownState = {
    row: false,
    skipped: false,
    verbatim: false,
    code: 0,
    hidden: undefined,
    previous: '',
  }
  let fence: Fence | undefined
  let after = ''
  let begun = false
  let blank = true
  let list = false
  let code = false

  /** Reads a line break and the markup at the head of the line behind it. */
  const nextLine = ({ unread, writer }: Passage, at: number): number => {
    const begin = begun ? at + 1 : at
    const start = startLine(unread, begin, { fence, blank, list, code })
    if (start === undefined) return at
    if (begun) {
      const parts = [start.before, after]
      const parting = parts.includes(PARAGRAPH_BREAK)
        ? PARAGRAPH_BREAK
        : parts.includes(LINE_BREAK) || start.kind === 'row'
          ? LINE_BREAK
          : ' '
      writer.put(parting, begin)
      if (parting !== ' ') state.code = 0
    }
    if (start.from > begin) writer.put('', start.from)
    begun = true
    state.row = start.kind === 'row'
    state.skipped = start.kind === 'skip' || start.kind === 'blank'
    state.verbatim = start.kind === 'code'
    if (start.kind === 'code' && codeBlocks === 'skip') state.skipped = true
    if (start.item === true) list = true
    else if (start.kind !== 'blank' && start.from === begin) list = false
    code = start.kind === 'code' && start.fence === undefined
    blank = start.kind === 'blank'
    fence = start.fence
    after = start.after
    return start.from
  }

  return {
    read(unread) {
      const { text, from, base } = unread
      const writer = createWriter(text, from, base)
      const passage: Passage = { unread, writer, state, tags }
      const stop = Math.min(text.length, from + STRETCH_CHARS)
      let at = from
      if (!begun) {
        if (at < stop) {
          const end = frontMatterEnd(unread, at)
          if (end === undefined) return { text: writer.finish(), end: at }
          if (end > at) {
            writer.put('', end)
            at = end
            begun = true
          } else at = nextLine(passage, at)
        }
        if (!begun) return { text: writer.finish(), end: at }
      }
      while (at < stop) {
        let next: number
        if (state.hidden !== undefined) next = readHidden(passage, at)
        else if (text[at] === '\n') next = nextLine(passage, at)
        else if (state.skipped) next = skipLine(passage, at, stop)
        else if (state.verbatim) next = copyLine(passage, at, stop)
        else next = readInline(passage, at, stop)
        if (next === at) break
        at = next
      }
      if (at > from) state.previous = text[at - 1] as string
      tags?.pass(unread, at)
      return { text: writer.finish(), end: at }
    },
  }
}

function copyLine({ unread: { text }, writer }: Passage, at: number, stop: number): number {
  const newline = text.indexOf('\n', at)
  const end = newline < 0 || newline > stop ? stop : newline
  writer.copy(end)
  return end
}

function skipLine({ unread: { text }, writer }: Passage, at: number, stop: number): number {
  const newline = text.indexOf('\n', at)
  const end = newline < 0 || newline > stop ? stop : newline
  writer.put('', end)
  return end
}
