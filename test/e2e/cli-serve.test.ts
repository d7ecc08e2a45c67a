import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rostrum, start, type Running } from '../support/command-line.ts'

let cwd = ''
const running: Running[] = []
const at = (name: string): string => path.join(cwd, name)

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-serve-'))
})

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
  await rm(cwd, { recursive: true, force: true })
})

interface Served extends Running {
  readonly url: string
}

/** Starts the server on a free port and waits until it says where. */
async function serve(
  args: readonly string[] = [],
  env: { readonly [name: string]: string } = {},
): Promise<Served> {
  const server = start(['serve', '--port', '0', '--json', ...args], { cwd, env, collect: false })
  running.push(server)
  const said = once(server.child.stdout.setEncoding('utf8'), 'data') as Promise<[string]>
  const first = await Promise.race([said, server.ended])
  if (!Array.isArray(first)) throw new Error(`Expected a server, got: ${first.err}`)
  const { url } = JSON.parse(first[0]) as { url: string }
  return { ...server, url }
}

test.each(['SIGTERM', 'SIGINT'] as const)('it serves until %s', async (signal) => {
  const { url, child, ended } = await serve()
  expect(url).toMatch(/^http:\/\/127[.]0[.]0[.]1:\d+$/)
  const health = (await (await fetch(`${url}/health`)).json()) as { status: string }
  expect(health.status).toBe('ok')
  const body = JSON.stringify({ text: 'Hello, world', format: 'wav' })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/v1/speech`, { method: 'POST', headers, body })
  expect(answer.status).toBe(200)
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10_000)
  child.kill(signal)
  const { code, err } = await ended
  expect(code).toBe(0)
  expect(err).not.toContain('Hello, world')
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('work in flight is finished first', async () => {
  const { url, child, ended } = await serve()
  const text = 'The quick brown fox jumps over the lazy dog. '.repeat(60)
  const body = JSON.stringify({ text, format: 'wav' })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/v1/speech`, { method: 'POST', headers, body })
  child.kill('SIGTERM')
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(2_000_000)
  expect((await ended).code).toBe(0)
})

test('a second signal ends it at once', async () => {
  const { url, child, ended } = await serve()
  const text = 'The quick brown fox jumps over the lazy dog. '.repeat(5000)
  const body = JSON.stringify({ text, format: 'wav' })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/v1/speech`, { method: 'POST', headers, body })
  child.kill('SIGTERM')
  const stopping = /Stopping/
  let said = ''
  child.stderr.on('data', (text: string) => (said += text))
  while (!stopping.test(said)) await once(child.stderr, 'data')
  child.kill('SIGTERM')
  expect((await ended).code).toBe(143)
  await expect(answer.arrayBuffer()).rejects.toThrow()
})

test('a port in use is told', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  try {
    const ended = await rostrum(['serve', '--port', String(port)], { cwd })
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toContain(
      `rostrum: Expected port ${port} to be free, it is in use; choose another with --port.\n`,
    )
  } finally {
    taken.close()
  }
})

test('an address of another machine is told', async () => {
  const ended = await rostrum(['serve', '--port', '0', '--host', '203.0.113.7'], { cwd })
  expect(ended).toMatchObject({ code: 1, out: '' })
  expect(ended.err).toMatch(
    /^rostrum: Expected .*an address of this machine, got 203[.]0[.]113[.]7[.]$/m,
  )
})

test.each([
  ['keys.txt', undefined, /The key file keys[.]txt cannot be read \(ENOENT\)/],
  ['keys.txt', '# nothing\n', /The key file keys[.]txt holds no key/],
  ['keys.txt', 'a-good-key\nbad\n', /The key file keys[.]txt is malformed at line 2/],
])('a wrong key file refuses to start: %s %j', async (name, text, message) => {
  if (text !== undefined) await writeFile(at(name), text)
  const env = { ROSTRUM_AUTH__KEY_FILE: name }
  const ended = await rostrum(['serve', '--port', '0'], { cwd, env })
  expect(ended).toMatchObject({ code: 1, out: '' })
  expect(ended.err).toMatch(message)
})

test('keys are asked for, and a revoked one is refused at once', async () => {
  const made = await rostrum(['keys', 'add', '--json'], { cwd })
  const { id, key } = JSON.parse(made.out) as { id: string; key: string }
  await rostrum(['keys', 'add'], { cwd })
  const { url, child } = await serve()
  const voices = async (headers: Record<string, string>): Promise<number> => {
    const answer = await fetch(`${url}/v1/voices`, { headers })
    await answer.arrayBuffer()
    return answer.status
  }
  expect(await voices({})).toBe(401)
  expect(await voices({ authorization: 'Bearer wrong' })).toBe(401)
  expect(await voices({ authorization: `Bearer ${key}` })).toBe(200)
  expect(await voices({ 'x-api-key': key })).toBe(200)
  const reread = new Promise<void>((resolve) => {
    let said = ''
    child.stderr.on('data', (text: string) => {
      said += text
      if (said.includes('API keys were read again')) resolve()
    })
  })
  await rostrum(['keys', 'revoke', id], { cwd })
  await reread
  expect(await voices({ authorization: `Bearer ${key}` })).toBe(401)
})

test('settings are reloaded while it runs', async () => {
  await writeFile(at('rostrum.yaml'), 'health: { style: rostrum }\n')
  const { url, child } = await serve()
  let said = ''
  child.stderr.on('data', (text: string) => (said += text))
  await writeFile(at('rostrum.yaml'), 'health: { style: kokoro }\n')
  while (!said.includes('Settings were reloaded')) await once(child.stderr, 'data')
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' })
})
