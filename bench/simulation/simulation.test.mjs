import { setMaxListeners } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { arrivals, mean, random, sampled } from './load.mjs'
import { judge, simulate } from './simulate.mjs'
import { sqliteStage } from './stages.mjs'
import { warpClock } from './warp-clock.mjs'

const { signal } = new AbortController()
setMaxListeners(0, signal)
const WORKERS = 7
const serviceMs = sampled([1000, 3000, 20_000], 60, random(1))

let stage
beforeEach(async () => {
  stage = await sqliteStage()
})
afterEach(() => stage.close())

/** The most runs there were at one time. */
function most(runs) {
  const steps = runs.flatMap(({ startedMs, endedMs }) => [
    { atMs: startedMs, by: 1 },
    { atMs: endedMs, by: -1 },
  ])
  steps.sort((a, b) => a.atMs - b.atMs || a.by - b.by)
  let now = 0
  return Math.max(...steps.map(({ by }) => (now += by)))
}

test('every task is made once, takes its time, and no worker makes two at once', async () => {
  const simulated = await simulate({ stage, workers: WORKERS, serviceMs })
  const { runs, byState } = simulated
  expect(runs.map(({ at }) => at).sort((a, b) => a - b)).toEqual(serviceMs.map((_, at) => at))
  for (const { at, startedMs, endedMs } of runs)
    expect(endedMs - startedMs).toBeGreaterThanOrEqual(serviceMs[at])
  expect(most(runs)).toBe(WORKERS)
  expect(byState).toMatchObject({ queued: 0, running: 0, succeeded: serviceMs.length })
  const best = WORKERS / mean(serviceMs)
  expect(judge(simulated, WORKERS).perSecond / 1000).toBeLessThan(best * 1.2)
})

test('no task begins before it has come, and its wait counts from then', async () => {
  const arrivalMs = arrivals(serviceMs.length, 1500, random(2))
  const simulated = await simulate({ stage, workers: WORKERS, serviceMs, arrivalMs })
  const first = Math.min(
    ...simulated.runs.map(({ at, startedMs, waitMs }) => {
      expect(waitMs).toBeGreaterThanOrEqual(0)
      return startedMs - waitMs - arrivalMs[at]
    }),
  )
  for (const { at, startedMs, waitMs } of simulated.runs)
    expect(startedMs - waitMs - arrivalMs[at]).toBeCloseTo(first, 3)
  judge(simulated, WORKERS)
})

test('a task that was made twice, or not at all, is no result', () => {
  const runOf = (at) => ({ at, startedMs: at, endedMs: at + 1, waitMs: 0 })
  const whole = { runs: [0, 1, 2, 3].map(runOf), byState: { succeeded: 4 }, waiting: 0 }
  expect(judge(whole, 1).perSecond).toBe(1000)
  for (const changed of [
    { runs: [0, 1, 2, 2].map(runOf) },
    { byState: { succeeded: 3 } },
    { waiting: 1 },
  ])
    expect(() => judge({ ...whole, ...changed }, 1)).toThrow('each task once')
})

test('the clock leaps from sleeper to sleeper, in the order of their times', async () => {
  const clock = warpClock()
  const woken = []
  const sleep = async (ms) => {
    await clock.sleep(ms, signal)
    woken.push(ms)
    expect(clock.monotonic()).toBeGreaterThanOrEqual(ms)
  }
  await Promise.all([86_400_000, 3_600_000, 60_000].map(sleep))
  expect(woken).toEqual([60_000, 3_600_000, 86_400_000])
})

test('the clock does not leap while something is under way', async () => {
  const clock = warpClock()
  await clock.work(clock.sleep(20, signal))
  expect(clock.leaptMs()).toBe(0)
  await clock.sleep(86_400_000, signal)
  expect(clock.leaptMs()).toBeGreaterThan(86_000_000)
})

test('a sleeper that is woken early leaves the clock', async () => {
  const clock = warpClock()
  const stopper = new AbortController()
  const slept = clock.sleep(86_400_000, stopper.signal)
  stopper.abort(new Error('Enough.'))
  await expect(slept).rejects.toThrow('Enough.')
  await clock.sleep(10, signal)
  expect(clock.monotonic()).toBeLessThan(86_400_000)
})

test('sampled times have the mean of the measured ones, and arrivals come in order', () => {
  expect(mean(sampled([1, 2, 9], 300, random(3)))).toBe(4)
  const times = arrivals(10_000, 5, random(4))
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  expect(times.at(-1) / times.length).toBeCloseTo(5, 0)
})
