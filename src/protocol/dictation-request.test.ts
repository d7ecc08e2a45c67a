import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { SpeechError } from '../core/errors.ts'
import { readDictation } from './dictation-issue.ts'
import {
  attemptListQuery,
  conversionListQuery,
  itemAudioQuery,
  itemListQuery,
  lastOfEach,
  practiceLogQuery,
  progressQuery,
} from './dictation-query.ts'
import {
  answerBody,
  attemptBody,
  bulkBody,
  convertBody,
  convertMultipleBody,
  difficultyBody,
  itemBody,
  tagsBody,
} from './dictation-request.ts'

const BODIES: readonly z.ZodType[] = [
  convertBody(100),
  convertMultipleBody(100),
  itemBody(100),
  answerBody(100),
  attemptBody(100),
  bulkBody,
  tagsBody,
  difficultyBody,
]
const QUERIES: readonly z.ZodType[] = [
  conversionListQuery,
  itemListQuery,
  attemptListQuery,
  practiceLogQuery,
  progressQuery,
  itemAudioQuery,
]
const FIELDS =
  'text texts transcription custom_filename locale difficulty tags items scoring item_id user_id audio_url rating status limit page tag per_page since until practiced sort days tempo sentence word_gap'.split(
    ' ',
  )

/** Checks that a reading gives something, or refuses it in a way that can be answered. */
function check(read: () => unknown): void {
  try {
    expect(read()).toBeDefined()
  } catch (error) {
    if (!SpeechError.is(error)) throw error
    expect(error.code).toBe('invalid_request')
    const told = JSON.stringify(error.details)
    expect(told.length).toBeLessThan(6000)
    expect(told).not.toContain('SECRET')
  }
}

const value = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.array(fc.string()),
  fc.string().map((text) => `SECRET ${text}${'x'.repeat(100)}`),
)
const soup = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: FIELDS.length }),
)

test('whatever is sent is read, or refused without a whole text', () => {
  fc.assert(
    fc.property(soup, fc.constantFrom(...BODIES), (input, schema) => {
      check(() => readDictation(schema, input, 'body'))
    }),
  )
  fc.assert(
    fc.property(soup, fc.constantFrom(...QUERIES), (input, schema) => {
      check(() => readDictation(schema, lastOfEach(input), 'query'))
    }),
  )
})

test('`transcription` is another name of `text`, which counts when both are there', () => {
  const read = (body: object): unknown => readDictation(answerBody(100), body, 'body')
  expect(read({ transcription: 'a' })).toEqual({ text: 'a' })
  expect(read({ text: '', transcription: 'a' })).toEqual({ text: '' })
  expect(read({ text: null, transcription: 'a', user_id: 7 })).toEqual({ text: 'a', user_id: '7' })
  for (const audio_url of ['https://a.example/b', '/audio/b.wav', 'b.wav', ''])
    expect(read({ text: 'a', audio_url })).toEqual({ text: 'a', audio_url })
  for (const audio_url of ['javascript:alert(1)', ' data:audio/wav;base64,', 'file:///etc/passwd'])
    expect(() => read({ text: 'a', audio_url })).toThrow()
})
