import type { ShownWord } from './subtitle-words.ts'

/** Words that no line may part, such as those of `e-mail/fax`. */
export interface WordCluster {
  readonly words: readonly ShownWord[]
  readonly text: string
  /** Columns it takes; wide characters take two. */
  readonly width: number
  /** What stands between it and the next one on the same line. */
  readonly glue: '' | ' '
}

/** Scripts written without spaces and signs of their width, after Unicode Annex 11 (W and F). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const ASCII = /^[ -~]*$/
/** Marks that stand on another character, and joiners. */
const NARROW = /\p{M}|[\u200b-\u200f\u2060-\u2064]/u
/** Scripts that have no spaces between words: a line may end anywhere. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const BREAKABLE_END = /[-‐–—/]$/u

/** Columns that a text takes: two for wide characters, none for combining marks. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length
  let count = 0
  for (const character of text) {
    if (NARROW.test(character)) continue
    count += WIDE.test(character) ? 2 : 1
  }
  return count
}

/** Joins words where no line may end: those without a space, but for hyphens and scripts without spaces. */
export function clusters(words: readonly ShownWord[]): WordCluster[] {
  const out: WordCluster[] = []
  let open: ShownWord[] = []
  const shown = words.filter((word) => word.text !== '')
  for (const [i, word] of shown.entries()) {
    open.push(word)
    const next = shown[i + 1]
    const parts =
      !next ||
      word.glue === ' ' ||
      BREAKABLE_END.test(word.text) ||
      SPACELESS.test(word.text) ||
      SPACELESS.test(next.text)
    if (!parts) continue
    const text = open.map((part) => part.text).join('')
    out.push({ words: open, text, width: columns(text), glue: word.glue })
    open = []
  }
  return out
}

/** Columns of clusters on one line. */
export function lineColumns(line: readonly WordCluster[]): number {
  return line.reduce((sum, { width, glue }, i) => {
    return sum + width + (i < line.length - 1 ? glue.length : 0)
  }, 0)
}

/** Fills lines of at most `maxColumns`, one after the other; a longer cluster has its own line. */
function filledLines(parts: readonly WordCluster[], maxColumns: number): WordCluster[][] {
  const lines: WordCluster[][] = []
  let line: WordCluster[] = []
  let width = 0
  for (const part of parts) {
    const glue = line.at(-1)?.glue.length ?? 0
    if (line.length > 0 && width + glue + part.width > maxColumns) {
      lines.push(line)
      line = []
      width = 0
    }
    width += (line.length > 0 ? glue : 0) + part.width
    line.push(part)
  }
  if (line.length > 0) lines.push(line)
  return lines
}

/** The same number of lines as `filledLines`, but as even as can be. */
export function evenLines(parts: readonly WordCluster[], maxColumns: number): WordCluster[][] {
  const filled = filledLines(parts, maxColumns)
  if (filled.length < 2) return filled
  const least = Math.ceil(lineColumns(parts) / filled.length) - 1
  for (let limit = Math.max(1, least); limit < maxColumns; limit++) {
    const lines = filledLines(parts, limit)
    if (lines.length === filled.length) return lines
  }
  return filled
}
