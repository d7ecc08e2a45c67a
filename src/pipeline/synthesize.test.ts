import { expect, test } from 'vitest'
import { toneEngine } from '../adapters/engines/tone/engine.ts'
import { systemClock } from '../adapters/clock/system.ts'
import type { PcmFrame } from '../core/pcm.ts'
import type { Segment } from '../core/segment.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { Line } from './line.ts'
import { synthesizeInOrder as speakLines, type Spoken } from './synthesize.ts'

const voice = {
  id: 'tone:a',
  engine: 'tone',
  name: 'a',
  languages: ['en-US'] as [string],
  installed: true,
}

function segment(
  index: number,
  options: { readonly [key: string]: number | string } = {},
): Segment {
  const text = `word${index}`
  const whole = { start: 0, end: text.length }
  return {
    index,
    text,
    words: [{ ...whole, source: whole }],
    sentences: [{ ...whole, source: whole, begins: true, ends: true }],
    source: whole,
    pauseAfterSec: 0,
    voice,
    language: 'en-US',
    rate: 1,
    pitchSemitones: 0,
    timing: 'word',
    engineOptions: options,
  }
}

const given = (signal: AbortSignal, lookahead = 3) => ({
  lookahead,
  requestId: 'r',
  signal,
  clock: systemClock,
})
const live = (): AbortSignal => new AbortController().signal

/** Speaks segments, all by one engine. */
function synthesizeInOrder(
  segments: Iterable<Segment> | AsyncIterable<Segment>,
  engine: SpeechEngine,
  options: Parameters<typeof speakLines>[1],
): AsyncGenerator<Spoken> {
  async function* lines(): AsyncGenerator<Line> {
    for await (const it of segments) yield { segment: it, engine }
  }
  return speakLines(lines(), options)
}

/** Counts the calls that are open in an engine, and those ever begun. */
function counted(
  engine: SpeechEngine,
): SpeechEngine & { open: number; begun: number; peak: number } {
  const it = {
    ...engine,
    open: 0,
    begun: 0,
    peak: 0,
    async *synthesize(
      of: Segment,
      options: { signal: AbortSignal; requestId: string },
    ): AsyncGenerator<PcmFrame> {
      it.begun++
      it.peak = Math.max(it.peak, ++it.open)
      try {
        yield* engine.synthesize(of, options)
      } finally {
        it.open--
      }
    },
  }
  return it
}

const settled = async (engine: { readonly open: number }): Promise<void> => {
  while (engine.open > 0) await new Promise((resolve) => setImmediate(resolve))
}

test('segments come in the order of the text though later ones are sooner ready', async () => {
  const engine = counted(toneEngine())
  const segments = [0, 1, 2, 3, 4].map((index) =>
    segment(index, { latencyMs: index === 0 ? 40 : 0 }),
  )
  const order: number[] = []
  for await (const spoken of synthesizeInOrder(segments, engine, given(live()))) {
    let samples = 0
    for await (const frame of spoken.frames) samples += frame.samples.length
    expect(samples).toBeGreaterThan(0)
    order.push(spoken.segment.index)
  }
  expect(order).toEqual([0, 1, 2, 3, 4])
  expect(engine.peak).toBe(3)
  await settled(engine)
})

test('no segment beyond the look-ahead is started while nobody reads', async () => {
  const engine = counted(toneEngine())
  let prepared = 0
  function* texts(): Generator<Segment> {
    for (let index = 0; ; index++) {
      prepared++
      yield segment(index)
    }
  }
  const spoken = synthesizeInOrder(texts(), engine, given(live(), 2))
  expect((await spoken.next()).done).toBe(false)
  await settled(engine)
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
  expect(engine.begun).toBe(2)
  expect(prepared).toBeLessThanOrEqual(2)
  await spoken.return(undefined)
})

test('an engine that ignores its signal holds nobody', async () => {
  const engine = toneEngine()
  const control = new AbortController()
  const reason = new Error('client left')
  const spoken = synthesizeInOrder([segment(0, { hang: 'ignore' })], engine, given(control.signal))
  const first = await spoken.next()
  if (first.done) throw new Error('expected a segment')
  const reading = first.value.frames[Symbol.asyncIterator]().next()
  control.abort(reason)
  await expect(reading).rejects.toBe(reason)
  await spoken.return(undefined)
})

test('an error of the engine ends the frames of its segment, an error of the text ends the whole', async () => {
  const broken = synthesizeInOrder([segment(0, { failAt: 0 })], toneEngine(), given(live()))
  const first = await broken.next()
  if (first.done) throw new Error('expected a segment')
  await expect(first.value.frames[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: 'engine_failed',
  })
  function* texts(): Generator<Segment> {
    yield segment(0)
    throw new Error('unreadable')
  }
  const read = (async () => {
    for await (const { frames } of synthesizeInOrder(texts(), toneEngine(), given(live())))
      for await (const _ of frames) void _
  })()
  await expect(read).rejects.toThrow('unreadable')
})

test('leaving stops the calls under way and closes the text', async () => {
  const engine = counted(toneEngine())
  let closed = false
  async function* texts(): AsyncGenerator<Segment> {
    try {
      for (let index = 0; ; index++) yield segment(index, { perWordMs: 1000 })
    } finally {
      closed = true
    }
  }
  for await (const { segment: it } of synthesizeInOrder(texts(), engine, given(live()))) {
    expect(it.index).toBe(0)
    break
  }
  await settled(engine)
  expect(engine.begun).toBeGreaterThanOrEqual(1)
  await expect.poll(() => closed).toBe(true)
})

test('the meter hears of every segment', async () => {
  const heard: string[] = []
  const meter = {
    segment: ({ engine, chars, audioSec }: { engine: string; chars: number; audioSec: number }) => {
      heard.push(`${engine} ${chars} ${audioSec > 0}`)
    },
    speech: () => {},
    pool: () => {},
  }
  for await (const { frames } of synthesizeInOrder([segment(0)], toneEngine(), {
    ...given(live()),
    meter,
  })) {
    for await (const _ of frames) void _
  }
  expect(heard).toEqual(['tone 5 true'])
})
