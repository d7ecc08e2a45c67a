import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../core/mark.ts'
import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import type { Segment } from '../core/segment.ts'
import { join } from './assemble.ts'
import { splitSegments } from './split-segments.ts'
import type { Spoken } from './synthesize.ts'
import { createTimekeeper } from './timeline.ts'
import { createWordClock } from './word-clock.ts'

const format: PcmFormat = { sampleRate: 1000, channels: 1 }
const voice = {
  id: 'tone:a',
  engine: 'tone',
  name: 'a',
  languages: ['en-US'] as [string],
  installed: true,
}

function spoken(index: number, frames: readonly PcmFrame[], pauseAfterSec = 0): Spoken {
  const range = { start: index * 3, end: index * 3 + 2 }
  const whole = { start: 0, end: 2 }
  const segment: Segment = {
    index,
    text: `w${index}`,
    words: [{ ...whole, source: range }],
    sentences: [{ ...whole, source: range, begins: true, ends: true }],
    source: { start: index * 3, end: index * 3 + 3 },
    pauseAfterSec,
    voice,
    language: 'en-US',
    rate: 1,
    pitchSemitones: 0,
    timing: 'word',
  }
  return { segment, frames: from(frames) }
}

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

const frame = (
  value: number,
  count: number,
  marks: readonly Mark[] = [],
  of: PcmFormat = format,
): PcmFrame => ({
  format: of,
  samples: new Float32Array(count * of.channels).fill(value),
  marks,
})

const word = (index: number, offsetSec: number): Mark => ({
  kind: 'word',
  label: `w${index}`,
  offsetSec,
  source: { start: index * 3, end: index * 3 + 2 },
  method: 'engine',
})

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('marks land on the clock of the whole, pauses and late marks included', async () => {
  const parts = [
    spoken(0, [frame(0.1, 100, [word(0, 0.02)]), frame(0.1, 100)], 0.5),
    spoken(1, [frame(0.1, 100), frame(0.1, 100, [word(1, -0.05)])]),
  ]
  const keeper = createTimekeeper()
  const entries = []
  for await (const it of join(
    from(parts),
    createWordClock('word', () => undefined),
  ))
    entries.push(...keeper.file(it).entries)
  const brief = entries.map((it) => [
    it.kind,
    it.label,
    Math.round(it.startSec * 1000),
    Math.round(it.endSec * 1000),
  ])
  expect(brief).toEqual([
    ['word', 'w0', 20, 200],
    ['sentence', 'w0', 20, 200],
    ['word', 'w1', 750, 900],
    ['sentence', 'w1', 750, 900],
  ])
  expect(keeper.seconds).toBeCloseTo(0.903, 6)
})

test('seams do not click: a segment rises from silence and dies away', async () => {
  const frames = await collect(
    join(from([spoken(0, [frame(1, 50)], 0.01), spoken(1, [frame(-1, 50)])])),
  )
  const samples = frames.flatMap((it) => [...it.samples])
  let before = 0
  for (const sample of samples) {
    expect(Math.abs(sample - before)).toBeLessThan(0.8)
    before = sample
  }
  expect(samples.filter((sample) => Math.abs(sample) === 1)).toHaveLength(2 * 50 - 2 * 3)
  expect(samples).toHaveLength(50 + 10 + 50 + 3)
})

test('without a clock only the places of segments pass', async () => {
  const frames = await collect(join(from([spoken(0, [frame(0, 10, [word(0, 0)])])])))
  expect(frames.flatMap((it) => it.marks).map((it) => it.kind)).toEqual(['segment'])
})

test('a segment in another format is converted to the first', async () => {
  const stereo: PcmFormat = { sampleRate: 8000, channels: 2 }
  const mono: PcmFormat = { sampleRate: 16000, channels: 1 }
  const frames = await collect(
    join(
      from([
        spoken(0, [frame(0.5, 800, [], mono)]),
        spoken(1, [frame(0.5, 800, [], stereo)]),
        spoken(2, [frame(0.5, 160, [], mono)]),
      ]),
    ),
  )
  expect(new Set(frames.map((it) => `${it.format.sampleRate}/${it.format.channels}`))).toEqual(
    new Set(['16000/1']),
  )
  expect(frames.reduce((sum, it) => sum + it.samples.length, 0)).toBe(800 + 1600 + 160 + 3 * 48)
})

test('an engine that gives nothing is an error, not a shorter speech', async () => {
  await expect(collect(join(from([spoken(0, [])])))).rejects.toMatchObject({
    code: 'engine_failed',
  })
  await expect(collect(join(from([spoken(0, [frame(0, 0, [word(0, 0)])])])))).rejects.toMatchObject(
    { code: 'engine_failed' },
  )
})

test('cut where segments begin, the parts put together are the whole', async () => {
  const lengths = fc.array(
    fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
    { minLength: 1, maxLength: 5 },
  )
  await fc.assert(
    fc.asyncProperty(
      lengths,
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: -40, max: 40 }),
      async (segments, pauseMs, shift) => {
        const parts = (): Spoken[] =>
          segments.map((frames, index) =>
            spoken(
              index,
              frames.map((count) => frame(0.3, count)),
              pauseMs / 1000,
            ),
          )
        // Stages with latency move marks to other frames; a mark may come before or after its own.
        const moved = async function* (items: AsyncIterable<PcmFrame>): AsyncGenerator<PcmFrame> {
          let held: Mark[] = []
          for await (const item of items) {
            const late = shift < 0 ? held.map((it) => it) : []
            held =
              shift < 0
                ? item.marks.map((it) => ({
                    ...it,
                    offsetSec: it.offsetSec - item.samples.length / 1000,
                  }))
                : []
            yield { ...item, marks: shift < 0 ? late : item.marks }
          }
        }
        const whole = (await collect(join(from(parts())))).flatMap((it) => [...it.samples])
        const keeper = createTimekeeper()
        const cut = await collect(splitSegments(moved(join(from(parts()))), keeper))
        const joined: number[] = []
        let at = 0
        for (const part of cut) {
          const samples = (await collect(part.frames)).flatMap((it) => [...it.samples])
          expect(samples).toHaveLength(part.totalSamples)
          expect(part.startSec).toBeCloseTo(at, 9)
          at += part.durationSec
          joined.push(...samples)
        }
        expect(joined).toEqual(whole)
        if (shift >= 0)
          expect(cut.map(({ index }) => index)).toEqual(segments.map((_, index) => index))
      },
    ),
    { numRuns: 60 },
  )
})

test('each part carries the marks of its own time', async () => {
  const parts = [
    spoken(0, [frame(0.1, 100, [word(0, 0.02)])], 0.1),
    spoken(1, [frame(0.1, 100, [word(1, 0.01)])]),
  ]
  const cut = await collect(
    splitSegments(
      join(
        from(parts),
        createWordClock('word', () => undefined),
      ),
      createTimekeeper(),
    ),
  )
  expect(cut.map((it) => it.timeline.map(({ kind, label }) => `${kind} ${label}`))).toEqual([
    ['word w0', 'sentence w0'],
    ['word w1', 'sentence w1'],
  ])
  expect(cut.map(({ source }) => source)).toEqual([
    { start: 0, end: 3 },
    { start: 3, end: 6 },
  ])
})

test('a reader may give each frame away at once, as to a thread', async () => {
  const parts = (): AsyncGenerator<Spoken> =>
    from([
      spoken(0, [frame(0.5, 100, [word(0, 0.01)]), frame(0.5, 50)], 0.2),
      spoken(1, [frame(0.5, 80, [word(1, 0.02)])], 0.1),
    ])
  const kept = (
    await collect(
      join(
        parts(),
        createWordClock('word', () => undefined),
      ),
    )
  ).map(({ samples, marks }) => ({
    samples: [...samples],
    marks,
  }))
  const given = []
  for await (const { samples, marks } of join(
    parts(),
    createWordClock('word', () => undefined),
  )) {
    const moved = structuredClone(samples, { transfer: [samples.buffer] })
    given.push({ samples: [...moved], marks })
  }
  expect(given).toEqual(kept)
})
