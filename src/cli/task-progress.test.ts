import { expect, test } from 'vitest'
import { doneOf } from './task-progress.ts'

test.each([
  ['queued', {}, 0],
  ['running', { segmentsTotal: 4 }, 0.25],
  ['running', {}, 0],
  ['succeeded', { segmentsTotal: 4 }, 1],
  ['cancelled', { segmentsTotal: 4 }, 1],
] as const)('%s with %j is %d done', (state, total, done) => {
  expect(doneOf({ state, progress: { segmentsDone: 1, audioSec: 1, ...total } })).toBe(done)
})
