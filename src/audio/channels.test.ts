import { expect, test } from 'vitest'
import { cut, gather, noise, stream, word } from '../../test/support/audio.ts'
import { toChannels } from './channels.ts'

const mono = { sampleRate: 16000, channels: 1 } as const
const stereo = { sampleRate: 16000, channels: 2 } as const

test('mono goes to both sides and comes back the same', async () => {
  const samples = noise(mono, 5000)
  const frames = cut(mono, samples, [777], [word('a', 0.1)])
  const wide = await gather(toChannels(stream(frames), 2))
  expect(wide.frames[0]?.format).toEqual(stereo)
  expect(wide.samples[2 * 123]).toBe(samples[123])
  expect(wide.samples[2 * 123 + 1]).toBe(samples[123])
  expect(wide.marks[0]?.offsetSec).toBeCloseTo(0.1, 12)
  const back = await gather(toChannels(stream(wide.frames), 1))
  expect(back.samples).toEqual(samples)
  expect(back.frames[0]?.format).toBe(back.frames[1]?.format)
})

test('stereo is averaged', async () => {
  const frame = { format: stereo, samples: Float32Array.of(0.5, -0.25, 1, 1), marks: [] }
  const { samples } = await gather(toChannels(stream([frame]), 1))
  expect([...samples]).toEqual([0.125, 1])
})

test('frames that have the channels pass untouched', async () => {
  const frames = cut(mono, noise(mono, 100), [60])
  const out = await gather(toChannels(stream(frames), 1))
  expect(out.frames[0]).toBe(frames[0])
})
