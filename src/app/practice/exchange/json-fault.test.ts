import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from './json-fault.ts'

test.each([
  ['', 1, 1],
  ['{"a":1,}', 1, 8],
  ['[1,2', 1, 5],
  ['{"a":\n "b\nc"}', 2, 4],
  ['x', 1, 1],
  ['[tru]', 1, 2],
  ['{"a":1}\n}', 2, 1],
  ['{"a" 1}', 1, 6],
  ['{1:2}', 1, 2],
  ['["\\x"]', 1, 3],
  ['["\\u12g4"]', 1, 3],
  ['[01]', 1, 3],
  ['[1 2]', 1, 4],
  ['[1}', 1, 3],
  ['{"a":[1,\r\n2,\r\n oops]}', 3, 2],
])('%j goes wrong where it does', (text, line, column) => {
  expect(() => JSON.parse(text) as unknown).toThrow()
  expect(jsonFault(text)).toEqual({ line, column })
})

/** Where a text that lost all that follows it stops being JSON: at its end. */
test('what is JSON has no fault before its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFault(text)).toEqual(jsonFault(`${text} `.slice(0, text.length)))
      const lines = text.split('\n')
      const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
      expect(jsonFault(text)).toEqual(end)
      const spoiled = `${text}\u0001`
      expect(jsonFault(spoiled)).toEqual(end)
    }),
  )
})
