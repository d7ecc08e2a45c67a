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

test('words told late keep their time, less the cut at the start', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        lead: fc.nat(2000),
        sound: fc.integer({ min: 1, max: 2000 }),
        tail: fc.integer({ min: 500, max: 4000 }),
      }),
      fc.array(fc.record({ at: fc.nat(6000), length: fc.nat(2000), late: fc.nat(4000) }), {
        maxLength: 6,
      }),
      fc.constantFrom(0, 0.02, 0.1),
      anyCut,
      async ({ lead, sound, tail }, words, keepSec, sizes) => {
        const input = speech(lead, sound, tail)
        const frames = cut(mono, input, sizes)
        let start = 0
        const told = frames.map((frame, index) => {
          const [fromSec, isLast] = [start / 8000, index === frames.length - 1]
          const end = start + frame.samples.length
          const marks = words.flatMap(({ at, length, late }, id) =>
            at + late >= start && (at + late < end || isLast)
              ? [word(`${id}`, Math.min(at, input.length) / 8000 - fromSec, length / 8000)]
              : [],
          )
          start = end
          return { ...frame, marks }
        })
        const out = await gather(trim(stream(told), { keepSec }))
        const keep = Math.round(keepSec * 8000)
        const cutSec = Math.max(0, lead - keep) / 8000
        const keptSec = out.samples.length / 8000
        const before = await gather(stream(told))
        expect(out.marks).toHaveLength(words.length)
        for (const { label, offsetSec, durationSec = 0 } of before.marks) {
          const after = out.marks.find((mark) => mark.label === label)
          const endSec = (after?.offsetSec ?? 0) + (after?.durationSec ?? 0)
          const within = (sec: number) => Math.min(keptSec, Math.max(0, sec - cutSec))
          expect(after?.offsetSec).toBeCloseTo(within(offsetSec), 9)
          // A word that has left before its sound was known to be the last keeps its end.
          const [least, most] = [within(offsetSec + durationSec), offsetSec + durationSec - cutSec]
          expect(endSec).toBeGreaterThan(least - 1e-9)
          expect(endSec).toBeLessThan(Math.max(least, most) + 1e-9)
        }
      },
    ),
  )
})

test('the last word, told in the silence after it, stays on its sound', async () => {
  const frames = cut(mono, speech(0, 4000, 4000), [4000])
  const [sound, pause] = frames
  if (!sound || !pause) throw new Error('Expected two frames.')
  const late = { ...pause, marks: [word('last', -0.3, 0.2), word('over', -0.1, 0.4)] }
  const out = await gather(trim(stream([sound, late]), { keepSec: 0 }))
  expect(out.marks.map(({ label }) => label)).toEqual(['last', 'over'])
  expect(out.marks[0]?.offsetSec).toBeCloseTo(0.2, 9)
  expect(out.marks[0]?.durationSec).toBeCloseTo(0.2, 9)
  expect(out.marks[1]?.offsetSec).toBeCloseTo(0.4, 9)
  expect(out.marks[1]?.durationSec).toBeCloseTo(0.1, 9)
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
