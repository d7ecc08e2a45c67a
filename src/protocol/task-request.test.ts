import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SpeechError } from '../core/errors.ts'
import { readRequest } from './refusal.ts'
import { idempotencyHeader, resumeHeader, taskListQuery, taskPath } from './task-query.ts'
import { readTasks } from './task-request.ts'
import { retentionBody } from './task-retention.ts'

function refusal(work: () => unknown): { param: unknown; message: string } {
  try {
    work()
  } catch (error) {
    if (!SpeechError.is(error)) throw error
    expect(error.code).toBe('invalid_request')
    return { param: error.details['param'], message: error.message }
  }
  throw new Error('Expected a refusal.')
}

describe('a submission', () => {
  test('is a speech request with more fields', () => {
    const body = {
      text: 'Hi',
      rate: 2,
      priority: 9,
      deadlineSec: 0.5,
      tags: ['a b', 'ü'],
      webhook: { url: 'https://example.org/x', secret: 's', events: ['running'] },
    }
    expect(readTasks(body)).toEqual(body)
    expect(readTasks({ ...body, voice: null, tags: null })).toEqual({ ...body, tags: undefined })
  })

  test.each([
    [{ priority: 10 }, 'priority', 'a whole number from 0 to 9'],
    [{ priority: 1.5 }, 'priority', 'a whole number from 0 to 9'],
    [{ deadlineSec: 0 }, 'deadlineSec', 'above 0'],
    [{ tags: 'a' }, 'tags', 'a list of at most 20 tags'],
    [{ tags: Array.from({ length: 21 }, String) }, 'tags', 'a list of at most 20 tags'],
    [{ tags: ['a', ''] }, 'tags[1]', '1 to 64 characters'],
    [{ tags: ['x'.repeat(65)] }, 'tags[0]', '1 to 64 characters'],
    [{ tags: ['a\nb'] }, 'tags[0]', 'control character'],
    [{ webhook: 'https://example.org' }, 'webhook', 'an object with a url'],
    [{ webhook: { url: 'ftp://example.org' } }, 'webhook.url', 'http or https'],
    [{ webhook: { url: 'example.org' } }, 'webhook.url', 'http or https'],
    [{ webhook: { url: 'http://a.b', secret: '' } }, 'webhook.secret', '1 to 256'],
    [{ webhook: { url: 'http://a.b', events: ['ended'] } }, 'webhook.events[0]', 'queued'],
    [{ webhook: { url: 'http://a.b', events: [] } }, 'webhook.events', 'a list of states'],
    [{ prioritty: 1 }, 'prioritty', 'Did you mean `priority`?'],
    [{ rate: 9 }, 'rate', '0.25 to 4'],
  ])('%j is refused', (fields, param, message) => {
    const refused = refusal(() => readTasks({ text: 'Hi', ...fields }))
    expect(refused).toEqual({ param, message: expect.stringContaining(message) as unknown })
  })

  test('a secret is never repeated', () => {
    const webhook = { url: 'http://a.b', secret: ['hush-hush'], events: ['hush'] }
    expect(refusal(() => readTasks({ text: 'Hi', webhook })).message).not.toContain('hush')
  })

  test.each([undefined, null, 7, 'text', []])('%j is no body', (body) => {
    expect(refusal(() => readTasks(body)).message).toContain('a JSON object')
  })
})

describe('a batch', () => {
  test('defaults stand under each request, which wins; null is absent', () => {
    const defaults = { voice: 'a', rate: 2, tags: ['x'] }
    const requests = [{ text: '1' }, { text: '2', rate: 1, tags: [] }, { text: '3', voice: null }]
    expect(readTasks({ requests, defaults })).toEqual({
      requests: [
        { text: '1', ...defaults },
        { text: '2', voice: 'a', rate: 1, tags: [] },
        { text: '3', ...defaults },
      ],
    })
  })

  test('one text may serve all', () => {
    const read = readTasks({ requests: [{ voice: 'a' }, { voice: 'b' }], defaults: { text: 'x' } })
    expect(read).toEqual({
      requests: [
        { text: 'x', voice: 'a' },
        { text: 'x', voice: 'b' },
      ],
    })
  })

  const many = (count: number): object[] => Array.from({ length: count }, () => ({ text: 'x' }))
  test.each([
    [{ requests: [] }, 'requests', 'a list of 1 to 1000 requests, got a list of 0'],
    [{ requests: many(1001) }, 'requests', 'a list of 1 to 1000 requests'],
    [{ requests: { text: 'x' } }, 'requests', 'a list of 1 to 1000 requests'],
    [{ requests: many(1), text: 'x' }, 'text', 'no field `text` here'],
    [{ requests: [...many(3), { text: 'x', voice: 3 }] }, 'requests[3].voice', 'a string, got 3'],
    [{ requests: [{ text: 'x', vioce: 'a' }] }, 'requests[0].vioce', 'Did you mean `voice`?'],
    [{ requests: [{}] }, 'requests[0].text', 'a string with the text, got nothing'],
    [{ requests: ['x'] }, 'requests[0]', 'a JSON object'],
    [{ requests: [[]] }, 'requests[0]', 'a JSON object'],
    [{ requests: many(1), defaults: { rate: 0 } }, 'defaults.rate', '0.25 to 4'],
    [{ requests: many(1), defaults: { rat: 1 } }, 'defaults.rat', 'Did you mean `rate`?'],
    [{ requests: many(1), defaults: 'x' }, 'defaults', 'an object'],
  ])('%# is refused', (body, param, message) => {
    const refused = refusal(() => readTasks(body))
    expect(refused).toEqual({ param, message: expect.stringContaining(message) as unknown })
  })

  test('1,000 are taken', () => {
    expect(readTasks({ requests: many(1000) })).toMatchObject({ requests: many(1000) })
  })

  test('whatever comes, it is read or refused, and words are not repeated', () => {
    const words = 'secret words'
    const soup = fc.oneof(fc.jsonValue(), fc.constant(words))
    const field = fc.constantFrom('text', 'requests', 'defaults', 'webhook')
    fc.assert(
      fc.property(fc.dictionary(field, fc.oneof(soup, fc.array(soup))), (body) => {
        try {
          readTasks(body)
        } catch (error) {
          expect(SpeechError.is(error)).toBe(true)
          expect(JSON.stringify(error)).not.toContain(words)
        }
      }),
    )
  })
})

describe('ids, queries and headers', () => {
  test.each(['t01', '01k9-x_y', 'a'.repeat(64)])('%s can be an id', (id) => {
    expect(readRequest(taskPath, { id })).toEqual({ id })
  })

  test.each(['..', '.', '../etc', 'a/b', 'A', 'a.b', 'a\\b', '', '-a', 'a\u0000', 'a'.repeat(65)])(
    '%j can be none',
    (id) => {
      const refused = refusal(() => readRequest(taskPath, { id }))
      expect(refused).toEqual({
        param: 'id',
        message: expect.stringContaining('lower-case letters') as unknown,
      })
    },
  )

  test('states come between commas or again and again', () => {
    expect(readRequest(taskListQuery, { state: 'queued, running' })).toEqual({
      state: ['queued', 'running'],
    })
    expect(readRequest(taskListQuery, { state: ['failed', 'queued,running'], limit: '7' })).toEqual(
      { state: ['failed', 'queued', 'running'], limit: 7 },
    )
  })

  test.each([
    [{ state: 'done' }, 'state', 'any of queued, running'],
    [{ state: '' }, 'state', 'any of queued, running'],
    [{ limit: '0' }, 'limit', 'from 1 to 1000'],
    [{ limit: '1001' }, 'limit', 'from 1 to 1000'],
    [{ limit: '1e2' }, 'limit', 'from 1 to 1000'],
    [{ limit: ['1', '2'] }, 'limit', 'from 1 to 1000'],
    [{ tag: '' }, 'tag', '1 to 64'],
    [{ batch: '../x' }, 'batch', 'an id of'],
    [{ status: 'queued' }, 'status', 'Did you mean `state`?'],
  ])('the query %j is refused', (query, param, message) => {
    const refused = refusal(() => readRequest(taskListQuery, query))
    expect(refused).toEqual({ param, message: expect.stringContaining(message) as unknown })
  })

  test('keys and event numbers', () => {
    for (const key of ['a', 'x'.repeat(255), '0 1'])
      expect(readRequest(idempotencyHeader, { 'Idempotency-Key': key })).toBeTruthy()
    for (const key of ['', ' ', 'x'.repeat(256), 'ä'])
      expect(refusal(() => readRequest(idempotencyHeader, { 'Idempotency-Key': key })).param).toBe(
        'Idempotency-Key',
      )
    expect(readRequest(resumeHeader, { 'Last-Event-ID': '-1' })).toEqual({ 'Last-Event-ID': -1 })
    for (const id of ['x', '-2', '1.5', '9'.repeat(16)])
      expect(refusal(() => readRequest(resumeHeader, { 'Last-Event-ID': id })).param).toBe(
        'Last-Event-ID',
      )
  })

  test('retention', () => {
    expect(readRequest(retentionBody, { failedSec: 0 })).toEqual({ failedSec: 0 })
    expect(refusal(() => readRequest(retentionBody, { failedSec: -1 })).param).toBe('failedSec')
  })
})
