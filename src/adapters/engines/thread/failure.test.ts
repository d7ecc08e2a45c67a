import { expect, test } from 'vitest'
import { SpeechError } from '../../../core/errors.ts'
import { engineClosed, engineFailure, packageMissing } from './failure.ts'

test('a failure of ours stays what it is, and a stranger becomes engine_failed', () => {
  const ours = new SpeechError('timeout', 'late')
  expect(engineFailure('x', ours)).toBe(ours)
  const stranger = new Error('secret text')
  const failure = engineFailure('x', stranger)
  expect(failure).toMatchObject({
    code: 'engine_failed',
    cause: stranger,
    details: { engine: 'x' },
  })
  expect(JSON.stringify(failure)).not.toContain('secret')
})

test('what will not change by itself is not to be retried', () => {
  expect(engineClosed('x')).toMatchObject({ code: 'unavailable', retryable: false })
  const missing = packageMissing('x', '@a/b', new Error('not found'))
  expect(missing).toMatchObject({ code: 'unavailable', retryable: false })
  expect(missing.message).toContain('npm install @a/b')
})
