import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test('the likeliest names come first', () => {
  expect(nearest('formt', ['text', 'from', 'format', 'voice'])).toEqual(['format', 'from'])
  expect(nearest('vioce', ['format', 'text', 'voice'])).toEqual(['voice'])
  expect(nearest('EN-GB', ['en-us', 'en-gb', 'en-gb-scotland'])).toEqual([
    'en-gb',
    'en-gb-scotland',
    'en-us',
  ])
})

test('nothing like it gives nothing', () => {
  expect(nearest('zzz', ['format', 'text'])).toEqual([])
  expect(nearest('  ', ['format'])).toEqual([])
  expect(nearest('x'.repeat(100_000), ['format'])).toEqual([])
})
