import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULTS } from './defaults.ts'
import { loadConfig } from './load.ts'

const ON = { ROSTRUM_DICTATION__ENVIRONMENT: 'true' }
const THEIRS = {
  HOST: '10.1.2.3',
  PORT: '8000',
  LOG_LEVEL: 'WARNING',
  BASE_URL: 'http://localhost:8000',
  DATABASE_URL: 'sqlite:///dictation.db',
  AUDIO_DIR: 'audio',
  TTS_THREAD_COUNT: '3',
  DOCS_URL: '/reference',
}

let cwd = ''

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-config-'))
})

afterEach(async () => {
  await rm(cwd, { recursive: true, force: true })
})

test('common names are not read unless a setting asks for them', async () => {
  expect((await loadConfig({ env: THEIRS, cwd })).config).toBe(DEFAULTS)
  const off = { ...THEIRS, ROSTRUM_DICTATION__ENVIRONMENT: 'false' }
  expect((await loadConfig({ env: off, cwd })).config).toStrictEqual(DEFAULTS)
  expect((await loadConfig({ env: { ...THEIRS, ROSTRUM_VOICE: '' }, cwd })).config).toStrictEqual(
    DEFAULTS,
  )
})

test('with one setting every variable means ours, and says where it came from', async () => {
  const { config, sources, notes } = await loadConfig({ env: { ...THEIRS, ...ON }, cwd })
  expect(config).toStrictEqual({
    ...DEFAULTS,
    server: {
      ...DEFAULTS.server,
      host: '10.1.2.3',
      port: 8000,
      publicUrl: 'http://localhost:8000',
    },
    log: { ...DEFAULTS.log, level: 'warn' },
    databaseUrl: 'dictation.db',
    artifactUrl: 'audio',
    tasks: { ...DEFAULTS.tasks, concurrency: 3 },
    docs: { ...DEFAULTS.docs, path: '/reference' },
    dictation: { ...DEFAULTS.dictation, environment: true },
  })
  expect(sources.get('server.port')).toEqual({ kind: 'environment', where: 'PORT' })
  expect(notes).toEqual([])
})

test('they stand below the file and our own variables, the environment above .env', async () => {
  await writeFile(
    path.join(cwd, 'rostrum.yaml'),
    'dictation: { environment: true }\nserver: { port: 1 }\n',
  )
  await writeFile(path.join(cwd, '.env'), 'port=2\nhost=2.2.2.2\ntts_thread_count=2\n')
  const env = {
    PORT: '3',
    HOST: '3.3.3.3',
    BASE_URL: 'http://a',
    ROSTRUM_SERVER__PUBLIC_URL: 'http://b',
  }
  const { config, sources } = await loadConfig({ env, cwd })
  expect(config.server).toMatchObject({ port: 1, host: '3.3.3.3', publicUrl: 'http://b' })
  expect(config.tasks.concurrency).toBe(2)
  expect(sources.get('tasks.concurrency')).toEqual({
    kind: 'dotenv',
    where: 'TTS_THREAD_COUNT in .env',
  })
})

test.each([
  ['sqlite:///dictation.db', 'dictation.db'],
  ['sqlite:////var/lib/a.db', '/var/lib/a.db'],
  ['sqlite+aiosqlite:///data/a.db?timeout=5', 'data/a.db'],
  ['SQLITE:///./a.db', './a.db'],
])('%s is the file %s', async (url, file) => {
  const { config } = await loadConfig({ env: { ...ON, DATABASE_URL: url, DB_PATH: 'no' }, cwd })
  expect(config.databaseUrl).toBe(file)
})

test.each(['postgresql+psycopg://a:secret@b/c', 'sqlite://', 'sqlite:///:memory:', 'x'])(
  'another database is left alone, and told without what may be secret: %s',
  async (url) => {
    const { config, notes } = await loadConfig({ env: { ...ON, DATABASE_URL: url }, cwd })
    expect(config.databaseUrl).toBe('')
    expect(notes).toEqual([expect.stringContaining('DATABASE_URL has no effect')])
    expect(notes.join()).not.toContain('secret')
    const other = await loadConfig({ env: { ...ON, DATABASE_URL: url, DB_PATH: 'b.db' }, cwd })
    expect(other.config.databaseUrl).toBe('b.db')
  },
)

test('what has no effect is told once, what is empty counts as absent', async () => {
  await writeFile(path.join(cwd, '.env'), 'TTS_DEVICE=cuda\nRELOAD=true\n')
  const env = { ...ON, TTS_DEVICE: 'cpu', TTS_OUTPUT_DIR: 'output', REDOC_URL: ' ', PORT: '' }
  const { config, notes } = await loadConfig({ env, cwd })
  expect(config.server.port).toBe(DEFAULTS.server.port)
  expect(notes.map((note) => note.split(' ')[0])).toEqual([
    'TTS_DEVICE',
    'RELOAD',
    'TTS_OUTPUT_DIR',
  ])
})

test('a wrong value is told with the variable it stands in', async () => {
  await expect(loadConfig({ env: { ...ON, PORT: 'eighty' }, cwd })).rejects.toMatchObject({
    message: 'server.port (PORT) must be a whole number from 0 to 65535, but is "eighty".',
  })
})
