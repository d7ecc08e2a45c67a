import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAccept } from './accept.ts'

test.each([
  [undefined, { wrapping: 'audio' }],
  ['*/*', { wrapping: 'audio' }],
  ['audio/*', { wrapping: 'audio' }],
  ['application/octet-stream', { wrapping: 'audio' }],
  ['application/json', { wrapping: 'json' }],
  ['application/json, text/plain, */*', { wrapping: 'json' }],
  ['text/event-stream', { wrapping: 'sse' }],
  ['Multipart/Mixed', { wrapping: 'multipart' }],
  ['audio/wav', { wrapping: 'audio', codec: 'wav' }],
  ['audio/ogg; codecs=opus', { wrapping: 'audio', codec: 'opus' }],
  ['application/json;q=0.2, audio/flac;q=0.9', { wrapping: 'audio', codec: 'flac' }],
  ['application/json;q=0, */*', { wrapping: 'audio' }],
  ['constructor, __proto__', { wrapping: 'audio' }],
  ['text/html,application/xhtml+xml,*/*;q=0.8', { wrapping: 'audio' }],
])('%s', (header, accepted) => {
  expect(readAccept(header)).toEqual(accepted)
})

test('any header is read', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect(['audio', 'json', 'sse', 'multipart']).toContain(readAccept(header).wrapping)
    }),
  )
})
