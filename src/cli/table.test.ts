import { expect, test } from 'vitest'
import { table, textWidth } from './table.ts'

test('cells stand under each other', () => {
  expect(
    table([
      ['A', 'LONG'],
      ['longer', 'b'],
      ['日本', ''],
    ]),
  ).toBe('A       LONG\nlonger  b\n日本\n')
  expect(
    table([
      ['日本', 'x'],
      ['abc', 'y'],
    ]),
  ).toBe('日本  x\nabc   y\n')
  expect(table([])).toBe('')
})

test('combining marks take no room', () => {
  expect(textWidth('e\u0301')).toBe(1)
  expect(textWidth('한글')).toBe(4)
})

test('nothing in a cell steers the terminal', () => {
  expect(table([['a\nb']])).toBe('a?b\n')
})
