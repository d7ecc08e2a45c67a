import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from './instant.ts'

const at = (text: string, edge?: 'start' | 'end'): string | undefined => {
  const ms = instantOf(text, edge)
  return ms === undefined ? undefined : new Date(ms).toISOString()
}

test.each([
  ['2026-11-21', '2026-11-21T00:00:00.000Z', '2026-11-21T23:59:59.999Z'],
  ['2026-11-21T09:30', '2026-11-21T09:30:00.000Z', undefined],
  ['2026-11-21T09:30:15', '2026-11-21T09:30:15.000Z', undefined],
  ['2026-11-21t09:30:15.5z', '2026-11-21T09:30:15.500Z', undefined],
  ['2026-11-21T09:30:15.123456789Z', '2026-11-21T09:30:15.123Z', undefined],
  ['2026-11-21T09:30:00+02:00', '2026-11-21T07:30:00.000Z', undefined],
  ['2026-11-21T09:30:00 02:00', '2026-11-21T07:30:00.000Z', undefined],
  ['2026-11-21T09:30:00-0530', '2026-11-21T15:00:00.000Z', undefined],
  ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
  ['0099-01-01', '0099-01-01T00:00:00.000Z', '0099-01-01T23:59:59.999Z'],
])('%s', (text, start, end = start) => {
  expect([at(text), at(text, 'end')]).toEqual([start, end])
})

test.each([
  '',
  'today',
  '2026',
  '2026-11',
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-21T24:00',
  '2026-11-21T09:60',
  '2026-11-21T09',
  '2026-11-21 09:30',
  '2026-11-21T09:30+24:00',
  '2026-11-21T09:30:00+2',
  ' 2026-11-21',
  '2026-11-21Z',
  '1763717400',
])('%j is none', (text) => {
  expect(instantOf(text)).toBeUndefined()
})

test('what a date writes, it reads', () => {
  const dates = fc.date({
    min: new Date('0000-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(dates, (date) => {
      expect(instantOf(date.toISOString())).toBe(date.getTime())
    }),
  )
})
