import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCut, cut, difference, gather, noise, stream, word } from '../../test/support/audio.ts'
import { trim } from './silence.ts'

const mono = { sampleRate: 8000, channels: 1 } as const

/** Silence, sound and silence, in samples. */
function speech(
  lead: number,
  sound: number,
  tail: number,
  channels: 1 | 2 = 1,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array((lead + sound + tail) * channels)
  out.set(noise({ sampleRate: 8000, channels }, sound, 7), lead * channels)
  if (sound > 0) out[lead * channels] = out[(lead + sound) * channels - 1] = 0.5
  return out
}

test('both ends are cut to what is kept, the inside stays, however the frames are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1 as const, 2 as const),
      fc.record({
        lead: fc.nat(3000),
        first: fc.integer({ min: 1, max: 3000 }),
        pause: fc.nat(3000),
        tail: fc.nat(3000),
      }),
      fc.constantFrom(0, 0.02, 0.1),
      anyCut,
      async (channels, { lead, first, pause, tail }, keepSec, sizes) => {
        const format = { sampleRate: 8000, channels }
        const input = Float32Array.of(
          ...speech(lead, first, pause, channels),
          ...speech(0, 500, tail, channels),
        )
        const keep = Math.round(keepSec * 8000)
        const from = Math.max(0, lead - keep)
        const to = lead + first + pause + 500 + Math.min(tail, keep)
        const { samples } = await gather(trim(stream(cut(format, input, sizes)), { keepSec }))
        expect(difference(samples, input.slice(from * channels, to * channels))).toBe(0)
      },
    ),
  )
})

test('marks stay on their sound; those of what is cut move to the end it was cut from', async () => {
  const marks = [
    word('before', 0.1, 0.15),
    word('at', 0.5, 0.2),
    word('in', 0.75),
    word('after', 1.9, 0.1),
  ]
  const input = speech(4000, 4000, 8000)
  const out = await gather(trim(stream(cut(mono, input, [700], marks)), { keepSec: 0.02 }))
  expect(out.samples.length).toBe(4000 + 320)
  const times = out.marks.map((mark) => [mark.label, mark.offsetSec, mark.durationSec])
  expect(times.map(([label]) => label)).toEqual(['before', 'at', 'in', 'after'])
  expect(out.marks[0]).toMatchObject({ offsetSec: 0, durationSec: 0 })
  expect(out.marks[1]?.offsetSec).toBeCloseTo(0.02, 9)
  expect(out.marks[1]?.durationSec).toBeCloseTo(0.2, 9)
  expect(out.marks[2]?.offsetSec).toBeCloseTo(0.27, 9)
  expect(out.marks[3]?.offsetSec).toBeCloseTo(0.54, 9)
  expect(out.marks[3]?.durationSec).toBe(0)
})

test('audio that is all silence keeps a little of it, and its marks', async () => {
  const input = new Float32Array(8000).fill(0.001)
  const out = await gather(
    trim(stream(cut(mono, input, [900], [word('a', 0.5, 0.1)])), { keepSec: 0.02 }),
  )
  expect(out.samples.length).toBe(160)
  expect(out.marks).toMatchObject([{ label: 'a', offsetSec: 0 }])
  expect((await gather(trim(stream([])))).frames).toEqual([])
})

test('the threshold says what silence is', async () => {
  const input = new Float32Array(8000).fill(0.005)
  input[4000] = 0.5
  const quiet = await gather(trim(stream(cut(mono, input)), { thresholdDb: -40, keepSec: 0 }))
  expect(quiet.samples.length).toBe(1)
  const loud = await gather(trim(stream(cut(mono, input)), { thresholdDb: -50, keepSec: 0 }))
  expect(loud.samples.length).toBe(8000)
})

test('sound leaves as soon as it is known to be sound', async () => {
  let asked = 0
  async function* source() {
    for (const frame of cut(mono, speech(100, 3000, 0), [1000])) {
      asked++
      yield frame
    }
  }
  const reader = trim(source())
  await reader.next()
  expect(asked).toBe(1)
  await reader.return(undefined)
})
