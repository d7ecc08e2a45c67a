import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEvents } from '../support/events.ts'
import type { Keyring } from '../../src/app/keys/keyring.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'
import { wavHeader } from '../support/wav.ts'

const TEXT = 'One two three. Four five six. Seven eight nine.'
let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server[Symbol.asyncDispose]())

interface JsonAnswer {
  readonly audio: string
  readonly format: string
  readonly sampleRate: number
  readonly durationSec: number
  readonly timeline: { readonly kind: string; readonly label: string; readonly endSec: number }[]
  readonly subtitles?: string
  readonly warnings: string[]
  readonly engine: string
  readonly voice: string
  readonly normalized: string
}

function speak(body: object, accept?: string, init: RequestInit = {}): Promise<Response> {
  return server.post('/v1/speech', body, { ...init, headers: { ...(accept && { accept }) } })
}

/** A request whose answer is read by hand. */
async function open(url: string, body: object): Promise<IncomingMessage> {
  const headers = { 'content-type': 'application/json' }
  const sent = httpRequest(`${url}/v1/speech`, { method: 'POST', headers })
  sent.on('error', () => {})
  sent.end(JSON.stringify(body))
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  return answer
}

describe('wrappings', () => {
  test('audio is streamed and says who spoke', async () => {
    const answer = await speak({ text: TEXT, format: 'wav' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('audio/wav')
    expect(answer.headers.get('x-rostrum-engine')).toBe('tone')
    expect(answer.headers.get('x-rostrum-voice')).toMatch(/^tone:/)
    expect(answer.headers.get('content-disposition')).toContain('speech.wav')
    const { riffSize, dataSize } = wavHeader(new Uint8Array(await answer.arrayBuffer()))
    expect([riffSize, dataSize]).toEqual([0xffffffff, 0xffffffff])
  })

  test('Accept chooses a codec, and format wins over it', async () => {
    expect((await speak({ text: 'x' }, 'audio/flac')).headers.get('content-type')).toBe(
      'audio/flac',
    )
    const both = await speak({ text: 'x', format: 'wav' }, 'audio/flac')
    expect(both.headers.get('content-type')).toBe('audio/wav')
    expect((await speak({ text: 'x' })).headers.get('content-type')).toBe('audio/mpeg')
  })

  test('JSON holds a whole file with its timeline', async () => {
    const answer = await speak({ text: TEXT, format: 'wav' }, 'application/json')
    const json = (await answer.json()) as JsonAnswer
    const file = Buffer.from(json.audio, 'base64')
    const { dataSize, dataOffset, sampleRate } = wavHeader(file)
    expect(dataSize).toBe(file.length - dataOffset)
    expect(json.durationSec).toBeCloseTo(dataSize / 2 / sampleRate, 3)
    expect(json).toMatchObject({ format: 'wav', engine: 'tone', sampleRate, warnings: [] })
    expect(json.timeline.filter(({ kind }) => kind === 'word')).toHaveLength(9)
    expect(json.timeline.every(({ endSec }) => endSec <= json.durationSec + 1e-6)).toBe(true)
    expect(json.normalized).toContain('One two three.')
  })

  test.each(['srt', 'vtt', 'lrc'])(
    'JSON holds %s subtitles when they are asked for',
    async (subtitles) => {
      const answer = await speak({ text: TEXT, subtitles, karaoke: true }, 'application/json')
      expect(((await answer.json()) as JsonAnswer).subtitles).toContain('nine')
    },
  )

  test('subtitles that cannot come with audio are warned of', async () => {
    const answer = await speak({ text: TEXT, subtitles: 'srt' })
    expect(answer.headers.get('x-rostrum-warning')).toContain('application/json')
  })

  test('an event stream starts, gives audio and marks, and is done', async () => {
    const answer = await speak({ text: TEXT, format: 'wav' }, 'text/event-stream')
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const events = readEvents(await answer.text())
    expect(events[0]).toMatchObject({ event: 'start', data: { format: 'wav', engine: 'tone' } })
    const audio = events.filter(({ event }) => event === 'audio')
    const file = Buffer.concat(
      audio.map(({ data }) => Buffer.from((data as { data: string }).data, 'base64')),
    )
    const { dataOffset, sampleRate } = wavHeader(file)
    const words = events
      .filter(({ event }) => event === 'marks')
      .flatMap(({ data }) => (data as { timeline: { kind: string }[] }).timeline)
      .filter(({ kind }) => kind === 'word')
    expect(words).toHaveLength(9)
    const done = events.at(-1)
    expect(done).toMatchObject({ event: 'done', data: { usage: { inputChars: TEXT.length } } })
    const durationSec = (done?.data as { durationSec?: number } | undefined)?.durationSec ?? NaN
    expect(durationSec).toBeCloseTo((file.length - dataOffset) / 2 / sampleRate, 3)
  })

  test('multipart gives each segment as a JSON and a file, told apart by lengths', async () => {
    const answer = await speak({ text: TEXT, format: 'wav' }, 'multipart/mixed')
    const boundary = /boundary=(\S+)/.exec(answer.headers.get('content-type') ?? '')?.[1] ?? ''
    const body = Buffer.from(await answer.arrayBuffer())
    const parts: { type: string; bytes: Buffer }[] = []
    let at = 0
    for (;;) {
      const end = body.indexOf('\r\n\r\n', at)
      if (end < 0) break
      const head = body.subarray(at, end).toString()
      const length = Number(/Content-Length: (\d+)/.exec(head)?.[1])
      parts.push({
        type: /Content-Type: (\S+)/.exec(head)?.[1] ?? '',
        bytes: body.subarray(end + 4, end + 4 + length),
      })
      at = end + 4 + length + 2
    }
    expect(body.subarray(at).toString()).toBe(`--${boundary}--\r\n`)
    expect(parts.map(({ type }) => type)).toEqual(
      Array.from({ length: 3 }, () => ['application/json', 'audio/wav']).flat(),
    )
    let startSec = 0
    for (let index = 0; index < 3; index += 1) {
      const json = JSON.parse(parts[index * 2]?.bytes.toString() ?? '') as {
        index: number
        startSec: number
        durationSec: number
        timeline: unknown[]
      }
      const { dataSize, sampleRate } = wavHeader(parts[index * 2 + 1]?.bytes ?? Buffer.alloc(0))
      expect(json.index).toBe(index)
      expect(json.startSec).toBeCloseTo(startSec, 3)
      expect(json.durationSec).toBeCloseTo(dataSize / 2 / sampleRate, 3)
      expect(json.timeline.length).toBeGreaterThan(2)
      startSec += json.durationSec
    }
  })

  test('a tag that still holds is answered 304, and nobody speaks', async () => {
    const first = await speak({ text: TEXT })
    await first.arrayBuffer()
    const etag = first.headers.get('etag') ?? ''
    const before = server.calls
    const headers = { 'if-none-match': etag }
    const again = await server.post('/v1/speech', { text: TEXT }, { headers })
    expect(again.status).toBe(304)
    expect(server.calls).toBe(before)
    expect((await server.post('/v1/speech', { text: 'Other.' }, { headers })).status).toBe(200)
    const any = { 'if-none-match': '*' }
    expect((await server.post('/v1/speech', { text: TEXT }, { headers: any })).status).toBe(200)
  })
})

describe('voices and text', () => {
  test('voices are found, paged through and heard', async () => {
    interface Page {
      readonly voices: {
        readonly id: string
        readonly voice_id: string
        readonly sampleUrl: string
      }[]
      readonly cursor?: string
    }
    const all = (await (await server.get('/v1/voices')).json()) as Page
    const [voice] = all.voices
    expect(voice?.voice_id).toBe(voice?.id)
    const paged: string[] = []
    let cursor: string | undefined
    do {
      const query = cursor === undefined ? '' : `&cursor=${cursor}`
      const page = (await (await server.get(`/v1/voices?limit=1${query}`)).json()) as Page
      paged.push(...page.voices.map(({ id }) => id))
      cursor = page.cursor
    } while (cursor !== undefined)
    expect(paged).toEqual(all.voices.map(({ id }) => id))
    const none = (await (await server.get('/v1/voices?q=nobodyhasthisname')).json()) as Page
    expect(none.voices).toEqual([])
    const sample = await fetch(`${voice?.sampleUrl}?format=wav`)
    expect(sample.status).toBe(200)
    const file = new Uint8Array(await sample.arrayBuffer())
    expect(wavHeader(file).riffSize).toBe(file.length - 8)
    const part = await fetch(`${voice?.sampleUrl}?format=wav`, { headers: { range: 'bytes=0-1' } })
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 0-1/${file.length}`,
    ])
    expect(await part.text()).toBe('RI')
    const beyond = { headers: { range: `bytes=${file.length}-` } }
    const past = await fetch(`${voice?.sampleUrl}?format=wav`, beyond)
    expect([past.status, past.headers.get('content-range')]).toEqual([
      416,
      `bytes */${file.length}`,
    ])
    expect((await server.get('/v1/voices/nobody/sample')).status).toBe(404)
    expect((await server.get('/v1/voices/nobody')).status).toBe(404)
    expect(sample.headers.get('cache-control')).toBe('public, max-age=3600')
    const wrong = await server.get('/v1/voices?lang=en')
    expect(await wrong.json()).toMatchObject({
      error: { param: 'lang', details: { suggestions: ['language'] } },
    })
    expect((await server.get('/v1/voices?cursor=zzz')).status).toBe(400)
  })

  test('a voice has the same names on every route', async () => {
    const { voices } = (await (await server.get('/v1/voices')).json()) as {
      voices: { id: string }[]
    }
    const name = voices[0]?.id.split(':')[1] ?? ''
    for (const method of ['GET', 'HEAD'])
      for (const suffix of ['', '/sample'])
        expect((await server.get(`/v1/voices/${name}${suffix}`, { method })).status).toBe(200)
  })

  test('with keys on, no cache but the own one may keep a sample', async () => {
    const verify: Keyring['verify'] = () => ({ id: 'k1', label: 'test', admin: false })
    await using locked = await startTestServer({ keyring: { size: 1, verify } })
    const { voices } = (await (
      await locked.get('/v1/voices', { headers: { 'x-api-key': 'k' } })
    ).json()) as { voices: { id: string }[] }
    const sample = await locked.get(`/v1/voices/${voices[0]?.id}/sample`, {
      headers: { 'x-api-key': 'k' },
    })
    expect(sample.headers.get('cache-control')).toBe('private, max-age=3600')
  })

  test('a long text holds nobody else up', async () => {
    const text = 'It costs $3 on 3/4/2021. '.repeat(2500)
    const answers = []
    for (const path of ['/v1/normalize', '/v1/plan']) {
      let ended = false
      const answer = server.post(path, { text }).finally(() => (ended = true))
      await expect
        .poll(async () => /in_flight 1$/m.test(await (await server.get('/metrics')).text()), {
          interval: 1,
        })
        .toBe(true)
      expect(ended).toBe(false)
      answers.push(await (await answer).json())
    }
    expect(answers).toMatchObject([{ changes: { length: 5000 } }, { segments: { length: 2500 } }])
    const spoken = await speak({ text: text.slice(0, 20_025) }, 'application/json')
    expect(await spoken.json()).not.toHaveProperty('normalized')
  })

  test('text is looked at without a sound', async () => {
    const before = server.calls
    const plan = await server.post('/v1/plan', { text: TEXT })
    expect(await plan.json()).toMatchObject({ engine: 'tone', segments: { length: 3 } })
    const normal = await server.post('/v1/normalize', { text: 'It costs $3.' })
    const { text, changes } = (await normal.json()) as { text: string; changes: { rule: string }[] }
    expect(text).toContain('dollars')
    expect(changes[0]).toMatchObject({ before: '$3' })
    expect((await server.post('/v1/phonemize', { text: 'x' })).status).toBe(422)
    expect(await (await server.get('/v1/engines')).json()).toMatchObject({
      engines: [{ id: 'tone' }],
    })
    expect(server.calls).toBe(before)
  })
})

describe('failure', () => {
  const later = { text: TEXT, engineOptions: { tone: { failAt: 2, perWordMs: 1 } } }

  test('before the first sample it is a status, in every wrapping', async () => {
    const body = { text: TEXT, engineOptions: { tone: { failAt: 0 } } }
    for (const accept of ['*/*', 'application/json', 'text/event-stream', 'multipart/mixed']) {
      const answer = await speak(body, accept)
      expect([accept, answer.status]).toEqual([accept, 502])
      expect(await answer.json()).toMatchObject({ error: { code: 'engine_failed' } })
    }
  })

  test('after it, audio breaks off so that nobody takes it for whole', async () => {
    const answer = await open(server.url, { ...later, format: 'pcm' })
    expect(answer.statusCode).toBe(200)
    answer.resume()
    const [error] = (await once(answer, 'error')) as [{ code: string }]
    expect(error.code).toBe('ECONNRESET')
    expect(answer.complete).toBe(false)
  })

  test('after it, an event stream ends with an error event', async () => {
    const answer = await speak({ ...later, format: 'pcm' }, 'text/event-stream')
    const events = readEvents(await answer.text())
    expect(events.at(-1)).toMatchObject({
      event: 'error',
      data: { error: { code: 'engine_failed' } },
    })
  })

  test('after it, multipart ends with a part that says so', async () => {
    const text = 'One two. Three four five.'
    const answer = await speak({ ...later, text }, 'multipart/mixed')
    expect(await answer.text()).toMatch(
      /\{"error":\{"code":"engine_failed".*\r\n--rostrum-\w+--\r\n$/s,
    )
  })

  test('a client that leaves stops its engine call, and no further segment begins', async () => {
    const sentences = Array.from({ length: 200 }, (_, index) => `Sentence number ${index}.`).join(
      ' ',
    )
    const slow = { tone: { perWordMs: 5 } }
    const before = server.calls
    const answer = await open(server.url, { text: sentences, format: 'pcm', engineOptions: slow })
    await once(answer, 'data')
    answer.destroy()
    await expect.poll(() => server.open).toBe(0)
    expect(server.calls - before).toBeLessThan(50)
    const stopped = server.calls
    expect((await speak({ text: 'Next.' })).status).toBe(200)
    expect(server.calls).toBe(stopped + 1)
  })

  test('more requests than may be spoken at once are told to come again', async () => {
    server.change((config) => ({ ...config, limits: { ...config.limits, maxActive: 1 } }))
    try {
      const hanging = {
        text: 'One two. Three four.',
        format: 'pcm',
        engineOptions: { tone: { hang: 'wait', hangAt: 1 } },
      }
      // What earlier tests left may still be ending, and holds the one place.
      let hung = await open(server.url, hanging)
      while (hung.statusCode === 503) hung = await open(server.url, hanging)
      expect(hung.statusCode).toBe(200)
      const refused = await speak({ text: 'x' })
      expect(refused.status).toBe(503)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await refused.json()).toMatchObject({ error: { code: 'overloaded' } })
      hung.destroy()
      await expect.poll(async () => (await speak({ text: 'x' })).status).toBe(200)
    } finally {
      server.change((config) => ({ ...config, limits: { ...config.limits, maxActive: 512 } }))
    }
  })
})

test('no text of a user stands in a log line', async () => {
  const secret = 'xylophoniccassowary'
  await (await speak({ text: `${secret}.` })).arrayBuffer()
  await speak({ text: `${secret}.`, engineOptions: { tone: { failAt: 0 } } })
  await speak({ text: secret, rate: 99 })
  expect(JSON.stringify(server.lines)).not.toContain(secret)
})
