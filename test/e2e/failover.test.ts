import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/app/config/load.ts'
import { createRostrum } from '../../src/app/create-rostrum.ts'
import { startServerProcess, type ServerProcess } from '../support/server-process.ts'
import { startTestServer } from '../support/test-server.ts'
import { startUpstream, type Upstream } from '../support/upstream.ts'

const TEXT = 'It is a fine day.'

test('the set-up of the page speaks by the first engine that can, and routes a language', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-failover-'))
  const house = await startTestServer()
  let up = true
  const cloud = await startUpstream({
    answer: ({ method }) => ({ status: method === 'GET' ? 404 : 401 }),
  })
  try {
    const page = await readFile(new URL('../../docs/engines/failover.md', import.meta.url), 'utf8')
    const shown = /```yaml\n([^`]*)```/.exec(page)?.[1] ?? ''
    expect(shown).toContain('https://api.openai.com/v1')
    const settings = shown
      .replace('https://api.openai.com/v1', `${cloud.url}/v1`)
      .replace('http://127.0.0.1:8880', house.url)
    await writeFile(path.join(folder, 'rostrum.yaml'), settings)
    const { config } = await loadConfig({ cwd: folder, env: {} })
    const rostrum = await createRostrum({ config })
    const by = async (request: { text: string; language?: string }) => {
      const speech = await rostrum.speak({ ...request, output: { codec: 'pcm' } })
      let bytes = 0
      for await (const piece of speech.bytes) bytes += piece.length
      expect(bytes).toBeGreaterThan(10_000)
      return speech.spokenBy
    }
    expect(await by({ text: TEXT })).toMatchObject([{ engine: 'house', insteadOf: 'openai' }])
    expect(await by({ text: 'On kaunis päivä.', language: 'fi' })).toMatchObject([
      { engine: 'espeak', voice: 'espeak:fi' },
    ])
    up = false
    await house[Symbol.asyncDispose]()
    expect(await by({ text: 'Another day.' })).toMatchObject([
      { engine: 'espeak', insteadOf: 'openai' },
    ])
    // What a key cannot do, no second call can.
    expect(cloud.requests.filter(({ method }) => method === 'POST')).toHaveLength(2)
    await rostrum.close()
  } finally {
    await cloud[Symbol.asyncDispose]()
    if (up) await house[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  }
}, 120_000)

describe('a server whose upstream fails', () => {
  let server: ServerProcess
  let upstream: Upstream
  const calls = (): number => upstream.requests.filter(({ method }) => method === 'POST').length
  const speak = (text: string, more: object = {}): Promise<Response> =>
    fetch(`${server.url}/v1/speech`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, voice: 'openai:alloy', format: 'wav', ...more }),
    })
  const health = async (): Promise<{ engines: Record<string, { state: string }> }> =>
    (await fetch(`${server.url}/health`)).json() as never

  beforeAll(async () => {
    upstream = await startUpstream({
      answer: ({ method }) =>
        method === 'GET'
          ? { status: 404 }
          : { headers: { 'content-type': 'audio/pcm' }, body: Buffer.alloc(48_000, 1) },
      fault: (_, { method }) => (method === 'POST' ? { kind: 'status', status: 503 } : undefined),
    })
    server = await startServerProcess({
      env: {
        ROSTRUM_ENGINES__OPENAI__URL: `${upstream.url}/v1`,
        ROSTRUM_ENGINES__OPENAI__ATTEMPTS: '2',
        ROSTRUM_ENGINES__OPENAI__BACKOFF_MS: '1',
        ROSTRUM_ENGINES__OPENAI__BREAKER_FAILURES: '4',
        ROSTRUM_ENGINES__OPENAI__BREAKER_OPEN_MS: '600000',
        ROSTRUM_ENGINES__OPENAI__MAX_CHARS_PER_DAY: '1000',
        ROSTRUM_FAILOVER__OPENAI__TO: 'espeak',
      },
    })
  }, 60_000)
  afterAll(async () => {
    await server[Symbol.asyncDispose]()
    await upstream[Symbol.asyncDispose]()
  })

  test('says who spoke, and leaves the upstream alone after some failures', async () => {
    const answer = await speak(TEXT)
    expect(answer.status).toBe(200)
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10_000)
    expect(answer.headers.get('x-rostrum-engine')).toBe('espeak')
    expect(answer.headers.get('x-rostrum-voice')).toMatch(/^espeak:en/)
    expect(answer.headers.get('x-rostrum-warning')).toContain('openai could not')
    await (await speak('Another day.')).arrayBuffer()
    expect(calls()).toBe(4)
    expect((await health()).engines['openai']).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('4 times in a row') as unknown,
    })
    const third = await speak('A third day.')
    expect(third.headers.get('x-rostrum-engine')).toBe('espeak')
    await third.arrayBuffer()
    expect(calls()).toBe(4)
  })
})

test('over its budget an engine costs nothing, and the answer says until when', async () => {
  await using upstream = await startUpstream({
    answer: ({ method }) =>
      method === 'GET'
        ? { status: 404 }
        : { headers: { 'content-type': 'audio/pcm' }, body: Buffer.alloc(48_000, 1) },
  })
  await using server = await startServerProcess({
    env: {
      ROSTRUM_ENGINES__OPENAI__URL: `${upstream.url}/v1`,
      ROSTRUM_ENGINES__OPENAI__MAX_CHARS_PER_DAY: '30',
    },
  })
  const speak = (text: string): Promise<Response> =>
    fetch(`${server.url}/v1/speech`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, voice: 'openai:alloy', format: 'wav' }),
    })
  const first = await speak(TEXT)
  expect([first.status, first.headers.get('x-rostrum-engine')]).toEqual([200, 'openai'])
  await first.arrayBuffer()
  const second = await speak('A day like any other.')
  expect(second.status).toBe(429)
  expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await second.text()).toContain('midnight UTC')
  expect(upstream.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
})
