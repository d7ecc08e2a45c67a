import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { SpeechError } from '../../core/errors.ts'
import type { LexiconDocument } from '../../core/lexicon.ts'
import { loadLanguage } from '../front-end.ts'
import { compileLexicon } from './compile.ts'
import { readExamples } from './examples.ts'
import { writeJsonLexicon } from './json.ts'
import { PLS_NAMESPACE } from './pls.ts'
import { writePlsLexicon } from './pls-writer.ts'
import { formatOf, type LexiconFormat, readLexicon } from './read.ts'

const FULL: LexiconDocument = {
  language: 'en-GB',
  description: 'all there is',
  entries: [
    { word: 'nginx', alias: 'engine ex' },
    { phrase: 'New York', ipa: 'njuː ˈjɔːk', case: 'match', wholeWord: false },
    {
      regex: String.raw`v(\d+) "<&>"`,
      alias: 'version $1',
      language: 'de',
      examples: [{ text: 'v2', expect: 'version zwei' }],
    },
    { word: 'fish', xSampa: 'fIS' },
    { word: 'um', alias: '' },
  ],
}

test('what is written as JSON is read as the same', async () => {
  expect(await readLexicon(writeJsonLexicon(FULL, 'a'), 'json')).toEqual(FULL)
  expect(await readLexicon(writeJsonLexicon(FULL), 'yaml')).toEqual(FULL)
  const empty = { entries: [] }
  expect(await readLexicon(writeJsonLexicon(empty), 'json')).toEqual(empty)
})

test('what is written as PLS is read as the same, as far as PLS has words for it', async () => {
  const { text, omitted } = writePlsLexicon(FULL)
  expect(omitted).toBe(2)
  expect(await readLexicon(text, 'pls')).toEqual({
    language: 'en-GB',
    entries: [FULL.entries[0], FULL.entries[3], FULL.entries[4]],
  })
})

describe('PLS', () => {
  const pls = (content: string, attributes = 'alphabet="ipa" xml:lang="en"'): string =>
    `<?xml version="1.0"?>\n<lexicon version="1.0" xmlns="${PLS_NAMESPACE}" ${attributes}>${content}</lexicon>`
  const entries = async (content: string): Promise<LexiconDocument['entries']> =>
    (await readLexicon(pls(content), 'pls')).entries

  it('has a word for each grapheme, and the preferred pronunciation', async () => {
    const content = `
      <meta name="a" content="b"/><metadata><x:y xmlns:x="z">skipped</x:y></metadata>
      <lexeme role="a:b" xmlns:a="c">
        <grapheme>centre</grapheme><grapheme>city centre</grapheme>
        <phoneme>ˈsɛntə</phoneme>
        <phoneme prefer="true" alphabet="x-sampa">"sEnt@\`</phoneme>
        <alias>middle</alias>
        <example>The centre.</example>
      </lexeme>
      <lexeme><grapheme><![CDATA[R&D]]></grapheme><alias>are &amp; dee</alias></lexeme>`
    expect(await entries(content)).toEqual([
      { word: 'centre', xSampa: '"sEnt@`' },
      { phrase: 'city centre', xSampa: '"sEnt@`' },
      { word: 'R&D', alias: 'are & dee' },
    ])
  })

  it.each([
    ['<lexeme><grapheme>a</grapheme></lexeme>', 'phoneme or an alias'],
    ['<lexeme><phoneme>a</phoneme></lexeme>', 'have a grapheme'],
    ['<lexeme><grapheme> </grapheme><alias>b</alias></lexeme>', 'hold text'],
    ['<lexeme><grapheme>a</grapheme><phoneme alphabet="sapi">b</phoneme></lexeme>', 'sapi'],
    ['<lexeme><grapheme>a</grapheme><phoneme>Q!</phoneme></lexeme>', 'U+0051'],
    ['<lexeme><grapheme><b>a</b></grapheme></lexeme>', 'inside <grapheme>'],
    ['<speak/>', 'inside <lexicon>'],
    ['<lexeme>', 'unexpected close tag'],
    ['<lexeme></wrong>', 'unexpected close tag'],
    ['&secret;', 'undefined entity'],
    [`<metadata>${'<x>'.repeat(50)}`, 'inside each other'],
  ])('is refused with its place: %s', async (content, reason) => {
    await expect(entries(content)).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining(reason) as string,
      details: { line: 2 },
    })
  })

  it('is refused with a DOCTYPE, so that nothing is expanded or fetched', async () => {
    const text = `<!DOCTYPE lexicon [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>\n${pls('')}`
    await expect(readLexicon(text, 'pls')).rejects.toThrow(/DOCTYPE/)
  })
})

describe('what is wrong is told by path, line and column', () => {
  const cases: readonly [format: LexiconFormat, text: string, param: string, line: number][] = [
    ['json', '[]', 'lexicon', 1],
    ['json', '{\n}', 'entries', 1],
    ['json', '{"entries":\n 3}', 'entries', 2],
    ['json', '{"entries":[\n{"word":"a","alias":"b"},\n{"word":"a"}]}', 'entries[1]', 3],
    ['json', '{"entries":[{"word":"a",\n"phrase":"b","alias":"c"}]}', 'entries[0]', 1],
    ['json', '{"entries":[{"word":"a",\n"ipa":"Q!"}]}', 'entries[0].ipa', 2],
    ['json', '{"entries":[{"word":"a","xSampa":\n"ä"}]}', 'entries[0].xSampa', 2],
    ['json', '{"entries":[{"word":"a","alias":"b",\n"case":"no"}]}', 'entries[0].case', 2],
    ['json', '{"entries":[{"word":"a","alias":"b","wholeWord":1}]}', 'entries[0].wholeWord', 1],
    ['json', '{"entries":[{"word":"a","alias":"b","language":"?"}]}', 'entries[0].language', 1],
    ['json', '{"a":["]","}"],"entries":[]}', 'a', 1],
    [
      'json',
      '{"entries":[{"word":"a","alias":"b","examples":[{"text":"a",\n"expect":1}]}]}',
      'entries[0].examples[0].expect',
      2,
    ],
    ['yaml', 'entries:\n  - word: a\n    alias: b\n  - wrod: c\n', 'entries[1].wrod', 4],
    ['yaml', 'entries:\n  - word: a\n    alias: [b]\n', 'entries[0].alias', 3],
    ['yaml', 'entries:\n  - regex: a\n    alias: b\n  - regex: (a\n', 'entries[1]', 4],
    [
      'yaml',
      'entries:\n  - word: a\n    alias: b\n  - alias: b\n    regex: (a\n',
      'entries[1].regex',
      5,
    ],
    ['json', '{"entries":[{"alias":"$2",\n"regex":"(a)"}]}', 'entries[0].regex', 2],
    ['yaml', 'entries: [\n', 'lexicon', 2],
    ['yaml', 'just words', 'lexicon', 1],
  ]
  it.each(cases)('%s: %s', async (format, text, param, line) => {
    const error = await readLexicon(text, format).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(SpeechError.is(error) && { code: error.code, ...error.details }).toMatchObject({
      code: 'invalid_request',
      param,
    })
    expect((error as Error).message).toMatch(new RegExp(`line ${line}, column \\d+`))
  })
})

test('an anchor that is not there is told', async () => {
  await expect(readLexicon('entries: *a\n', 'yaml')).rejects.toThrow(/anchor that is not there/)
})

test('sizes are bounded', async () => {
  const many = { entries: Array.from({ length: 100_001 }, () => ({ word: 'a', alias: 'b' })) }
  await expect(readLexicon(JSON.stringify(many), 'json')).rejects.toThrow(/at most 100000 entries/)
  await expect(readLexicon(`${' '.repeat(500_001)}entries: []`, 'yaml')).rejects.toThrow(/JSON/)
  const aliases = Array.from(
    { length: 9 },
    (_, at) =>
      `${'bcdefghij'[at]}: &${'bcdefghij'[at]} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`,
  )
  await expect(readLexicon(`a: &a [x]\n${aliases.join('\n')}`, 'yaml')).rejects.toThrow(/anchors/)
})

test('the format shows by the ending, else by the first sign', () => {
  expect(formatOf('{}')).toBe('json')
  expect(formatOf('\ufeff\n <a/>')).toBe('pls')
  expect(formatOf('entries: []')).toBe('yaml')
  expect(formatOf('{}', 'a.yml')).toBe('yaml')
  expect(formatOf('a', 'a.PLS')).toBe('pls')
})

test('the example lexicons are right, and their examples come out', async () => {
  const folder = fileURLToPath(new URL('../../../examples/lexicons/', import.meta.url))
  for (const file of ['technical.yaml', 'places.pls']) {
    const document = await readLexicon(readFileSync(folder + file, 'utf8'), formatOf('', file))
    await loadLanguage(document.language ?? 'en')
    const results = [...readExamples(document, await compileLexicon(file, document), 'en')]
    expect(results.filter(({ passed }) => !passed)).toEqual([])
    if (file.endsWith('.yaml')) expect(results.length).toBeGreaterThan(5)
  }
})

const piece = fc.constantFrom(
  'entries',
  'word',
  'alias',
  'ipa',
  ':',
  '- ',
  '\n',
  '  ',
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  '&a ',
  '*a',
  '<',
  '>',
  '</',
  '/>',
  'lexicon',
  'lexeme',
  'grapheme',
  'phoneme',
  '&amp;',
  '&',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<!DOCTYPE',
  ' xmlns="',
  PLS_NAMESPACE,
  '\ud800',
  '\0',
  'é',
  '?',
  '!',
)
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

test.each(['json', 'yaml', 'pls'] as const)('%s soup is read or refused', (format) =>
  fc.assert(
    fc.asyncProperty(fc.oneof(soup, fc.string({ unit: 'binary' }), fc.json()), async (text) => {
      try {
        expect(await readLexicon(text, format)).toHaveProperty('entries')
      } catch (error) {
        expect(SpeechError.is(error) && error.code).toBe('invalid_request')
      }
    }),
    { numRuns: 400 },
  ),
)
