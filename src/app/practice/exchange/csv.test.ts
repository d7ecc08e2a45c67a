import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRow, readCsv } from './csv.ts'
import { fromSafeCell, safeCell } from './formula.ts'

const cells = (text: string, delimiter?: string): (readonly string[])[] =>
  [...readCsv(text, delimiter)].map((row) => row.cells)

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...',;"\r\n\t =+-@\'', 'ä', '字', '💥', '＝'), fc.string()),
})

describe('a table', () => {
  test('that was written is read as it was', () => {
    const table = fc.array(fc.array(anyText, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
    const parts = fc.constantFrom(',', ';', '\t')
    const ends = fc.constantFrom('\r\n', '\n', '\r')
    fc.assert(
      fc.property(table, parts, ends, fc.boolean(), (rows, delimiter, end, ended) => {
        const lines = rows.map((row) => csvRow(row, delimiter))
        const text = `\uFEFF${lines.join(end)}${ended ? end : ''}`
        expect(cells(text, delimiter)).toEqual(rows)
      }),
    )
  })

  test('tells where each cell begins', () => {
    const text = 'a,b\r\n"x\r\ny",z\n\n1,"2"'
    expect([...readCsv(text)]).toEqual([
      { cells: ['a', 'b'], line: 1, columns: [1, 3] },
      { cells: ['x\r\ny', 'z'], line: 2, columns: [1, 4] },
      { cells: ['1', '2'], line: 5, columns: [1, 3] },
    ])
  })

  test('may have empty cells and lines', () => {
    expect(cells('')).toEqual([])
    expect(cells('\r\n\n\r')).toEqual([])
    expect(cells('""')).toEqual([['']])
    expect(cells(',')).toEqual([['', '']])
    expect(cells('a,\n,b')).toEqual([
      ['a', ''],
      ['', 'b'],
    ])
  })

  test.each([
    ['a,b\n1,"2', 2, 3, /closed/],
    ['a\n"x"y', 2, 4, /end where/],
    ['a,b\nx"y",1', 2, 2, /stand in quotes/],
    ['"a\nb"c', 2, 3, /end where/],
    [`a\n${','.repeat(5000)}`, 2, 1001, /1000 cells/],
  ])('%j is refused where it goes wrong', (text, line, column, message) => {
    expect(() => cells(text)).toThrow(message)
    expect(() => cells(text)).toThrow(
      expect.objectContaining({ details: { param: 'body', line, column } }) as Error,
    )
  })

  test('of a million quotes takes no longer than as many letters by much', () => {
    const text = `"${'""'.repeat(1_000_000)}"`
    expect(cells(text)).toEqual([['"'.repeat(1_000_000)]])
  })

  test.each([
    ['quotes', `a\n"${'""'.repeat(3_000_000)}"`],
    ['lines', `a\n"${'\n'.repeat(5_000_000)}"`],
    ['letters', `a\n${'x'.repeat(5_000_000)}`],
    ['cells', `a\n${`${'x'.repeat(50_000)},`.repeat(100)}`],
  ])('a row of too many %s is refused', (_, text) => {
    const line = expect.objectContaining({ line: 2 }) as unknown
    expect(() => cells(text)).toThrow(
      expect.objectContaining({ code: 'invalid_request', details: line }),
    )
  })
})

describe('a cell that a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\n=1', '＝1', "'=1", "''=1"])(
    '%j has a mark before it, and comes back without',
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`)
      expect(fromSafeCell(safeCell(text))).toBe(text)
    },
  )

  test('is the only one that changes', () => {
    for (const text of ['', 'a=1', "'twas", '1', ' =1']) {
      expect(safeCell(text)).toBe(text)
      expect(fromSafeCell(text)).toBe(text)
    }
  })

  test('always comes back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fromSafeCell(safeCell(text))).toBe(text)
        expect(safeCell(text)).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })
})
