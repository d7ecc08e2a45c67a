import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentOf } from '../../../contracts/segment.ts'
import type { Voice } from '../../../core/voice.ts'
import { halved, partsOf } from './parts.ts'

const voice: Voice = {
  id: 'chatterbox:a', engine: 'chatterbox', name: 'a', languages: ['en'], installed: true,
} // prettier-ignore
const parts = (text: string, fits: (text: string) => boolean = () => true) =>
  partsOf(segmentOf(text, voice), fits)
const letters = (text: string): string => text.replace(/\s/g, '')

test('short sentences are said together, up to some 100 characters', () => {
  expect(parts('Yes. No. Well, perhaps.')).toEqual([
    { text: 'Yes. No. Well, perhaps.', through: 3 },
  ])
  const long = `${'word '.repeat(25)}end.`
  expect(parts(`${long} Short. Also short. ${long}`)).toEqual([
    { text: long, through: 1 },
    { text: `Short. Also short. ${long}`, through: 4 },
  ])
})

test('a long sentence is parted after a clause near its middle', () => {
  const half = 'one two three four five six seven eight nine ten eleven twelve'
  expect(parts(`${half}, ${half}.`, (it) => it.length < 100)).toEqual([
    { text: `${half},` },
    { text: `${half}.`, through: 1 },
  ])
})

test('where no clause ends near the middle, between words; within a word only if it is alone', () => {
  expect(halved('No, this is one long clause without an end')).toEqual([
    'No, this is one long',
    'clause without an end',
  ])
  expect(halved('abcd')).toEqual(['ab', 'cd'])
  expect(halved('👩‍👩‍👧👩‍👩‍👧')).toEqual(['👩‍👩‍👧', '👩‍👩‍👧'])
  expect(halved('a')).toBeUndefined()
})

test('nothing is left out, whatever the text and the limit', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcé,;'), minLength: 1, maxLength: 40 })
  const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((it) => `a${it.join(' ')}.`)
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 400 }),
      (sentences, limit) => {
        const text = sentences.join(' ')
        const made = parts(text, (it) => it.length <= limit)
        expect(letters(made.map((it) => it.text).join(''))).toBe(letters(text))
        expect(made.every((it) => it.text.length <= Math.min(300, limit))).toBe(true)
        const through = made.flatMap((it) => it.through ?? [])
        expect(through.at(-1)).toBe(segmentOf(text, voice).sentences.length)
        expect(through).toEqual([...through].sort((a, b) => a - b))
      },
    ),
  )
})
