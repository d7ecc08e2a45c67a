import { harmless } from './terminal.ts'

/** Columns a terminal gives a text; wide signs of East Asian scripts take two (UAX 11). */
export function textWidth(text: string): number {
  let width = 0
  for (const sign of text) {
    if (/\p{M}/u.test(sign)) continue
    width += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sign)
      ? 2
      : 1
  }
  return width
}

/** Rows as lines, their cells aligned in columns two blanks apart. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  const clean = rows.map((row) => row.map(harmless))
  for (const row of clean) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, textWidth(cell))
    }
  }
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - textWidth(cell)))
      .join('  ')
      .trimEnd()
  return clean.map((row) => `${line(row)}\n`).join('')
}
