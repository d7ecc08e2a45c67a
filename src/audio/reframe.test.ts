import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCut, cut, difference, gather, noise, stream, word } from '../../test/support/audio.ts'
import { reframe, splitFrame } from './reframe.ts'

test('frames get the size asked for, and nothing else changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1 as const, 2 as const),
      fc.integer({ min: 0, max: 20000 }),
      anyCut,
      fc.integer({ min: 1, max: 5000 }),
      async (channels, count, sizes, size) => {
        const format = { sampleRate: 8000, channels }
        const input = noise(format, count)
        const marks = [0, 0.2, 0.5, 0.99].map((part) => word('w', (part * count) / 8000))
        const out = await gather(reframe(stream(cut(format, input, sizes, marks)), size))
        expect(difference(out.samples, input)).toBe(0)
        for (const frame of out.frames.slice(0, -1))
          expect(frame.samples.length).toBe(size * channels)
        expect(out.marks.length).toBe(count > 0 ? 4 : 0)
        for (const [i, mark] of out.marks.entries()) {
          expect(mark.offsetSec).toBeCloseTo(marks[i]?.offsetSec ?? NaN, 9)
        }
      },
    ),
  )
})

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
