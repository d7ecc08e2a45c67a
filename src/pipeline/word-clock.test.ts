import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../core/mark.ts'
import type { Segment } from '../core/segment.ts'
import { createWordClock, type PlacedMark } from './word-clock.ts'

const voice = {
  id: 'tone:a',
  engine: 'tone',
  name: 'a',
  languages: ['en-US'] as [string],
  installed: true,
}

/** A segment of words separated by spaces, whose source is the same text moved by `at`. */
function segmentOf(
  text: string,
  at = 0,
  spans?: readonly (readonly [number, number, boolean, boolean])[],
): Segment {
  const words = [...text.matchAll(/[\p{L}\p{N}']+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    source: { start: at + match.index, end: at + match.index + match[0].length },
  }))
  const sentences = (spans ?? [[0, text.length, true, true]]).map(([start, end, begins, ends]) => ({
    start,
    end,
    source: { start: at + start, end: at + end },
    begins,
    ends,
  }))
  return {
    index: 0,
    text,
    words,
    sentences,
    source: { start: at, end: at + text.length },
    pauseAfterSec: 0,
    voice,
    language: 'en-US',
    rate: 1,
    pitchSemitones: 0,
    timing: 'word',
  }
}

const mark = (segment: Segment, index: number, offsetSec: number, durationSec?: number): Mark => {
  const word = segment.words[index]
  if (!word) throw new Error(`no word ${index}`)
  return {
    kind: 'word',
    label: segment.text.slice(word.start, word.end),
    offsetSec,
    source: word.source,
    method: 'engine',
    ...(durationSec !== undefined && { durationSec }),
  }
}

const brief = (marks: readonly PlacedMark[]): unknown[] =>
  marks.map((it) => [
    it.kind,
    it.label,
    Math.round(it.startSec * 1000),
    Math.round(it.endSec * 1000),
    it.method,
  ])

test('a word ends where the next begins, the last where the speech ends', () => {
  const clock = createWordClock('word', () => undefined)
  const segment = segmentOf('one two three')
  clock.begin(segment, 10)
  expect(brief(clock.take([mark(segment, 0, 0.1)], 10))).toEqual([])
  expect(brief(clock.take([mark(segment, 1, 0.05), mark(segment, 2, 0.3)], 10.5))).toEqual([
    ['word', 'one', 10100, 10550, 'engine'],
    ['word', 'two', 10550, 10800, 'engine'],
  ])
  expect(brief(clock.finish(11))).toEqual([
    ['word', 'three', 10800, 11000, 'engine'],
    ['sentence', 'one two three', 10100, 11000, 'engine'],
  ])
})

test('a length that the engine tells is kept', () => {
  const clock = createWordClock('word', () => undefined)
  const segment = segmentOf('one two')
  clock.begin(segment, 0)
  clock.take([mark(segment, 0, 0, 0.2)], 0)
  expect(brief(clock.take([mark(segment, 1, 0.5, 9)], 0))).toEqual([
    ['word', 'one', 0, 200, 'engine'],
  ])
  expect(brief(clock.finish(1))).toEqual([
    ['word', 'two', 500, 1000, 'engine'],
    ['sentence', 'one two', 0, 1000, 'engine'],
  ])
})

test('words without marks share the time between their neighbours, and say so', () => {
  const clock = createWordClock('word', () => undefined)
  const segment = segmentOf('aaa bbb ccc ddd')
  clock.begin(segment, 0)
  clock.take([mark(segment, 0, 0)], 0)
  expect(brief(clock.take([mark(segment, 3, 0.9)], 0))).toEqual([
    ['word', 'aaa', 0, 300, 'engine'],
    ['word', 'bbb', 300, 600, 'estimated'],
    ['word', 'ccc', 600, 900, 'estimated'],
  ])
  expect(brief(clock.finish(1)).at(0)).toEqual(['word', 'ddd', 900, 1000, 'engine'])
})

test('an engine without marks gets an estimate over the whole segment', () => {
  const clock = createWordClock('word', () => undefined)
  clock.begin(segmentOf('aa aa'), 2)
  expect(brief(clock.finish(3))).toEqual([
    ['word', 'aa', 2000, 2500, 'estimated'],
    ['word', 'aa', 2500, 3000, 'estimated'],
    ['sentence', 'aa aa', 2000, 3000, 'estimated'],
  ])
})

test('a sentence cut over two segments is one, with its own words', () => {
  const text = 'first half, second half'
  const clock = createWordClock('sentence', ({ start, end }) => text.slice(start, end))
  clock.begin(segmentOf('first half,', 0, [[0, 11, true, false]]), 0)
  expect(brief(clock.finish(1))).toEqual([])
  clock.begin(segmentOf('second half', 12, [[0, 11, false, true]]), 1.2)
  expect(brief(clock.finish(2))).toEqual([['sentence', text, 0, 2000, 'estimated']])
})

test('two sentences in one segment begin at their own first words', () => {
  const text = 'Yes. No way.'
  const clock = createWordClock('sentence', ({ start, end }) => text.slice(start, end).trim())
  const segment = segmentOf(text, 0, [
    [0, 5, true, true],
    [5, 12, true, true],
  ])
  clock.begin(segment, 0)
  expect(
    brief(clock.take([mark(segment, 0, 0), mark(segment, 1, 0.5), mark(segment, 2, 0.7)], 0)),
  ).toEqual([['sentence', 'Yes.', 0, 500, 'engine']])
  expect(brief(clock.finish(1))).toEqual([['sentence', 'No way.', 500, 1000, 'engine']])
})

test('phonemes end where the next begins; bookmarks pass; both only when asked for', () => {
  const clock = createWordClock('phoneme', () => undefined)
  const segment = segmentOf('hi')
  const phoneme = (label: string, offsetSec: number, durationSec?: number): Mark => ({
    kind: 'phoneme',
    label,
    offsetSec,
    method: 'engine',
    ...(durationSec !== undefined && { durationSec }),
  })
  clock.begin(segment, 0)
  expect(
    brief(
      clock.take(
        [
          phoneme('h', 0),
          phoneme('aɪ', 0.1),
          { kind: 'bookmark', label: 'b', offsetSec: 0.2, method: 'engine' },
        ],
        0,
      ),
    ),
  ).toEqual([
    ['phoneme', 'h', 0, 100, 'engine'],
    ['bookmark', 'b', 200, 200, 'engine'],
  ])
  expect(brief(clock.take([phoneme('x', 0.3, 0.1)], 0))).toEqual([
    ['phoneme', 'aɪ', 100, 300, 'engine'],
    ['phoneme', 'x', 300, 400, 'engine'],
  ])
  const words = createWordClock('word', () => undefined)
  words.begin(segment, 0)
  expect(words.take([phoneme('h', 0)], 0)).toEqual([])
})

test('whatever marks come, every word is placed once, in order, inside the speech', () => {
  const told = fc.array(
    fc.record({
      word: fc.nat(11),
      at: fc.double({ min: -1, max: 4, noNaN: true }),
      long: fc.option(fc.double({ min: 0, max: 2, noNaN: true })),
    }),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), told, (count, events) => {
      const segment = segmentOf(Array.from({ length: count }, (_, index) => `w${index}`).join(' '))
      const clock = createWordClock('word', () => undefined)
      clock.begin(segment, 0)
      const placed: PlacedMark[] = []
      for (const event of events.filter(({ word }) => word < count).sort((a, b) => a.at - b.at)) {
        placed.push(
          ...clock.take([mark(segment, event.word, event.at, event.long ?? undefined)], 0),
        )
      }
      placed.push(...clock.finish(5))
      const words = placed.filter(({ kind }) => kind === 'word')
      expect(words.map(({ label }) => label)).toEqual(
        segment.words.map(({ start, end }) => segment.text.slice(start, end)),
      )
      let before = 0
      for (const { startSec, endSec } of words) {
        expect(startSec).toBeGreaterThanOrEqual(before - 1e-9)
        expect(endSec).toBeGreaterThanOrEqual(startSec)
        expect(endSec).toBeLessThanOrEqual(5)
        before = startSec
      }
      expect(placed.filter(({ kind }) => kind === 'sentence')).toHaveLength(1)
    }),
    { examples: [[2, [{ word: 0, at: 0, long: 1.9999999999999993 }]]] },
  )
})
