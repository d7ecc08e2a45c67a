import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { npm, run } from '../support/run.ts'
import { wavSec } from '../support/wav.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
let tarball = ''
let files: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rostrum-tarball-'))
  const packed = await npm(
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    root,
  )
  expect(packed.code, packed.stderr).toBe(0)
  const [answer] = JSON.parse(packed.stdout.toString()) as [
    { filename: string; files: { path: string }[] },
  ]
  tarball = path.join(folder, answer.filename)
  files = answer.files.map((file) => file.path)
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('the tarball holds what is used, and nothing else', () => {
  for (const needed of [
    'LICENSE',
    'NOTICE',
    'README.md',
    'CHANGELOG.md',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/cli/main.js',
  ]) {
    expect(files).toContain(needed)
  }
  expect(
    files.filter((file) =>
      /[.]test[.]|tsbuildinfo|^(src|test|bench|scripts|coverage)\//.test(file),
    ),
  ).toEqual([])
})

const library = `
import { createRostrum } from 'rostrum'
import * as ports from 'rostrum/ports'
import * as contracts from 'rostrum/contracts'
import * as protocol from 'rostrum/protocol'
import * as server from 'rostrum/server'
import * as audioApi from 'rostrum/audio-api'
const rostrum = await createRostrum()
const speech = await rostrum.speak({ text: 'Hello from a program.', output: { codec: 'wav' }, timeline: 'word' })
const bytes = await speech.buffer()
const words = speech.timeline.filter(({ kind }) => kind === 'word').map(({ label }) => label)
await rostrum.close()
const doors = [ports, contracts, protocol, server, audioApi].every((door) => typeof door === 'object')
console.log(JSON.stringify({ engine: speech.voice.engine, size: bytes.length, words, doors }))
`

describe.each([
  ['with --ignore-scripts', ['--ignore-scripts'], 'espeak'],
  ['with --omit=optional', ['--ignore-scripts', '--omit=optional'], 'flite'],
])('installed %s', (name, flags, engine) => {
  const place = (): string => path.join(folder, name.replaceAll(/\W+/g, ''))
  const environment = (): NodeJS.ProcessEnv => {
    const { NODE_V8_COVERAGE: _, ...env } = process.env
    return { ...env, XDG_DATA_HOME: path.join(place(), 'data') }
  }

  beforeAll(async () => {
    await mkdir(place())
    await writeFile(
      path.join(place(), 'package.json'),
      '{ "name": "elsewhere", "private": true, "type": "module" }',
    )
    const installed = await npm(['install', '--prefer-offline', ...flags, tarball], place())
    expect(installed.code, installed.stderr).toBe(0)
    expect(installed.stderr).not.toContain('EBADENGINE')
  }, 240_000)

  test(`the command speaks, by ${engine}, and says so`, async () => {
    const bin = path.join(place(), 'node_modules/rostrum/dist/cli/main.js')
    const spoken = await run(
      process.execPath,
      [bin, 'speak', 'Hello, world', '-o', 'hello.wav', '--json'],
      {
        cwd: place(),
        env: environment(),
      },
    )
    expect(spoken.code, spoken.stderr).toBe(0)
    expect(JSON.parse(spoken.stdout.toString())).toMatchObject({ engine })
    expect(wavSec(await readFile(path.join(place(), 'hello.wav')))).toBeGreaterThan(0.4)
  })

  test('npx finds the command', async () => {
    const version = await npm(['exec', '--no', '--', 'rostrum', '--version'], place())
    expect(version.code, version.stderr).toBe(0)
    expect(version.stdout.toString()).toMatch(/\d+\.\d+\.\d+/)
  })

  test('every entry can be imported, and the library speaks', async () => {
    const file = path.join(place(), 'speak.mjs')
    await writeFile(file, library)
    const spoken = await run(process.execPath, [file], { cwd: place(), env: environment() })
    expect(spoken.code, spoken.stderr).toBe(0)
    expect(JSON.parse(spoken.stdout.toString())).toEqual({
      engine,
      size: expect.any(Number),
      words: ['Hello', 'from', 'a', 'program'],
      doors: true,
    })
  })
})
