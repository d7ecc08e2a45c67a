import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rostrum, type Ended } from '../support/command-line.ts'
import { startServerProcess } from '../support/server-process.ts'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-lexicon-'))
})
afterEach(() => rm(cwd, { recursive: true, force: true }))

const run = (...args: string[]): Promise<Ended> => rostrum(args, { cwd })

const YAML = `language: en
entries:
  - word: nginx
    alias: engine ex
    examples:
      - { text: Start nginx 3 times., expect: start engine ex three times }
  - regex: 'v(\\d+)'
    alias: version $1
    example: { text: Use v2., expect: use version two }
  - word: SQL
    ipa: ˈsiːkwəl
    example: { text: Ask SQL., expect: ask /ˈsiːkwəl/ }
`

test('a lexicon is kept, listed, shown, used and removed', async () => {
  await writeFile(path.join(cwd, 'terms.yaml'), YAML)
  const added = await run('lexicon', 'add', 'terms.yaml')
  expect(added).toMatchObject({ code: 0, err: 'Lexicon terms is kept: 3 entries.\n' })
  expect((await run('lexicon', 'list')).out).toMatch(/^NAME .*\nterms /)
  const shown = await run('lexicon', 'show', 'terms')
  expect(JSON.parse(shown.out)).toMatchObject({ name: 'terms', language: 'en' })
  const pls = await run('lexicon', 'show', 'terms', '--format', 'pls')
  expect(pls.out).toContain('<grapheme>nginx</grapheme>')
  expect(pls.err).toContain('1 entries')
  const said = await run('normalize', '--lexicon', 'terms', 'I run nginx v2 here.')
  expect(said.out).toBe('I run engine ex version two here.\n')
  expect((await run('lexicon', 'remove', 'term')).err).toContain('Did you mean terms?')
  expect((await run('lexicon', 'remove', 'terms')).code).toBe(0)
  expect((await run('normalize', '--lexicon', 'terms', 'nginx')).code).toBe(1)
})

test('a file is used without being kept, and speech follows it', async () => {
  await writeFile(
    path.join(cwd, 'a.json'),
    '{"entries":[{"word":"x","alias":"a very long alias"}]}',
  )
  const args = ['speak', 'x', '--json', '-o', 'out.wav']
  const long = await run(...args, '--lexicon', 'a.json')
  const short = await run(...args)
  const seconds = ({ out }: Ended): number =>
    (JSON.parse(out) as { readonly durationSec: number }).durationSec
  expect(seconds(long)).toBeGreaterThan(seconds(short) * 1.5)
  expect((await run('lexicon', 'list')).out).toBe('')
})

describe('test', () => {
  test('reads the examples of a file, and of all that are kept', async () => {
    await writeFile(path.join(cwd, 'terms.yaml'), YAML)
    const { code, out } = await run('lexicon', 'test', 'terms.yaml')
    expect(out).toContain('pass  nginx')
    expect(out).toContain('terms: 3 passed, 0 failed')
    expect(code).toBe(0)
    await run('lexicon', 'add', 'terms.yaml', '--name', 'kept ones')
    const all = await run('lexicon', 'test', '--json')
    expect(JSON.parse(all.out)).toMatchObject([{ name: 'kept ones', passed: 3 }])
  })

  test('fails with what was expected and what was said, in colour where there is colour', async () => {
    await writeFile(path.join(cwd, 'bad.yaml'), YAML.replace('three times }', 'four times }'))
    const env = { FORCE_COLOR: '1' }
    const { code, out } = await rostrum(['lexicon', 'test', 'bad.yaml'], { cwd, env })
    expect(code).toBe(1)
    expect(out).toContain('\u001b[31mFAIL\u001b[0m  nginx')
    expect(out).toContain('\u001b[32mstart engine ex four times\u001b[0m')
    expect(out).toContain('\u001b[31mStart engine ex three times.\u001b[0m')
  })

  test('speaks each example into a file', async () => {
    await writeFile(path.join(cwd, 'terms.yaml'), YAML)
    const { code } = await run('lexicon', 'test', 'terms.yaml', '--audio', 'heard')
    expect(code).toBe(0)
    expect((await readdir(path.join(cwd, 'heard'))).sort()).toEqual([
      '001-nginx.wav',
      '002-v-d.wav',
      '003-SQL.wav',
    ])
    const wav = await readFile(path.join(cwd, 'heard', '001-nginx.wav'))
    expect(wav.toString('latin1', 0, 4)).toBe('RIFF')
    expect(wav.length).toBeGreaterThan(10_000)
  })
})

test('what is wrong is told with its place', async () => {
  await writeFile(path.join(cwd, 'bad.yaml'), 'entries:\n  - word: a\n    alais: b\n')
  const { code, err } = await run('lexicon', 'add', 'bad.yaml')
  expect(code).toBe(1)
  expect(err).toContain('line 3')
  expect(err).toContain('did you mean `alias`?')
})

test('a server sees what the command line keeps', async () => {
  await using server = await startServerProcess({ env: { ROSTRUM_ENGINES__ESPEAK__WORKERS: '1' } })
  const body = JSON.stringify({ text: 'x', lexicons: ['shared'] })
  const headers = { 'content-type': 'application/json' }
  const normalize = async (): Promise<number> =>
    (await fetch(`${server.url}/v1/normalize`, { method: 'POST', body, headers })).status
  expect(await normalize()).toBe(400)
  const made = await fetch(`${server.url}/v1/lexicons/shared`, {
    method: 'PUT',
    body: '{"entries":[{"word":"x","alias":"y"}]}',
    headers,
  })
  expect(made.status).toBe(201)
  expect(await normalize()).toBe(200)
})
