import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from './words.ts'

test('a letter that no dictionary knows alone is a word all the same', () => {
  expect(wordsOf('々', 'ja', true)).toEqual([{ start: 0, end: 1 }])
  expect(wordsOf('はい、々。', 'ja', true).at(-1)).toEqual({ start: 3, end: 4 })
})

test('every letter and digit of a text without spaces is in a word', () => {
  const unit = fc.constantFrom(...'々〆〇ゝー日本語とてもๆไทยກ၊က១a1-、。 ')
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 900 }),
      fc.constantFrom('ja', 'th', 'en'),
      (all, tag) => {
        const text = all.join('')
        const words = wordsOf(text, tag, true)
        let rest = ''
        let at = 0
        for (const { start, end } of words) {
          expect(start).toBeGreaterThanOrEqual(at)
          rest += text.slice(at, start)
          at = end
        }
        expect(rest + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u)
      },
    ),
  )
})
