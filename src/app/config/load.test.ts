import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SpeechError } from '../../core/errors.ts'
import { DEFAULTS } from './defaults.ts'
import { loadConfig, type LoadOptions } from './load.ts'

let cwd = ''

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-config-'))
})

afterEach(async () => {
  await rm(cwd, { recursive: true, force: true })
})

async function write(name: string, text: string): Promise<void> {
  await writeFile(path.join(cwd, name), text)
}

async function problems(options: Partial<LoadOptions> = {}): Promise<readonly string[]> {
  const error: unknown = await loadConfig({ env: {}, cwd, ...options }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!SpeechError.is(error)) throw new Error('Expected loading to reject with a SpeechError.')
  expect(error.code).toBe('invalid_request')
  const list = error.details['problems']
  return Array.isArray(list) ? list.map(String) : [error.message]
}

test('nothing set is the very defaults', async () => {
  const { config, sources, fileRead } = await loadConfig({ env: { PATH: '/bin' }, cwd })
  expect(config).toBe(DEFAULTS)
  expect(sources.size).toBe(0)
  expect(fileRead).toBe(false)
})

test('each layer covers the one below, and its values say where they came from', async () => {
  await write(
    'rostrum.yaml',
    'server:\n  port: 1001\n  host: 1.1.1.1\n  bodyLimitBytes: 2001\n  drainTimeoutMs: 3001\nvoice:\n',
  )
  await write(
    '.env',
    'ROSTRUM_SERVER__PORT=1002\nROSTRUM_SERVER__HOST=2.2.2.2\nOTHER=x\nROSTRUM_SERVER__BODY_LIMIT_BYTES=2002\n',
  )
  const env = { ROSTRUM_SERVER__PORT: '1003', ROSTRUM_SERVER__HOST: '3.3.3.3' }
  const flags = [{ flag: '--port', path: 'server.port', value: 1004 }]
  const { config, sources } = await loadConfig({ env, flags, cwd })
  expect(config.server).toStrictEqual({
    ...DEFAULTS.server,
    port: 1004,
    host: '3.3.3.3',
    bodyLimitBytes: 2002,
    drainTimeoutMs: 3001,
  })
  expect(Object.fromEntries(sources)).toEqual({
    'server.port': { kind: 'flag', where: '--port' },
    'server.host': { kind: 'environment', where: 'ROSTRUM_SERVER__HOST' },
    'server.bodyLimitBytes': { kind: 'dotenv', where: 'ROSTRUM_SERVER__BODY_LIMIT_BYTES in .env' },
    'server.drainTimeoutMs': { kind: 'file', where: 'rostrum.yaml:5' },
  })
})

test('variables become lists, numbers, booleans and maps', async () => {
  const env = {
    ROSTRUM_SERVER__TRUST_PROXY: '10.0.0.0/8, ::1',
    ROSTRUM_SERVER__CORS_ORIGINS: '',
    ROSTRUM_PAUSES__SENTENCE_SEC: '0.5',
    ROSTRUM_OPENAI__STRICT_MODELS: 'TRUE',
    ROSTRUM_DOCS__ENABLED: 'off',
    ROSTRUM_OPENAI__VOICES__ALLOY: 'espeak:de',
    ROSTRUM_TEXT__NORMALIZE__MONEY: 'no',
    ROSTRUM_LIMITS__MAX_LIVE: '',
  }
  const { config } = await loadConfig({ env, cwd })
  expect(config.text.normalize).toEqual({ money: false })
  expect(config.server.trustProxy).toEqual(['10.0.0.0/8', '::1'])
  expect(config.server.corsOrigins).toEqual([])
  expect(config.pauses.sentenceSec).toBe(0.5)
  expect(config.openai.strictModels).toBe(true)
  expect(config.docs.enabled).toBe(false)
  expect(config.openai.voices).toEqual({ alloy: 'espeak:de' })
  expect(config.limits.maxLive).toBe(DEFAULTS.limits.maxLive)
})

test('what Kubernetes sets for a service of our name is none of our settings', async () => {
  const env = {
    ROSTRUM_PORT: 'tcp://10.0.0.1:7860',
    ROSTRUM_PORT_7860_TCP_ADDR: '10.0.0.1',
    ROSTRUM_SERVICE_HOST: '10.0.0.1',
    ROSTRUM_SERVICE_PORT_HTTP: '7860',
  }
  expect((await loadConfig({ env, cwd })).config).toStrictEqual(DEFAULTS)
})

test('a wrong key is named with the nearest right one and its line', async () => {
  await write('rostrum.yaml', 'log:\n  level: info\nserver:\n  prot: 80\nprot: 3\n')
  expect(await problems()).toEqual([
    'There is no setting server.prot (rostrum.yaml:4). Did you mean server.port?',
    'There is no setting prot (rostrum.yaml:5). Did you mean server.port?',
  ])
})

test('a wrong variable is named with the nearest right one', async () => {
  expect(await problems({ env: { ROSTRUM_SERVER__PROT: '80' } })).toEqual([
    'ROSTRUM_SERVER__PROT names no setting. Did you mean ROSTRUM_SERVER__PORT?',
  ])
})

test.each([
  [
    'server:\n  port: eighty\n',
    'server.port (rostrum.yaml:2) must be a whole number from 0 to 65535, but is "eighty".',
  ],
  ['server: 5\n', 'server (rostrum.yaml:1) must be a group of settings, but is 5.'],
  [
    'auth:\n  open: [x]\n',
    'auth.open.0 (rostrum.yaml:2) must be a list, each a path such as /health, or one that ends in /* for all below it, but is "x".',
  ],
  [
    'segments: { minChars: 500 }\n',
    'segments.minChars must be at most segments.maxChars, which is 400, but is 500.',
  ],
  ['docs: { path: / }\n', 'docs.path must leave / to the server.'],
  ['docs: { path: /livez }\n', 'docs.path must leave /livez to the server.'],
  ['metrics: { path: /docs }\n', 'metrics.path must leave /docs to docs.path.'],
  ['metrics: { path: /v1/speech }\n', 'metrics.path must leave /v1/speech to native.path.'],
  ['docs: { path: /v1/voices/docs }\n', 'docs.path must leave /v1/voices/docs to native.path.'],
  ['docs: { path: /metrics }\n', 'docs.path must leave /metrics to metrics.path.'],
  [
    'native: { path: /v2/audio }\nopenai: { path: /v2 }\n',
    'openai.path must leave /v2/audio/speech to native.path.',
  ],
  ['- a\n', 'rostrum.yaml must hold settings such as `server:`, but holds something else.'],
])('a wrong value is told what was expected and what came: %j', async (yaml, message) => {
  await write('rostrum.yaml', yaml)
  expect(await problems()).toEqual([message])
})

test('paths may meet when only one of them is served', async () => {
  await write('rostrum.yaml', 'docs: { enabled: false, path: / }\nmetrics: { path: /docs }\n')
  expect((await loadConfig({ env: {}, cwd })).config.metrics.path).toBe('/docs')
})

test('broken YAML is told with its line', async () => {
  await write('rostrum.yaml', 'server:\n  port: 1\n  port: 2\n')
  expect((await problems())[0]).toMatch(/^rostrum[.]yaml:3 is no valid YAML: .*unique/)
  await write('rostrum.yaml', 'a: [1,\n')
  expect((await problems())[0]).toMatch(/^rostrum[.]yaml:\d is no valid YAML/)
})

test.each(['', '# nothing\n', 'null\n', 'server:\n', '\uFEFFvoice: ""\n'])(
  'a file that says nothing is fine: %j',
  async (yaml) => {
    await write('rostrum.yaml', yaml)
    expect((await loadConfig({ env: {}, cwd })).config).toStrictEqual(DEFAULTS)
  },
)

test('a key of every object is refused like any other', async () => {
  await write('rostrum.yaml', '__proto__:\n  port: 1\nconstructor: 2\n')
  expect((await problems()).length).toBe(2)
  expect(({} as { port?: number }).port).toBeUndefined()
})

test('a named file must exist and be readable', async () => {
  expect(await problems({ file: 'missing.yaml' })).toEqual([
    'The settings file missing.yaml cannot be read (ENOENT).',
  ])
  await mkdir(path.join(cwd, 'folder.yaml'))
  expect(await problems({ file: 'folder.yaml' })).toEqual([
    'The settings file folder.yaml cannot be read (EISDIR).',
  ])
})

test('a folder called .env is no settings file', async () => {
  await mkdir(path.join(cwd, '.env'))
  expect((await loadConfig({ env: {}, cwd })).config).toBe(DEFAULTS)
})

test('an alias is read as what it stands for', async () => {
  await write(
    'rostrum.yaml',
    'limits:\n  perKey: &limit { perSecond: 2, burst: 4 }\n  perAddress: *limit\n',
  )
  const { config } = await loadConfig({ env: {}, cwd })
  expect(config.limits.perAddress).toEqual({ perSecond: 2, burst: 4 })
})
