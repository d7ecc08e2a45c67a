import { expect, test } from 'vitest'
import { rounded } from './round.ts'

// What Python's round() gives.
test.each([
  [66.666_666, 2, 66.67],
  [87.125, 2, 87.12],
  [87.375, 2, 87.38],
  [0.125, 2, 0.12],
  [2.675, 2, 2.67],
  [1.005, 2, 1],
  [0.145, 2, 0.14],
  [0.031_25, 4, 0.0312],
  [0.093_75, 4, 0.0938],
  [1 / 3, 4, 0.3333],
  [100, 2, 100],
  [0, 4, 0],
])('%d with %i decimals is %d', (value, decimals, expected) => {
  expect(rounded(value, decimals)).toBe(expected)
})
