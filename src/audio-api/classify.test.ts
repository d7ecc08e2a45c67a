import { expect, test } from 'vitest'
import { SpeechError } from '../core/errors.ts'
import {
  classifyError,
  classifyMessage,
  QueueServiceError,
  TTSAPIError,
  TTSError,
  TTSQuotaError,
  TTSRateLimitError,
  TTSValidationError,
  WorkerServiceError,
} from './index.ts'
import { patienceWith, waitAfter } from './retrying.ts'
import { AudioConfig } from './index.ts'

test.each([
  ['400 INVALID_ARGUMENT: no such voice', TTSValidationError],
  ['Validation of the request failed', TTSValidationError],
  ['429 Resource exhausted', TTSRateLimitError],
  ['RATE_LIMIT reached', TTSRateLimitError],
  ['Too Many Requests', TTSRateLimitError],
  ['Quota exceeded for today', TTSQuotaError],
  ['The quota is exhausted', TTSQuotaError],
  ['Your quota is fine', TTSError],
  ['503 Service', TTSAPIError],
  ['502', TTSAPIError],
  ['model UNAVAILABLE', TTSAPIError],
  ['Timeout while reading', TTSAPIError],
  ['Connection reset', TTSAPIError],
  ['Something else', TTSError],
])('%s', (message, kind) => {
  expect(classifyMessage(message)).toBe(kind)
  const error = classifyError(new Error(message))
  expect(error.constructor).toBe(kind)
  expect(error.message).toBe(message)
})

test('errors are what they are called, and of one family', () => {
  expect(new TTSRateLimitError('x')).toBeInstanceOf(TTSAPIError)
  const kinds = [
    TTSAPIError,
    TTSValidationError,
    TTSQuotaError,
    QueueServiceError,
    WorkerServiceError,
  ]
  for (const kind of kinds) {
    expect(new kind('x')).toBeInstanceOf(TTSError)
    expect(new kind('x').name).toBe(kind.name)
  }
  expect(new TTSQuotaError('x')).not.toBeInstanceOf(TTSAPIError)
})

test('errors of the platform are known by their code, whatever their words', () => {
  const of = (code: ConstructorParameters<typeof SpeechError>[0], param?: string): TTSError =>
    classifyError(new SpeechError(code, 'Quota exceeded.', param ? { details: { param } } : {}))
  expect(of('invalid_request', 'voice')).toMatchObject({
    name: 'TTSValidationError',
    field: 'voice',
  })
  expect(of('invalid_request', 'output').constructor).toBe(TTSError)
  expect(of('overloaded')).toBeInstanceOf(TTSRateLimitError)
  expect(of('unavailable').constructor).toBe(TTSAPIError)
  expect(of('engine_failed').constructor).toBe(TTSError)
})

test('what may pass is waited for, longer each time and within the bounds', () => {
  const config = new AudioConfig({}, { env: {}, cwd: '/' })
  const waits = (error: Error): readonly number[] => {
    const patience = patienceWith(error, config)
    if (!patience) return []
    return Array.from({ length: patience.attempts - 1 }, (_, index) =>
      waitAfter(index + 1, patience),
    )
  }
  expect(waits(new TTSAPIError('x'))).toEqual([4, 4])
  expect(waits(new TTSRateLimitError('x'))).toEqual([10, 10, 10, 16])
  expect(waits(new TTSQuotaError('x'))).toEqual([])
  expect(waits(new TTSValidationError('x'))).toEqual([])
})
