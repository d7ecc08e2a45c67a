import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from '../../front-end.ts'

/** Pieces of everything that numbers are written with. */
const PIECES =
  `1|2|5|10|12|30|1998|2021|0|007|1,000|3.5|.5|-|–|−|+|/|:|.|,| |$|£|€|%|°|°C|kg|km/h|m|in|ft|"|'|x|×|=|^|²|½|(|)|am|p.m.|May|Jan.|Mon|th|st|s|k|M|bn|million|BC|AD|c.|IV|I|VIII|Henry|Chapter|pp.|ii|a|the|n|per|to|and|EST|UTC|USD|#|~|<|>|!|?|√|π|h|min|⁻¹|⁶|₂|Q3|FY|R|Rs.|p|¢|of|won|on`.split(
    '|',
  )
const soup = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join(''))

describe.each(['en-US', 'en-GB'])('numbers of %s in any company', (language) => {
  it('are said once and for all, each change within the text', () => {
    fc.assert(
      fc.property(soup, (written) => {
        const options = { language, markup: 'plain', disabledRules: new Set<string>() } as const
        const { text, changes } = normalizeText(written, options)
        expect(normalizeText(text, options).text).toBe(text)
        expect(text).not.toMatch(/undefined|NaN/)
        for (const { start, end } of changes) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(written.length)
        }
      }),
      { numRuns: 1500 },
    )
  })
})
