import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CODECS, type Codec } from '../../src/core/request.ts'
import type { TaskAnswer } from '../../src/protocol/task-answer.ts'
import { openEvents } from '../support/event-source.ts'
import { decode, probe } from '../support/ffmpeg.ts'
import { startServerProcess, type ServerProcess } from '../support/server-process.ts'
import { startTaskServer } from '../support/task-server.ts'

const TEXT = 'The quick brown fox jumps over the lazy dog. It was not amused; would you be?'
const WORDS = TEXT.toLowerCase().match(/[a-z]+/g) as string[]

let server: ServerProcess
let made: TaskAnswer
beforeAll(async () => {
  server = await startServerProcess()
  const response = await fetch(`${server.url}/v1/tasks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: TEXT, voice: 'espeak:en-us', format: 'opus' }),
  })
  expect(response.status).toBe(202)
  const { id, links } = (await response.json()) as TaskAnswer
  await using feed = await openEvents(links.events)
  await feed.rest()
  made = (await (await fetch(`${server.url}/v1/tasks/${id}`)).json()) as TaskAnswer
  expect(made.error).toBeUndefined()
  expect(made.state).toBe('succeeded')
}, 60_000)
afterAll(() => server[Symbol.asyncDispose]())

const audio = (query = '', init: RequestInit = {}): Promise<Response> =>
  fetch(`${made.links.audio}${query}`, init)
async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer())
}
const ranged = (range: string, headers: Record<string, string> = {}): Promise<Response> =>
  audio('', { headers: { range, ...headers } })

describe('formats', () => {
  const CONTAINERS: { readonly [Name in Exclude<Codec, 'pcm'>]: readonly [RegExp, string] } = {
    wav: [/^wav$/, 'pcm_s16le'],
    mp3: [/^mp3$/, 'mp3'],
    opus: [/^ogg$/, 'opus'],
    webm: [/webm/, 'opus'],
    flac: [/^flac$/, 'flac'],
    aac: [/^aac$/, 'aac'],
    m4a: [/m4a/, 'aac'],
    ulaw: [/^wav$/, 'pcm_mulaw'],
    alaw: [/^wav$/, 'pcm_alaw'],
  }

  test.each(CODECS)('%s decodes, whole, with all headers', async (format) => {
    const response = await audio(`?format=${format}`)
    expect(response.status).toBe(200)
    const bytes = await bytesOf(response)
    expect(Number(response.headers.get('content-length'))).toBe(bytes.length)
    expect(response.headers.get('accept-ranges')).toBe('bytes')
    expect(response.headers.get('etag')).toMatch(/^"[^"]+"$/)
    expect(response.headers.get('content-type')).toMatch(/^audio\//)
    const { durationSec, sampleRate } = made.result as NonNullable<TaskAnswer['result']>
    if (format === 'pcm') {
      expect(bytes.length / 2 / sampleRate).toBeCloseTo(durationSec, 2)
      return
    }
    const [container, codec] = CONTAINERS[format]
    const found = probe(bytes)
    expect(found.container).toMatch(container)
    expect(found.codec).toBe(codec)
    const heardSec = decode(bytes, 48_000).length / 48_000
    expect(Math.abs(heardSec - durationSec)).toBeLessThan(0.1)
  })

  test('without one it is what was asked for, the same bytes each time', async () => {
    const [plain, named, again] = await Promise.all([audio(), audio('?format=opus'), audio()])
    expect(plain.headers.get('content-type')).toContain('ogg')
    const bytes = await bytesOf(plain)
    expect((await bytesOf(named)).equals(bytes)).toBe(true)
    expect((await bytesOf(again)).equals(bytes)).toBe(true)
    expect(named.headers.get('etag')).toBe(plain.headers.get('etag'))
    const other = await audio('?format=mp3')
    expect(other.headers.get('etag')).not.toBe(plain.headers.get('etag'))
  })

  test('one that is none is refused with the list', async () => {
    const response = await audio('?format=mp4')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { param: 'format', details: { expected: expect.stringContaining('m4a') as unknown } },
    })
    expect((await audio('?fromat=mp3')).status).toBe(400)
  })

  test('what leaves is what speech would have been', async () => {
    const spoken = await fetch(`${server.url}/v1/speech`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: TEXT, voice: 'espeak:en-us', format: 'wav' }),
    })
    const direct = decode(await bytesOf(spoken), 22_050)
    const kept = decode(await bytesOf(await audio('?format=wav')), 22_050)
    expect(Math.abs(kept.length - direct.length)).toBeLessThan(22_050 * 0.02)
  })
})

describe('parts', () => {
  test('of the whole are those bytes', async () => {
    const whole = await bytesOf(await audio())
    const size = whole.length
    const cases: [string, number, number][] = [
      ['bytes=0-0', 0, 1],
      ['bytes=0-99', 0, 100],
      ['bytes=100-299', 100, 300],
      [`bytes=${size - 1}-`, size - 1, size],
      ['bytes=-7', size - 7, size],
      [`bytes=-${size + 5}`, 0, size],
      [`bytes=5-${size + 100}`, 5, size],
      ['bytes=0-', 0, size],
    ]
    for (const [range, start, end] of cases) {
      const part = await ranged(range)
      expect([range, part.status]).toEqual([range, 206])
      expect(part.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/${size}`)
      expect(part.headers.get('content-length')).toBe(String(end - start))
      expect((await bytesOf(part)).equals(whole.subarray(start, end))).toBe(true)
    }
    const pieces: Buffer[] = []
    const step = Math.ceil(size / 7)
    for (let at = 0; at < size; at += step)
      pieces.push(await bytesOf(await ranged(`bytes=${at}-${at + step - 1}`)))
    expect(Buffer.concat(pieces).equals(whole)).toBe(true)
  })

  test('that are not there are 416 with the size', async () => {
    const size = (await bytesOf(await audio())).length
    for (const range of [`bytes=${size}-`, `bytes=${size + 5}-${size + 9}`, 'bytes=-0']) {
      const response = await ranged(range)
      expect([range, response.status]).toEqual([range, 416])
      expect(response.headers.get('content-range')).toBe(`bytes */${size}`)
      expect(await response.json()).toMatchObject({
        error: { code: 'invalid_request', param: 'Range', details: { sizeBytes: size } },
      })
    }
  })

  test('that nobody can read are the whole', async () => {
    const size = (await bytesOf(await audio())).length
    for (const range of ['bytes=5-2', 'bytes=a-b', 'lines=0-1', 'bytes=0-1,5-9', '0-1']) {
      const response = await ranged(range)
      expect([range, response.status]).toEqual([range, 200])
      expect(await bytesOf(response)).toHaveLength(size)
    }
  })

  test('come only of the file that `If-Range` names', async () => {
    const etag = (await audio()).headers.get('etag') as string
    const status = async (ifRange: string): Promise<number> =>
      (await ranged('bytes=0-9', { 'if-range': ifRange })).status
    expect(await status(etag)).toBe(206)
    expect(await status('"another"')).toBe(200)
    expect(await status(`W/${etag}`)).toBe(200)
    expect(await status('Wed, 21 Oct 2015 07:28:00 GMT')).toBe(200)
    expect((await ranged('bytes=99999999-', { 'if-range': '"another"' })).status).toBe(200)
  })
})

describe('headers', () => {
  test('HEAD tells all and sends nothing', async () => {
    const get = await audio()
    const head = await audio('', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await bytesOf(head)).toHaveLength(0)
    for (const name of ['content-length', 'content-type', 'etag', 'accept-ranges'])
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
    const part = await audio('', { method: 'HEAD', headers: { range: 'bytes=0-9' } })
    expect(part.status).toBe(200)
    const missing = await fetch(`${server.url}/v1/tasks/none/audio`, { method: 'HEAD' })
    expect(missing.status).toBe(404)
  })

  test('who has it gets 304', async () => {
    const etag = (await audio()).headers.get('etag') as string
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const response = await audio('', { headers: { 'if-none-match': known } })
      expect(response.status).toBe(304)
      expect(response.headers.get('etag')).toBe(etag)
      expect(await bytesOf(response)).toHaveLength(0)
    }
    const other = await audio('', { headers: { 'if-none-match': '"x"' } })
    expect(other.status).toBe(200)
    const both = await ranged('bytes=0-9', { 'if-none-match': etag })
    expect(both.status).toBe(304)
  })

  test('the name of the file is that of the task', async () => {
    const name = async (query: string): Promise<string | null> =>
      (await audio(query)).headers.get('content-disposition')
    expect(await name('')).toMatch(new RegExp(`^inline; filename="${made.id}[.]\\w+"$`))
    expect(await name('?format=wav&download=1')).toBe(`attachment; filename="${made.id}.wav"`)
    expect(await name('?format=mp3&download')).toBe(`attachment; filename="${made.id}.mp3"`)
    expect(await name('?format=mp3&download=false')).toBe(`inline; filename="${made.id}.mp3"`)
    expect((await audio('?download=yes')).status).toBe(400)
  })
})

describe('subtitles', () => {
  const file = async (format: 'srt' | 'vtt' | 'lrc' | 'json', query = ''): Promise<string> => {
    const response = await fetch(`${made.links.subtitles[format]}${query}`)
    expect(response.status).toBe(200)
    return response.text()
  }
  const wordsIn = (text: string): string[] =>
    text
      .replaceAll(/<[^>]*>|\[[^\]]*\]/g, '')
      .split('\n')
      .filter((line) => !/-->|^WEBVTT|^\d+$|^(NOTE|Language|Kind)/.test(line))
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []

  test.each(['srt', 'vtt', 'lrc'] as const)('%s has every word of the text', async (format) => {
    expect(wordsIn(await file(format))).toEqual(WORDS)
  })

  test('json has every word, in order, within the speech', async () => {
    const { timeline } = JSON.parse(await file('json')) as {
      timeline: {
        kind: string
        startSec: number
        endSec: number
        source: { start: number; end: number }
      }[]
    }
    const words = timeline.filter(({ kind }) => kind === 'word')
    const said = words.map(({ source }) => TEXT.slice(source.start, source.end).toLowerCase())
    expect(said).toEqual(WORDS)
    let at = 0
    for (const { startSec, endSec } of words) {
      expect(startSec).toBeGreaterThanOrEqual(at)
      expect(endSec).toBeGreaterThanOrEqual(startSec)
      at = startSec
    }
    expect(at).toBeLessThan(made.result?.durationSec ?? 0)
  })

  test('karaoke marks words inside cues', async () => {
    expect(await file('vtt')).not.toMatch(/<\d\d:/)
    const karaoke = await file('vtt', '?karaoke=true')
    expect(karaoke).toMatch(/<\d\d:\d\d/)
    expect(wordsIn(karaoke)).toEqual(WORDS)
  })

  test('have types, names and tags; others are not there', async () => {
    const response = await fetch(`${made.links.subtitles.vtt}?download=true`)
    expect(response.headers.get('content-type')).toBe('text/vtt; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="${made.id}.vtt"`,
    )
    const etag = response.headers.get('etag') as string
    for (const known of [etag, '*']) {
      const headers = { 'if-none-match': known }
      expect((await fetch(made.links.subtitles.vtt, { headers })).status).toBe(304)
    }
    const types = await Promise.all(
      (['srt', 'lrc', 'json'] as const).map(async (format) =>
        (await fetch(made.links.subtitles[format])).headers.get('content-type'),
      ),
    )
    expect(types).toEqual([
      'application/x-subrip; charset=utf-8',
      'text/plain; charset=utf-8',
      'application/json; charset=utf-8',
    ])
    expect((await fetch(`${made.links.self}/subtitles.ass`)).status).toBe(404)
    expect((await fetch(`${made.links.subtitles.vtt}?karaoke=maybe`)).status).toBe(400)
  })
})

test('before it is there, audio and subtitles are 409 with the state', async () => {
  await using waiting = await startTaskServer()
  const { id } = await waiting.submit({ text: 'One.' })
  const conflict = async (path: string, state: string): Promise<void> => {
    const response = await waiting.get(`/v1/tasks/${id}/${path}`)
    expect([path, response.status]).toEqual([path, 409])
    expect(await response.json()).toMatchObject({
      error: { code: 'conflict', details: { state } },
    })
  }
  const paths = ['audio', 'audio?format=wav', 'subtitles.srt', 'subtitles.json']
  for (const path of paths) await conflict(path, 'queued')
  await fetch(`${waiting.url}/v1/tasks/${id}`, { method: 'DELETE' })
  for (const path of paths) await conflict(path, 'cancelled')
})
