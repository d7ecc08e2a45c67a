import { expect, test } from 'vitest'
import { corsHeaders, preflightHeaders } from './cors.ts'

const ANY = { anyOrigin: true, origins: [] }
const NONE = { anyOrigin: false, origins: [] }
const SOME = { anyOrigin: false, origins: ['https://app.example'] }

test('an open path is readable from any origin, another one from those configured', () => {
  const origin = { origin: 'https://app.example' }
  expect(corsHeaders(origin, ANY)).toMatchObject({ 'access-control-allow-origin': '*' })
  expect(corsHeaders(origin, NONE)).toEqual({})
  expect(corsHeaders(origin, SOME)).toMatchObject({
    'access-control-allow-origin': 'https://app.example',
    vary: 'Origin',
  })
  expect(corsHeaders({ origin: 'https://evil.example' }, SOME)).toEqual({})
  expect(corsHeaders({}, ANY)).toEqual({})
})

test('a preflight of the OpenAI SDK is granted what it asks for, and nothing else', () => {
  const headers = {
    origin: 'https://app.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'Authorization, content-type, x-stainless-os, x-evil',
  }
  const granted = preflightHeaders(headers, ANY, ['POST'])
  expect(granted).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'POST, OPTIONS',
    'access-control-allow-headers': 'authorization, content-type, x-stainless-os',
  })
  expect(preflightHeaders(headers, NONE, ['GET'])).toEqual({ allow: 'GET, OPTIONS' })
})

test('a page on the net may be told that it may call this machine', () => {
  const asked = { 'access-control-request-private-network': 'true' }
  expect(preflightHeaders(asked, ANY, [])).toMatchObject({
    'access-control-allow-private-network': 'true',
  })
  expect(preflightHeaders(asked, NONE, [])).not.toHaveProperty(
    'access-control-allow-private-network',
  )
})
