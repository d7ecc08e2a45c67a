import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../../../test/support/test-server.ts'
import {
  startUpstream,
  type Upstream,
  type UpstreamFault,
  type UpstreamRequest,
} from '../../../../test/support/upstream.ts'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import type { LogFields, Logger } from '../../../ports/logger.ts'
import { systemClock } from '../../clock/system.ts'
import { openAiEngine } from './engine.ts'
import type { OpenAiEngineOptions } from './options.ts'

const KEY = 'sk-secret-0123456789'
const TEXT = 'What I tell you now stays between us.'
const SPEECH = Buffer.from(new Int16Array(6000).map((_, index) => 1000 * (index % 20)).buffer)

// Another server of our own is the upstream: real, and with all it does to a text.
describe.each([false, true])('streaming: %s', (streaming) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server[Symbol.asyncDispose]())
  engineContract({
    describe,
    test,
    name: 'openai over a server of our own',
    create: () =>
      openAiEngine({
        url: `${server.url}/v1`,
        format: streaming ? 'wav' : 'pcm',
        streaming,
        clock: systemClock,
        concurrency: 3,
        maxSegmentChars: 600,
      }),
  })
})

function speaking(fault?: (number: number) => UpstreamFault | undefined): Promise<Upstream> {
  let speeches = 0
  return startUpstream({
    answer: ({ method }) =>
      method === 'POST'
        ? { headers: { 'content-type': 'audio/pcm' }, body: SPEECH }
        : { status: 404, body: '{"detail":"Not Found"}' },
    ...(fault && { fault: (_, { method }) => (method === 'POST' ? fault(speeches++) : undefined) }),
  })
}

function engineAt(url: string, options: Partial<OpenAiEngineOptions> = {}): SpeechEngine {
  return openAiEngine({ url: `${url}/v1`, apiKey: KEY, clock: systemClock, ...options })
}

async function segmentFor(
  engine: SpeechEngine,
  changes: Partial<Segment> = {},
  text = TEXT,
): Promise<Segment> {
  const [voice] = await engine.voices({ signal: new AbortController().signal })
  return segmentOf(text, voice!, changes)
}

async function speak(
  engine: SpeechEngine,
  changes?: Partial<Segment>,
  signal = new AbortController().signal,
): Promise<readonly PcmFrame[]> {
  const frames: PcmFrame[] = []
  const segment = await segmentFor(engine, changes)
  for await (const frame of engine.synthesize(segment, { signal, requestId: 'r' }))
    frames.push(frame)
  return frames
}

function spokenBody({ requests }: Upstream): unknown {
  const post = requests.findLast(({ method }) => method === 'POST')
  return JSON.parse(String(post?.body))
}

describe('an OpenAI upstream', () => {
  test('is asked by OpenAI’s own names, and tells who spoke', async () => {
    await using site = await speaking()
    const engine = engineAt(site.url)
    const frames = await speak(engine)
    expect(spokenBody(site)).toEqual({
      model: 'tts-1',
      input: TEXT,
      voice: 'alloy',
      response_format: 'pcm',
    })
    const post = site.requests.find(({ method }) => method === 'POST')
    expect(post?.path).toBe('/v1/audio/speech')
    expect(post?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
      'content-length': String(post?.body.length),
    })
    expect(frames.map((it) => it.spokenBy)).toEqual([
      { engine: 'openai', voice: 'openai:alloy', model: 'tts-1' },
      undefined,
    ])
    expect(frames[0]?.format).toEqual({ sampleRate: 24_000, channels: 1 })
    await engine.close()
  })

  test('is told the rate, the model and the instructions of a request', async () => {
    await using site = await speaking()
    const engine = engineAt(site.url, { id: 'far', format: 'wav', sampleRate: 16_000 })
    const engineOptions = { model: 'gpt-4o-mini-tts', instructions: 'Whisper.' }
    const frames = await speak(engine, { rate: 1.5, engineOptions })
    expect(spokenBody(site)).toEqual({
      model: 'gpt-4o-mini-tts',
      input: TEXT,
      voice: 'alloy',
      response_format: 'wav',
      speed: 1.5,
      instructions: 'Whisper.',
    })
    expect(frames[0]?.spokenBy).toMatchObject({ engine: 'far', model: 'gpt-4o-mini-tts' })
    expect(frames[0]?.format.sampleRate).toBe(16_000)
    await engine.close()
  })

  test('is not told the rate where its model does not heed it', async () => {
    await using site = await speaking()
    const engine = engineAt(site.url, { model: 'gpt-4o-mini-tts' })
    expect(engine.capabilities.controls).toEqual({})
    await engine.close()
    const told = engineAt(site.url, { speed: false })
    expect(told.capabilities.controls).toEqual({})
    await speak(told, { rate: 2 })
    expect(spokenBody(site)).not.toHaveProperty('speed')
    await told.close()
  })

  test.each<[string, unknown]>([
    ['model', 3],
    ['model', ' '],
    ['instructions', 'x'.repeat(5000)],
    ['instructions', { be: 'kind' }],
  ])('is not asked when the option %s is wrong', async (key, value) => {
    await using site = await speaking()
    const engine = engineAt(site.url)
    const engineOptions = { [key]: value } as Segment['engineOptions'] & object
    await expect(speak(engine, { engineOptions })).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: `engineOptions.openai.${key}` },
    })
    expect(site.requests.filter(({ method }) => method === 'POST')).toHaveLength(0)
    await engine.close()
  })

  test('is not asked for a voice of another engine', async () => {
    await using site = await speaking()
    const engine = engineAt(site.url)
    const voice = { id: 'espeak:en', engine: 'espeak', name: 'en', languages: ['en'] } as const
    await expect(speak(engine, { voice: { ...voice, installed: true } })).rejects.toMatchObject({
      code: 'unsupported',
      details: { param: 'voice' },
    })
    await engine.close()
  })

  test.each<[string, UpstreamFault, string, boolean]>([
    ['429', { kind: 'status', status: 429 }, 'rate_limited', true],
    ['500', { kind: 'status', status: 500 }, 'engine_failed', true],
    ['503', { kind: 'status', status: 503 }, 'unavailable', true],
    ['a reset', { kind: 'reset' }, 'unavailable', true],
    ['a late reset', { kind: 'reset-late' }, 'unavailable', true],
    ['a stall', { kind: 'stall' }, 'timeout', true],
    ['a cut answer', { kind: 'cut' }, 'unavailable', true],
    ['a cut answer in chunks', { kind: 'cut', chunked: true }, 'unavailable', true],
    ['half a sample', { kind: 'odd' }, 'engine_failed', true],
    ['nothing', { kind: 'instead', answer: {} }, 'engine_failed', true],
    [
      'a page',
      { kind: 'instead', answer: { headers: { 'content-type': 'text/html' }, body: '<html>' } },
      'engine_failed',
      false,
    ],
    ['no end', { kind: 'endless' }, 'engine_failed', false],
  ])('that answers with %s is never heard', async (_, fault, code, retryable) => {
    // A connection that served before and is reset at once was stale: that alone is asked again.
    const times = fault.kind === 'reset' ? 2 : 1
    await using site = await speaking((number) => (number < times ? fault : undefined))
    const engine = engineAt(site.url, { stallMs: 100 })
    const segment = await segmentFor(engine)
    const signal = new AbortController().signal
    const heard: PcmFrame[] = []
    const failed = (async () => {
      for await (const frame of engine.synthesize(segment, { signal, requestId: 'r' }))
        heard.push(frame)
    })()
    await expect(failed).rejects.toMatchObject({ code, retryable, details: { engine: 'openai' } })
    expect(heard).toEqual([])
    const whole = await speak(engine)
    expect(whole.reduce((sum, it) => sum + it.samples.length, 0)).toBe(6000)
    await site.when(() => site.open === 0)
    await engine.close()
  })

  test('is heard as it speaks when it streams', async () => {
    await using site = await speaking(() => ({ kind: 'stall', bytes: 9000 }))
    const engine = engineAt(site.url, { streaming: true })
    const control = new AbortController()
    const call = { signal: control.signal, requestId: 'r' }
    const frames = engine.synthesize(await segmentFor(engine), call)[Symbol.asyncIterator]()
    const first = await frames.next()
    expect(first.value).toMatchObject({ spokenBy: { model: 'tts-1' } })
    const next = frames.next()
    const reason = new Error('left')
    control.abort(reason)
    await expect(next).rejects.toBe(reason)
    await site.when(() => site.connections.open <= 1 && site.open === 0)
    await engine.close()
  })

  test('never has its key or its text in errors and logs', async () => {
    const lines: unknown[] = []
    const write = (fields: LogFields, message: string): void => {
      lines.push({ ...fields, message })
    }
    const logger: Logger = {
      debug: write,
      info: write,
      warn: write,
      error: write,
      child: () => logger,
    }
    const echo = ({ headers, body }: UpstreamRequest): string =>
      JSON.stringify({ error: { message: `${headers.authorization}: ${body.toString()}` } })
    const statuses = [400, 401, 403, 404, 422, 429, 500, 503, 200, 302]
    let number = 0
    await using site = await startUpstream({
      answer: (request) => ({ status: statuses[number++] ?? 500, body: echo(request) }),
    })
    const engine = engineAt(site.url, { logger, voices: ['anna'] })
    const failures: unknown[] = []
    while (number < statuses.length) {
      await speak(engine).catch((error: unknown) => failures.push(error))
    }
    expect(failures.length).toBeGreaterThan(5)
    const told = [...failures, ...lines]
      .map(
        (it) =>
          `${JSON.stringify(it)} ${it instanceof Error ? `${it.stack}${String(it.cause)}` : ''}`,
      )
      .join('\n')
    for (const secret of ['secret', '01234', 'between us', 'tell you'])
      expect(told).not.toContain(secret)
    await engine.close()
  })
})

test('the build tells the upstream, its model and its samples', () => {
  const at = 'http://127.0.0.1:9'
  const builds = [
    engineAt(at),
    engineAt(at, { model: 'tts-1-hd' }),
    engineAt(at, { sampleRate: 22_050 }),
    engineAt('http://127.0.0.1:8'),
  ].map(({ capabilities }) => capabilities.build)
  expect(new Set(builds).size).toBe(4)
  expect(engineAt(at).capabilities.build).toBe(builds[0])
})
