import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Markup } from '../../core/request.ts'
import type { TextSegment } from '../../core/segment.ts'
import { segmentLive, segmentText } from '../front-end.ts'
import type { TextOptions } from '../options.ts'

function options(markup: Markup, changes: Partial<TextOptions> = {}): TextOptions {
  return {
    markup,
    language: 'en-US',
    limits: { firstMaxChars: 400, minChars: 0, maxChars: 400 },
    pauses: { clauseSec: 0.1, sentenceSec: 0.3, paragraphSec: 0.6 },
    disabledRules: new Set(),
    ...changes,
  }
}

const heard = (text: string, markup: Markup = 'plain'): readonly unknown[] =>
  [...segmentText(text, options(markup))].map((segment) => {
    const { text: said, style, pauseBeforeSec, pauseAfterSec, words } = segment
    const sounds = words.flatMap(({ ipa }) => ipa ?? [])
    return [said, pauseAfterSec, { ...style, ...(pauseBeforeSec && { pauseBeforeSec }) }, ...sounds]
  })

describe('inline tags', () => {
  it.each([
    [
      'Wait [pause:1.5s] for me.',
      [
        ['Wait', 1.5, {}],
        ['for me.', 0, {}],
      ],
    ],
    [
      'One. [pause:300ms] Two.',
      [
        ['One.', 0.3, {}],
        ['Two.', 0, {}],
      ],
    ],
    ['[pause:2s]Hi [pause:1s]', [['Hi', 1, { pauseBeforeSec: 2 }]]],
    [
      '[voice:bob]Hi. I am Bob.[voice] Me.',
      [
        ['Hi.', 0.3, { voice: 'bob' }],
        ['I am Bob.', 0.3, { voice: 'bob' }],
        ['Me.', 0, {}],
      ],
    ],
    [
      '[voice:a]x [voice:b c]y [/voice]z',
      [
        ['x', 0, { voice: 'a' }],
        ['y', 0, { voice: 'b c' }],
        ['z', 0, {}],
      ],
    ],
    [
      '[rate:1.5]x [voice:a]y[rate] z',
      [
        ['x', 0, { rate: 1.5 }],
        ['y', 0, { rate: 1.5, voice: 'a' }],
        ['z', 0, { voice: 'a' }],
      ],
    ],
    ['A [tomato](/təˈmeɪtoʊ/) here', [['A tomato here', 0, {}, 'təˈmeɪtoʊ']]],
    ['[cat](/kat/)', [['cat', 0, {}, 'kat']]],
  ] as const)('are read in plain text: %s', (text, expected) => {
    expect(heard(text)).toEqual(expected)
  })

  it.each([
    'the [voice] in [rate] and [/voice]',
    '[pause]',
    '[pause: 1s]',
    '[pause:x]',
    '[Pause:1s]',
    '[voice:]',
    '[note]',
    '[word](/a/b/)',
    '[word](/€/)',
    '[word]()',
    '[',
  ])('are exact, and what is not is text: %s', (text) => {
    const segments = [...segmentText(`x ${text} y`, options('plain'))]
    const off = [...segmentText(`x ${text} y`, options('plain', { inlineTags: false }))]
    expect(segments).toEqual(off)
  })

  it('are text when they are switched off', () => {
    const off = { inlineTags: false }
    const [plain] = [...segmentText('a [voice:bob] b', options('plain', off))]
    expect(plain).toMatchObject({ text: expect.stringContaining('bob') as unknown })
    expect(plain?.style).toBeUndefined()
    const [markdown] = [...segmentText('a [word](/wɜːd/) b', options('markdown', off))]
    expect(markdown?.text).toBe('a word b')
    expect(markdown?.words.some(({ ipa }) => ipa !== undefined)).toBe(false)
  })

  it('are read in Markdown, where other targets are links and code is code', () => {
    expect(
      heard('# One\n\n*Two* [pause:1s] [three](/θriː/) [docs](/docs/) `[rate:2]`', 'markdown'),
    ).toEqual([
      ['One', 0.6, {}],
      ['Two', 1, {}],
      ['three docs rate:two', 0, {}, 'θriː'],
    ])
  })

  it.each([
    ['a\nb [pause:61s]', 2, 3, '60s'],
    ['[rate:5]', 1, 1, '0.25 to 4'],
    ['[rate:0]', 1, 1, '0.25 to 4'],
  ])('with a number out of range are refused: %s', (text, line, column, expected) => {
    for (const markup of ['plain', 'markdown'] as const) {
      expect(() => [...segmentText(text, options(markup))]).toThrow(
        expect.objectContaining({
          code: 'invalid_request',
          message: expect.stringContaining(expected) as unknown,
          details: expect.objectContaining({ param: 'text', line, column }) as unknown,
        }),
      )
    }
  })

  it('mean the same when text arrives in pieces', async () => {
    const parts = fc.constantFrom(
      '[pause:1s]',
      '[voice:a]',
      '[voice]',
      '[rate:2]',
      '[/rate]',
      '[word](/wɜːd/)',
      '[x](/x/)',
      '[',
      ']',
      '(',
      ')',
      '/',
      ':',
      '[pause:',
      '[voice',
      'word',
      'Dr. X',
      '$3',
      '. ',
      ' ',
      '\n\n',
      '![',
    )
    const texts = fc.array(parts, { maxLength: 30 }).map((list) => list.join(''))
    const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 })
    const markup = fc.constantFrom('plain' as const, 'markdown' as const)
    await fc.assert(
      fc.asyncProperty(texts, cuts, markup, async (text, lengths, kind) => {
        async function* arrive(): AsyncGenerator<{ text: string }> {
          for (let at = 0, turn = 0; at < text.length; turn++) {
            const length = lengths[turn % lengths.length] as number
            yield { text: text.slice(at, at + length) }
            at += length
          }
        }
        const segments: TextSegment[] = []
        for await (const segment of segmentLive(arrive(), options(kind))) segments.push(segment)
        expect(segments).toEqual([...segmentText(text, options(kind))])
        segments.forEach(({ source }, index) =>
          expect(source.start).toBe(segments[index - 1]?.source.end ?? 0),
        )
      }),
      { numRuns: 300 },
    )
  })
})
