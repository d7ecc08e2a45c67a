import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../support/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({
    edit: (config) => ({
      ...config,
      limits: { ...config.limits, maxTextChars: 4_000_000 },
      server: { ...config.server, bodyLimitBytes: 32_000_000 },
    }),
  })
})
afterAll(() => server[Symbol.asyncDispose]())

interface Answer {
  readonly status: number
  readonly body: {
    readonly text?: string
    readonly subtitles?: string
    readonly warnings?: readonly string[]
    readonly segments?: readonly { readonly normalized: string }[]
    readonly dialogue?: readonly object[]
    readonly error?: {
      readonly code: string
      readonly param?: string
      readonly details?: { readonly line?: number; readonly column?: number }
    }
  }
}

async function ask(path: string, body: object): Promise<Answer> {
  const answer = await server.post(path, body, { headers: { accept: 'application/json' } })
  return { status: answer.status, body: (await answer.json()) as Answer['body'] }
}

describe('subtitles show what readers see', () => {
  test.each([
    ['plain', 'Dr. Smith [pause:1s]paid $3 👍.', 'Dr. Smith paid $3 👍.'],
    ['markdown', '**Dr.** [Smith](http://x.y) paid `$3`[^1] <b>&amp;</b> left.', null],
    [
      'html',
      '<p hidden>No.</p><p>Dr. <b>Smith</b><!-- no --> paid&nbsp;&dollar;3 &amp; left.',
      null,
    ],
    [
      'ssml',
      '<speak>Dr. <prosody rate="fast">Smith</prosody> paid <say-as interpret-as="currency">$3</say-as> &amp; <sub alias="went away">left</sub>.<metadata>no</metadata></speak>',
      null,
    ],
  ])('of %s', async (markup, text, seen) => {
    const { status, body } = await ask('/v1/speech', {
      text,
      markup,
      format: 'wav',
      subtitles: 'srt',
    })
    expect(status).toBe(200)
    const shown = body.subtitles?.split('\n').filter((line) => /\p{L}/u.test(line))
    expect(shown?.join(' ')).toBe(seen ?? 'Dr. Smith paid $3 & left.')
  })
})

test('dialogue is found in the words of every markup, and told by its place', async () => {
  for (const [markup, text] of [
    ['plain', '“Come in,” said Mary.'],
    ['html', '<p title="not this one">“Come in,” said <b>Mary</b>.</p>'],
    ['ssml', '<speak><voice name="tone:b">“Come in,”</voice> said Mary.</speak>'],
  ] as const) {
    const { body } = await ask('/v1/plan', { text, markup })
    const start = text.indexOf('Come')
    const source = { start, end: start + 'Come in,'.length }
    expect(body.dialogue).toEqual([{ kind: 'quote', speaker: 'Mary', source }])
  }
})

test('sounds are respelled for an engine that takes none, and a warning says so once', async () => {
  const text = 'I say [tomato](/təˈmɑːtoʊ/) and [potato](/pəˈteɪtoʊ/).'
  const { body } = await ask('/v1/speech', { text, format: 'wav' })
  expect(body.warnings?.filter((warning) => warning.includes('IPA'))).toHaveLength(1)
  const streamed = await server.post('/v1/speech', { text, format: 'wav' })
  expect(streamed.headers.get('x-rostrum-warning')).toContain('IPA')
  await streamed.arrayBuffer()
})

test('beyond a million characters malformed SSML breaks off what is being spoken', async () => {
  const filler = `<!-- ${'x'.repeat(60_000)} -->`.repeat(18)
  const text = `<speak>${'<s>One two three.</s>'.repeat(60)}${filler}<s>Four.</wrong></speak>`
  expect(text.length).toBeGreaterThan(1_000_000)
  const answer = await server.post('/v1/speech', { text, markup: 'ssml', format: 'pcm' })
  expect(answer.status).toBe(200)
  await expect(answer.arrayBuffer()).rejects.toThrow()
  const within = text
    .replace(/x{60000}/, '')
    .replace(/x{60000}/, '')
    .replace(/x{60000}/, '')
  const refused = await ask('/v1/speech', { text: within, markup: 'ssml' })
  expect(refused).toMatchObject({
    status: 400,
    body: { error: { param: 'text', details: { line: 1, column: within.indexOf('</wrong') + 1 } } },
  })
})

test('tags out of their bounds are refused with their place, in bounds they are done', async () => {
  for (const tag of ['[pause:61s]', '[rate:9]', '[rate:0.1]']) {
    expect(await ask('/v1/speech', { text: `One.\nTwo ${tag} three.` })).toMatchObject({
      status: 400,
      body: { error: { param: 'text', details: { line: 2, column: 5 } } },
    })
    const { status } = await ask('/v1/plan', { text: `One ${tag}`, inlineTags: false })
    expect(status).toBe(200)
  }
})

test('the description of the interface has every field of reading', async () => {
  const text = await (await server.get('/openapi.json')).text()
  for (const field of ['markup', 'lexicons', 'inlineTags', 'emoji', 'codeBlocks', 'normalize'])
    expect(text).toContain(`"${field}"`)
  for (const markup of ['plain', 'markdown', 'html', 'ssml']) expect(text).toContain(`"${markup}"`)
})

describe('hostile text is read or refused with its place, never stuck', () => {
  const many = (unit: string, chars = 300_000): string => unit.repeat(chars / unit.length)
  const READ: readonly (readonly [string, string, string])[] = [
    ['html', 'elements without end', `${many('<div>')}Hello`],
    ['html', 'end tags of nothing', `${many('</p>')}Hello`],
    ['html', 'a tag without end', `Hello <a href="${many('x')}`],
    ['html', 'garbage', '<<<>>>&&&;; <a <b <c =" \' "> Hello </nope><![CDATA[ x'],
    ['html', 'lone surrogates', '<p>Hello \ud800 there &#xd800; \udc00'],
    ['markdown', 'quotes in quotes', `${many('>')} Hello`],
    ['markdown', 'open brackets', `${many('[')} Hello`],
    ['markdown', 'emphasis without end', `${many('*a **b ', 70_000)} Hello`],
    ['plain', 'tags begun', `${many('[pause:1', 40_000)} Hello`],
    ['plain', 'zero bytes', `${many('\0')}Hello`],
    ['plain', 'marks on one letter', `Hello a${many('\u0301')}`],
    ['plain', 'one word', many('Hello')],
    ['plain', 'lone surrogates', 'Hello \ud800 there \udc00\ud83d'],
    ['ssml', 'lone surrogates', '<speak>Hello \ud800 there</speak>'],
  ]
  test.each(READ)('%s: %s', async (markup, _, text) => {
    const { status, body } = await ask('/v1/normalize', { text, markup })
    expect(status).toBe(200)
    expect(body.text).toMatch(/hello/i)
    expect((await ask('/v1/plan', { text, markup })).status).toBe(200)
  })

  const REFUSED: readonly (readonly [string, string, number, number])[] = [
    ['no SSML', 'Hello there.', 1, 1],
    ['too deep', `<speak>${many('<p>')}`, 1, 197],
    ['entities that grow', '<!DOCTYPE x [<!ENTITY a "aa">]><speak>&a;</speak>', 1, 1],
    ['a file', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///x">]><speak>&a;</speak>', 1, 1],
    ['an entity of HTML', '<speak>\na &nbsp; b</speak>', 2, 3],
    ['a tag without end', `<speak><voice name="${many('x')}`, 1, 8],
    ['an attribute without quotes', '<speak>\n\n<p a=b>x</p></speak>', 3, 6],
    ['crossed tags', '<speak><p><s>x</p></s></speak>', 1, 15],
    ['a second root', '<speak>x</speak><speak>y</speak>', 1, 17],
    ['no end', '<speak>\nx', 2, 2],
    ['garbage', '<speak><<<>>>&&&;;;]]>', 1, 9],
  ]
  test.each(REFUSED)('ssml: %s', async (_, text, line, column) => {
    for (const path of ['/v1/speech', '/v1/plan', '/v1/normalize'])
      expect(await ask(path, { text, markup: 'ssml' }), path).toMatchObject({
        status: 400,
        body: { error: { code: 'invalid_request', param: 'text', details: { line, column } } },
      })
  })
})
