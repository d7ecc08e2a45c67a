import { expect, test } from 'vitest'
import { ascii, concat } from './bytes.ts'

test('pieces are put one after the other into a buffer of their own', () => {
  const whole = Uint8Array.of(1, 2, 3)
  const joined = concat([whole.subarray(0, 1), Uint8Array.of(), whole.subarray(1)])
  expect([...joined]).toEqual([1, 2, 3])
  expect(joined.buffer.byteLength).toBe(3)
  expect(concat([]).length).toBe(0)
})

test('letters become bytes', () => {
  expect([...ascii('RIFF')]).toEqual([0x52, 0x49, 0x46, 0x46])
})
