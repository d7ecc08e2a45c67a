import { expect, test } from 'vitest'
import { copyClamped, toInt16Array, toInt16Bytes, toInt32Array } from './samples.ts'

test('integers of an engine come back exactly', () => {
  const integers = Int16Array.from({ length: 65_536 }, (_, i) => i - 32_768)
  const samples = Float32Array.from(integers, (value) => value / 32_768)
  const bytes = Buffer.from(integers.buffer)
  expect(bytes.equals(toInt16Bytes(samples))).toBe(true)
  expect(bytes.equals(new Uint8Array(toInt16Array(samples).buffer))).toBe(true)
  expect(toInt32Array(samples).every((value, i) => value === integers[i])).toBe(true)
})

test('what is beyond full scale is cut, and no number is silence', () => {
  const wild = Float32Array.of(
    1,
    1.5,
    Infinity,
    -1,
    -7,
    -Infinity,
    NaN,
    0.4 / 32_768,
    -0.6 / 32_768,
  )
  expect([...toInt16Array(wild)]).toEqual([
    32_767, 32_767, 32_767, -32_768, -32_768, -32_768, 0, 0, -1,
  ])
  const clamped = new Float32Array(9)
  copyClamped(wild.subarray(0, 7), clamped, 2)
  expect([...clamped]).toEqual([0, 0, 1, 1, 1, -1, -1, -1, 0])
})
