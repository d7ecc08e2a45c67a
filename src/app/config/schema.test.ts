import { expect, test } from 'vitest'
import { DEFAULTS } from './defaults.ts'
import { FIELDS, masked, SECTIONS, variableOf } from './field.ts'
import { configSchema } from './schema.ts'

function leaves(node: object, at: string[] = []): { path: string; value: unknown }[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const path = [...at, key]
    const named = FIELDS.some((field) => field.path === path.join('.'))
    const group = typeof value === 'object' && !Array.isArray(value) && !named
    return group
      ? leaves(value as object, path)
      : [{ path: path.join('.'), value: value as unknown }]
  })
}

test('nothing set gives the defaults', () => {
  expect(configSchema.parse({})).toStrictEqual(DEFAULTS)
})

test('a part set keeps the defaults beside it', () => {
  const parsed = configSchema.parse({ engines: { espeak: { workers: 3 } } })
  expect(parsed.engines.espeak).toStrictEqual({ ...DEFAULTS.engines.espeak, workers: 3 })
  expect(parsed.engines.flite).toStrictEqual(DEFAULTS.engines.flite)
})

test('every setting is in the schema, with its default, meaning and range', () => {
  const known = leaves(DEFAULTS)
  const single = FIELDS.map((field) => field.path).filter((path) => !path.includes('*'))
  expect(single.sort()).toEqual(known.map((leaf) => leaf.path).sort())
  for (const { path, value } of known) {
    const field = FIELDS.find((candidate) => candidate.path === path)
    expect(field?.value, path).toStrictEqual(value)
    expect(field?.description, path).toMatch(/^[A-Z].*[.]$/s)
    expect(field?.expected, path).toMatch(/\w/)
  }
})

test('every group says what it is for', () => {
  expect(SECTIONS.length).toBeGreaterThan(10)
  for (const section of SECTIONS) expect(section.description, section.path).toMatch(/[.]$/)
})

test.each([
  ['server', { port: 65536 }],
  ['server', { port: 80.5 }],
  ['server', { publicUrl: 'ftp://x' }],
  ['server', { trustProxy: ['10.0.0.0/33'] }],
  ['server', { trustProxy: ['proxy'] }],
  ['server', { corsOrigins: ['https://example.org/path'] }],
  ['server', { host: 'http://localhost' }],
  ['openai', { path: 'v1' }],
  ['openai', { path: '/v1/' }],
  ['openai', { voices: { alloy: '' } }],
  ['pauses', { sentenceSec: -1 }],
  ['text', { normalize: { monney: false } }],
  ['text', { normalize: { money: 'no' } }],
  ['text', { emoji: 'none' }],
  ['log', { level: 'loud' }],
  ['limits', { perKey: { perSecond: 1, brust: 1 } }],
])('refuses %s %j', (section, value) => {
  expect(configSchema.safeParse({ [section]: value }).success).toBe(false)
})

test.each([
  ['server', { trustProxy: ['10.0.0.0/8', '::1', 'fd00::/8'] }],
  ['server', { publicUrl: 'https://speech.example.org/base' }],
  ['server', { corsOrigins: ['*', 'http://localhost:3000'] }],
  ['openai', { path: '/' }],
  ['auth', { open: ['/', '/health', '/docs/*'] }],
  ['docs', { path: '/api/v1.0/docs' }],
])('takes %s %j', (section, value) => {
  expect(configSchema.safeParse({ [section]: value }).success).toBe(true)
})

test('variables are upper snake case with two underscores between levels', () => {
  expect(variableOf('server.publicUrl')).toBe('ROSTRUM_SERVER__PUBLIC_URL')
  expect(variableOf('engines.espeak.workers')).toBe('ROSTRUM_ENGINES__ESPEAK__WORKERS')
  expect(variableOf('dataDir')).toBe('ROSTRUM_DATA_DIR')
})

test('secrets and passwords in URLs are masked', () => {
  const field = FIELDS.find((candidate) => candidate.path === 'server.publicUrl')
  if (!field) throw new Error('Expected server.publicUrl to be a setting.')
  expect(masked(field, 'https://me:secret@example.org/')).toBe('https://me:***@example.org/')
  expect(masked({ ...field, secret: true }, 'secret')).toBe('***')
  expect(masked({ ...field, secret: true }, '')).toBe('')
  expect(masked(field, ['a://b:c@d'])).toEqual(['a://b:***@d'])
})
