import { expect, test } from 'vitest'
import { restartWaitMs } from './workers.ts'

test('a worker that does not last waits ever longer, one that did waits little', () => {
  const waits: number[] = []
  let waitMs = 0
  for (let time = 0; time < 9; time++) waits.push((waitMs = restartWaitMs(waitMs, 59_999)))
  expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
  expect(restartWaitMs(30_000, 60_000)).toBe(250)
})
