import { once } from 'node:events'
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownsMemory } from '../../../core/sample-rooms.ts'
import { backOff } from './back-off.ts'
import { lineReader } from './output.ts'
import { answerReader, tell } from './messages.ts'
import { openSampleFile, SAMPLE_FILE_BYTES, sampleSink } from './sample-file.ts'
import { messageReader, writeMessage } from './wire.ts'

/** Bytes of messages, as they go through a socket. */
async function written(write: (socket: Socket) => void): Promise<Buffer> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const near = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const [far] = (await once(server, 'connection')) as [Socket]
  const chunks: Buffer[] = []
  far.on('data', (chunk: Buffer) => void chunks.push(chunk))
  write(near)
  near.end()
  await once(far, 'close')
  server.close()
  return Buffer.concat(chunks)
}

const lengths = (header: number, body: number, sample: number, place = 0xffff_ffff): Buffer =>
  Buffer.from(Uint32Array.of(header, body, sample, place).buffer)

test('messages come out as they went in, however the bytes are cut', async () => {
  const messages = [
    { header: { kind: 'a', text: 'ä\ud800 ok' }, samples: Float32Array.of(0.5, -1, 3e-9) },
    { header: { kind: 'b' }, samples: new Float32Array(0) },
    { header: { kind: 'c', list: [1, null, ''] }, samples: new Float32Array(5000).fill(0.25) },
  ]
  const bytes = await written((socket) => {
    for (const { header, samples } of messages) writeMessage(socket, header, samples)
    writeMessage(socket, { kind: 'last' })
  })
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1 }), (cuts) => {
      const heard: { header: unknown; samples: Float32Array<ArrayBuffer> }[] = []
      const read = messageReader((header, samples) => void heard.push({ header, samples }))
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const end = at + (cuts[turn % cuts.length] ?? 1)
        read(bytes.subarray(at, end))
        at = end
      }
      expect(heard).toEqual([
        ...messages,
        { header: { kind: 'last' }, samples: new Float32Array(0) },
      ])
      for (const { samples } of heard) expect(ownsMemory(samples)).toBe(true)
    }),
    { numRuns: 50, seed: 6 },
  )
})

describe.skipIf(process.platform !== 'linux')('samples that go by a file', () => {
  test('come out in their order beside those that go by the socket', async () => {
    const source = openSampleFile((read) => sink.taken(read))
    if (!source) throw new Error('Expected a file for samples.')
    const sink = sampleSink(source.fd)
    const through = { file: 0, socket: 0 }
    const counted = {
      ...sink,
      write(samples: Uint8Array) {
        const place = sink.write(samples)
        through[place === undefined ? 'socket' : 'file']++
        return place
      },
    }
    const bodies = Array.from({ length: 24 }, (_, index) => {
      const length = 150_000 + index * 7001
      const body = index % 3 === 0 ? new Float32Array(length) : new Int16Array(length)
      return body.map((_value, at) => (index % 3 === 0 ? Math.sin(at + index) : at * 31 + index))
    })
    const heard: unknown[] = []
    const read = messageReader((header, body) => {
      heard.push(header)
      const sent = bodies[heard.length - 1]
      const same =
        sent instanceof Int16Array
          ? body.length === sent.length && body.every((it, at) => it === (sent[at] ?? 0) / 32_768)
          : Buffer.compare(
              Buffer.from(body.buffer, 0, body.byteLength),
              Buffer.from(sent?.buffer ?? new ArrayBuffer(0)),
            ) === 0
      expect(same, `body ${heard.length - 1}`).toBe(true)
      expect(ownsMemory(body)).toBe(true)
    }, source)
    // Nothing is read before it is full, so that some have to go by the socket; then in pieces.
    for (const half of [bodies.slice(0, 18), bodies.slice(18)]) {
      const bytes = await written((socket) => {
        for (const body of half) writeMessage(socket, { at: bodies.indexOf(body) }, body, counted)
      })
      for (let at = 0, size = 1; at < bytes.length; at += size, size = (size % 40_000) + 997)
        read(bytes.subarray(at, at + size))
    }
    expect(heard).toEqual(bodies.map((_, at) => ({ at })))
    expect(through.file).toBeGreaterThan(6)
    expect(through.socket).toBeGreaterThan(0)
    source.close()
  })

  test('are refused where the file cannot have them', () => {
    const source = openSampleFile(() => {})
    if (!source) throw new Error('Expected a file for samples.')
    const beyond = lengths(2, 8, 4, SAMPLE_FILE_BYTES - 4)
    for (const bytes of [beyond, lengths(2, 8, 4, 0), lengths(2, 2 * SAMPLE_FILE_BYTES, 4, 0)])
      expect(() => messageReader(() => {}, source)(bytes)).toThrow(RangeError)
    source.close()
  })
})

test('16-bit samples become floating ones, to the last', async () => {
  const samples = Int16Array.from({ length: 999 }, (_, index) => index * 65 - 32_768)
  const bytes = await written((socket) => writeMessage(socket, { kind: 'a' }, samples))
  const heard: Float32Array[] = []
  const read = messageReader((_, body) => void heard.push(body))
  for (const byte of bytes) read(Uint8Array.of(byte))
  expect(heard).toEqual([Float32Array.from(samples, (it) => it / 32_768)])
})

test('frames that are sent together are heard together', async () => {
  const format = { sampleRate: 1000, channels: 1 } as const
  const frame = (value: number) => ({ format, samples: Int16Array.of(value), marks: [] })
  const bytes = await written((socket) => {
    tell(socket, { kind: 'frame', id: 1, frame: [frame(0), frame(8192), frame(16_384)] })
    tell(socket, { kind: 'done', id: 1, frame: [frame(-8192), frame(-16_384)] })
  })
  const heard: unknown[] = []
  const read = answerReader((message) => {
    if ('frame' in message && message.frame) heard.push([message.kind, message.frame.samples[0]])
  })
  read(bytes.subarray(0, bytes.indexOf('"done"')))
  expect(heard).toEqual([
    ['frame', 0],
    ['frame', 0.25],
    ['frame', 0.5],
  ])
  read(bytes.subarray(bytes.indexOf('"done"'), -1))
  expect(heard).toHaveLength(3)
  read(bytes.subarray(-1))
  expect(heard.slice(3)).toEqual([
    ['frame', -0.25],
    ['done', -0.5],
  ])
})

test.each([
  ['no lengths of ours', Buffer.from('Segmentation fault (core dumped)\n')],
  ['samples that are cut', lengths(2, 6, 4)],
  ['16-bit samples that are cut', lengths(2, 3, 2)],
  ['samples of other sizes', lengths(2, 3, 3)],
  ['samples of no size', lengths(2, 0, 0)],
  ['samples in a file, where there is none', lengths(2, 4, 4, 0)],
])('%s are refused before room is made for them', (_, bytes) => {
  expect(() => messageReader(() => {})(bytes)).toThrow(RangeError)
})

test('lines are told whole and short, and no more than twenty a second', () => {
  const told: string[] = []
  let nowMs = 0
  const read = lineReader(
    (line) => void told.push(line),
    () => nowMs,
  )
  read(Buffer.from('one\r\n\ntw'))
  read(Buffer.from('o\n'))
  read(Buffer.from('ß\n').subarray(0, 1))
  read(Buffer.from('ß\n').subarray(1))
  read(Buffer.from('y'.repeat(400)))
  read(Buffer.from(`${'z'.repeat(400)}\n`))
  expect(told).toEqual(['one', 'two', 'ß', `${'y'.repeat(400)}${'z'.repeat(100)}`])
  for (let line = 0; line < 100; line++) read(Buffer.from('more\n'))
  expect(told).toHaveLength(20)
  nowMs = 1000
  read(Buffer.from('later\n'))
  expect(told.at(-1)).toBe('later')
})

test('what dies again is started later, up to half a minute, until it serves', () => {
  let nowMs = 0
  const restarts = backOff(() => nowMs)
  const waits = Array.from({ length: 9 }, () => {
    restarts.fail()
    return restarts.waitMs
  })
  expect(waits).toEqual([0, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
  nowMs = 29_000
  expect(restarts.waitMs).toBe(1000)
  restarts.clear()
  expect([restarts.waitMs, restarts.failures]).toEqual([0, 0])
})
