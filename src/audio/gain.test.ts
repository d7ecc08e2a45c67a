import { expect, test } from 'vitest'
import { cut, gather, noise, stream, word } from '../../test/support/audio.ts'
import { fromDb, toDb } from './decibels.ts'
import { gain } from './gain.ts'

const format = { sampleRate: 16000, channels: 1 } as const

test('six decibels double, and marks stay', async () => {
  const input = noise(format, 1000)
  const out = await gather(gain(stream(cut(format, input, [300], [word('a', 0.03)])), toDb(2)))
  expect(out.samples).toEqual(input.map((sample) => sample * 2))
  expect(out.marks).toMatchObject([{ label: 'a' }])
})

test('no gain changes nothing', async () => {
  const frames = cut(format, noise(format, 100))
  const out = await gather(gain(stream(frames), 0))
  expect(out.frames[0]).toBe(frames[0])
  expect(out.samples).toEqual(noise(format, 100))
})

test('decibels go there and back', () => {
  expect(toDb(fromDb(-12.5))).toBeCloseTo(-12.5, 12)
  expect(fromDb(-20)).toBeCloseTo(0.1, 12)
  expect(toDb(0)).toBe(-Infinity)
})
