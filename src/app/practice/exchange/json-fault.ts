/** What a scanner of JSON waits for. */
type Wanted = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after'

const BLANK = /[ \t\n\r]*/y
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
/** A run of characters in a string that are none of quote, backslash or control. */
// oxlint-disable-next-line no-control-regex
const RUN = /[^"\\\u0000-\u001f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Where a string ends that begins at `at`; negative, and by one more, where it is wrong. */
function stringEnd(text: string, at: number): number {
  for (let here = at + 1; ; ) {
    here = past(RUN, text, here)
    if (text[here] === '"') return here + 1
    const next = past(ESCAPE, text, here)
    if (next === here) return -here - 1
    here = next
  }
}

/** Where a text stops being JSON (RFC 8259), in UTF-16 units; its length when it only ends too early. */
function faultAt(text: string): number {
  const open: ('{' | '[')[] = []
  let wanted = 'value' as Wanted
  for (let at = 0; ; ) {
    at = past(BLANK, text, at)
    const char = text[at]
    if (char === undefined) return text.length
    const isClosing =
      (char === '}' && open.at(-1) === '{' && (wanted === 'after' || wanted === 'first-key')) ||
      (char === ']' && open.at(-1) === '[' && (wanted === 'after' || wanted === 'first-value'))
    if (isClosing) {
      open.pop()
      wanted = 'after'
      at += 1
    } else if (wanted === 'after') {
      if (char !== ',' || open.length === 0) return at
      wanted = open.at(-1) === '{' ? 'key' : 'value'
      at += 1
    } else if (wanted === 'colon') {
      if (char !== ':') return at
      wanted = 'value'
      at += 1
    } else if (char === '"') {
      const end = stringEnd(text, at)
      if (end < 0) return -end - 1
      wanted = wanted === 'key' || wanted === 'first-key' ? 'colon' : 'after'
      at = end
    } else if (wanted === 'key' || wanted === 'first-key') {
      return at
    } else if (char === '{' || char === '[') {
      open.push(char)
      wanted = char === '{' ? 'first-key' : 'first-value'
      at += 1
    } else {
      const end = past(SCALAR, text, at)
      if (end === at) return at
      wanted = 'after'
      at = end
    }
  }
}

/** Line and column, counted from 1, at which a text that `JSON.parse()` refuses stops being JSON. */
export function jsonFault(text: string): { readonly line: number; readonly column: number } {
  const end = faultAt(text)
  let line = 1
  let lineStart = 0
  for (let at = 0; at < end; at++) {
    const char = text[at]
    if (char !== '\n' && (char !== '\r' || text[at + 1] === '\n')) continue
    line += 1
    lineStart = at + 1
  }
  return { line, column: end - lineStart + 1 }
}
