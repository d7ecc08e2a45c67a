import { expect, test } from 'vitest'
import { ERROR_CODES, SpeechError } from '../core/errors.ts'
import { httpError, retryHeaders, STATUS, statusOf, toSpeechError } from './error-status.ts'
import { nativeError } from './dialects/native/error.ts'
import { openAiError } from './dialects/openai/error.ts'

test('every code has a status that says whose fault it is', () => {
  for (const code of ERROR_CODES) expect(STATUS[code]).toBeGreaterThanOrEqual(400)
  expect(statusOf(new SpeechError('too_large', 'x'))).toBe(413)
  expect(statusOf(httpError(405, 'invalid_request', 'x'))).toBe(405)
})

test('what may be tried again says when, in whole seconds and in milliseconds', () => {
  const busy = new SpeechError('overloaded', 'x', { details: { retryAfterMs: 1200 } })
  expect(retryHeaders(busy)).toEqual({ 'retry-after': '2', 'retry-after-ms': '1200' })
  expect(retryHeaders(new SpeechError('unavailable', 'x'))).toEqual({
    'retry-after': '5',
    'retry-after-ms': '5000',
  })
  expect(retryHeaders(new SpeechError('invalid_request', 'x'))).toEqual({})
})

test('what nobody expected is told as internal, without what it said', () => {
  const error = toSpeechError(new Error('secret path'))
  expect(error.code).toBe('internal')
  expect(error.message).not.toContain('secret')
  expect(error.cause).toBeInstanceOf(Error)
})

test('the native body names the field apart from the details', () => {
  const error = new SpeechError('invalid_request', 'x', {
    details: { param: 'rate', expected: 'y' },
  })
  expect(nativeError(error, 'id')).toEqual({
    status: 400,
    body: {
      error: {
        code: 'invalid_request',
        message: 'x',
        param: 'rate',
        details: { expected: 'y' },
        requestId: 'id',
      },
    },
  })
})

test("OpenAI's envelope uses its names of fields and repeats nothing permanent", () => {
  const error = new SpeechError('invalid_request', 'Expected `rate` to be less.', {
    details: { param: 'rate' },
  })
  expect(openAiError(error)).toEqual({
    status: 400,
    body: {
      error: {
        message: 'Expected `speed` to be less.',
        type: 'invalid_request_error',
        param: 'speed',
        code: 'invalid_request',
      },
    },
  })
  expect(openAiError(new SpeechError('unsupported', 'x')).status).toBe(400)
  expect(openAiError(new SpeechError('unauthorized', 'x'))).toMatchObject({
    status: 401,
    body: { error: { code: 'invalid_api_key', param: null } },
  })
})
