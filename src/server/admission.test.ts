import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULTS } from '../app/config/defaults.ts'
import { isLoopback, subscriberOf } from './address.ts'
import { refuseHost } from './host-check.ts'
import { isOpenPath, presentedKey } from './presented-key.ts'
import { requestIdOf } from './request-id.ts'
import { createTokenBuckets } from './token-bucket.ts'

test.each([
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['10.0.0.1', false],
  ['0.0.0.0', false],
  ['::ffff:8.8.8.8', false],
  ['localhost.evil.example', false],
  ['', false],
])('loopback %s: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected)
})

test('an IPv6 customer is the whole /64', () => {
  expect(subscriberOf('2001:db8:1:2::1')).toBe(subscriberOf('2001:db8:1:2:ffff::9'))
  expect(subscriberOf('2001:db8:1:3::1')).not.toBe(subscriberOf('2001:db8:1:2::1'))
  expect(subscriberOf('::ffff:8.8.8.8')).toBe('8.8.8.8')
})

test.each([
  ['127.0.0.1:7860', true],
  ['localhost', true],
  ['LOCALHOST:80', true],
  ['[::1]:7860', true],
  [undefined, true],
  ['tts.lan:7860', true],
  ['speech.example', true],
  ['evil.example', false],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example:7860', false],
  ['', false],
])('on a loopback bind the host %s is let in: %s', (host, allowed) => {
  const server = {
    ...DEFAULTS.server,
    allowedHosts: ['tts.lan'],
    publicUrl: 'https://speech.example/tts',
  }
  expect(refuseHost(host, server) === undefined).toBe(allowed)
  expect(refuseHost(host, { ...server, host: '0.0.0.0' })).toBeUndefined()
})

test.each([
  [{ authorization: 'Bearer abc' }, 'abc'],
  [{ authorization: 'bearer   abc ' }, 'abc'],
  [{ authorization: 'Bearer ' }, undefined],
  [{ authorization: 'Bearer' }, undefined],
  [{ authorization: 'Basic abc' }, undefined],
  [{ authorization: 'Bearer ', 'x-api-key': 'k' }, 'k'],
  [{ 'x-api-key': 'k' }, 'k'],
  [{ 'api-key': ' k ' }, 'k'],
  [{ 'xi-api-key': 'k' }, 'k'],
  [{ 'x-api-key': '  ' }, undefined],
  [{}, undefined],
])('%j presents %s', (headers, key) => {
  expect(presentedKey(headers)).toBe(key)
})

test('open paths are exact, or everything under an entry that says so', () => {
  const { open } = DEFAULTS.auth
  expect(isOpenPath('/v1/audio/voices', open)).toBe(true)
  expect(isOpenPath('/v1/audio/speech', open)).toBe(false)
  expect(isOpenPath('/v1/modelsx', open)).toBe(false)
  expect(isOpenPath('/anything', open)).toBe(false)
  expect(isOpenPath('/v1/models/a/b', ['/v1/models/*'])).toBe(true)
  expect(isOpenPath('/v1/modelsx', ['/v1/models/*'])).toBe(false)
})

test('an id is taken over when it is plain, and made when it is not', () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
  const traceparent = `00-${trace}-00f067aa0ba902b7-01`
  expect(requestIdOf({ 'x-request-id': 'abc-1' })).toBe('abc-1')
  expect(requestIdOf({ 'x-request-id': 'abc-1', traceparent })).toBe('abc-1')
  expect(requestIdOf({ traceparent })).toBe(trace)
  const made = /^[\da-f-]{36}$/
  expect(requestIdOf({})).toMatch(made)
  expect(requestIdOf({ 'x-request-id': 'a b\r\n' })).toMatch(made)
  expect(requestIdOf({ 'x-request-id': 'x'.repeat(129) })).toMatch(made)
  expect(requestIdOf({ traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` })).toMatch(made)
})

test('a bucket gives its burst, then one token each time one has come back', () => {
  let nowMs = 0
  const buckets = createTokenBuckets({ nowMs: () => nowMs })
  const limit = { perSecond: 2, burst: 3 }
  expect([1, 2, 3].map(() => buckets.take('a', limit))).toEqual([0, 0, 0])
  expect(buckets.take('a', limit)).toBe(500)
  expect(buckets.take('b', limit)).toBe(0)
  nowMs = 500
  expect(buckets.take('a', limit)).toBe(0)
  expect(buckets.take('a', limit)).toBe(500)
  expect(buckets.take('a', { perSecond: 0, burst: 0 })).toBe(0)
})

test('no run of requests gets more than burst plus what came back', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 9 }), (gapsMs, burst) => {
      let nowMs = 0
      const buckets = createTokenBuckets({ nowMs: () => nowMs })
      let taken = 0
      for (const gap of gapsMs) {
        nowMs += gap
        const waitMs = buckets.take('a', { perSecond: 5, burst })
        if (waitMs === 0) taken += 1
        else expect(waitMs).toBeLessThanOrEqual(200)
        expect(taken).toBeLessThanOrEqual(burst + (nowMs / 1000) * 5 + 1e-6)
      }
    }),
  )
})

test('names past the bound push out the one used longest ago', () => {
  const buckets = createTokenBuckets({ nowMs: () => 0, maxNames: 2 })
  const limit = { perSecond: 1, burst: 1 }
  buckets.take('a', limit)
  buckets.take('b', limit)
  expect(buckets.take('a', limit)).toBeGreaterThan(0)
  buckets.take('c', limit)
  expect(buckets.take('a', limit)).toBeGreaterThan(0)
  expect(buckets.take('b', limit)).toBe(0)
})
