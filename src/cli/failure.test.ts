import { stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { SpeechError } from '../core/errors.ts'
import { EXIT, failureOf, usageError } from './failure.ts'

test('wrong usage ends with 2, everything else with 1', () => {
  expect(failureOf(usageError('No.'))).toEqual({ message: 'No.', exitCode: EXIT.usage })
  expect(failureOf(new SpeechError('overloaded', 'Busy.'))).toEqual({
    message: 'Busy.',
    exitCode: EXIT.failed,
  })
})

test('suggestions are told once', () => {
  const details = { suggestions: ['espeak:de', 'espeak:da'] }
  expect(failureOf(new SpeechError('invalid_request', 'Wrong voice.', { details })).message).toBe(
    'Wrong voice. Did you mean espeak:de or espeak:da?',
  )
  const told = 'Wrong voice. Did you mean espeak:de, espeak:da?'
  expect(failureOf(new SpeechError('invalid_request', told, { details })).message).toBe(told)
})

test('an error of the system is a sentence', async () => {
  const error: unknown = await stat('/no/such').catch((reason: unknown) => reason)
  expect(failureOf(error)).toEqual({
    message: 'The system refused to stat /no/such (ENOENT).',
    exitCode: EXIT.failed,
  })
  const full = Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' })
  expect(failureOf(full).message).toBe('The disk is full.')
})

test('a fault of ours says so, and is one line', () => {
  const { message, exitCode } = failureOf(new TypeError('a\nb\u001b[0m'))
  expect(message).toContain('(TypeError: a?b?[0m); NODE_DEBUG=rostrum')
  expect(exitCode).toBe(EXIT.failed)
  expect(failureOf('thrown text').message).toContain('(thrown text)')
})
