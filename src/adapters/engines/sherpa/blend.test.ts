import { expect, test } from 'vitest'
import { isBlend, mixStyles, parseBlend } from './blend.ts'

const VOICES = ['af_heart', 'af_sky', 'am_adam', 'expr-voice-2', 'expr-voice-2-m']

test('weights are made to sum to one', () => {
  expect(parseBlend('af_heart(2)+af_sky(1)', VOICES)).toEqual([
    { voice: 'af_heart', weight: 2 / 3 },
    { voice: 'af_sky', weight: 1 / 3 },
  ])
  expect(parseBlend('af_heart + AF_sky', VOICES)).toEqual([
    { voice: 'af_heart', weight: 0.5 },
    { voice: 'af_sky', weight: 0.5 },
  ])
  expect(parseBlend('af_heart(1.5)-af_sky(0.5)', VOICES)).toEqual([
    { voice: 'af_heart', weight: 1.5 },
    { voice: 'af_sky', weight: -0.5 },
  ])
})

test('names may hold a minus', () => {
  expect(parseBlend('expr-voice-2-m(3)-expr-voice-2', VOICES)).toEqual([
    { voice: 'expr-voice-2-m', weight: 1.5 },
    { voice: 'expr-voice-2', weight: -0.5 },
  ])
})

test.each([
  ['', 'weights that sum to more than 0'],
  ['af_heart(1)-af_sky(1)', 'weights that sum to more than 0'],
  ['af_heart(1)+nobody(1)', 'voices of one model with weights, like af_heart(2)+af_sky(1),'],
  ['af_heart(1)af_sky(1)', 'voices of one model with weights, like af_heart(2)+af_sky(1),'],
  ['af_heart(1', 'voices of one model with weights, like af_heart(2)+af_sky(1),'],
  ['af_heart(-1)+af_sky', 'voices of one model with weights, like af_heart(2)+af_sky(1),'],
  ['af_sky+'.repeat(17) + 'af_sky', 'at most 16 voices'],
])('%j is no blend', (expression, expected) => {
  expect(() => parseBlend(expression, VOICES)).toThrow(`Expected ${expected} in the blend`)
})

test('a blend is told from a voice by its signs', () => {
  expect(['af_heart', 'expr-voice-2-m', 'a+b', 'a(1)-b'].map(isBlend)).toEqual([
    false, false, true, true,
  ]) // prettier-ignore
})

test('styles are summed by their weights', () => {
  const table = Float32Array.from([1, 2, 3, 10, 20, 30])
  const parts = [
    { speaker: 0, weight: 0.75 },
    { speaker: 1, weight: 0.25 },
  ]
  expect([...mixStyles(table, 3, parts)]).toEqual([3.25, 6.5, 9.75])
})
