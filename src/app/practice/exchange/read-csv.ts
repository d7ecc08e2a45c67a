import { SpeechError } from '../../../core/errors.ts'
import {
  type DocumentAttempt,
  documentAttempt,
  type DocumentItem,
  documentItem,
} from '../../../protocol/practice-document.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import { COLUMNS, NUMBERS, PLAIN_COLUMNS, type RecordKind, TAG_DELIMITER } from './columns.ts'
import { type CsvRow, readCsv } from './csv.ts'
import { fromSafeCell } from './formula.ts'
import { checkCount, fieldFault, type Incoming, takeTurn } from './incoming.ts'

const DELIMITERS = [',', ';', '\t'] as const
const NUMBER = /^-?\d{1,15}(?:[.]\d{1,18})?(?:e-?\d{1,3})?$/i

/** The error of a field, told by where its cell stands in the file. */
function at(row: CsvRow, names: readonly string[], error: SpeechError): SpeechError {
  const param = typeof error.details['param'] === 'string' ? error.details['param'] : undefined
  const place = names.indexOf(param?.split(/[.[]/, 1)[0] ?? '')
  const { line } = row
  const column = row.columns[place] ?? 1
  return new SpeechError(error.code, `Line ${line}, column ${column}: ${error.message}`, {
    details: { ...error.details, line, column },
    cause: error,
  })
}

/** Which sign parts the cells: the one that is most often in the first line. */
function delimiterOf(text: string): string {
  const [head = ''] = text.slice(0, 10_000).split(/[\r\n]/, 1)
  const counted = DELIMITERS.map((sign) => ({ sign, count: head.split(sign).length }))
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

/** The names of the columns; throws for one that is unknown or there twice, and when one is missing. */
function namesOf(head: CsvRow | undefined): readonly string[] {
  if (head === undefined) {
    const none = { cells: [], line: 1, columns: [] }
    throw at(none, [], fieldFault('body', 'Expected names of columns, got nothing.'))
  }
  const names = head.cells.map((name) => name.trim())
  const known = names[0] === 'record' ? COLUMNS : PLAIN_COLUMNS
  const fault = (place: number, sentence: string): SpeechError =>
    at(head, names, fieldFault(names[place] ?? 'body', sentence))
  for (const [place, name] of names.entries()) {
    if (!known.some((column) => column === name))
      throw at(
        head,
        names,
        fieldFault(name.slice(0, 40), `Expected names of columns: ${known.join(', ')}.`),
      )
    if (names.indexOf(name) !== place)
      throw fault(place, `Expected \`${name}\` once, got it twice.`)
  }
  if (!names.includes('text'))
    throw at(head, names, fieldFault('text', 'Expected a column `text`, got none.'))
  return names
}

/** Tags in one cell. By hand, commas part them too; what we wrote is a row with its own quotes. */
function tagsOf(cell: string, plain: boolean): readonly string[] {
  if (plain) {
    const tags = cell.split(/[;,]/).map((tag) => tag.trim())
    return tags.filter((tag) => tag !== '')
  }
  try {
    return [...readCsv(cell, TAG_DELIMITER)].flatMap(({ cells }) => cells)
  } catch {
    throw fieldFault('tags', 'Expected tags apart by `;`, each in quotes if it holds one.')
  }
}

function rulesOf(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch {
    return cell
  }
}

/** A cell as a document would have it; undefined for what is absent. */
function valueOf(name: string, cell: string, plain: boolean): unknown {
  if (name === 'text') return cell
  if (cell === '') return undefined
  if (name === 'tags') return tagsOf(cell, plain)
  if (name === 'scoring') return rulesOf(cell)
  if (NUMBERS.has(name)) return NUMBER.test(cell) ? Number(cell) : cell
  return cell
}

function recordOf(row: CsvRow, names: readonly string[], plain: boolean): object {
  const entries = row.cells.map((cell, place): readonly [string, unknown] => {
    const name = names[place] ?? ''
    const text = plain ? cell : fromSafeCell(cell)
    return [name, valueOf(name, plain && name !== 'text' ? text.trim() : text, plain)]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function kindOf(row: CsvRow, plain: boolean): RecordKind {
  const [kind] = row.cells
  if (plain || kind === 'item') return 'item'
  if (kind === 'attempt') return 'attempt'
  throw fieldFault('record', 'Expected `record` to be item or attempt.')
}

/**
 * Reads a table as `writeCsv()` makes it, or one of items with a line of names above it. Throws
 * `invalid_request` with line and column.
 */
export async function readCsvTable(text: string, signal?: AbortSignal): Promise<Incoming> {
  const rows = readCsv(text, delimiterOf(text))
  const head = rows.next()
  const names = namesOf(head.done === true ? undefined : head.value)
  const plain = names[0] !== 'record'
  const items: DocumentItem[] = []
  const attempts: DocumentAttempt[] = []
  const placesOf: { readonly [K in RecordKind]: CsvRow[] } = { item: [], attempt: [] }
  let count = 0
  for (const row of rows) {
    await takeTurn(count++, signal)
    try {
      if (row.cells.length !== names.length)
        throw fieldFault(
          'body',
          `Expected ${names.length} cells, as in the first line, got ${row.cells.length}.`,
        )
      const kind = kindOf(row, plain)
      const { record: _, ...record } = recordOf(row, names, plain) as { readonly record?: string }
      if (kind === 'item') items.push(readRequest(documentItem, record))
      else attempts.push(readRequest(documentAttempt, record))
      placesOf[kind].push({ ...row, cells: [] })
    } catch (error) {
      throw SpeechError.is(error) ? at(row, names, error) : error
    }
    checkCount(items.length, 'items')
    checkCount(attempts.length, 'attempts')
  }
  return {
    items,
    attempts,
    placed(error, kind, index) {
      const row = placesOf[kind][index]
      return row === undefined ? error : at(row, names, error)
    },
  }
}
