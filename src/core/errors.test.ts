import { expect, test } from 'vitest'
import { SpeechError } from './errors.ts'

test('an error survives a thread as JSON', () => {
  const sent = new SpeechError('timeout', 'Too late.', {
    details: { afterMs: 5 },
    cause: new Error('x'),
  })
  const back = SpeechError.fromJSON(structuredClone(sent.toJSON()))
  expect(SpeechError.is(back)).toBe(true)
  expect(back).toMatchObject({ code: 'timeout', retryable: true, details: { afterMs: 5 } })
  expect(back.cause).toBeUndefined()
})

test('a brand, not a class, tells a SpeechError', () => {
  expect(SpeechError.is(new Error('x'))).toBe(false)
  expect(SpeechError.is(null)).toBe(false)
  expect(SpeechError.is({ code: 'timeout' })).toBe(false)
})
