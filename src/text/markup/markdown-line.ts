import { LINE_BREAK, LOOK_AHEAD_CHARS, PARAGRAPH_BREAK, type Unread } from './reader.ts'

/** What the lines before tell of a line. */
export interface LineContext {
  readonly fence: Fence | undefined
  /** Whether the line before was blank, or there is none. */
  readonly blank: boolean
  /** Whether the line may belong to an item of a list. */
  readonly list: boolean
  /** Whether the line before was indented code. */
  readonly code: boolean
}

/** An open block of code: only a line of the same sign, at least as long, closes it. */
export interface Fence {
  readonly sign: string
  readonly length: number
}

/** What a line turned out to be from its first characters. */
export interface LineStart {
  /** `skip` is not read aloud, as fences, rules and definitions; `code` only on demand. */
  readonly kind: 'text' | 'row' | 'skip' | 'code' | 'blank'
  /** Where its words begin. */
  readonly from: number
  /** What parts it from the line before, and from the line after; a space when nothing does. */
  readonly before: string
  readonly after: string
  /** Whether it begins an item of a list. */
  readonly item?: boolean
  /** The block of code that is open from here on. */
  readonly fence?: Fence
}

const INDENT = /[ \t]{0,512}(?:>[ \t]{0,8}){0,32}/y
const CODE_INDENT = /(?: {4}| {0,3}\t)(?=[ \t]{0,512}[^\s>])/y
const RUN = /[-_*=|: \t\r]*/y
const FENCE = /(`{3,}|~{3,})([^`\n]*)/y
const HEADING = /#{1,6}(?:[ \t]+|(?=[\r\n]|$))/y
const BULLET = /[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/y
const NUMBER = /\d{1,9}[.)][ \t]/y
const NOTE = /\[\^[^\]\n]{1,64}\]:[ \t]*/y
const DEFINITION = /\[[^\]\n]{1,200}\]:[ \t]*\S/y
/** Beginnings that could still become one of the above. */
const BEGUN =
  /(?:#{1,7}|`{1,2}|~{1,2}|(?:`{3,}|~{3,})[^`\n]{0,200}|[-*+][ \t]+(?:\[[ xX]?\]?[ \t]*)?|\d{1,9}[.)]?|\[[^\]\n]{0,200}(?:\]:?[ \t]*)?)?$/y

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function line(
  kind: LineStart['kind'],
  from: number,
  before: string,
  after: string,
  fence?: Fence,
): LineStart {
  return { kind, from, before, after, ...(fence === undefined ? {} : { fence }) }
}

/** Tells what the line at `at` is; undefined when its first characters are not all there. */
export function startLine(
  { text, final }: Unread,
  at: number,
  { fence, blank, list, code }: LineContext,
): LineStart | undefined {
  matches(INDENT, text, at)
  const from = INDENT.lastIndex
  const short = !final && text.length - at < LOOK_AHEAD_CHARS
  if (from >= text.length && short) return undefined
  matches(RUN, text, from)
  const run = RUN.lastIndex
  if (run >= text.length && short) return undefined
  const ended = run >= text.length || text[run] === '\n'
  if (fence !== undefined) return insideFence({ text, short }, at, from, fence)
  if ((blank || code) && !list && matches(CODE_INDENT, text, at)) {
    return line('code', CODE_INDENT.lastIndex, code ? LINE_BREAK : PARAGRAPH_BREAK, LINE_BREAK)
  }
  if (ended) {
    const bare = text.slice(from, run).trim()
    if (bare === '') return line('blank', from, PARAGRAPH_BREAK, PARAGRAPH_BREAK)
    const table = bare.includes('|')
    return line('skip', from, table ? ' ' : PARAGRAPH_BREAK, table ? LINE_BREAK : PARAGRAPH_BREAK)
  }
  if (short && matches(BEGUN, text, from)) return undefined
  if (matches(FENCE, text, from) && (text[FENCE.lastIndex] ?? '\n') === '\n') {
    const sign = text[from] as string
    let length = 3
    while (text[from + length] === sign) length++
    return line('skip', from, PARAGRAPH_BREAK, PARAGRAPH_BREAK, { sign, length })
  }
  if (matches(HEADING, text, from)) {
    return line('text', HEADING.lastIndex, PARAGRAPH_BREAK, PARAGRAPH_BREAK)
  }
  if (matches(BULLET, text, from)) {
    return { ...line('text', BULLET.lastIndex, LINE_BREAK, ' '), item: true }
  }
  if (matches(NUMBER, text, from)) return { ...line('text', from, LINE_BREAK, ' '), item: true }
  if (text[from] === '|') return line('row', from + 1, LINE_BREAK, LINE_BREAK)
  if (matches(NOTE, text, from)) return line('text', NOTE.lastIndex, PARAGRAPH_BREAK, ' ')
  if (matches(DEFINITION, text, from)) return line('skip', from, PARAGRAPH_BREAK, PARAGRAPH_BREAK)
  return line('text', from, ' ', ' ')
}

function insideFence(
  { text, short }: { readonly text: string; readonly short: boolean },
  at: number,
  from: number,
  fence: Fence,
): LineStart | undefined {
  let end = from
  while (text[end] === fence.sign) end++
  let rest = end
  while (text[rest] === ' ' || text[rest] === '\t' || text[rest] === '\r') rest++
  if (rest >= text.length && short) return undefined
  const closes = end - from >= fence.length && (text[rest] ?? '\n') === '\n'
  if (closes) return line('skip', from, ' ', PARAGRAPH_BREAK)
  return line('code', at, LINE_BREAK, LINE_BREAK, fence)
}
