import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MODEL_FAMILIES } from './model-report.ts'
import { partsOf } from './text-parts.ts'

const partTexts = (text: string, family: (typeof MODEL_FAMILIES)[number]): string[] =>
  partsOf(text, family).map(({ start, end }) => text.slice(start, end))

describe('a sentence', () => {
  test('that fits is left whole', () => {
    for (const family of MODEL_FAMILIES)
      expect(partTexts(' The train leaves at noon! ', family)).toEqual([
        'The train leaves at noon!',
      ])
  })

  test('that does not is parted behind a clause, else between words', () => {
    const clause = 'the old man sat by the river and looked at the water for a very long time'
    const parts = partTexts(`${clause}, ${clause}, ${clause}, ${clause}, ${clause}.`, 'zipvoice')
    expect(parts.every((part) => /[,.]$/.test(part))).toBe(true)
    expect(parts.every((part) => part.length <= 190)).toBe(true)
    const words = partTexts('word '.repeat(400).trim(), 'kokoro')
    expect(words.length).toBeGreaterThan(4)
    expect(words.every((part) => /^word( word)*$/.test(part))).toBe(true)
  })

  test('in Chinese is parted between characters, one in Korean between words', () => {
    const chinese = partTexts('你好'.repeat(200), 'kokoro')
    expect(chinese.join('')).toBe('你好'.repeat(200))
    expect(Math.max(...chinese.map((part) => part.length))).toBeLessThanOrEqual(85)
    const korean = partTexts('안녕하세요 여러분 '.repeat(40).trim(), 'supertonic')
    expect(Math.max(...korean.map((part) => part.length))).toBeLessThanOrEqual(120)
  })

  test('of letters with dots, or of signs that are read by their names, is parted sooner', () => {
    // Each dot is a word to the runtime, which dies of a thousand sounds in one part.
    for (const [word, most] of [
      ['a.b.c.', 25],
      ['%', 30],
      ['www.example.com/a?b=c&d', 8],
    ] as const)
      for (const part of partTexts(`${word} `.repeat(300).trim(), 'kokoro'))
        expect(part.split(' ').length, word).toBeLessThanOrEqual(most)
  })

  test('never loses or repeats anything but blanks, and no part is too long', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 1500 })
    const words = fc
      .array(fc.oneof(fc.lorem({ maxCount: 3 }), fc.constantFrom('NATO', '12 345', '你好', ',')), {
        maxLength: 200,
      })
      .map((it) => it.join(' '))
    fc.assert(
      fc.property(fc.oneof(text, words), fc.constantFrom(...MODEL_FAMILIES), (sentence, family) => {
        const parts = partTexts(sentence, family)
        expect(parts.join('').replaceAll(/\s/g, '')).toBe(sentence.replaceAll(/\s/g, ''))
        for (const part of parts) expect(partTexts(part, family)).toEqual([part])
      }),
      { numRuns: 300 },
    )
  })
})
