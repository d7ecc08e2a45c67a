import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SpeechRequest } from '../core/request.ts'
import { subtitles } from '../pipeline/subtitles.ts'
import { createRostrum } from './create-rostrum.ts'
import type { Rostrum } from './rostrum.ts'

let rostrum: Rostrum
beforeAll(async () => {
  rostrum = await createRostrum({ config: { log: { level: 'silent' } } })
})
afterAll(() => rostrum.close())

const output = { codec: 'pcm' } as const

async function timelineOf(request: SpeechRequest): Promise<{
  readonly words: readonly (readonly [string, number, number])[]
  readonly bookmarks: readonly (readonly [string, number])[]
  readonly durationSec: number
  readonly warnings: readonly string[]
  readonly srt: string
}> {
  const speech = await rostrum.speak({ output, timeline: 'word', ...request })
  await speech.buffer()
  const { timeline, durationSec, warnings, language } = speech
  const { text, markup = 'plain' } = request
  return {
    words: timeline
      .filter(({ kind }) => kind === 'word')
      .map(({ label, startSec, endSec }) => [label, startSec, endSec]),
    bookmarks: timeline
      .filter(({ kind }) => kind === 'bookmark')
      .map(({ label, startSec }) => [label, startSec]),
    durationSec,
    warnings,
    srt: subtitles('srt', { text, timeline, durationSec, language }, { markup }),
  }
}

const planned = async (
  request: Omit<SpeechRequest, 'text'> & { readonly text: string },
): Promise<readonly unknown[]> => {
  const { segments } = await rostrum.plan(request)
  return segments.map(({ normalized, voice, language }) => [normalized, voice, language])
}

describe('SSML', () => {
  const document = `<?xml version="1.0"?>
<speak version="1.1" xml:lang="en-US">
  <s>One two.</s>
  <break time="1500ms"/>
  <voice name="flite:slt">Three <mark name="here"/>four.</voice>
  <prosody rate="200%">Five &amp; six.</prosody>
</speak>`

  test('two voices of two engines, a break and a mark, on one timeline', async () => {
    const { words, bookmarks, warnings, srt, durationSec } = await timelineOf({
      text: document,
      markup: 'ssml',
    })
    expect(words.map(([label]) => label)).toEqual([
      'One',
      'two',
      'Three',
      'four',
      'Five',
      'and',
      'six',
    ])
    const at = (index: number): number => words[index]?.[1] ?? -1
    expect(at(2) - (words[1]?.[2] ?? 0)).toBeGreaterThan(1.5)
    expect(at(2) - (words[1]?.[2] ?? 0)).toBeLessThan(1.9)
    expect(bookmarks).toEqual([['here', at(3)]])
    expect(durationSec).toBeGreaterThan(at(6))
    expect(warnings).toEqual([])
    expect(srt).toContain('Three four.')
    expect(srt).toContain('Five & six.')
    expect(srt).not.toMatch(/<|mark|prosody/)
  })

  test('what is malformed is refused with its place before any sound', async () => {
    const text = '<speak>Hello.\n  <voice name="x">there</speak>'
    const refused = rostrum.speak({ text, markup: 'ssml', output })
    await expect(refused).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'text', line: 2, column: expect.any(Number) as unknown },
    })
  })

  test('so it is far behind the first sentence', async () => {
    const text = `<speak>${'<s>Hello there.</s>'.repeat(2000)}<oops</speak>`
    await expect(rostrum.speak({ text, markup: 'ssml', output })).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'text', line: 1 },
    })
  })

  test('an unknown voice is refused by its name, however late it comes', async () => {
    const text = `<speak>${'<s>Hello there.</s>'.repeat(2000)}<voice name="flite:slx">x</voice></speak>`
    await expect(rostrum.speak({ text, markup: 'ssml', output })).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'voice', suggestions: expect.arrayContaining(['flite:slt']) as unknown },
    })
  })

  test('live it breaks with the place when it comes', async () => {
    async function* pieces(): AsyncGenerator<{ readonly text: string }> {
      yield { text: '<speak><s>Hello there.</s><s>How are ' }
      yield { text: 'you?</s></wrong>' }
    }
    const reading = (async () => {
      const speech = await rostrum.speakLive(pieces(), { markup: 'ssml', output })
      for await (const _ of speech.bytes) void _
    })()
    await expect(reading).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'text', line: 1 },
    })
  })

  test('sounds without an engine for them are respelled, and a warning says so beforehand', async () => {
    const sentence = 'I say <phoneme alphabet="ipa" ph="təˈmɑːtoʊ">tomato</phoneme>.'
    const text = `<speak>${'<s>Hello there.</s>'.repeat(40)}<s>${sentence}</s></speak>`
    const speech = await rostrum.speak({ text, markup: 'ssml', voice: 'flite:kal16', output })
    expect(speech.warnings).toHaveLength(1)
    expect(speech.warnings[0]).toContain('IPA')
    await speech[Symbol.asyncDispose]()
    const own = await rostrum.speak({ text, markup: 'ssml', voice: 'espeak:en-us', output })
    expect(own.warnings).toEqual([])
    await own[Symbol.asyncDispose]()
    // Somebody who takes none is there, but is given none.
    const others = text.replace('<s>Hello', '<s><voice name="flite:slt">Ho.</voice> Hello')
    const both = await rostrum.speak({ text: others, markup: 'ssml', output })
    expect(both.warnings).toEqual([])
    await both[Symbol.asyncDispose]()
    const given = text.replace(sentence, `<voice name="flite:slt">${sentence}</voice>`)
    const told = await rostrum.speak({ text: given, markup: 'ssml', output })
    expect(told.warnings).toEqual([
      'Voice flite:slt takes no IPA; words given in it are respelled.',
    ])
    await told[Symbol.asyncDispose]()
  })
})

describe('tags in plain text', () => {
  test('pause, give the word to others, and are no words', async () => {
    const text = 'Hello [pause:2s]there. [voice:flite:slt]How are [rate:2]you? [voice]Fine.'
    const { words, srt } = await timelineOf({ text })
    expect(words.map(([label]) => label)).toEqual(['Hello', 'there', 'How', 'are', 'you', 'Fine'])
    expect((words[1]?.[1] ?? 0) - (words[0]?.[2] ?? 0)).toBeGreaterThanOrEqual(2)
    expect(srt).toContain('Hello there.')
    expect(srt).toContain('How are you?')
    expect((await planned({ text })).map((it) => (it as readonly string[])[1])).toContain(
      'flite:slt',
    )
  })

  test('are text when they are switched off', async () => {
    const [segment] = await planned({ text: 'Hello [voice:flite:slt] you.', inlineTags: false })
    expect(segment).toEqual([expect.stringContaining('voice'), 'espeak:en-us', 'en-US'])
  })

  test('an unknown voice is refused before any sound', async () => {
    const text = `${'Hello there. '.repeat(500)}[voice:nobody]You.`
    await expect(rostrum.speak({ text, output })).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'voice' },
    })
  })

  test('sounds given for a word', async () => {
    const text = 'I say [tomato](/təˈmɑːtoʊ/) now.'
    const { words, srt, warnings } = await timelineOf({ text })
    expect(words.map(([label]) => label)).toEqual(['I', 'say', 'tomato', 'now'])
    expect(srt).toContain('I say tomato now.')
    expect(warnings).toEqual([])
  })
})

describe('the language is found', () => {
  const german = 'Heute ist ein schöner Tag, und wir gehen in den Wald.'
  const english = 'Good morning everybody, I hope that you are well today.'

  test('of the text, and of a sentence in another', async () => {
    expect(await planned({ text: german, language: 'auto' })).toEqual([[german, 'espeak:de', 'de']])
    expect(await planned({ text: `${english} ${german} ${english}`, language: 'auto' })).toEqual([
      [english, 'espeak:en-us', 'en-US'],
      [german, 'espeak:de', 'de'],
      [english, 'espeak:en-us', 'en-US'],
    ])
  })

  test('the voice asked for speaks its own language', async () => {
    const request = { text: `${english} ${german}`, language: 'auto', voice: 'flite:rms' }
    expect(await planned(request)).toEqual([
      [english, 'flite:rms', 'en-US'],
      [german, 'espeak:de', 'de'],
    ])
    expect(await planned({ ...request, text: german })).toEqual([[german, 'espeak:de', 'de']])
  })

  test('live too, sentence by sentence', async () => {
    async function* pieces(): AsyncGenerator<{ readonly text: string }> {
      yield { text: `${german} ` }
      yield { text: english }
    }
    const speech = await rostrum.speakLive(pieces(), { language: 'auto', output })
    expect(speech.voice.id).toBe('espeak:de')
    for await (const _ of speech.bytes) void _
  })
})

describe('normalising', () => {
  test('tells the language that it found, and reads each sentence by its own', async () => {
    const text = 'Das Haus kostet 3 €, und wir gehen nun in den Wald.'
    const { text: said, language, changes } = await rostrum.normalize({ text, language: 'auto' })
    expect(said).toContain('drei Euro')
    expect(language).toBe('de')
    expect(changes.map(({ rule, before }) => [rule, before])).toEqual([['money', '3 €']])
  })

  test('takes texts of any length that is allowed, and leaves room for others', async () => {
    const text = 'It costs $3.50 today. '.repeat(10_000)
    let turns = 0
    const turn = setInterval(() => turns++, 1)
    const { text: said } = await rostrum.normalize({ text })
    clearInterval(turn)
    expect(said.length).toBeGreaterThan(text.length)
    expect(turns).toBeGreaterThan(5)
    const signal = AbortSignal.timeout(5)
    await expect(rostrum.normalize({ text }, { signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
  })

  test('refuses what is malformed with its place', async () => {
    await expect(
      rostrum.normalize({ text: '<speak><b></speak>', markup: 'ssml' }),
    ).rejects.toMatchObject({
      details: { line: 1 },
    })
  })
})

test('a plan tells voices, pauses, marks and who says what', async () => {
  const text =
    '<speak><voice name="flite:slt">Hi <mark name="m"/>there.</voice><break time="2s"/>Bye.</speak>'
  const plan = await rostrum.plan({ text, markup: 'ssml' })
  expect(plan.voice).toBe('flite:slt')
  expect(plan.segments[0]).toMatchObject({ voice: 'flite:slt', pauseAfterSec: 2, bookmarks: ['m'] })
  expect(plan.estimatedSec).toBeGreaterThan(2)
  const { dialogue } = await rostrum.plan({ text: 'Anna: Hello there.\nBen: Hello yourself.' })
  expect(dialogue.map(({ speaker }) => speaker)).toEqual(['Anna', 'Ben'])
})
