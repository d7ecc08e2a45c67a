import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PcmFrame } from '../../../core/pcm.ts'
import { longestSpeechSec, speechFrames, type SpeechFramesOptions } from './speech-frames.ts'

const OPTIONS: SpeechFramesOptions = {
  engine: 'far',
  sampleRate: 24_000,
  raw: true,
  maxSec: 60,
  signal: new AbortController().signal,
}

async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0
  for (const cut of [...cuts, bytes.length]) {
    yield bytes.slice(start, cut)
    start = cut
  }
}

async function read(
  bytes: Uint8Array,
  options: Partial<SpeechFramesOptions> = {},
  cuts: readonly number[] = [],
): Promise<readonly PcmFrame[]> {
  const frames: PcmFrame[] = []
  const all = speechFrames(pieces(bytes, cuts), { ...OPTIONS, ...options })
  for await (const frame of all) frames.push(frame)
  return frames
}

function samplesOf(frames: readonly PcmFrame[]): number[] {
  return frames.flatMap(({ samples }) => [...samples])
}

function chunk(name: string, bytes: Uint8Array, size = bytes.length): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 0, 'latin1')
  head.writeUInt32LE(size, 4)
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)])
}

interface Shape {
  readonly tag: 1 | 3
  readonly bits: 8 | 16 | 24 | 32
  readonly channels?: 1 | 2 | 3
  readonly rate?: number
  readonly extensible?: boolean
  readonly extra?: readonly Uint8Array[]
  readonly stated?: number
}

const PLAIN: Shape = { tag: 1, bits: 16 }

function wav(values: readonly number[], shape: Shape = PLAIN): Buffer {
  const { tag, bits, channels = 1, rate = 22_050, extensible = false, extra = [] } = shape
  const size = bits / 8
  const fmt = Buffer.alloc(extensible ? 40 : 16)
  fmt.writeUInt16LE(extensible ? 0xfffe : tag, 0)
  fmt.writeUInt16LE(channels, 2)
  fmt.writeUInt32LE(rate, 4)
  fmt.writeUInt32LE(rate * size * channels, 8)
  fmt.writeUInt16LE(size * channels, 12)
  fmt.writeUInt16LE(bits, 14)
  if (extensible) {
    fmt.writeUInt16LE(22, 16)
    fmt.writeUInt16LE(tag, 24)
  }
  const data = Buffer.alloc(values.length * size)
  for (const [index, value] of values.entries()) {
    if (tag === 3) data.writeFloatLE(value, index * 4)
    else if (bits === 8) data.writeUInt8(value * 128 + 128, index)
    else data.writeIntLE(value * 2 ** (bits - 1), index * size, size)
  }
  const parts = [
    Buffer.from('WAVE'),
    ...extra.map((it) => chunk('LIST', it)),
    chunk('fmt ', fmt),
    ...extra.map((it) => chunk('JUNK', it)),
    chunk('data', data, shape.stated ?? data.length),
  ]
  return chunk('RIFF', Buffer.concat(parts))
}

function pcm(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  for (const [index, value] of values.entries()) bytes.writeInt16LE(value * 2 ** 15, 2 * index)
  return bytes
}

/** Values that every kind of sample holds exactly. */
const exact = fc
  .array(
    fc.integer({ min: -128, max: 127 }).map((it) => it / 128),
    { minLength: 1, maxLength: 9000 },
  )
  .map((it) => it.slice(0, it.length - (it.length % 2)))
  .filter((it) => it.length > 0)

const cutsOf = (length: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(fc.integer({ min: 0, max: length }), { maxLength: 40 })
    .map((it) => it.sort((a, b) => a - b))

describe('a body of speech', () => {
  test('gives the same frames however its bytes were cut', async () => {
    const shape = fc.record({
      kind: fc.constantFrom<Pick<Shape, 'tag' | 'bits'>>(
        { tag: 1, bits: 8 },
        { tag: 1, bits: 16 },
        { tag: 1, bits: 24 },
        { tag: 1, bits: 32 },
        { tag: 3, bits: 32 },
      ),
      channels: fc.constantFrom<1 | 2>(1, 2),
      extensible: fc.boolean(),
      extra: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 2 }),
      size: fc.constantFrom('known', 'zero', 'most', 'almost most', 'half most'),
      raw: fc.boolean(),
    })
    const sizes: { readonly [size: string]: number } = {
      zero: 0,
      most: 0xffff_ffff,
      'almost most': 0xffff_ffff - 36,
      'half most': 0x7fff_ffff - 36,
    }
    const whole = fc.tuple(exact, shape).chain(([values, { kind, size, raw, ...rest }]) => {
      const stated = sizes[size]
      const bytes = raw
        ? pcm(values)
        : wav(values, { ...kind, ...rest, ...(stated !== undefined && { stated }) })
      return fc.record({
        values: fc.constant(values),
        bytes: fc.constant(bytes),
        raw: fc.constant(raw),
        cuts: cutsOf(bytes.length),
      })
    })
    await fc.assert(
      fc.asyncProperty(whole, async ({ values, bytes, raw, cuts }) => {
        const contentType = raw ? 'audio/pcm' : 'application/octet-stream'
        const frames = await read(bytes, { contentType }, cuts)
        expect(samplesOf(frames)).toEqual(values)
        const once = await read(bytes, { contentType })
        expect(frames.map((it) => it.samples.length)).toEqual(once.map((it) => it.samples.length))
      }),
      { numRuns: 150 },
    )
  })

  test('cut off anywhere is an error, or loses nothing', async () => {
    const values = Array.from({ length: 300 }, (_, index) => ((index % 200) - 100) / 128)
    const bytes = wav(values, { ...PLAIN, extra: [Buffer.alloc(7)] })
    for (let length = 0; length < bytes.length; length++) {
      const got = await read(bytes.subarray(0, length), { contentType: 'audio/wav' }).catch(
        (error: unknown) => error,
      )
      expect(got, `${length} bytes`).toMatchObject({ code: 'engine_failed' })
    }
  })

  test.each<[string, number]>([
    ['audio/pcm', 24_000],
    ['audio/pcm;rate=16000', 16_000],
    ['audio/L16; codec=pcm; rate="44100"', 44_100],
    ['application/octet-stream', 24_000],
    ['', 24_000],
  ])('of samples as %j has %i samples a second', async (contentType, sampleRate) => {
    const frames = await read(pcm([0.5, -0.5, 0.25]), { contentType })
    expect(frames[0]?.format).toEqual({ sampleRate, channels: 1 })
    expect(samplesOf(frames)).toEqual([0.5, -0.5, 0.25])
  })

  test('of two channels', async () => {
    const frames = await read(pcm([0.5, -0.5]), { contentType: 'audio/pcm;channels=2' })
    expect(frames[0]?.format.channels).toBe(2)
  })

  test('is a WAV file whatever it is called', async () => {
    for (const contentType of ['audio/pcm', 'audio/mpeg', 'text/html', ''])
      expect(samplesOf(await read(wav([0.5, 0.25]), { contentType }))).toEqual([0.5, 0.25])
  })

  test('of several WAV files in a row is all of them', async () => {
    const file = Buffer.concat([wav([0.5]), wav([0.25, 0.5]), wav([0.125])])
    expect(samplesOf(await read(file))).toEqual([0.5, 0.25, 0.5, 0.125])
    const odd = Buffer.concat([wav([0.5], { tag: 1, bits: 24 }), wav([0.25], { tag: 1, bits: 8 })])
    expect(samplesOf(await read(odd))).toEqual([0.5, 0.25])
    const mixed = Buffer.concat([wav([0.5]), wav([0.5], { ...PLAIN, rate: 8000 })])
    await expect(read(mixed)).rejects.toMatchObject({ code: 'engine_failed' })
  })

  test('with something behind its samples is read away', async () => {
    const file = Buffer.concat([wav([0.5]), chunk('LIST', Buffer.alloc(1000))])
    expect(samplesOf(await read(file, {}, [50, 60, 500]))).toEqual([0.5])
  })

  const page = Buffer.from('<!doctype html><title>Gateway</title>')
  test.each<[string, Uint8Array, Partial<SpeechFramesOptions>, boolean]>([
    ['nothing', Buffer.alloc(0), { contentType: 'audio/pcm' }, true],
    ['a WAV file of nothing', wav([]), {}, true],
    ['an odd number of bytes', Buffer.alloc(101), { contentType: 'audio/pcm' }, true],
    [
      'an odd number of bytes in an open WAV file',
      wav([0.5], { ...PLAIN, stated: 0 }).subarray(0, -1),
      {},
      true,
    ],
    ['a page', page, { contentType: 'text/html; charset=utf-8' }, false],
    ['a page of no kind', page, {}, false],
    ['JSON', Buffer.from('{"error":"none"}'), { contentType: 'application/json' }, false],
    ['MP3', Buffer.from('ID3\u0004\u0000\u0000\u0000\u0000'), { contentType: 'audio/mpeg' }, false],
    ['MP3 of no kind', Buffer.from('ID3\u0004\u0000\u0000\u0000\u0000'), {}, false],
    ['no kind where a file was asked for', pcm([0.5, 0.5]), { raw: false }, false],
    ['a WAV file that is none', pcm([0.5, 0.5]), { contentType: 'audio/wav' }, false],
    ['samples of three channels', wav([0.5, 0.5, 0.5], { ...PLAIN, channels: 3 }), {}, false],
    ['samples of no rate', pcm([0.5]), { contentType: 'audio/pcm;rate=0' }, false],
    ['samples of a strange rate', pcm([0.5]), { contentType: 'audio/pcm;rate=x' }, false],
    [
      'more than its text can be',
      Buffer.alloc(48_002),
      { contentType: 'audio/pcm', maxSec: 1 },
      false,
    ],
  ])('that is %s is an error', async (_, bytes, options, retryable) => {
    await expect(read(bytes, options)).rejects.toMatchObject({
      code: 'engine_failed',
      retryable,
      details: { engine: 'far' },
    })
  })

  test('that never ends is left', async () => {
    let given = 0
    let left = false
    async function* endless(first: Uint8Array, more: Uint8Array): AsyncGenerator<Uint8Array> {
      try {
        yield first
        for (;;) {
          given += more.length
          yield more
        }
      } finally {
        left = true
      }
    }
    const junk = endless(
      Buffer.from('RIFF\0\0\0\0WAVEJUNK\u00ff\u00ff\u00ff\u00ff', 'latin1'),
      Buffer.alloc(65_536),
    )
    const reading = (async () => {
      for await (const frame of speechFrames(junk, { ...OPTIONS, maxSec: 1 })) void frame
    })()
    await expect(reading).rejects.toMatchObject({ code: 'engine_failed', retryable: false })
    expect(given).toBeLessThan(2 * 2 ** 20)
    expect(left).toBe(true)
  })

  test('breaks as its bytes do', async () => {
    const broken = new Error('broken')
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield pcm([0.5])
      throw broken
    }
    const reading = (async () => {
      for await (const frame of speechFrames(bytes(), OPTIONS)) void frame
    })()
    await expect(reading).rejects.toBe(broken)
  })
})

test('the longest speech grows with the text, and with slowness', () => {
  expect(longestSpeechSec(0, 1)).toBe(30)
  expect(longestSpeechSec(4096, 1)).toBeGreaterThan(4096 / 5)
  expect(longestSpeechSec(100, 0.25)).toBe(30 + 200)
  expect(longestSpeechSec(100, 4)).toBe(longestSpeechSec(100, 1))
})
