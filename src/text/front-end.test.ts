import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextSegment } from '../core/segment.ts'
import {
  NORMALIZATION_RULES,
  loadLanguage,
  normalizeText,
  segmentLive,
  segmentText,
} from './front-end.ts'
import { rulesFor } from './languages/find.ts'
import type { TextOptions, TextPiece } from './options.ts'

function options(changes: Partial<TextOptions> = {}): TextOptions {
  return {
    markup: 'plain',
    language: 'en-US',
    limits: { firstMaxChars: 80, minChars: 0, maxChars: 400 },
    pauses: { clauseSec: 0.1, sentenceSec: 0.3, paragraphSec: 0.6 },
    disabledRules: new Set(),
    ...changes,
  }
}

const SOUP: readonly string[] = [
  [
    'Hello',
    'world',
    'the',
    'He',
    'said',
    'Dr.',
    'U.S.',
    'e.g.',
    'p.m.',
    'No.',
    'J.',
    'Henry VIII',
    'x',
  ],
  [
    '1',
    '23',
    '1,234.5',
    '$3.50',
    '12/05/2021',
    '3:30',
    '5-10',
    '10kg',
    '50%',
    '1998',
    'B2B',
    '3rd',
    '½',
  ],
  [
    '.',
    '!',
    '?',
    '…',
    '...',
    ',',
    ';',
    ':',
    '—',
    '-',
    '(',
    ')',
    '"',
    '“',
    '”',
    "'",
    '[',
    ']',
    '|',
    '&',
  ],
  [' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b', '\u2028', '\ufeff'],
  [
    '#',
    '# ',
    '- ',
    '* ',
    '**',
    '_',
    '`',
    '```',
    '\n```\n',
    '> ',
    '1. ',
    '| ',
    '---',
    '~~',
    '\\',
    '<b>',
    '<!--',
    '-->',
  ],
  [
    '](http://a.b)',
    '![',
    '[^1]',
    '&amp;',
    '@',
    'a@b.co',
    'www.x.org',
    '/',
    '%',
    '=',
    '+',
    '<',
    '>',
    '°',
    '€',
  ],
  [
    '今天',
    '。',
    '、',
    'สวัสดี',
    'مرحبا',
    '؟',
    'नमस्ते',
    '।',
    'é',
    'e\u0301',
    '🎉',
    '👨‍👩‍👧',
    '1️⃣',
    'ℹ️',
  ],
  ['\0', '\ud800', '\udc00', '\u0007', '\u202e', 'ﬁ', 'x'.repeat(90), '9'.repeat(50)],
].flat()
const soup = fc.array(fc.constantFrom(...SOUP), { maxLength: 40 }).map((parts) => parts.join(''))
const spaced = fc.array(fc.constantFrom(...SOUP), { maxLength: 30 }).map((parts) => parts.join(' '))
const anything = fc.oneof(
  { weight: 5, arbitrary: soup },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)
const markup = fc.constantFrom('plain' as const, 'markdown' as const)
const language = fc.constantFrom('en-US', 'en-GB', 'de-DE', 'zh-CN', 'th', 'qaa')
const limits = fc
  .record({
    firstMaxChars: fc.integer({ min: 5, max: 100 }),
    minChars: fc.integer({ min: 0, max: 120 }),
    maxChars: fc.integer({ min: 20, max: 400 }),
  })
  .filter(
    ({ firstMaxChars, minChars, maxChars }) => firstMaxChars <= maxChars && minChars <= maxChars,
  )
const anyOptions = fc.record({ markup, language, limits }).map((changes) => options(changes))

function check(
  text: string,
  segments: readonly TextSegment[],
  { limits: { firstMaxChars, maxChars } }: TextOptions,
): void {
  let at = 0
  segments.forEach((segment, index) => {
    expect(segment.source.start).toBe(at)
    expect(segment.source.end).toBeGreaterThanOrEqual(at)
    at = segment.source.end
    expect(segment.text.length).toBeLessThanOrEqual(index === 0 ? firstMaxChars : maxChars)
    expect(segment.text).not.toMatch(/^\s|\s$|\s\s|[^\S ]|\p{Cc}|\p{Cs}/u)
    let end = 0
    let source = segment.source.start
    expect(segment.words.length).toBeGreaterThan(0)
    for (const word of segment.words) {
      expect(word.start).toBeGreaterThanOrEqual(end)
      expect(word.end).toBeGreaterThan(word.start)
      end = word.end
      expect(segment.text.slice(word.start, word.end)).toMatch(/[\p{L}\p{N}]/u)
      expect(segment.text.slice(word.start, word.end)).not.toMatch(/\s/)
      expect(word.source.start).toBeGreaterThanOrEqual(source)
      expect(word.source.end).toBeGreaterThanOrEqual(word.source.start)
      expect(word.source.end).toBeLessThanOrEqual(segment.source.end)
      source = word.source.start
      expect(
        segment.sentences.some((span) => span.start <= word.start && word.end <= span.end),
      ).toBe(true)
    }
    expect(end).toBeLessThanOrEqual(segment.text.length)
    for (const { source: span } of segment.sentences) {
      expect(span.start).toBeGreaterThanOrEqual(segment.source.start)
      expect(span.end).toBeLessThanOrEqual(segment.source.end)
    }
    const spans = segments.flatMap(({ sentences }) => sentences)
    spans.forEach((span, place) => expect(span.ends).toBe(spans[place + 1]?.begins ?? true))
  })
  if (segments.length > 0) {
    expect(at).toBe(text.length)
    expect(segments[segments.length - 1]?.pauseAfterSec).toBe(0)
  }
}

async function live(pieces: readonly TextPiece[], settings: TextOptions): Promise<TextSegment[]> {
  async function* arrive(): AsyncGenerator<TextPiece> {
    yield* pieces
  }
  const segments: TextSegment[] = []
  for await (const segment of segmentLive(arrive(), settings)) segments.push(segment)
  return segments
}

describe('segmentText', () => {
  it('tiles any text, within the limits, with every word in its place', () => {
    fc.assert(
      fc.property(anything, anyOptions, (text, settings) => {
        check(text, [...segmentText(text, settings)], settings)
      }),
      { numRuns: 200 },
    )
  })

  it('tiles long texts without an end of sentence', () => {
    const repeated = fc
      .tuple(soup, fc.integer({ min: 1, max: 300 }))
      .map(([part, times]) => part.repeat(times).slice(0, 10_000))
    fc.assert(
      fc.property(repeated, anyOptions, (text, settings) => {
        check(text, [...segmentText(text, settings)], settings)
      }),
      { numRuns: 30 },
    )
  })

  it('keeps every letter of text that is already words', () => {
    // Not what rules name, such as `vs` and `etc`, which are said in full even without a stop, nor numerals.
    const named = new Set(
      rulesFor('en-US').flatMap(({ words = [] }) =>
        words.map((word) => word.replace('.', '').toLowerCase()),
      ),
    )
    const word = fc
      .stringMatching(/^[a-z]{2,9}[,;]?$/)
      .filter((text) => !/^[ivxlcdm]+[,;]?$/.test(text) && !named.has(text.replace(/[,;]/, '')))
    const words = fc.array(word, { minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(words, limits, (list, bounds) => {
        const text = list.join(' ')
        const segments = [...segmentText(text, options({ limits: bounds }))]
        expect(
          segments
            .map((segment) => segment.text)
            .join('')
            .replace(/[^a-z]/g, ''),
        ).toBe(text.replace(/[^a-z]/g, ''))
        for (const segment of segments) {
          for (const { start, end, source } of segment.words) {
            expect(text.slice(source.start, source.end)).toBe(segment.text.slice(start, end))
          }
        }
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0\n '],
    ['punctuation', '... !!! ?! -- () "" 。'],
    ['controls and lone surrogates', '\0\u0001\ud800 \udc00'],
  ])('gives no segment for %s', (_, text) => {
    expect([...segmentText(text, options())]).toEqual([])
  })

  it('says emoji by their names, or leaves them out', () => {
    const text = '🎉 👨‍👩‍👧 ❤️'
    const said = [...segmentText(text, options())].map((segment) => segment.text)
    expect(said).toEqual(['Party popper, family: man, woman, girl, red heart'])
    expect([...segmentText(text, options({ emoji: 'skip' }))]).toEqual([])
    expect(normalizeText('Well 🎉 done.', options({ emoji: 'skip' })).text).toBe('Well done.')
  })

  it('cuts a word of 5,000 letters by characters and loses none', () => {
    const word = 'né'.repeat(2500)
    const segments = [...segmentText(word, options())]
    expect(segments.map(({ text }) => text).join('')).toBe(word)
    expect(Math.max(...segments.map(({ text }) => text.length))).toBeLessThanOrEqual(400)
  })

  it('never parts a character from its accent or its other half', () => {
    const segments = [
      ...segmentText(
        'e\u0301𝒳'.repeat(1000),
        options({ limits: { firstMaxChars: 7, minChars: 0, maxChars: 22 } }),
      ),
    ]
    for (const { text } of segments)
      expect(text).not.toMatch(/^[\u0301\udc00-\udfff]|[\ud800-\udbff]$/)
  })

  it('shares out the source of a number that is too long for one segment', () => {
    const text = `Pay $${'9'.repeat(30)} now.`
    const segments = [
      ...segmentText(text, options({ limits: { firstMaxChars: 60, minChars: 0, maxChars: 60 } })),
    ]
    expect(segments.length).toBeGreaterThan(3)
    check(text, segments, options({ limits: { firstMaxChars: 60, minChars: 0, maxChars: 60 } }))
  })

  it('begins with a short segment, cut at a clause if there is one', () => {
    const text =
      'When the committee had finished its deliberations, the chairman rose from his seat and slowly walked out.'
    const [first, second] = [...segmentText(text, options())]
    expect(first?.text).toBe('When the committee had finished its deliberations,')
    expect(first?.pauseAfterSec).toBe(0.1)
    expect(second?.sentences).toMatchObject([{ begins: false, ends: true }])
  })

  it('joins sentences up to minChars, but not over a paragraph', () => {
    const text = 'One. Two. Three.\n\nFour. Five.'
    const segments = [
      ...segmentText(text, options({ limits: { firstMaxChars: 80, minChars: 9, maxChars: 400 } })),
    ]
    expect(segments.map((segment) => segment.text)).toEqual(['One. Two.', 'Three.', 'Four. Five.'])
    expect(segments.map((segment) => segment.pauseAfterSec)).toEqual([0.3, 0.6, 0])
    expect(segments[0]?.sentences.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [5, 9],
    ])
  })

  it('points each word of a sum at the sum', () => {
    const text = 'It costs $3.50 today.'
    const [segment] = [...segmentText(text, options())]
    expect(
      segment?.words.map(({ start, end, source }) => [
        segment.text.slice(start, end),
        text.slice(source.start, source.end),
      ]),
    ).toEqual([
      ['It', 'It'],
      ['costs', 'costs'],
      ['three', '$3.50'],
      ['dollars', '$3.50'],
      ['and', '$3.50'],
      ['fifty', '$3.50'],
      ['cents', '$3.50'],
      ['today', 'today'],
    ])
  })

  it('finds words where no spaces are', () => {
    const [segment] = [...segmentText('今天天气很好。', options({ language: 'zh-CN' }))]
    expect(segment?.text).toBe('今天天气很好。')
    expect(segment?.words.length).toBeGreaterThan(2)
  })
})

describe('segmentLive', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 20 })

  function cut(text: string, lengths: readonly number[]): TextPiece[] {
    const pieces: TextPiece[] = []
    for (let at = 0, turn = 0; at < text.length; turn++) {
      const length = lengths[turn % lengths.length] as number
      pieces.push({ text: text.slice(at, at + length) })
      at += length
    }
    return pieces
  }

  it('gives the segments of the whole text, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(anything, cuts, anyOptions, async (text, lengths, settings) => {
        expect(await live(cut(text, lengths), settings)).toEqual([...segmentText(text, settings)])
      }),
      { numRuns: 200 },
    )
  })

  it('gives the segments of long texts, too', async () => {
    const repeated = fc
      .tuple(soup, fc.integer({ min: 50, max: 200 }))
      .map(([part, times]) => part.repeat(times))
    await fc.assert(
      fc.asyncProperty(repeated, cuts, anyOptions, async (text, lengths, settings) => {
        const pieces = cut(
          text,
          lengths.map((length) => length * 40),
        )
        expect(await live(pieces, settings)).toEqual([...segmentText(text, settings)])
      }),
      { numRuns: 20 },
    )
  })

  it('lets a sentence go as soon as a word of the next one is in sight', async () => {
    const given: string[] = []
    async function* arrive(): AsyncGenerator<TextPiece> {
      for (const text of ['Hel', 'lo the', 're. ', 'H']) {
        given.push(`+${text}`)
        yield { text }
      }
      given.push('end')
    }
    for await (const segment of segmentLive(arrive(), options())) given.push(segment.text)
    expect(given).toEqual(['+Hel', '+lo the', '+re. ', '+H', 'Hello there.', 'end', 'H'])
  })

  it('speaks at a flush what is there, and counts on', async () => {
    const segments = await live(
      [
        { text: 'And then' },
        { flush: true },
        { text: ' ... ' },
        { flush: true },
        { text: 'we left' },
      ],
      options(),
    )
    expect(
      segments.map(({ text, source, pauseAfterSec }) => [text, source, pauseAfterSec]),
    ).toEqual([
      ['And then', { start: 0, end: 8 }, 0.3],
      ['we left', { start: 8, end: 20 }, 0],
    ])
  })

  it('passes on the error of its source', async () => {
    async function* broken(): AsyncGenerator<TextPiece> {
      yield { text: 'Some words. And' }
      throw new Error('gone')
    }
    const given: string[] = []
    await expect(async () => {
      for await (const { text } of segmentLive(broken(), options())) given.push(text)
    }).rejects.toThrow('gone')
    expect(given).toEqual(['Some words.'])
  })
})

describe('normalizeText', () => {
  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(spaced, language, (text, tag) => {
        const settings = {
          language: tag,
          markup: 'plain' as const,
          disabledRules: new Set<string>(),
        }
        const once = normalizeText(text, settings).text
        expect(normalizeText(once, settings).text).toBe(once)
      }),
      { numRuns: 200 },
    )
  })

  it('tells each change with its place in the text', () => {
    const text = 'Dr. **Who** owes &pound;5.'
    const { changes } = normalizeText(text, options({ markup: 'markdown' }))
    expect(changes).toEqual([
      { rule: 'title', before: 'Dr.', after: 'Doctor', start: 0, end: 3 },
      { rule: 'money', before: '&pound;5', after: 'five pounds', start: 17, end: 25 },
    ])
  })

  it.each([
    ['money', 'It was $3.50.'],
    ['date', 'On 12/05/2021 it rained.'],
    ['cardinal', 'We saw 12 of 31.'],
    ['title', 'We met Dr. Who.'],
    ['abbreviation', 'We met on Mon. at noon.'],
    ['emoji', 'Well 🎉 done.'],
    ['symbol', 'You & me.'],
    ['telephone', 'Call 555-123-4567.'],
  ])('leaves as it is what belongs to %s when it is off', (rule, text) => {
    expect(NORMALIZATION_RULES).toContain(rule)
    expect(normalizeText(text, options({ disabledRules: new Set([rule]) }))).toEqual({
      text,
      changes: [],
    })
    expect(normalizeText(text, options()).text).not.toBe(text)
  })

  it('leaves no digit in English', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { text: words } = normalizeText(text, options())
        expect(words).not.toMatch(/[0-9$%&@#<>=_*|\\{}]/)
      }),
      { numRuns: 200 },
    )
  })

  it('only reports rules that have a name', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { rule, start, end } of normalizeText(text, options()).changes) {
          expect(NORMALIZATION_RULES).toContain(rule)
          expect(end).toBeGreaterThan(start)
        }
      }),
    )
  })
})

describe('loadLanguage', () => {
  it('gives words to the numbers of other languages, and leaves the rest as digits', async () => {
    const read = (text: string, tag: string): string =>
      normalizeText(text, options({ language: tag })).text
    expect(read('Imam 21.', 'hr')).toBe('Imam 21.')
    await Promise.all(
      ['hr', 'de-AT', 'fr-FR', 'es-MX', 'ru', 'zh-CN', 'xx', 'en'].map((tag) => loadLanguage(tag)),
    )
    expect(read('Imam 21.', 'hr')).not.toBe('Imam 21.')
    expect(read('Wir sind 21.', 'de-AT')).toBe('Wir sind einundzwanzig.')
    expect(read('Am 3. Mai 1998 kamen 1.234 Leute, 3,5 % mehr.', 'de-DE')).toBe(
      'Am dritten Mai neunzehnhundertachtundneunzig kamen eintausendzweihundertvierunddreißig Leute, drei Komma fünf Prozent mehr.',
    )
    expect(read('Il y a 1 234 oiseaux.', 'fr-FR')).toBe(
      'Il y a mille deux cent trente-quatre oiseaux.',
    )
    expect(read('Hay 21 & -3,5.', 'es-ES')).toBe('Hay veintiuno y menos tres coma cinco.')
    expect(read('Их 12.', 'ru')).toBe('Их двенадцать.')
    expect(read('有12个', 'zh-CN')).toBe('有十二个')
    expect(read('Má 12 rokov', 'sk-SK')).toBe('Má 12 rokov')
    expect(read('Um 15:45', 'de-DE')).toBe('Um fünfzehn Uhr fünfundvierzig')
  })
})
