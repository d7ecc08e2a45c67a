import { entity } from './entities.ts'
import type { Passage } from './markdown-passage.ts'
import { LINE_BREAK } from './reader.ts'

const SPECIAL = /[\\`*_~[\]!<&|\n]/g
const CODE_SPECIAL = /[`\n]/g
const WORD = /[\p{L}\p{N}]/u
const PUNCTUATION = /[!-/:-@[-`{-~]/
const TAG = /<(?:\/?[A-Za-z]|[!?])[^<>]{0,1000}>/y
const TAG_BEGUN = /<(?:\/?(?:[A-Za-z][^<>]{0,1000})?|[!?][^<>]{0,1000})$/y
const BREAKING = /^<\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6]|hr|blockquote|section|article)\b/i
/** Elements whose content is no text. */
const HIDING = /^<(script|style)(?![\w-])(?!.*\/>$)/is
const HIDDEN_ENDS = {
  comment: /-->/g,
  script: /<\/script\s{0,8}>/gi,
  style: /<\/style\s{0,8}>/gi,
}
const LONGEST_HIDDEN_END = '</script>'.length + 8
const ADDRESS = /^<(?:[a-z][a-z\d+.-]*:|[^\s<>]+@)/i
const ENTITY = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});/y
const ENTITY_BEGUN = /&[#\w]{0,9}$/y
const REFERENCE = /\[[^\]\n]{0,200}\]/y
const REFERENCE_BEGUN = /\[[^\]\n]{0,200}$/y
const ROW_END = /\|[ \t\r]{0,64}(?=\n|$)/y
const LONGEST_TARGET = 2000
const DEEPEST_TARGET = 8

/** Takes a sticky match of `pattern` at `at`; undefined when there is none. */
function take(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/**
 * Reads on inside a line up to `stop` or past the next sign of markup. Gives `at` back when that
 * sign hangs on text to come.
 */
export function readInline(passage: Passage, at: number, stop: number): number {
  const { unread, writer, state } = passage
  const { text } = unread
  const pattern = state.code > 0 ? CODE_SPECIAL : SPECIAL
  pattern.lastIndex = at
  const index = pattern.exec(text)?.index ?? stop
  if (index > at) {
    const end = Math.min(index, stop)
    writer.copy(end)
    return end
  }
  const waits = (end: number): boolean => end >= text.length && !unread.final
  const drop = (end: number): number => {
    writer.put('', end)
    return end
  }
  const keep = (end: number): number => {
    writer.copy(end)
    return end
  }
  const sign = text[at] as string
  switch (sign) {
    case '\\':
      if (waits(at + 1)) return at
      if (!PUNCTUATION.test(text[at + 1] ?? '')) return keep(at + 1)
      drop(at + 1)
      return keep(at + 2)
    case '`':
    case '*':
    case '_':
    case '~': {
      let end = at + 1
      while (text[end] === sign) end++
      if (waits(end)) return at
      return isMark(passage, sign, at, end) ? drop(end) : keep(end)
    }
    case '[': {
      if (waits(at + 1)) return at
      const tag = passage.tags?.take(unread, writer, at)
      if (tag !== undefined) return tag === 'wait' ? at : tag
      if (text[at + 1] !== '^') return drop(at + 1)
      const note = take(REFERENCE, text, at)
      if (note !== undefined) return drop(at + note[0].length)
      return !unread.final && take(REFERENCE_BEGUN, text, at) ? at : drop(at + 1)
    }
    case ']': {
      if (waits(at + 1)) return at
      const end = targetEnd(passage, at + 1)
      return end === undefined ? at : drop(end)
    }
    case '!':
      if (waits(at + 1)) return at
      return text[at + 1] === '[' ? drop(at + 2) : keep(at + 1)
    case '<':
      return readTag(passage, at)
    case '&': {
      const found = take(ENTITY, text, at)
      if (found === undefined)
        return !unread.final && take(ENTITY_BEGUN, text, at) ? at : keep(at + 1)
      const said = entity(found[1] as string)
      if (said === undefined) return keep(at + 1)
      writer.put(said, at + found[0].length)
      return at + found[0].length
    }
    default:
      if (!state.row) return keep(at + 1)
      ROW_END.lastIndex = at
      if (ROW_END.test(text)) return waits(ROW_END.lastIndex) ? at : drop(at + 1)
      writer.put(',', at + 1)
      return at + 1
  }
}

/** Whether a run of signs is markup, judged by the characters beside it. */
function isMark({ unread, state }: Passage, sign: string, at: number, end: number): boolean {
  const { text, from } = unread
  if (sign === '`') {
    if (state.code === 0) state.code = end - at
    else if (state.code === end - at) state.code = 0
    else return false
    return true
  }
  if (sign === '~') return end - at > 1
  const before = at > from ? (text[at - 1] as string) : state.previous
  const after = text[end] ?? ''
  if (sign === '_') return !(WORD.test(before) && WORD.test(after))
  const alone = /^\s?$/.test(before) && /^\s?$/.test(after)
  return !alone && !(/\d/.test(before) && /\d/.test(after))
}

/**
 * Past what hangs on the closing bracket of a link: `(address)`, `[reference]` or nothing.
 * Undefined when it is not all there yet.
 */
function targetEnd({ unread: { text, final } }: Passage, at: number): number | undefined {
  if (text[at] === '[') {
    const found = take(REFERENCE, text, at)
    if (found !== undefined) return at + found[0].length
    return !final && take(REFERENCE_BEGUN, text, at) ? undefined : at
  }
  if (text[at] !== '(') return at
  let depth = 0
  const limit = Math.min(text.length, at + LONGEST_TARGET)
  for (let index = at; index < limit; index++) {
    const sign = text[index]
    if (sign === '\n') return at
    if (sign === '\\') index++
    else if (sign === '(' && ++depth > DEEPEST_TARGET) return at
    else if (sign === ')' && --depth === 0) return index + 1
  }
  return limit < at + LONGEST_TARGET && !final ? undefined : at
}

function readTag({ unread, writer, state }: Passage, at: number): number {
  const { text, final } = unread
  if (text.startsWith('<!--', at)) {
    state.hidden = 'comment'
    writer.put('', at + 4)
    return at + 4
  }
  if (!final && '<!--'.startsWith(text.slice(at))) return at
  const tag = take(TAG, text, at)?.[0]
  if (tag === undefined) {
    if (!final && take(TAG_BEGUN, text, at)) return at
    writer.copy(at + 1)
    return at + 1
  }
  const end = at + tag.length
  if (ADDRESS.test(tag)) {
    writer.put('', at + 1)
    writer.copy(end - 1)
    writer.put('', end)
  } else {
    const name = HIDING.exec(tag)?.[1]?.toLowerCase()
    if (name === 'script' || name === 'style') state.hidden = name
    writer.put(BREAKING.test(tag) ? LINE_BREAK : '', end)
  }
  return end
}

/** Drops a comment, script or style up to its end, or all that is there of it. */
export function readHidden({ unread, writer, state }: Passage, at: number): number {
  const { text, final } = unread
  const pattern = HIDDEN_ENDS[state.hidden ?? 'comment']
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (found !== null) state.hidden = undefined
  const held = final ? 0 : LONGEST_HIDDEN_END - 1
  const end = found === null ? Math.max(at, text.length - held) : pattern.lastIndex
  writer.put('', end)
  return end
}
