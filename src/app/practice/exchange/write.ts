import { DOCUMENT_KIND, DOCUMENT_VERSION } from '../../../protocol/practice-document.ts'
import type { Practice, PracticeCall } from '../practice.ts'
import { COLUMNS, type RecordKind, TAG_DELIMITER } from './columns.ts'
import { csvRow } from './csv.ts'
import type { ExportQuery } from './exchange.ts'
import { safeCell } from './formula.ts'
import { attemptPages, itemPages } from './gather.ts'
import { type WrittenAttempt, writtenAttempt, type WrittenItem, writtenItem } from './records.ts'

/** A page of what goes out. */
type WrittenPage =
  | { readonly kind: 'item'; readonly entries: readonly WrittenItem[] }
  | { readonly kind: 'attempt'; readonly entries: readonly WrittenAttempt[] }

/** Items, then the attempts at them. */
async function* pages(
  practice: Practice,
  query: ExportQuery,
  call: PracticeCall,
  nowMs: number,
): AsyncGenerator<WrittenPage> {
  const items = new Set<number>()
  for await (const page of itemPages(practice, query, call)) {
    for (const { id } of page) items.add(id)
    yield { kind: 'item', entries: page.map(writtenItem) }
  }
  for await (const page of attemptPages(practice, { ...query, items, untilMs: nowMs }, call))
    yield { kind: 'attempt', entries: page.map(writtenAttempt) }
}

/** A document of what there is, in JSON, an entry a line. */
export async function* writeJson(
  practice: Practice,
  query: ExportQuery,
  call: PracticeCall,
  nowMs: number,
): AsyncGenerator<string> {
  const head = {
    rostrum: DOCUMENT_KIND,
    version: DOCUMENT_VERSION,
    exportedAt: new Date(nowMs).toISOString(),
  }
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`
  let before: RecordKind = 'item'
  let separator = '\n'
  for await (const { kind, entries } of pages(practice, query, call, nowMs)) {
    if (kind !== before) {
      yield '\n],"attempts":['
      separator = '\n'
    }
    before = kind
    yield separator + entries.map((entry) => JSON.stringify(entry)).join(',\n')
    separator = ',\n'
  }
  yield before === 'item' ? '\n],"attempts":[]}\n' : '\n]}\n'
}

function cellOf(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value.length === 0 ? '' : csvRow(value as string[], TAG_DELIMITER)
  return JSON.stringify(value)
}

/** A table of what there is; begins with a byte-order mark, by which spreadsheets know UTF-8. */
export async function* writeCsv(
  practice: Practice,
  query: ExportQuery,
  call: PracticeCall,
  nowMs: number,
): AsyncGenerator<string> {
  yield `\uFEFF${csvRow(COLUMNS)}\r\n`
  for await (const { kind, entries } of pages(practice, query, call, nowMs)) {
    const rows = entries.map((entry) => {
      const record: { readonly [column: string]: unknown } = { record: kind, ...entry }
      return csvRow(COLUMNS.map((column) => safeCell(cellOf(record[column]))))
    })
    yield `${rows.join('\r\n')}\r\n`
  }
}
