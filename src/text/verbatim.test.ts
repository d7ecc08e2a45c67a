import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verbatimSegments } from './verbatim.ts'

const pauses = { clauseSec: 0.1, sentenceSec: 0.3, paragraphSec: 0.6 }
const cut = (text: string, maxChars: number): ReturnType<typeof segments> =>
  segments(text, maxChars)

function segments(text: string, maxChars: number) {
  const limits = { firstMaxChars: 5, minChars: 0, maxChars }
  return [...verbatimSegments(text, { language: 'en-US', limits, pauses })]
}

test('what fits is one segment, to the letter', () => {
  const text = ' It cost $3.50 on 1/2/2024…\n\nDr. Smith &  co.: [laughs] "No!"\n'
  const [only, ...others] = cut(text, 2000)
  expect(others).toEqual([])
  expect(only).toMatchObject({ text, source: { start: 0, end: text.length }, pauseAfterSec: 0 })
  const words = only?.words.map(({ start, end }) => text.slice(start, end))
  expect(words).toContain('Smith')
  expect(only?.words.every(({ source, start }) => source.start === start)).toBe(true)
})

test('what does not fit is cut at ends of sentences, and of lines before them', () => {
  const sentences = 'One two three. Four five six. Seven eight nine.'
  expect(cut(sentences, 32).map(({ text }) => text)).toEqual([
    'One two three. Four five six.',
    'Seven eight nine.',
  ])
  const lines = 'Ann: One two. Three.\nBob: Four. Five six seven.'
  expect(cut(lines, 34).map(({ text }) => text)).toEqual([
    'Ann: One two. Three.',
    'Bob: Four. Five six seven.',
  ])
  expect(cut('one two three four', 9).map(({ text }) => text)).toEqual(['one two', 'three', 'four'])
  expect(cut('x'.repeat(25), 10).map(({ text }) => text.length)).toEqual([10, 10, 5])
})

test('sentences say where they begin and end, and how long to wait behind them', () => {
  const [first, second] = cut('One two three four.\n\nFive six.', 20)
  expect(first?.pauseAfterSec).toBe(0.6)
  expect(second?.pauseAfterSec).toBe(0)
  const [part, rest] = cut('one two three four', 13)
  expect(part?.sentences).toMatchObject([{ begins: true, ends: false }])
  expect(rest?.sentences).toMatchObject([{ begins: false, ends: true }])
})

test('signs alone are one word; blanks are nothing', () => {
  expect(cut(' ?! ', 100)).toMatchObject([{ text: ' ?! ', words: [{ start: 1, end: 3 }] }])
  expect(cut(' \n ', 100)).toEqual([])
})

test('segments tile any text, fit, and hold all their words within sentences', () => {
  const letters = fc.constantFrom(
    'a',
    'bc',
    ' ',
    '. ',
    '\n',
    '\n\n',
    '!',
    '😀',
    'é',
    '7',
    '日本',
    ', ',
  )
  const texts = fc.array(letters, { maxLength: 80 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, maxChars) => {
      const all = segments(text, maxChars)
      let at = 0
      for (const { text: said, source, words, sentences } of all) {
        expect(source.start).toBe(at)
        at = source.end
        expect(text.slice(source.start, source.end)).toContain(said)
        expect(said.trim().length).toBeLessThanOrEqual(maxChars)
        expect(said.trim()).not.toBe('')
        expect(words.length).toBeGreaterThan(0)
        for (const word of words) {
          expect(said.slice(word.start, word.end)).toBe(
            text.slice(word.source.start, word.source.end),
          )
          expect(sentences.some((it) => it.start <= word.start && it.end >= word.end)).toBe(true)
        }
      }
      if (all.length > 0) expect(at).toBe(text.length)
      // What is left out is white space.
      const kept = all.map(({ text: said }) => said).join('')
      expect(kept.replaceAll(/\s/g, '')).toBe(/\S/.test(text) ? text.replaceAll(/\s/g, '') : '')
    }),
  )
})
