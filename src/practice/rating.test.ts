import { expect, it } from 'vitest'
import { ratingOf } from './rating.ts'

it('rates by the percentage, and never easy', () => {
  expect([0, 69, 70, 89, 90, 100].map(ratingOf)).toEqual([
    'again',
    'again',
    'hard',
    'hard',
    'good',
    'good',
  ])
})
