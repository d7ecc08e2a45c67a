import type { Unread } from './reader.ts'

const LONGEST_MATTER = 8192
const OPENING = /(?:---|\+\+\+)[ \t]*\r?\n(?=[A-Za-z_"'][^\n]{0,200}[:=])/y
const OPENING_BEGUN = /(?:[-+]{0,3}|(?:---|\+\+\+)[ \t]*\r?(?:\n[^\n]{0,200})?)$/y

/**
 * Where the settings at the head of a Markdown document end, the YAML or TOML between two lines
 * of `---` or `+++`; `at` when there are none, undefined when that hangs on text to come. They
 * must close within 8,192 units, so that no text is taken for settings.
 */
export function frontMatterEnd({ text, final }: Unread, at: number): number | undefined {
  OPENING.lastIndex = at
  if (!OPENING.test(text)) {
    OPENING_BEGUN.lastIndex = at
    return !final && OPENING_BEGUN.test(text) ? undefined : at
  }
  const closing = text[at] === '-' ? /^(?:---|\.\.\.)[ \t]*\r?$/ : /^\+\+\+[ \t]*\r?$/
  for (let from = OPENING.lastIndex; from - at < LONGEST_MATTER; ) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    if (newline < 0 && !final) return undefined
    if (end - from < 32 && closing.test(text.slice(from, end))) return end
    if (newline < 0) return at
    from = newline + 1
  }
  return at
}
