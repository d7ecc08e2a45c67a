import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortableId } from './sortable-id.ts'

const YEAR_3000_MS = 32_503_680_000_000
const moment = fc.integer({ min: 0, max: YEAR_3000_MS })
const random = fc.uint8Array({ minLength: 10, maxLength: 10 })

test('has 26 lower-case letters and digits, and sorts by time', () => {
  fc.assert(
    fc.property(moment, moment, random, random, (early, late, a, b) => {
      const [first, second] = [sortableId('t', early, a), sortableId('t', late, b)]
      expect(first).toMatch(/^t[0-9a-z]{25}$/)
      if (early !== late) expect(first < second).toBe(early < late)
    }),
  )
})

test('keeps every random bit', () => {
  fc.assert(
    fc.property(random, random, (a, b) => {
      const same = Buffer.compare(a, b) === 0
      expect(sortableId('t', 0, a) === sortableId('t', 0, b)).toBe(same)
    }),
  )
})

test('is 0 before the epoch', () => {
  expect(sortableId('b', -5, new Uint8Array(10))).toBe(`b${'0'.repeat(25)}`)
})
