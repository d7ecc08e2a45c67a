import { expect, test } from 'vitest'
import { noise, word } from '../../test/support/audio.ts'
import { splitFrame } from './split-frame.ts'

test('a split gives each half its marks', () => {
  const format = { sampleRate: 1000, channels: 2 } as const
  const frame = {
    format,
    samples: noise(format, 100),
    marks: [word('late', -1), word('a', 0.039), word('b', 0.04)],
  }
  const [head, tail] = splitFrame(frame, 40)
  expect(head.samples.length + tail.samples.length).toBe(200)
  expect(head.marks.map((mark) => mark.label)).toEqual(['late', 'a'])
  expect(tail.marks).toMatchObject([{ label: 'b', offsetSec: 0 }])
})
