import { expect, test } from 'vitest'
import { durationSec, silence } from './pcm.ts'

test('silence is whole samples of both channels', () => {
  const frame = silence({ sampleRate: 8000, channels: 2 }, 0.50006)
  expect(frame.samples.length).toBe(8000)
  expect(durationSec(frame)).toBe(0.5)
  expect(silence({ sampleRate: 8000, channels: 1 }, -1).samples.length).toBe(0)
})
