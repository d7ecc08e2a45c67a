import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromInt16, toInt16 } from './convert.ts'

test('every 16-bit value survives the way there and back', () => {
  const all = Int16Array.from({ length: 65536 }, (_, i) => i - 32768)
  expect(toInt16(fromInt16(all))).toEqual(all)
})

test('halves round away from zero, and what is out of range is clamped', () => {
  const samples = Float32Array.of(
    0.5 / 32768,
    -0.5 / 32768,
    0.49 / 32768,
    -0.49 / 32768,
    1,
    -1,
    2,
    -2,
  )
  expect([...toInt16(samples)]).toEqual([1, -1, 0, 0, 32767, -32768, 32767, -32768])
})

test('what is not a number becomes silence, infinity full scale', () => {
  expect([...toInt16(Float32Array.of(NaN, Infinity, -Infinity, -0))]).toEqual([0, 32767, -32768, 0])
})

test('no sample is off by more than half a step', () => {
  fc.assert(
    fc.property(fc.float32Array({ min: -1, max: Math.fround(0.9999), noNaN: true }), (samples) => {
      const back = fromInt16(toInt16(samples))
      for (const [i, value] of samples.entries()) {
        expect(Math.abs((back[i] as number) - value)).toBeLessThanOrEqual(0.5 / 32768 + 1e-9)
      }
    }),
  )
})

test('the arrays given own their whole buffer', () => {
  const view = new Float32Array(100).subarray(10, 20)
  expect(toInt16(view).buffer.byteLength).toBe(20)
  expect(fromInt16(new Int16Array(100).subarray(10, 20)).buffer.byteLength).toBe(40)
})
