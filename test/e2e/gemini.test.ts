import { afterEach, expect, test } from 'vitest'
import { tonesOf } from '../../src/adapters/engines/tone/recognize.ts'
import { createRostrum, type Rostrum } from '../../src/index.ts'
import {
  GEMINI_KEY,
  type Gemini,
  type GeminiOptions,
  startGemini,
  tonesIn,
} from '../support/gemini.ts'

const opened: AsyncDisposable[] = []
afterEach(async () => {
  for (const it of opened.splice(0).reverse()) await it[Symbol.asyncDispose]()
})

async function house(
  options: GeminiOptions = {},
): Promise<{ readonly api: Gemini; readonly rostrum: Rostrum }> {
  const api = await startGemini(options)
  const rostrum = await createRostrum({
    config: {
      engines: { gemini: { apiKey: GEMINI_KEY, url: api.url, backoffMs: 1 } },
      cache: { requests: 'off' },
    },
  })
  opened.push(api, rostrum)
  return { api, rostrum }
}

test('a text of many sentences is few calls, and tells who spoke', async () => {
  const { api, rostrum } = await house({ modelVersion: 'gemini-3.8-flash-tts-001' })
  const text = 'The cat sat on the mat. It was a fine day, as it often is. '.repeat(40)
  const speech = await rostrum.speak({
    text,
    voice: 'gemini:KORE',
    output: { codec: 'wav' },
    timeline: 'sentence',
  })
  expect(tonesIn(await speech.buffer())).toEqual(tonesOf(text.match(/\w+/g) ?? []))
  expect(speech.spokenBy).toEqual([
    { engine: 'gemini', voice: 'gemini:kore', model: 'gemini-3.8-flash-tts-001' },
  ])
  expect(speech.timeline).toHaveLength(80)
  // The first is short, so that speech begins early.
  expect(api.calls.length).toBeLessThanOrEqual(1 + Math.ceil(text.length / 900))
})

test('verbatim text goes to the letter; other text is written out', async () => {
  const { api, rostrum } = await house()
  const text = 'It cost $3.\nDr. Smith [laughs] paid.'
  for (const verbatim of [true, false]) {
    const speech = await rostrum.speak({ text, verbatim, voice: 'gemini:kore' })
    await speech.buffer()
  }
  const [first, ...others] = api.calls.map(({ body }) => body.contents[0]?.parts[0]?.text)
  expect(first).toBe(text)
  expect(others.join(' ')).toMatch(/three dollars/)
  await expect(
    rostrum.speak({ text: '<p>x</p>', markup: 'html', verbatim: true }),
  ).rejects.toMatchObject({ code: 'invalid_request', details: { param: 'verbatim' } })
})

test.each([
  ['gemini:Sulafar', 'gemini:sulafat'],
  ['gemini:Callirhoe', 'gemini:callirrhoe'],
  ['Callirhoe', 'callirrhoe'],
])('%s is refused, and %s is named', async (voice, near) => {
  const { api, rostrum } = await house()
  await expect(rostrum.speak({ text: 'Hello.', voice })).rejects.toMatchObject({
    code: 'invalid_request',
    message: expect.stringContaining(near) as unknown,
  })
  expect(api.requests).toEqual([])
})

test('without a key the engine is not there', async () => {
  await using rostrum = await createRostrum()
  const engines = await rostrum.engines()
  expect(engines.map(({ id }) => id)).not.toContain('gemini')
})

test('faults that pass are not heard', async () => {
  const faults = [{ kind: 'reset' }, { kind: 'cut' }, { kind: 'status', status: 503 }] as const
  const { api, rostrum } = await house({ fault: (number) => faults[number] })
  const speech = await rostrum.speak({
    text: 'Seven small ships sail.',
    voice: 'gemini:puck',
    output: { codec: 'wav' },
  })
  expect(tonesIn(await speech.buffer())).toEqual(tonesOf(['Seven', 'small', 'ships', 'sail']))
  expect(api.requests).toHaveLength(4)
})
