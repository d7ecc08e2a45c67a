import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { DEFAULTS } from './defaults.ts'
import { ENTRIES } from './entries.ts'
import { environmentLayer } from './environment.ts'
import { describeSettings, SETTINGS, variableOf } from './field.ts'
import { fileLayer } from './file.ts'
import type { Layer } from './layer.ts'
import { shownSettings } from './listing.ts'
import { merged } from './merge.ts'
import { configReference } from './reference.ts'
import { choice, flag, KINDS, list, map, secret, section, table, text, whole } from './setting.ts'
import { settle, settleBy, type Settled } from './settle.ts'
import { configTemplate } from './template.ts'
import { reloadBy } from './watch.ts'

const RESTART = { restart: true }

const MODEL = describeSettings(
  z.strictObject({
    server: section('Where it listens.', { port: whole(80, [0, 65535], 'Port.') }),
    upstreams: table(
      {},
      KINDS.name,
      {
        kind: choice('openai', ['openai', 'indextts'], 'What it is.'),
        url: text('', KINDS.publicUrl, 'Where it is.'),
        apiKey: secret('', 'Its key.'),
        voices: list([], KINDS.voice, 'Its voices.'),
        fields: map({}, 'names of fields', 'Its fields.'),
        streaming: flag(false, 'Whether it streams.'),
        limits: section('What it takes.', { calls: whole(8, [1, 64], 'Calls at once.') }),
      },
      'Servers elsewhere.',
      RESTART,
    ),
    references: table(
      {},
      KINDS.name,
      {
        audio: text('', KINDS.file, 'Its file.'),
        rank: whole(0, [0, 9], 'Its rank.', RESTART),
      },
      'Voices to imitate.',
    ),
  }),
)

type Values = z.output<typeof MODEL.schema>

const UPSTREAM = {
  kind: 'openai',
  url: '',
  apiKey: '',
  voices: [],
  fields: {},
  streaming: false,
  limits: { calls: 8 },
}

function settled(yaml: string, env: { readonly [name: string]: string } = {}): Settled<Values> {
  const layers: Layer[] = [fileLayer(yaml, 'a.yaml'), environmentLayer(env, 'environment', MODEL)]
  return settleBy(MODEL, layers, () => [])
}

function right(yaml: string, env?: { readonly [name: string]: string }): Values {
  const { config, problems } = settled(yaml, env)
  expect(problems).toEqual([])
  if (!config) throw new Error('Expected right settings to be settled.')
  return config
}

function wrong(yaml: string, env?: { readonly [name: string]: string }): readonly string[] {
  return settled(yaml, env).problems.map(({ message }) => message)
}

test('a table is empty by itself, and an entry has the defaults of what it lacks', () => {
  expect(right('')).toMatchObject({ upstreams: {}, references: {} })
  expect(right('upstreams: { kokoro: { voices: [a, b] }, other: {} }').upstreams).toStrictEqual({
    kokoro: { ...UPSTREAM, voices: ['a', 'b'] },
    other: UPSTREAM,
  })
  expect(right('upstreams: { kokoro: }\nreferences:\n').upstreams).toStrictEqual({})
})

test('variables and the file make one entry together before it gets its defaults', () => {
  const env = {
    ROSTRUM_UPSTREAMS__MY_OWN_2__API_KEY: 'k',
    ROSTRUM_UPSTREAMS__MY_OWN_2__STREAMING: 'yes',
    ROSTRUM_UPSTREAMS__MY_OWN_2__VOICES: 'a, b',
    ROSTRUM_UPSTREAMS__MY_OWN_2__FIELDS__TEXT_TO: 'input',
    ROSTRUM_UPSTREAMS__MY_OWN_2__LIMITS__CALLS: '3',
    ROSTRUM_UPSTREAMS__EMPTY__STREAMING: '',
    ROSTRUM_REFERENCES__ANNA__AUDIO: 'a.wav',
  }
  const yaml = 'upstreams:\n  my-own-2: { url: http://a/v1, apiKey: old, fields: { voice: v } }\n'
  const { sources } = settled(yaml, env)
  expect(right(yaml, env)).toMatchObject({
    upstreams: {
      'my-own-2': {
        kind: 'openai',
        url: 'http://a/v1',
        apiKey: 'k',
        voices: ['a', 'b'],
        fields: { voice: 'v', text_to: 'input' },
        streaming: true,
        limits: { calls: 3 },
      },
    },
    references: { anna: { audio: 'a.wav', rank: 0 } },
  })
  expect(Object.keys(right(yaml, env).upstreams)).toEqual(['my-own-2'])
  expect(sources.get('upstreams.my-own-2.url')?.where).toBe('a.yaml:2')
  expect(sources.get('upstreams.my-own-2.apiKey')?.where).toBe(
    'ROSTRUM_UPSTREAMS__MY_OWN_2__API_KEY',
  )
})

test('an entry written as an alias is laid under the variables like any other', () => {
  const yaml = 'upstreams:\n  a: &a { url: http://a, limits: { calls: 2 } }\n  constructor: *a\n'
  const { upstreams } = right(yaml, { ROSTRUM_UPSTREAMS__CONSTRUCTOR__LIMITS__CALLS: '5' })
  expect(upstreams).toEqual({
    a: { ...UPSTREAM, url: 'http://a', limits: { calls: 2 } },
    constructor: { ...UPSTREAM, url: 'http://a', limits: { calls: 5 } },
  })
})

test('an alias that stands within itself is refused', () => {
  expect(wrong('upstreams:\n  a: &a { limits: *a }\n')).toEqual([
    'a.yaml cannot be read: an alias stands within what it names',
  ])
})

test('an empty section takes nothing away from a layer below', () => {
  const below: Layer = {
    entries: [{ path: ['server', 'port'], value: 1, source: { kind: 'environment', where: 'P' } }],
    problems: [],
  }
  const { config } = settleBy(MODEL, [below, fileLayer('server: {}\n', 'a.yaml')], () => [])
  expect(config).toMatchObject({ server: { port: 1 } })
})

test.each([
  [
    'upstreams:\n  kokoro:\n    ulr: x\n',
    'There is no setting upstreams.kokoro.ulr (a.yaml:3). Did you mean upstreams.kokoro.url?',
  ],
  [
    'upstream:\n  kokoro: { url: http://a }\n',
    'There is no setting upstream (a.yaml:2). Did you mean upstreams?',
  ],
  [
    'upstreams:\n  kokoro:\n    limits: { cals: 1 }\n',
    'There is no setting upstreams.kokoro.limits.cals (a.yaml:3). Did you mean upstreams.kokoro.limits.calls?',
  ],
  [
    'upstreams:\n  kokoro: { kind: opnai }\n',
    'upstreams.kokoro.kind (a.yaml:2) must be one of openai, indextts, but is "opnai".',
  ],
  [
    'upstreams:\n  kokoro: { limits: { calls: 0 } }\n',
    'upstreams.kokoro.limits.calls (a.yaml:2) must be a whole number from 1 to 64, but is 0.',
  ],
  [
    'upstreams:\n  Kokoro: { url: http://a }\n',
    `The name in upstreams.Kokoro (a.yaml:2) must be ${KINDS.name.expected}, but is "Kokoro".`,
  ],
  [
    'upstreams: 5\n',
    'upstreams (a.yaml:1) must be names, each with a group of settings, but is 5.',
  ],
  [
    'references: { a: x.wav }\n',
    'references.a (a.yaml:1) must be a group of settings, but is "x.wav".',
  ],
  [
    'references: [{ audio: x.wav }]\n',
    'references (a.yaml:1) must be names, each with a group of settings, but is [{"audio":"x.wav"}].',
  ],
])('what is wrong in a table is told with its line: %j', (yaml, message) => {
  expect(wrong(yaml)).toEqual([message])
})

test.each([
  'upstreams: [{ apiKey: hushed }]\n',
  'upstreams: { kokoro: hushed }\n',
  'upstreams: { kokoro: [hushed] }\n',
  'upstreams: { kokoro: { apiKey: [hushed] } }\n',
  'upstreams: { kokoro: { apiKey: { a: hushed } } }\n',
  'upstreams: { kokoro: { apiKey: " hushed" } }\n',
  'upstreams: hushed\n',
])('what is wrong never tells a secret: %j', (yaml) => {
  expect(wrong(yaml)).toHaveLength(1)
  expect(wrong(yaml)[0]).not.toContain('hushed')
})

test('a name that objects treat as no other is refused', () => {
  expect(wrong('upstreams: { __proto__: { url: http://a } }\n')).toEqual([
    'There is no setting upstreams.__proto__.url (a.yaml:1). Did you mean upstreams.*.url?',
  ])
})

test.each([
  ['ROSTRUM_UPSTREAMS__KOKORO__API_KYE', ' Did you mean ROSTRUM_UPSTREAMS__KOKORO__API_KEY?'],
  ['ROSTRUM_UPSTREAM__MY_OWN__URL', ' Did you mean ROSTRUM_UPSTREAMS__MY_OWN__URL?'],
  ['ROSTRUM_UPSTREAMS__KOKORO', ' Did you mean ROSTRUM_UPSTREAMS__KOKORO__URL?'],
  ['ROSTRUM_REFERENCES', ' Did you mean ROSTRUM_REFERENCES__NAME__RANK?'],
  ['ROSTRUM_UPSTREAMS____URL', ''],
])('a variable that names no member says so: %s', (name, hint) => {
  expect(wrong('', { [name]: 'x' })).toEqual([`${name} names no setting.${hint}`])
})

test('a name of a variable that no entry may have is refused by its variable', () => {
  const name = 'ROSTRUM_UPSTREAMS__2ND__URL'
  expect(wrong('', { [name]: '' })).toEqual([
    `The name in upstreams.2nd (${name}) must be ${KINDS.name.expected}, but is "2nd".`,
  ])
})

test('every right name comes back from its variable', () => {
  for (const name of ['a', 'kokoro', 'a-b', 'a1-2b-c', 'x'.repeat(64)]) {
    expect(KINDS.name.accepts(name)).toBe(true)
    const variable = variableOf(`references.${name}.audio`)
    expect(Object.keys(right('', { [variable]: 'f' }).references)).toEqual([name])
  }
  for (const name of ['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a.b', '1', 'é', '*', 'x'.repeat(65)]) {
    expect(KINDS.name.accepts(name)).toBe(false)
  }
})

test('settings of a table are described by paths with a star', () => {
  const paths = MODEL.fields.map(({ path }) => path)
  expect(paths).toContain('upstreams.*.limits.calls')
  expect(MODEL.fields.find(({ path }) => path === 'upstreams.*.apiKey')).toEqual({
    path: 'upstreams.*.apiKey',
    type: 'text',
    value: '',
    description: 'Its key.',
    expected: 'a text without blanks around it, or nothing',
    restart: true,
    secret: true,
  })
  const restart = (path: string) => MODEL.fields.find((field) => field.path === path)?.restart
  expect(restart('references.*.audio')).toBe(false)
  expect(restart('references.*.rank')).toBe(true)
  expect(MODEL.sections).toEqual([
    { path: 'server', description: 'Where it listens.' },
    {
      path: 'upstreams',
      description: 'Servers elsewhere.',
      names: KINDS.name.expected,
      restart: true,
    },
    { path: 'upstreams.*.limits', description: 'What it takes.' },
    {
      path: 'references',
      description: 'Voices to imitate.',
      names: KINDS.name.expected,
      restart: false,
    },
  ])
})

test('what is shown has each entry by its name, its secrets masked, and empty tables', () => {
  const yaml = 'upstreams:\n  b: { url: http://me:hushed@h, apiKey: hushed }\n  a: {}\n'
  const shown = shownSettings(right(yaml), MODEL)
  expect(shown.slice(0, 5)).toEqual([
    { setting: 'server.port', value: 80 },
    { setting: 'upstreams.b.kind', value: 'openai' },
    { setting: 'upstreams.b.url', value: 'http://me:***@h' },
    { setting: 'upstreams.b.apiKey', value: '***' },
    { setting: 'upstreams.b.voices', value: [] },
  ])
  expect(shown.slice(8)).toEqual([
    { setting: 'upstreams.a.kind', value: 'openai' },
    { setting: 'upstreams.a.url', value: '' },
    { setting: 'upstreams.a.apiKey', value: '' },
    { setting: 'upstreams.a.voices', value: [] },
    { setting: 'upstreams.a.fields', value: {} },
    { setting: 'upstreams.a.streaming', value: false },
    { setting: 'upstreams.a.limits.calls', value: 8 },
    { setting: 'references', value: {} },
  ])
})

interface Own {
  readonly upstreams: {
    readonly [id: string]: { readonly url: string; readonly limits: { readonly calls: number } }
  }
}

test('settings in code are merged entry by entry, new entries over their defaults', () => {
  const base: Own = { upstreams: { a: { url: 'x', limits: { calls: 1 } } } }
  const fresh = { url: '', limits: { calls: 8 } }
  const part = { a: { limits: { calls: 2 } }, constructor: { url: 'y' }, c: {} }
  expect(merged<Own>(base, { upstreams: part }, { upstreams: () => fresh })).toEqual({
    upstreams: {
      a: { url: 'x', limits: { calls: 2 } },
      constructor: { url: 'y', limits: { calls: 8 } },
      c: { url: '', limits: { calls: 8 } },
    },
  })
  expect(fresh).toStrictEqual({ url: '', limits: { calls: 8 } })
})

test('every table of the program has the same defaults in code as in the schema', () => {
  const tables = SETTINGS.sections.filter(({ names }) => names !== undefined)
  expect(Object.keys(ENTRIES).sort()).toEqual(tables.map(({ path }) => path).sort())
  for (const [key, entry] of Object.entries(ENTRIES)) {
    const parsed = SETTINGS.schema.parse({ [key]: { some: {} } }) as unknown
    expect(parsed, key).toMatchObject({ [key]: { some: entry({}) } })
  }
})

test('an upstream has the defaults of its kind, in a file, in a variable and in code', () => {
  const yaml =
    'upstreams:\n  a: { kind: indextts }\n  b: { kind: indextts, concurrency: 3 }\n  c: {}\n'
  const env = { ROSTRUM_UPSTREAMS__D__KIND: 'indextts', ROSTRUM_UPSTREAMS__D__SHAPE: 'json-url' }
  const { config, problems } = settle([
    fileLayer(yaml, 'a.yaml'),
    environmentLayer(env, 'environment'),
  ])
  expect(problems).toEqual([])
  const kind = 'indextts' as const
  const d = { kind, shape: 'json-url' as const }
  const part = { a: { kind }, b: { kind, concurrency: 3 }, c: {}, d }
  expect(merged(DEFAULTS, { upstreams: part }).upstreams).toStrictEqual(config?.upstreams)
  const { openai, indextts } = DEFAULTS.engines
  expect(config?.upstreams).toMatchObject({
    a: indextts,
    b: { ...indextts, concurrency: 3 },
    c: openai,
    d: { ...indextts, shape: 'json-url' },
  })
  expect(indextts).toMatchObject({ concurrency: 1, languages: ['en', 'zh'] })
})

test.each([
  [
    'kind: indexts',
    'upstreams.a.kind (a.yaml:2) must be one of openai, indextts, but is "indexts".',
  ],
  [
    'kind: indextts, concurrency: 0',
    'upstreams.a.concurrency (a.yaml:2) must be a whole number from 1 to 1000, but is 0.',
  ],
  [
    'kind: indextts, shapes: form',
    'There is no setting upstreams.a.shapes (a.yaml:2). Did you mean upstreams.a.shape?',
  ],
])('an upstream with %s is told what is wrong', (members, message) => {
  const { problems } = settle([fileLayer(`upstreams:\n  a: { ${members} }\n`, 'a.yaml')])
  expect(problems.map((problem) => problem.message)).toEqual([message])
})

test('a table that needs a restart stays whole, another changes entry by entry', () => {
  const before = right(
    'upstreams: { a: { url: http://a }, b: {} }\nreferences: { x: { audio: 1.wav, rank: 1 }, y: {} }\n',
  )
  const after = right(
    'upstreams: { b: { url: http://b }, c: {} }\nreferences: { x: { audio: 2.wav, rank: 2 }, z: { rank: 3 } }\n',
  )
  expect(reloadBy(MODEL, before, after)).toStrictEqual({
    config: {
      ...before,
      references: { x: { audio: '2.wav', rank: 1 }, z: { audio: '', rank: 3 } },
    },
    changed: ['references.y', 'references.z', 'references.x.audio'],
    afterRestart: ['upstreams.a', 'upstreams.c', 'upstreams.b.url', 'references.x.rank'],
  })
  expect(reloadBy(MODEL, after, after)).toStrictEqual({
    config: after,
    changed: [],
    afterRestart: [],
  })
})

test('a fresh file shows an entry that says nothing until its # is removed', () => {
  const text = configTemplate(MODEL)
  expect(right(text)).toStrictEqual(right(''))
  const used = text.replace(/^ {2}# (?=name:$|(?: {2})+[\w]+:)/gm, '  ')
  expect(parse(used)).toMatchObject({ upstreams: { name: UPSTREAM } })
  expect(right(used)).toStrictEqual(right('upstreams: { name: {} }\nreferences: { name: {} }\n'))
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
})

test('the reference has a table of members, and says what the star is', () => {
  const text = configReference(MODEL)
  expect(text).toContain(
    `### \`upstreams\`\n\nServers elsewhere. Each stands under a name of your choice: ${KINDS.name.expected}.\n\n| setting |`,
  )
  expect(text).toContain('| `upstreams.*.kind` | What it is. | one of openai, indextts |')
  expect(text).toContain('### `upstreams.*.limits`\n')
  expect(text).toContain('`upstreams.*.kind` is `ROSTRUM_UPSTREAMS__NAME__KIND` with that name')
})
