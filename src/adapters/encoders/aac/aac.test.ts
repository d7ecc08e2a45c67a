import { expect, test } from 'vitest'
import { encodeAll, toneSamples, watchedSource } from '../../../contracts/encoded.ts'
import { never } from '../../../contracts/spoken.ts'
import { bareEncoder } from '../bare.ts'
import { ENCODER_FACTS } from '../facts.ts'

interface Box {
  readonly type: string
  readonly at: number
  readonly end: number
}

/** The boxes that fill a range. */
function boxes(bytes: Uint8Array, from: number, to: number): Box[] {
  const found: Box[] = []
  for (let at = from; at < to; ) {
    const size = new DataView(bytes.buffer).getUint32(at)
    expect(size).toBeGreaterThanOrEqual(8)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    found.push({ type, at: at + 8, end: at + size })
    at += size
  }
  expect(found.at(-1)?.end).toBe(to)
  return found
}

/** The box at the end of a path of types. */
function find(bytes: Uint8Array, path: readonly string[], within: Box): Box {
  const [type, ...rest] = path
  const box = boxes(bytes, within.at, within.end).find((it) => it.type === type)
  if (!box) throw new Error(`Expected a box ${type}.`)
  return rest.length === 0 ? box : find(bytes, rest, box)
}

async function m4a(samples: number, mode: 'live' | 'known' | 'seekable'): Promise<Uint8Array> {
  const format = { sampleRate: 24_000, channels: 1 } as const
  const patches: [number, Uint8Array][] = []
  const source = watchedSource(format, toneSamples(format, samples / 24_000), [1111])
  const { bytes } = await encodeAll(bareEncoder('m4a'), source, format, {
    ...(mode === 'known' && { totalSamples: samples }),
    ...(mode === 'seekable' && { patch: (at, patched) => void patches.push([at, patched]) }),
  })
  for (const [at, patched] of patches) bytes.set(patched, at)
  return bytes
}

test('frames of ADTS tell their own length, rate and channels', async () => {
  const rates = [
    96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000,
  ]
  for (const sampleRate of ENCODER_FACTS.aac.sampleRates) {
    for (const channels of [1, 2] as const) {
      const format = { sampleRate, channels }
      const source = watchedSource(format, toneSamples(format, 5000 / sampleRate), [700])
      const { bytes } = await encodeAll(bareEncoder('aac'), source, format)
      let frames = 0
      for (let at = 0; at < bytes.length; frames++) {
        const [sync, flags, b2, b3, b4, b5] = bytes.subarray(at, at + 6) as unknown as number[]
        expect([sync, flags]).toEqual([0xff, 0xf1])
        expect(rates[((b2 as number) >> 2) & 15]).toBe(sampleRate)
        expect((((b2 as number) & 1) << 2) | ((b3 as number) >> 6)).toBe(channels)
        at += (((b3 as number) & 3) << 11) | ((b4 as number) << 3) | ((b5 as number) >> 5)
        expect(at).toBeLessThanOrEqual(bytes.length)
      }
      // One frame for the delay, then as many as hold the input.
      expect(frames).toBe(1 + Math.ceil(5000 / 1024))
    }
  }
})

test('fragments follow each other and end at the exact sample', async () => {
  for (const samples of [0, 1, 1024, 1025, 40_000]) {
    for (const mode of ['live', 'known', 'seekable'] as const) {
      const bytes = await m4a(samples, mode)
      const view = new DataView(bytes.buffer)
      const [type, movie, ...fragments] = boxes(bytes, 0, bytes.length) as [Box, Box, ...Box[]]
      expect([type.type, movie.type]).toEqual(['ftyp', 'moov'])
      const edit = find(bytes, ['trak', 'edts', 'elst'], movie)
      const told = mode === 'live' ? 0 : samples
      expect(Number(view.getBigUint64(edit.at + 8))).toBe(told)
      const delay = Number(view.getBigInt64(edit.at + 16))
      expect(Number(view.getBigUint64(find(bytes, ['mvex', 'mehd'], movie).at + 4))).toBe(told)

      let end = 0
      for (let i = 0; i < fragments.length; i += 2) {
        const [header, data] = fragments.slice(i, i + 2) as [Box, Box]
        expect([header.type, data.type]).toEqual(['moof', 'mdat'])
        expect(view.getUint32(find(bytes, ['mfhd'], header).at + 4)).toBe(i / 2 + 1)
        expect(Number(view.getBigUint64(find(bytes, ['traf', 'tfdt'], header).at + 4))).toBe(end)
        const run = find(bytes, ['traf', 'trun'], header)
        const count = view.getUint32(run.at + 4)
        expect(header.at - 8 + view.getUint32(run.at + 8)).toBe(data.at)
        let size = 0
        for (let packet = 0; packet < count; packet++) {
          end += view.getUint32(run.at + 12 + packet * 8)
          size += view.getUint32(run.at + 16 + packet * 8)
        }
        expect(size).toBe(data.end - data.at)
      }
      expect(end).toBe(delay + samples)
      if (mode === 'known' && samples > 0) expect(end % 1024).toBe(0)
    }
  }
})

test('the header of M4A tells the bit rate that is encoded with', async () => {
  for (const { sampleRate, channels, bitRate, told } of [
    { sampleRate: 24_000, channels: 1, told: 64_000 },
    { sampleRate: 48_000, channels: 1, told: 96_000 },
    { sampleRate: 48_000, channels: 2, told: 144_000 },
    { sampleRate: 24_000, channels: 1, bitRate: 32_000, told: 32_000 },
    // More than 6,144 bits of a channel do not fit into a frame.
    { sampleRate: 8000, channels: 1, told: 48_000 },
  ] as const) {
    const format = { sampleRate, channels }
    const source = watchedSource(format, toneSamples(format, 0.2), [1111])
    const chunks = bareEncoder('m4a').encode(source, {
      output: { codec: 'm4a', ...(bitRate !== undefined && { bitRate }) },
      format,
      signal: never(),
    })
    const reader = chunks[Symbol.asyncIterator]()
    const { value: header } = (await reader.next()) as IteratorYieldResult<Uint8Array>
    await reader.return?.()
    const at = Buffer.from(header).indexOf('esds')
    const view = new DataView(header.buffer)
    // Behind type and version: an ES descriptor's head, the decoder's, its type and buffer size.
    expect([view.getUint8(at + 8), view.getUint8(at + 13)]).toEqual([0x03, 0x04])
    expect([view.getUint32(at + 20), view.getUint32(at + 24)]).toEqual([told, told])
  }
})
