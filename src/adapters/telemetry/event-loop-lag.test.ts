import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { eventLoopLag, latenessSec } from './event-loop-lag.ts'

test('a loop that is in time is not late, one that is held up is late by as much', () => {
  expect(latenessSec(0)).toBe(0)
  expect(latenessSec(9_900_000)).toBe(0)
  expect(latenessSec(10_000_000)).toBe(0)
  expect(latenessSec(60_000_000)).toBeCloseTo(0.05, 12)
})

test('nothing measured reads as not late', async () => {
  const registry = new Registry()
  const stop = eventLoopLag(registry)
  stop()
  const text = await registry.metrics()
  for (const quantile of ['0.5', '0.99', '1'])
    expect(text).toContain(`rostrum_event_loop_lag_seconds{quantile="${quantile}"} 0\n`)
})
