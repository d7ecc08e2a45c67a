import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadLanguage, normalizeText } from '../../front-end.ts'

const TAGS =
  'am ar az bn cs da el fa fil gu ha he hi hr hu id ja ka kn ko lt lv mr ms nb nn pa ro sr sr-Latn sw ta te th tr uk ur vi yo zh zh-Hant'.split(
    ' ',
  )
const CURRENCIES = ['USD', 'EUR', 'JPY', 'GBP', 'INR']
const DAY = Date.UTC(2021, 4, 12, 15, 30)

function read(text: string, language: string): string {
  return normalizeText(text, { language, markup: 'plain', disabledRules: new Set() }).text
}

/** What CLDR writes in a language, in the digits that it has there. */
function written(tag: string): readonly string[] {
  const dates = (['long', 'medium', 'short', 'full'] as const).map((dateStyle) =>
    new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC', calendar: 'gregory' }).format(DAY),
  )
  const number = new Intl.NumberFormat(tag)
  return [
    ...dates,
    '2021-05-12',
    new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' }).format(DAY),
    '15:30',
    '08:05:20',
    '3:30 PM',
    ...[0, 1, 2, 5, 11, 21, 101, 1999, 12_345, 1_234_567, 3.14, -7].map((value) =>
      number.format(value),
    ),
    ...CURRENCIES.flatMap((currency) =>
      (['symbol', 'name', 'code'] as const).map((currencyDisplay) =>
        new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay }).format(12.5),
      ),
    ),
    '$5',
    '€1',
    '£2.50',
    '100 USD',
    new Intl.NumberFormat(tag, { style: 'percent' }).format(0.25),
    ...'০১২৩ ०१२३ ٠١٢٣ ۰۱۲۳ ๐๑๒๓ １２３ ໐໑໒ ༠༡༢ ၀၁၂ ០១២ ᠐᠑᠒ ௧௨௩ ౧౨౩ ೧೨೩ ૧૨૩ ੧੨੩'.split(' '),
  ]
}

beforeAll(async () => {
  for (const tag of TAGS) await loadLanguage(tag)
})

describe.each(TAGS)('%s by CLDR', (tag) => {
  it('leaves no digit in numbers, dates, times and sums, and says them once', () => {
    for (const text of written(tag)) {
      const said = read(text, tag)
      expect(said, text).not.toMatch(/\p{Nd}/u)
      expect(said, text).not.toMatch(/undefined|NaN/)
      expect(read(said, tag), text).toBe(said)
    }
  })

  it('never throws, and changes nothing the second time', () => {
    const piece = fc.constantFrom(
      ...written(tag).slice(0, 24),
      ...'% $ € ٪ . , : / - – ( ) a б 中 น ก ا א 12. 3-5 00 1,2,3 №5 5th'.split(' '),
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const said = read(pieces.join(''), tag)
        expect(read(said, tag)).toBe(said)
      }),
      { numRuns: 40 },
    )
  })
})
