import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rostrum, type Ended } from '../support/command-line.ts'
import { writeTinyMms } from '../support/models/vits.ts'
import { startServerProcess } from '../support/server-process.ts'

const PRELOAD = new URL('../support/no-network.mjs', import.meta.url).href

let cwd: string
let log: string
let env: { readonly [name: string]: string }
beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-offline-'))
  log = path.join(cwd, 'network.log')
  await writeFile(log, '')
  const before = process.env['NODE_OPTIONS'] ?? ''
  env = { NODE_OPTIONS: `${before} --import ${PRELOAD}`, NETWORK_LOG: log }
})
afterEach(() => rm(cwd, { recursive: true, force: true }))

const run = (...args: string[]): Promise<Ended> => rostrum(args, { cwd, env })
const tried = (): Promise<string> => readFile(log, 'utf8')

test('the network that refuses is felt by what does use it', async () => {
  const added = await run('models', 'add', 'http://192.0.2.1/model.tar.bz2')
  expect(added).toMatchObject({ code: 1 })
  expect(added.err).toContain('cannot be reached')
  expect((await run('models', 'add', 'http://models.invalid/model.tar.bz2')).code).toBe(1)
  expect(await tried()).toMatch(/connect 192[.]0[.]2[.]1[^]*connect models[.]invalid/)
})

test('commands use no network: speech, voices, models, also with a model of our own', async () => {
  await writeTinyMms(path.join(cwd, 'tiny-mms'))
  const commands = [
    ['speak', 'Hello there.', '-o', 'hello.wav'],
    ['voices', '--json'],
    ['models', 'list'],
    ['models', 'add', 'tiny-mms'],
    ['models', 'verify'],
    ['voices', '--engine', 'sherpa', '--json'],
    ['models', 'remove', 'tiny-mms'],
    ['normalize', 'Dr. No, 3 km.'],
    ['config', 'check'],
  ]
  for (const command of commands) {
    const { code, err } = await run(...command)
    expect({ command, code, err: code === 0 ? '' : err }).toEqual({ command, code: 0, err: '' })
  }
  expect(await tried()).toBe('')
})

test('a server uses no network for speech, voices and health', async () => {
  await writeTinyMms(path.join(cwd, 'models', 'tiny-mms'))
  await using server = await startServerProcess({
    env: { ...env, ROSTRUM_ENGINES__SHERPA__MODEL_DIRS: path.join(cwd, 'models') },
  })
  const voices = await fetch(`${server.url}/v1/voices?engine=sherpa`)
  const listed = (await voices.json()) as { readonly voices: readonly { readonly id: string }[] }
  const [own] = listed.voices
  expect(own?.id).toMatch(/^sherpa:tiny-mms\//)
  for (const voice of ['espeak:en-us', own?.id]) {
    const answer = await fetch(`${server.url}/v1/speech`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'moi moi', voice, format: 'wav' }),
    })
    expect(answer.status).toBe(200)
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  }
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
  await server.stop()
  expect(await tried()).toBe('')
})
