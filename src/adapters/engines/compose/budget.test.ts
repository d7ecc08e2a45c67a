import { expect, test } from 'vitest'
import { steppedClock } from '../../../../test/support/stepped-clock.ts'
import { budget, type BudgetOptions } from './budget.ts'

const HOUR_MS = 3_600_000
/** An hour before midnight UTC. */
const EVENING_MS = Date.UTC(2026, 0, 31, 23)
const NONE = { engine: 'far', maxCharsPerDay: 0, costPerMillionChars: 0, maxCostPerDay: 0 }
const account = (options: Partial<BudgetOptions>, clock = steppedClock(EVENING_MS)) =>
  budget({ ...NONE, clock, ...options })

test('refuses what is over the characters of a day, until midnight UTC', async () => {
  const clock = steppedClock(EVENING_MS)
  const today = account({ maxCharsPerDay: 100 }, clock)
  expect(today.refusal(100)).toBeUndefined()
  today.begin(60)(true)
  expect(today.refusal(40)).toBeUndefined()
  expect(today.refusal(41)).toMatchObject({
    code: 'rate_limited',
    retryable: false,
    details: { engine: 'far', budget: 'characters', retryAfterMs: HOUR_MS },
  })
  await clock.step(HOUR_MS - 1)
  expect(today.refusal(41)).toBeDefined()
  await clock.step(1)
  expect(today.refusal(100)).toBeUndefined()
  expect(today.spentChars).toBe(0)
})

test('counts what is set aside, and gives back what was not charged', () => {
  const today = account({ maxCharsPerDay: 100 })
  const first = today.begin(60)
  expect(today.refusal(50)).toBeDefined()
  first(false)
  expect(today.refusal(50)).toBeUndefined()
  expect(today.spentChars).toBe(0)
})

test('refuses what is over the cost of a day', () => {
  const today = account({ costPerMillionChars: 15, maxCostPerDay: 0.003 })
  today.begin(150)(true)
  expect(today.refusal(50)).toBeUndefined()
  expect(today.refusal(51)?.details).toMatchObject({ budget: 'cost' })
})

test('a call over midnight is charged to the day on which it ends', async () => {
  const clock = steppedClock(EVENING_MS)
  const days = account({ maxCharsPerDay: 100 }, clock)
  const late = days.begin(80)
  await clock.step(HOUR_MS)
  expect(days.refusal(30)).toBeDefined()
  late(true)
  expect(days.spentChars).toBe(80)
})
