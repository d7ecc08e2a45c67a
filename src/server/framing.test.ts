import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteRange } from './byte-range.ts'
import { headerValue } from './header-value.ts'
import { base64Pieces, jsonWithAudio } from './json-audio.ts'
import { multipartWriter } from './multipart.ts'
import { sseEvent } from './sse.ts'

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const chunks = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 })

test('base64 in pieces joins to the base64 of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(chunks, async (parts) => {
      const whole = Buffer.concat(parts).toString('base64')
      expect(await joined(base64Pieces(each(parts)))).toBe(whole)
    }),
  )
})

test('a JSON with streamed audio is the JSON it stands for', async () => {
  await fc.assert(
    fc.asyncProperty(chunks, fc.string(), async (parts, voice) => {
      const text = await joined(jsonWithAudio(each(parts), () => ({ voice })))
      expect(JSON.parse(text)).toEqual({ audio: Buffer.concat(parts).toString('base64'), voice })
    }),
  )
})

test('an event is one data line, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const event = sseEvent({ text }, 'audio')
      const [name, data, ...rest] = event.split('\n')
      expect(name).toBe('event: audio')
      expect(JSON.parse(data?.slice('data: '.length) ?? '')).toEqual({ text })
      expect(rest).toEqual(['', ''])
    }),
  )
})

/** Reads parts by their lengths alone, as a client must. */
function readParts(body: Buffer, boundary: string): { type: string; bytes: Buffer }[] {
  const parts = []
  let at = 0
  while (true) {
    const headEnd = body.indexOf('\r\n\r\n', at)
    const head = body.subarray(at, headEnd < 0 ? body.length : headEnd).toString('utf8')
    if (!head.startsWith(`--${boundary}\r\n`)) break
    const length = Number(/Content-Length: (\d+)/.exec(head)?.[1])
    const start = headEnd + 4
    parts.push({
      type: /Content-Type: (.*)/.exec(head)?.[1]?.trim() ?? '',
      bytes: body.subarray(start, start + length),
    })
    at = start + length + 2
  }
  expect(body.subarray(at).toString('utf8')).toBe(`--${boundary}--\r\n`)
  return parts
}

test('parts are read back by their lengths, also when audio holds the boundary', () => {
  const boundary = 'cut'
  const writer = multipartWriter(boundary)
  const evil = Buffer.from('\r\n--cut\r\nContent-Type: text/plain\r\n\r\n--cut--\r\n')
  fc.assert(
    fc.property(chunks, (audio) => {
      const given = [...audio, evil, Buffer.alloc(0)]
      const body = Buffer.concat([
        ...given.flatMap((bytes) => writer.part('audio/mpeg', bytes)),
        writer.end(),
      ])
      const parts = readParts(body, boundary)
      expect(parts.map(({ bytes }) => [...bytes])).toEqual(given.map((bytes) => [...bytes]))
    }),
  )
})

test('a header value is Latin-1 without controls', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = headerValue(text)
      expect(value).toMatch(/^[\x20-\x7e\xa0-\xff]*$/)
      expect(value.length).toBeLessThanOrEqual(1000)
    }),
  )
  expect(headerValue('Grüße, 世界\r\nX: 1')).toBe('Grüße, ??  X: 1')
})

test.each([
  [undefined, undefined],
  ['bytes=0-1', { start: 0, end: 2 }],
  ['bytes=5-', { start: 5, end: 10 }],
  ['bytes=-3', { start: 7, end: 10 }],
  ['bytes=0-99', { start: 0, end: 10 }],
  ['Bytes=0-1', { start: 0, end: 2 }],
  ['bytes=-99', { start: 0, end: 10 }],
  ['bytes=9-9', { start: 9, end: 10 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=10-12', 'unsatisfiable'],
  [`bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-2', undefined],
  ['bytes=99-50', undefined],
  ['bytes=-', undefined],
  ['bytes=0-1,4-5', undefined],
  ['items=0-1', undefined],
])('range %s of ten bytes', (header, expected) => {
  expect(byteRange(header, 10)).toEqual(expected)
})
