import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LexiconDocument, LexiconEntry } from '../../core/lexicon.ts'
import { normalizeText } from '../front-end.ts'
import { compileLexicon } from './compile.ts'
import type { Lexicon } from './lexicon.ts'

const NONE = new Set<string>()

function lexicon(entries: readonly LexiconEntry[], language?: string): Promise<Lexicon> {
  const document: LexiconDocument = { entries, ...(language !== undefined && { language }) }
  return compileLexicon('test', document)
}

async function said(
  entries: readonly LexiconEntry[],
  text: string,
  language = 'en-US',
): Promise<string> {
  const lexicons = [await lexicon(entries)]
  return normalizeText(text, { language, markup: 'plain', disabledRules: NONE, lexicons }).text
}

describe('words', () => {
  it.each([
    ['at the beginning', 'nginx is fast.', 'engine ex is fast.'],
    ['in the middle', 'We run nginx here.', 'We run engine ex here.'],
    ['at the end', 'We run nginx.', 'We run engine ex.'],
    ['in another case', 'NGINX runs.', 'Engine ex runs.'],
    ['before a genitive', "It is nginx's fault.", "It is engine ex's fault."],
    ['beside a hyphen', 'An nginx-based site.', 'An engine ex-based site.'],
    ['in quotes', 'Say “nginx” aloud.', 'Say “engine ex” aloud.'],
    ['not in a longer word', 'We saw nginxes run.', 'We saw nginxes run.'],
    ['not with an underscore', 'Call nginx_reload now.', undefined],
  ])('are found %s', async (_, text, expected) => {
    const entries = [{ word: 'nginx', alias: 'engine ex' }]
    expect((await said(entries, text)).toLowerCase()).toBe(
      (expected ?? (await said([], text))).toLowerCase(),
    )
  })

  it('do not break a contraction', async () => {
    expect(await said([{ word: 'don', alias: 'dawn' }], "I don't know Don.")).toBe(
      "I don't know dawn.",
    )
  })

  it('leave addresses whole', async () => {
    const entries = [{ word: 'rostrum', alias: 'ross trum' }]
    const texts = ['Go to https://rostrum.dev/docs now.', 'Mail me@rostrum.dev now.']
    for (const text of texts) expect(await said(entries, text)).toBe(await said([], text))
  })

  it('may be signs, set apart from what they touched', async () => {
    expect(await said([{ word: 'C++', alias: 'see plus plus' }], 'I write C++ and C++11.')).toMatch(
      /^I write see plus plus and see plus plus /,
    )
  })

  it('may be left out', async () => {
    expect(await said([{ word: 'um', alias: '' }], 'I, um think so.')).toBe('I, think so.')
  })
})

describe('case', () => {
  it('counts for a word in capitals alone', async () => {
    const entries = [{ word: 'US', alias: 'United States' }]
    expect(await said(entries, 'The US told us.')).toBe('The United States told us.')
  })

  it('does not count for other words, unless asked for', async () => {
    const key = { word: 'PostgreSQL', alias: 'post gres' }
    expect(await said([key], 'Use postgresql.')).toBe('Use post gres.')
    expect(await said([{ ...key, case: 'match' }], 'Use PostgreSQL, not postgresql.')).toBe(
      'Use post gres, not postgresql.',
    )
    expect(await said([{ word: 'NASA', alias: 'the agency', case: 'ignore' }], 'Ask nasa.')).toBe(
      'Ask the agency.',
    )
  })

  it('prefers the word that is written the same', async () => {
    const entries = [
      { word: 'polish', alias: 'shine', case: 'ignore' },
      { word: 'Polish', alias: 'from Poland', case: 'match' },
    ] as const
    expect(await said(entries, 'I polish Polish shoes.')).toBe('I shine from Poland shoes.')
  })

  it.each([
    ['straße', 'Die STRASSE ist leer.', 'strasse'],
    ['Οδός', 'Η ΟΔΌΣ', 'οδός'],
    ['éclair', 'un e\u0301clair', 'éclair'],
    ["l'heure", 'à l’heure', 'l heure'],
  ])('is folded as Unicode has it: %s', async (word, text) => {
    const found = (await lexicon([{ word, alias: 'X' }])).find(text, 'und')
    expect(found).toHaveLength(1)
  })
})

describe('phrases', () => {
  const entries = [
    { word: 'New', alias: 'a' },
    { phrase: 'New York', alias: 'b' },
    { phrase: 'New York City', alias: 'c' },
  ]
  it('are found the longest first, across any white space', async () => {
    expect(await said(entries, 'From New York  City to New\nYork, new things.')).toBe(
      'From c to b, a things.',
    )
  })
  it('fall back to a shorter one', async () => {
    expect(await said(entries, 'New Yorkers like New York.')).toBe('A Yorkers like b.')
  })
  it('do not reach across punctuation', async () => {
    expect(await said([{ phrase: 'New York', alias: 'b' }], 'New, York.')).toBe('New, York.')
  })
})

describe('scripts without spaces', () => {
  it('have whole words where their dictionary parts them', async () => {
    const found = await lexicon([{ word: '京都', alias: 'きょうと' }])
    expect(found.find('私は京都に行く', 'ja')).toEqual([{ from: 2, to: 4, alias: 'きょうと' }])
    expect(found.find('東京都に行く', 'ja')).toEqual([])
  })
  it('meet others inside a run', async () => {
    const found = await lexicon([{ word: 'SQL', alias: 'sequel' }])
    expect(found.find('私のSQLです', 'ja')).toEqual([{ from: 2, to: 5, alias: 'sequel' }])
  })
  it('are found anywhere when asked for', async () => {
    const found = await lexicon([{ word: '京都', alias: 'x', wholeWord: false }])
    expect(found.find('東京都', 'ja')).toEqual([{ from: 1, to: 3, alias: 'x' }])
  })
})

describe('parts of words', () => {
  it('are replaced where they stand', async () => {
    const entries = [{ word: 'graph', alias: 'graff', wholeWord: false }]
    expect(await said(entries, 'A photograph and a graph.')).toBe('A photograff and a graff.')
  })
  it('give way to a longer whole word', async () => {
    const entries = [
      { word: 'graph', alias: 'graff', wholeWord: false },
      { word: 'graphs', alias: 'plots' },
    ]
    expect(await said(entries, 'Two graphs, paragraphs.')).toBe('Two plots, paragraffs.')
  })
})

describe('regular expressions', () => {
  it('put their groups into the alias', async () => {
    const entries = [
      { regex: String.raw`v(\d+)\.(\d+)`, alias: 'version $1 point ${2}' },
      { regex: 'buck(s)', alias: '$$5' },
    ]
    expect(await said(entries, 'Use v2.14 for bucks.')).toBe(
      'Use version two point fourteen for five dollars.',
    )
  })
  it('come after words', async () => {
    const entries = [
      { regex: '[a-z]+sql', alias: 'some database' },
      { word: 'mysql', alias: 'my sequel' },
    ]
    expect(await said(entries, 'Not mysql but nosql.')).toBe('Not my sequel but some database.')
  })
  it('must be whole words unless asked otherwise', async () => {
    const key = { regex: 'colou?r', alias: 'hue' }
    expect(await said([key], 'A color of colours.')).toBe('A hue of colours.')
    expect(await said([{ ...key, wholeWord: false }], 'A color of colours.')).toBe('A hue of hues.')
  })
  it.each([
    ['(?<=a)b', 'look-ahead and look-behind'],
    ['(?!a)b', 'look-ahead and look-behind'],
    [String.raw`(a)\1`, 'back reference'],
    ['(a', 'missing closing'],
    ['(?:(?:a{100}){10}){2}', 'invalid repeat'],
    ['(?:a{500}){2}b{900}c{900}', 'instructions'],
  ])('are refused when they cannot be had: %s', async (regex, reason) => {
    await expect(
      lexicon([
        { word: 'a', alias: 'b' },
        { regex, alias: '' },
      ]),
    ).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining(reason) as string,
      details: { param: 'entries[1].regex' },
    })
  })
  it('are refused when the alias names a group they do not have', async () => {
    await expect(lexicon([{ regex: 'a(b)', alias: '$2' }])).rejects.toMatchObject({
      code: 'invalid_request',
    })
  })
  it('end on text that lets others try for ever', async () => {
    const entries = ['(a+)+$', '(a|a)*b', '(a*)*c', '(.*.*.*)=x'].map((regex) => ({
      regex,
      alias: 'x',
    }))
    const text = `${'a'.repeat(50_000)}! ${'a '.repeat(20_000)}`
    expect((await said(entries, text)).length).toBeGreaterThan(40_000)
  })
})

describe('sounds', () => {
  const options = { language: 'en-US', markup: 'plain', disabledRules: NONE } as const
  it('keep the letters from every rule and are told', async () => {
    const lexicons = [await lexicon([{ word: 'SQL', ipa: '/ˈsiːkwəl/' }])]
    const { text, changes } = normalizeText('A SQL test, 3 times.', { ...options, lexicons })
    expect(text).toBe('A SQL test, three times.')
    expect(changes[0]).toEqual({
      rule: 'lexicon',
      before: 'SQL',
      after: '/ˈsiːkwəl/',
      start: 2,
      end: 5,
    })
    expect(normalizeText(text, { ...options, lexicons }).text).toBe(text)
  })
  it('may be X-SAMPA', async () => {
    expect((await lexicon([{ word: 'fish', xSampa: 'fIS' }])).find('fish', 'en')).toEqual([
      { from: 0, to: 4, ipa: 'fɪʃ' },
    ])
  })
})

describe('a word that is its own alias', () => {
  it('is left as it is by every rule', async () => {
    expect(await said([{ word: 'Dr', alias: 'Dr' }], 'A Dr is here.')).toBe('A Dr is here.')
  })
})

describe('languages', () => {
  it('hold for the regions of a language, and are those of the lexicon by default', async () => {
    const entries = [
      { word: 'die', alias: 'dice' },
      { word: 'chat', alias: 'cat', language: 'fr' },
    ]
    const found = await lexicon(entries, 'en')
    expect(found.find('die chat', 'en-GB')).toHaveLength(1)
    expect(found.find('die chat', 'fr-CA')).toHaveLength(1)
    expect(found.find('die', 'eng')).toHaveLength(0)
    expect(found.find('die', 'de')).toHaveLength(0)
  })
})

describe('several lexicons', () => {
  it('are asked in order, and can be switched off', async () => {
    const first = await lexicon([{ word: 'b', alias: 'one' }])
    const second = await lexicon([
      { phrase: 'a b', alias: 'two' },
      { word: 'c', alias: 'three' },
    ])
    const options = { language: 'en', markup: 'plain', disabledRules: NONE } as const
    const read = (extra: object): string =>
      normalizeText('So a b c.', { ...options, lexicons: [first, second], ...extra }).text
    expect(read({})).toBe('So a one three.')
    expect(read({ disabledRules: new Set(['lexicon']) })).toBe('So a b c.')
  })
})

it('does not say again what it said', async () => {
  const entries = [
    { word: 'SQL', alias: 'SQL database' },
    { word: 'Paris', alias: 'Paris, France' },
  ]
  const once = await said(entries, 'My SQL in Paris.')
  expect(await said(entries, once)).toBe(once)
  expect(once).toContain('Paris, France.')
})

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', 'ß', '京', 'ไ', "'", '.', '9'),
  minLength: 1,
  maxLength: 5,
})
const entry: fc.Arbitrary<LexiconEntry> = fc.record({
  phrase: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  alias: fc.oneof(word, fc.lorem({ maxCount: 3 }), fc.constant('')),
  wholeWord: fc.boolean(),
})

it('gives hits in order, apart, inside the text, whatever the entries', () =>
  fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 20 }), fc.array(word), async (entries, words) => {
      const text = words.join(' ')
      const hits = (await lexicon(entries)).find(text, 'en')
      let end = 0
      for (const hit of hits) {
        expect(hit.from).toBeGreaterThanOrEqual(end)
        expect(hit.to).toBeGreaterThan(hit.from)
        end = hit.to
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 300 },
  ))

it('reads as fast with 100,000 entries as with 10', async () => {
  const entries = Array.from({ length: 100_000 }, (_, at) => ({
    word: `wort${at}`,
    alias: `w ${at}`,
  }))
  const [few, many] = [await lexicon(entries.slice(0, 10)), await lexicon(entries)]
  const sentence = 'The quick brown fox and wort5 jump over the lazy dog near the river bank. '
  const text = sentence.repeat(25).slice(0, 1900)
  const timeOf = (found: Lexicon): number => {
    let best = Infinity
    for (let round = 0; round < 7; round++) {
      const start = performance.now()
      for (let at = 0; at < 40; at++) found.find(text, 'en')
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  timeOf(few)
  timeOf(many)
  expect(many.find(text, 'en')).toHaveLength(few.find(text, 'en').length)
  expect(timeOf(many)).toBeLessThan(timeOf(few) * 4)
})
