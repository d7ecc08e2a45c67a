import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { readEvents } from '../support/events.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server[Symbol.asyncDispose]())

const DOCUMENT =
  '<speak>One <mark name="here"/>two. <break time="750ms"/><voice name="tone:b">Three.</voice></speak>'

interface Entry {
  readonly kind: string
  readonly label: string
  readonly startSec: number
  readonly endSec: number
}
interface JsonAnswer {
  readonly durationSec: number
  readonly timeline: readonly Entry[]
  readonly subtitles?: string
  readonly normalized: string
  readonly voice: string
}

function speak(body: object, accept = 'application/json'): Promise<Response> {
  return server.post('/v1/speech', body, { headers: { accept } })
}

async function answerTo(body: object): Promise<JsonAnswer> {
  const answer = await speak({ format: 'wav', ...body })
  expect(answer.status).toBe(200)
  return (await answer.json()) as JsonAnswer
}

const entry = (timeline: readonly Entry[], label: string): Entry => {
  const found = timeline.find((it) => it.label === label)
  if (!found) throw new Error(`Expected ${label} in the timeline.`)
  return found
}

describe('a document with a break, a voice and a mark', () => {
  test('as JSON', async () => {
    const body = { text: DOCUMENT, markup: 'ssml', subtitles: 'srt' }
    const { timeline, subtitles, normalized, voice } = await answerTo(body)
    const here = entry(timeline, 'here')
    expect(here.kind).toBe('bookmark')
    expect([here.startSec, here.endSec]).toEqual([
      entry(timeline, 'two').startSec,
      entry(timeline, 'two').startSec,
    ])
    const pause = entry(timeline, 'Three').startSec - entry(timeline, 'two').endSec
    expect(pause).toBeGreaterThanOrEqual(0.749)
    expect(pause).toBeLessThan(0.85)
    expect(subtitles).toMatch(/One two[.]/)
    expect(subtitles).not.toContain('<')
    expect(normalized).toBe('One two. Three.')
    expect(voice).toBe('tone:a')
  })

  test('as events and as parts', async () => {
    const body = { text: DOCUMENT, markup: 'ssml', format: 'wav' }
    const events = readEvents(await (await speak(body, 'text/event-stream')).text())
    const told = events.flatMap(({ event, data }) =>
      event === 'marks' ? (data as { timeline: Entry[] }).timeline : [],
    )
    expect(told.filter(({ kind }) => kind === 'bookmark').map(({ label }) => label)).toEqual([
      'here',
    ])
    const parts = await (await speak(body, 'multipart/mixed')).text()
    expect(parts.match(/"kind":"bookmark"/g)).toHaveLength(1)
  })

  test('without a timeline nothing is told of it', async () => {
    const answer = await answerTo({ text: DOCUMENT, markup: 'ssml', timeline: 'none' })
    expect(answer.timeline).toEqual([])
  })

  test('planned without a sound', async () => {
    const before = server.calls
    const answer = await server.post('/v1/plan', { text: DOCUMENT, markup: 'ssml' })
    expect(await answer.json()).toMatchObject({
      voice: 'tone:a',
      segments: [
        { normalized: 'One two.', pauseAfterSec: 0.75, bookmarks: ['here'], voice: 'tone:a' },
        { normalized: 'Three.', voice: 'tone:b', style: { voice: 'tone:b' } },
      ],
      dialogue: [],
    })
    expect(server.calls).toBe(before)
  })
})

test('what is wrong with it is told with its place, and nothing is spoken', async () => {
  const before = server.calls
  for (const accept of ['*/*', 'application/json', 'text/event-stream', 'multipart/mixed']) {
    const text = '<speak>One.\n<s>Two.</speak>'
    const answer = await speak({ text, markup: 'ssml' }, accept)
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { error: { code: 'invalid_request', param: 'text', details: { line: 2, column: 8 } } },
    ])
  }
  const late = `<speak>${'<s>One.</s>'.repeat(500)}<voice name="tone:zz">Two.</voice></speak>`
  const unknown = await speak({ text: late, markup: 'ssml' })
  expect([unknown.status, await unknown.json()]).toMatchObject([
    400,
    { error: { code: 'invalid_request', param: 'voice' } },
  ])
  expect(server.calls).toBe(before)
})

test('live it breaks off with the place, after what was right', async () => {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/speech/live`)
  const messages: { type: string; error?: { code: string; param?: string; details?: object } }[] =
    []
  let bytes = 0
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) bytes += data.length
    else messages.push(JSON.parse(data.toString()) as (typeof messages)[number])
  })
  await once(socket, 'open')
  const closed = once(socket, 'close')
  socket.send(JSON.stringify({ type: 'start', markup: 'ssml', language: 'auto', emoji: 'skip' }))
  socket.send(JSON.stringify({ type: 'text', text: '<speak><s>One two three.</s><s>Four' }))
  await expect.poll(() => bytes, { timeout: 20_000 }).toBeGreaterThan(0)
  socket.send(JSON.stringify({ type: 'text', text: ' five.</s><break time="no"/></oops>' }))
  const [code] = (await closed) as [number]
  expect(code).toBe(1008)
  expect(messages.at(-1)).toMatchObject({
    type: 'error',
    error: { code: 'invalid_request', param: 'text', details: { line: 1 } },
  })
})

test('a live body over plain HTTP breaks off without an end', async () => {
  const text = `<speak>${'<s>One two.</s>'.repeat(50)}<s>`
  const answer = await fetch(
    `${server.url}/v1/speech/live?markup=ssml&format=wav&inlineTags=false`,
    {
      method: 'POST',
      body: text,
    },
  )
  expect(answer.status).toBe(200)
  await expect(answer.arrayBuffer()).rejects.toThrow()
})

test('every way of asking takes the same fields', async () => {
  const fields = { inlineTags: false, emoji: 'skip', codeBlocks: 'read', lexicons: [] }
  const { normalized } = await answerTo({ text: 'Hi 👍 [pause:1s] x.', ...fields })
  expect(normalized).not.toMatch(/thumb/)
  expect(normalized).toMatch(/pause/)
  const body = { text: 'Hi 👍 [pause:1s] x.', markup: 'markdown', language: 'auto', ...fields }
  expect((await server.post('/v1/normalize', body)).status).toBe(200)
  expect((await server.post('/v1/plan', body)).status).toBe(200)
  for (const [param, value] of [
    ['emoji', 'none'],
    ['codeBlocks', true],
    ['inlineTags', 'no'],
    ['lexicons', 'mine'],
  ] as const) {
    const answer = await speak({ text: 'x', [param]: value })
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: { param } }])
  }
})

test('the OpenAI dialect leaves emoji out and knows tags; settings change the first', async () => {
  const bytes = async (input: string): Promise<number> => {
    const body = { input, model: 'tts-1', voice: 'alloy', response_format: 'pcm' }
    const answer = await server.post('/v1/audio/speech', body)
    return (await answer.arrayBuffer()).byteLength
  }
  const plain = await bytes('Hello there.')
  expect(await bytes('Hello 👍 there.')).toBe(plain)
  // A pause parts the sentence: two seams of 3 ms, and 24,000 samples a second of two bytes.
  const paused = (await bytes('Hello [pause:2s] there.')) - plain
  expect(paused).toBeGreaterThan(1.5 * 48_000)
  expect(paused).toBeLessThan(2.1 * 48_000)
  server.change((config) => ({ ...config, openai: { ...config.openai, emoji: 'name' } }))
  expect(await bytes('Hello 👍 there.')).toBeGreaterThan(plain)
})
