import { expect, test } from 'vitest'
import { whenText } from './when.ts'

const SEC = 1000
const MIN = 60 * SEC
const HOUR = 60 * MIN
const DAY = 24 * HOUR

test.each([
  [0, 'now'],
  [20 * SEC, 'now'],
  [-20 * SEC, 'now'],
  [MIN, 'in 1 minute'],
  [10 * MIN, 'in 10 minutes'],
  [59 * MIN + 40 * SEC, 'in 1 hour'],
  [DAY, 'in 1 day'],
  [8.4 * DAY, 'in 8 days'],
  [45 * DAY, 'in 2 months'],
  [800 * DAY, 'in 2 years'],
  [-3 * HOUR, '3 hours ago'],
])('%i ms away', (awayMs, words) => {
  const nowMs = Date.UTC(2026, 10, 21)
  expect(whenText(nowMs + awayMs, nowMs)).toBe(words)
})
