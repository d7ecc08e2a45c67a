import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterDiff } from './character-diff.ts'
import { foldOf } from './fold.ts'

const diff = (expected: string, written: string, language = 'en') => {
  const fold = foldOf(language, {})
  const word = (text: string) => ({ written: text, form: fold(text) })
  return characterDiff(word(expected), word(written), fold)
}

describe('a character diff', () => {
  it('says in runs what of a word was written otherwise', () => {
    expect(diff('Schreiben', 'schraipn')).toEqual([
      { op: 'equal', expected: 'Schr', written: 'schr' },
      { op: 'substituted', expected: 'e', written: 'a' },
      { op: 'equal', expected: 'i', written: 'i' },
      { op: 'substituted', expected: 'b', written: 'p' },
      { op: 'missing', expected: 'e' },
      { op: 'equal', expected: 'n', written: 'n' },
    ])
  })

  it('never parts what readers see as one character', () => {
    expect(diff('हिन्दी', 'हिन्दि', 'hi').every((run) => !/^\p{M}/u.test(run.expected ?? ''))).toBe(
      true,
    )
    expect(diff('e\u0301te\u0301', 'ete', 'fr')).toEqual([
      { op: 'substituted', expected: 'e\u0301', written: 'e' },
      { op: 'equal', expected: 't', written: 't' },
      { op: 'substituted', expected: 'e\u0301', written: 'e' },
    ])
  })

  it('takes for equal what the language takes for equal', () => {
    expect(diff('CAFÉS', 'cafe')).toEqual([
      { op: 'equal', expected: 'CAFÉ', written: 'cafe' },
      { op: 'missing', expected: 'S' },
    ])
  })

  it('puts both words together again, also long ones', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (expected, written) => {
          const runs = diff(expected, written)
          expect(runs.map((run) => run.expected ?? '').join('')).toBe(expected)
          expect(runs.map((run) => run.written ?? '').join('')).toBe(written)
          for (let index = 1; index < runs.length; index++)
            expect(runs[index]?.op).not.toBe(runs[index - 1]?.op)
        },
      ),
    )
    const long = diff('ab'.repeat(5000), 'ba'.repeat(5000))
    expect(long).toHaveLength(3)
    expect(long[1]?.expected).toHaveLength(9999)
  })
})
