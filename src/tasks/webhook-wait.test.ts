import { expect, test } from 'vitest'
import { LONGEST_WAIT_MS, retryAfterMs, webhookWaitMs } from './webhook-wait.ts'

test('waits grow from about 5 s to an hour', () => {
  const means = [1, 2, 3, 4, 5, 6, 7, 8, 50].map((attempt) =>
    webhookWaitMs(attempt, undefined, () => 0.5),
  )
  expect(means).toEqual([
    5000, 15_000, 45_000, 135_000, 405_000, 1_215_000, 3_600_000, 3_600_000, 3_600_000,
  ])
})

test('waits are uneven', () => {
  expect(webhookWaitMs(2, undefined, () => 0)).toBe(11_250)
  expect(webhookWaitMs(2, undefined, () => 0.999)).toBeCloseTo(18_742, -1)
  expect(webhookWaitMs(50, undefined, () => 0.999)).toBe(LONGEST_WAIT_MS)
})

test('a receiver may ask for more time, up to an hour', () => {
  expect(webhookWaitMs(1, 60_000, () => 0.5)).toBe(60_000)
  expect(webhookWaitMs(1, 1000, () => 0.5)).toBe(5000)
  expect(webhookWaitMs(1, 100 * LONGEST_WAIT_MS, () => 0.5)).toBe(LONGEST_WAIT_MS)
})

test('Retry-After is seconds or a date', () => {
  const nowMs = Date.UTC(2026, 0, 1)
  expect(retryAfterMs('120', nowMs)).toBe(120_000)
  expect(retryAfterMs(' 0 ', nowMs)).toBe(0)
  expect(retryAfterMs('Thu, 01 Jan 2026 00:01:00 GMT', nowMs)).toBe(60_000)
  expect(retryAfterMs('Thu, 01 Jan 2015 00:01:00 GMT', nowMs)).toBe(0)
  for (const nothing of [undefined, '', 'soon', '-5', '9'.repeat(400)])
    expect(retryAfterMs(nothing, nowMs) ?? 'nothing').toBe('nothing')
})
