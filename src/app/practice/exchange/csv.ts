import { SpeechError } from '../../../core/errors.ts'

/** Most cells of a row: a line of nothing but delimiters must not fill memory. */
const MAX_CELLS = 1000
/** Most UTF-16 units of a row: far more than an item with all its alternatives has. */
const MAX_ROW_CHARS = 4_000_000

/** A row of a table, and where it stands in the text: lines and columns are counted from 1. */
export interface CsvRow {
  readonly cells: readonly string[]
  readonly line: number
  /** Where each cell begins, in its line. */
  readonly columns: readonly number[]
}

/** A cell as RFC 4180 writes it. */
function cell(text: string, delimiter: string): string {
  const plain = !text.includes(delimiter) && !/["\r\n]/.test(text)
  return plain ? text : `"${text.replaceAll('"', '""')}"`
}

/** A row, without the end of its line. A row of one empty cell is not an empty line. */
export function csvRow(cells: readonly string[], delimiter = ','): string {
  if (cells.length === 1 && cells[0] === '') return '""'
  return cells.map((text) => cell(text, delimiter)).join(delimiter)
}

function fault(line: number, column: number, sentence: string): SpeechError {
  return new SpeechError('invalid_request', `Line ${line}, column ${column}: ${sentence}`, {
    details: { param: 'body', line, column },
  })
}

/**
 * Reads a table (RFC 4180), row by row; lines may end in CR LF, LF or CR, empty ones are left out.
 * Throws `invalid_request` with the line and column of a quote that is not as it should be.
 */
export function* readCsv(text: string, delimiter = ','): Generator<CsvRow> {
  const bare = new RegExp(`[^${delimiter}\r\n]*`, 'y')
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  let lineStart = at
  const column = (place: number): number => place - lineStart + 1

  function newLines(from: number, to: number): void {
    for (const { index, 0: end } of text.slice(from, to).matchAll(/\r\n?|\n/g)) {
      line += 1
      lineStart = from + index + end.length
    }
  }

  let rowStart = at
  function checkLength(): void {
    if (at - rowStart > MAX_ROW_CHARS)
      throw fault(line, 1, `expected a row of at most ${MAX_ROW_CHARS} characters.`)
  }

  function quoted(): string {
    const start = at
    let value = ''
    for (let from = at + 1; ; from = at + 1) {
      at = text.indexOf('"', from)
      if (at < 0) throw fault(line, column(start), 'expected this quote to be closed.')
      checkLength()
      value += text.slice(from, at)
      at += 1
      if (text[at] !== '"') break
      value += '"'
    }
    newLines(start, at)
    if (at < text.length && text[at] !== delimiter && text[at] !== '\r' && text[at] !== '\n')
      throw fault(line, column(at), 'expected the cell to end where its quote is closed.')
    return value
  }

  function unquoted(): string {
    bare.lastIndex = at
    const [value = ''] = bare.exec(text) ?? []
    const quote = value.indexOf('"')
    if (quote >= 0)
      throw fault(line, column(at + quote), 'expected a cell with a quote to stand in quotes.')
    at += value.length
    checkLength()
    return value
  }

  while (at < text.length) {
    const row = { cells: [] as string[], line, columns: [] as number[] }
    rowStart = at
    const isEmpty = text[at] === '\r' || text[at] === '\n'
    for (;;) {
      if (row.cells.length === MAX_CELLS)
        throw fault(line, column(at), `expected at most ${MAX_CELLS} cells in a row.`)
      row.columns.push(column(at))
      row.cells.push(text[at] === '"' ? quoted() : unquoted())
      if (text[at] !== delimiter) break
      at += 1
    }
    const end = at
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    newLines(end, at)
    if (!isEmpty) yield row
  }
}
