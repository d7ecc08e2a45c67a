import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['prot', 'port', 1],
  ['a', 'ab', 1],
])('from %j to %j it takes %i steps', (from, to, steps) => {
  expect(editDistance(from, to)).toBe(steps)
})

test('distance is a symmetric measure, zero for equal texts alone', () => {
  const short = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(short, short, (a, b) => {
      const distance = editDistance(a, b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test('the most alike name comes first and strangers stay away', () => {
  const names = ['server.port', 'server.host', 'log.level', 'voice']
  expect(nearest('server.prot', names)[0]).toBe('server.port')
  expect(nearest('sever.hots', names)[0]).toBe('server.host')
  expect(nearest('zzzzzz', names)).toEqual([])
  expect(nearest('LEVEL', names)).toEqual(['log.level'])
  expect(nearest('server.', names, 1)).toHaveLength(1)
})
