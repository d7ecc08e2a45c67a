import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLanguage, normalizeText } from '../front-end.ts'

const LANGUAGES = ['en-US', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'sv', 'fi', 'pl', 'ru', 'hu', 'ja']
const PARTS =
  '1 0 12 000 999 . , - – / : ( ) a A x $ € % ° ½ \' @ # * = + ^ ² kg May e _ " & V II th p.m.'.split(
    ' ',
  )
const LENGTH = 2000

// A pattern that may read the same signs in many ways takes for ever on what repeats them.
describe.each(LANGUAGES)('repeated signs in %s', (language) => {
  it('are read, in time, each change within the text', async () => {
    await loadLanguage(language)
    const part = fc.constantFrom(...PARTS, ' ', '\u00a0')
    const repeated = fc
      .tuple(part, fc.array(part, { minLength: 1, maxLength: 5 }), part)
      .map(([first, unit, last]) => {
        const sign = unit.join('')
        return `${first}${sign.repeat(Math.ceil(LENGTH / sign.length)).slice(0, LENGTH)}${last}`
      })
    fc.assert(
      fc.property(repeated, (text) => {
        const { changes } = normalizeText(text, {
          language,
          markup: 'plain',
          disabledRules: new Set(),
        })
        for (const { start, end } of changes) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 30 },
    )
  })
})
