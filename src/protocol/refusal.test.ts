import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SpeechError } from '../core/errors.ts'
import { MAX_DEPTH } from './depth.ts'
import { openAiSpeechBody } from './openai-request.ts'
import type { ObjectSchema } from './refusal.ts'
import { readRequest } from './refusal.ts'
import { liveStart, speechBody, toSpeechRequest } from './speech-request.ts'
import { voiceListQuery } from './voice-query.ts'

function refusal<T>(schema: ObjectSchema<T>, input: unknown): SpeechError {
  try {
    readRequest(schema, input)
  } catch (error) {
    return error as SpeechError
  }
  throw new Error('Expected a refusal.')
}

test.each([
  [{}, 'text', 'nothing', 'a string with the text'],
  [{ text: 5 }, 'text', '5', 'a string with the text'],
  [{ text: 'x', rate: 9 }, 'rate', '9', 'a number from 0.25 to 4'],
  [{ text: 'x', rate: '1' }, 'rate', '"1"', 'a number from 0.25 to 4'],
  [
    { text: 'x', pitchSemitones: -13 },
    'pitchSemitones',
    '-13',
    'a number from -12 to 12 semitones',
  ],
  [{ text: 'x', sampleRate: 44.1 }, 'sampleRate', '44.1', 'a whole number from 8000 to 48000 Hz'],
  [{ text: 'x', subtitles: 'ass' }, 'subtitles', '"ass"', 'one of srt, vtt, lrc'],
  [{ text: 'x', effects: [{ type: 'echo' }] }, 'effects[0].type', '"echo"', expect.any(String)],
  [{ text: 'x', effects: [{ type: 'gain' }] }, 'effects[0].gainDb', 'nothing', expect.any(String)],
  [{ text: 'x', normalize: { money: 1 } }, 'normalize.money', '1', 'true or false'],
])(
  '%j is refused by its field, with what was expected and what came',
  (input, param, received, expected) => {
    expect(refusal(speechBody, input)).toMatchObject({
      code: 'invalid_request',
      details: { param, received, expected },
    })
  },
)

test('an unknown field is refused with the nearest known one', () => {
  const error = refusal(speechBody, { text: 'x', samplerate: 8000 })
  expect(error.details).toMatchObject({ param: 'samplerate', suggestions: ['sampleRate'] })
  expect(error.message).toContain('`sampleRate`')
})

test.each([undefined, 'text', 5, true, [1]])('%j is no request', (input) => {
  expect(refusal(speechBody, input).message).toContain('a JSON object')
})

test('null is absent, at any depth, but not inside engine options', () => {
  const body = readRequest(speechBody, {
    text: 'x',
    voice: null,
    rate: null,
    effects: [{ type: 'trim', thresholdDb: null }],
    engineOptions: { espeak: { gap: null } },
  })
  expect(body).toEqual({
    text: 'x',
    effects: [{ type: 'trim' }],
    engineOptions: { espeak: { gap: null } },
  })
})

test('the OpenAI dialect ignores unknown fields and reads both forms of a voice', () => {
  const body = { input: 'x', voice: { id: 'alloy', extra: 1 }, user: 'me', speed: null }
  expect(readRequest(openAiSpeechBody, body)).toEqual({ input: 'x', voice: { id: 'alloy' } })
  expect(refusal(openAiSpeechBody, { input: 'x', voice: 5 }).details).toMatchObject({
    param: 'voice',
  })
})

test("a refusal never holds the user's words", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 200 }), (secret) => {
      const long = refusal(speechBody, { text: { secret } }).message
      const odd = refusal(openAiSpeechBody, { input: 'x', instructions: [secret] }).message
      const other = refusal(speechBody, { text: secret, format: `${secret}${'.'.repeat(40)}` })
      for (const message of [long, odd, other.message]) expect(message).not.toContain(secret)
    }),
  )
})

test('any JSON is read or refused, never anything else', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const schema of [speechBody, liveStart, openAiSpeechBody] as ObjectSchema<unknown>[]) {
        try {
          readRequest(schema, value)
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid_request' })
        }
      }
    }),
  )
})

test('requests within requests without end are refused, not the stack filled', () => {
  const nested = (levels: number): unknown => {
    let value: unknown = []
    for (let level = 1; level < levels; level++) value = level % 2 ? { a: value } : [value]
    return value
  }
  const deep = nested(100_000)
  for (const input of [deep, { text: 'x', engineOptions: deep }, { text: 'x', normalize: deep }])
    expect(refusal(speechBody, input)).toMatchObject({
      code: 'invalid_request',
      details: { expected: MAX_DEPTH },
    })
  const engineOptions = { espeak: nested(MAX_DEPTH - 2) }
  expect(readRequest(speechBody, { text: 'x', engineOptions })).toEqual({
    text: 'x',
    engineOptions,
  })
})

test('of a list its length is told', () => {
  const input = { text: Array.from({ length: 99 }, () => 'x') }
  expect(refusal(speechBody, input).details).toMatchObject({ received: 'a list of 99' })
})

test('a query limit is a number between bounds', () => {
  expect(readRequest(voiceListQuery, { limit: '20' })).toEqual({ limit: 20 })
  for (const limit of ['0', '1001', '-1', '1e3', 'x'])
    expect(refusal(voiceListQuery, { limit }).details).toMatchObject({ param: 'limit' })
})

test('a body becomes a request with the defaults of the wire', () => {
  const defaults = { format: 'mp3', timeline: 'word' } as const
  expect(toSpeechRequest({ text: 'x' }, defaults)).toEqual({
    text: 'x',
    timeline: 'word',
    output: { codec: 'mp3' },
  })
  const { output } = toSpeechRequest(
    { text: 'x', format: 'wav', channels: 2, bitRate: 64 },
    defaults,
  )
  expect(output).toEqual({ codec: 'wav', channels: 2, bitRate: 64_000 })
})
