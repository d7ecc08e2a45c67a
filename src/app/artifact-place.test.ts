import path from 'node:path'
import { expect, test } from 'vitest'
import { artifactPlace } from './artifact-place.ts'

const env = {}

test.each([
  ['', undefined, { kind: 'memory' }],
  ['', '/data', { kind: 'folder', dir: path.join('/data', 'artifacts') }],
  ['/srv/speech', '/data', { kind: 'folder', dir: '/srv/speech' }],
])('%j with the data folder %j', (setting, dataDir, expected) => {
  expect(artifactPlace(setting, { dataDir, env })).toEqual(expected)
})

test('a URL is a bucket with its prefix, key and region', () => {
  const url = 'https://key:a%2Fb@storage.example:9000/speech/of/us?region=eu-1'
  expect(artifactPlace(url, { dataDir: '/data', env })).toEqual({
    kind: 's3',
    options: {
      endpoint: 'https://storage.example:9000/speech',
      region: 'eu-1',
      accessKeyId: 'key',
      secretAccessKey: 'a/b',
      prefix: 'of/us/',
    },
  })
})

test('key and secret may come from the environment', () => {
  const given = { AWS_ACCESS_KEY_ID: 'k', AWS_SECRET_ACCESS_KEY: 's', AWS_REGION: 'r' }
  expect(artifactPlace('http://storage.example/b', { dataDir: undefined, env: given })).toEqual({
    kind: 's3',
    options: {
      endpoint: 'http://storage.example/b',
      region: 'r',
      accessKeyId: 'k',
      secretAccessKey: 's',
      prefix: '',
    },
  })
})

test.each(['http://storage.example/b', 'http://key:secret@storage.example/'])(
  '%s is refused',
  (url) => {
    expect(() => artifactPlace(url, { dataDir: undefined, env })).toThrowError(
      expect.objectContaining({ code: 'invalid_request', details: { param: 'artifactUrl' } }),
    )
  },
)
