import { describe, expect, test } from 'vitest'
import { safeExcerpt } from './excerpt.ts'
import { retryAfterMs } from './retry-after.ts'
import { statusError, type FailedAnswer } from './status-error.ts'

const NOW_MS = Date.parse('2026-03-01T12:00:00Z')

function errorOf(status: number, answer: Partial<FailedAnswer> = {}): unknown {
  const keys = ['sk-the-key-of-the-house']
  const texts = ['What nobody else may read.']
  return statusError({ engine: 'far', status, keys, texts, nowMs: NOW_MS, ...answer }).toJSON()
}

describe('a status', () => {
  test.each([
    [302, 'unavailable', false],
    [400, 'engine_failed', false],
    [401, 'unauthorized', false],
    [402, 'rate_limited', false],
    [403, 'unauthorized', false],
    [404, 'unsupported', false],
    [405, 'engine_failed', false],
    [408, 'timeout', true],
    [413, 'too_large', false],
    [422, 'engine_failed', false],
    [425, 'unavailable', true],
    [429, 'rate_limited', true],
    [500, 'engine_failed', true],
    [501, 'unsupported', false],
    [502, 'unavailable', true],
    [503, 'unavailable', true],
    [504, 'timeout', true],
    [529, 'unavailable', true],
    [999, 'engine_failed', false],
  ])('%i is %s, again: %s', (status, code, retryable) => {
    expect(errorOf(status)).toMatchObject({ code, retryable, details: { engine: 'far', status } })
  })

  test.each([
    [{ error: { param: 'voice', message: 'No.' } }, 'voice'],
    [{ detail: [{ loc: ['body', 'speed'], msg: 'too fast' }] }, 'rate'],
    [{ detail: { error: 'validation_error', message: 'Voice nobody was not found.' } }, 'voice'],
    [{ error: "Voice 'x' not found." }, 'voice'],
    [{ error: { param: 'input', message: 'too long' } }, 'text'],
  ])('400 with %j blames a value of the user', (body, param) => {
    expect(errorOf(400, { body })).toMatchObject({ code: 'invalid_request', details: { param } })
  })

  test('400 about a field of ours alone blames no user', () => {
    const body = { error: { param: 'response_format', message: 'unknown' } }
    expect(errorOf(400, { body })).toMatchObject({ code: 'engine_failed' })
  })

  test.each([
    [{ error: { code: 'insufficient_quota', message: 'You exceeded your current quota.' } }, {}],
    [{ error: { type: 'insufficient_quota' } }, { 'retry-after': '5' }],
    [{ error: { message: 'Your quota is exhausted.' } }, {}],
    [
      {
        error: {
          message: 'You exceeded your current quota.',
          details: [
            { violations: [{ quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier' }] },
            { retryDelay: '12s' },
          ],
        },
      },
      {},
    ],
  ])('429 with %j is not called again', (body, headers) => {
    const error = errorOf(429, { body, headers })
    expect(error).toMatchObject({ code: 'rate_limited', retryable: false })
    expect(error).toMatchObject({ details: { quota: true } })
  })

  test('429 of Google that only hints at a quota is called again', () => {
    const error = {
      code: 429,
      message: 'Resource has been exhausted (e.g. check quota).',
      status: 'RESOURCE_EXHAUSTED',
    }
    const told = errorOf(429, { body: { error } })
    expect(told).toMatchObject({ code: 'rate_limited', retryable: true })
    expect(told).not.toHaveProperty('details.quota')
  })

  test('429 of Google with a wait is called again after it', () => {
    const body = {
      error: {
        message: 'You exceeded your current quota, please wait.',
        details: [
          { violations: [{ quotaId: 'GenerateRequestsPerMinutePerProjectPerModel' }] },
          { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '12.5s' },
        ],
      },
    }
    expect(errorOf(429, { body })).toMatchObject({
      retryable: true,
      details: { retryAfterMs: 12_500 },
    })
  })

  test('the message of the upstream is told in one short line', () => {
    const message = `The voice\n of ${'x'.repeat(400)}`
    const { message: told } = errorOf(500, { body: { error: { message } } }) as Error
    expect(told).toContain('"The voice of xxx')
    expect(told.length).toBeLessThan(300)
    expect(told).not.toContain('\n')
  })

  test('a page for people is not repeated', () => {
    const { message } = errorOf(502, { body: '<html>Bad gateway</html>' }) as Error
    expect(message).toBe('The upstream of far was not available (502).')
  })
})

describe('a wait', () => {
  test.each<[string, unknown]>([
    ['3', 3000],
    ['0', 0],
    [' 1.5 ', 1500],
    ['999999999', 86_400_000],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('Retry-After: %j', (value, expected) => {
    expect(retryAfterMs({ headers: { 'retry-after': value }, nowMs: NOW_MS })).toBe(expected)
  })

  test('the finer header goes first', () => {
    const headers = { 'retry-after-ms': '250', 'retry-after': '1' }
    expect(retryAfterMs({ headers, nowMs: NOW_MS })).toBe(250)
  })
})

describe('an excerpt', () => {
  const secrets = { keys: ['abcdefgh'], texts: ['Good morning, my friends.', 'Hi'] }
  test.each([
    ['The model is asleep.', true],
    ['Cannot say "GOOD MORNING, my…"', false],
    ['The text Hi is odd.', false],
    ['Key abcde… is wrong.', false],
    [' \u0000 ', false],
  ])('of %j is told: %s', (message, told) => {
    expect(safeExcerpt(message, secrets) !== undefined).toBe(told)
  })
})
