import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeAll, toneSamples, watchedSource } from '../../../contracts/encoded.ts'
import type { EncodeOptions } from '../../../ports/encoder.ts'
import { bareEncoder } from '../bare.ts'
import { ENCODER_FACTS } from '../facts.ts'
import { crc16 } from './crc16.ts'
import { chooseKilobits, framesOf, isMpeg1, samplesPerFrame } from './frames.ts'
import { openMp3 } from './session.ts'

const KILOBITS = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}

/** Where each frame begins, read from the headers alone. */
function frameStarts(bytes: Uint8Array, sampleRate: number): number[] {
  const starts: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const version = (bytes[at + 1] as number) & 0x18
    const expected = isMpeg1({ sampleRate }) ? 0x18 : sampleRate > 12_000 ? 0x10 : 0
    if (bytes[at] !== 0xff || ((bytes[at + 1] as number) & 0xe6) !== 0xe2 || version !== expected) {
      throw new Error(`Expected a frame of ${sampleRate} Hz at byte ${at}.`)
    }
    const flags = bytes[at + 2] as number
    const kilobits = KILOBITS[version === 0x18 ? 1 : 2][flags >> 4] as number
    starts.push(at)
    const size = (samplesPerFrame({ sampleRate }) * kilobits * 125) / sampleRate
    at += Math.floor(size) + ((flags >> 1) & 1)
  }
  return starts
}

async function encode(
  sampleRate: number,
  channels: 1 | 2,
  samples: number,
  options: Partial<EncodeOptions>,
): Promise<Uint8Array> {
  const format = { sampleRate, channels }
  const input = toneSamples(format, samples / sampleRate)
  const patches: [number, Uint8Array][] = []
  const { bytes } = await encodeAll(
    bareEncoder('mp3'),
    watchedSource(format, input, [1500]),
    format,
    {
      ...options,
      ...(options.patch && { patch: (at, patched) => void patches.push([at, patched]) }),
    },
  )
  for (const [at, patched] of patches) bytes.set(patched, at)
  return bytes
}

const anyRate = fc.constantFrom(...ENCODER_FACTS.mp3.sampleRates)
const anyChannels = fc.constantFrom<1 | 2>(1, 2)

test('a live stream is frames and nothing else, as many as LAME makes', async () => {
  await fc.assert(
    fc.asyncProperty(anyRate, anyChannels, fc.nat(9000), async (rate, channels, samples) => {
      const bytes = await encode(rate, channels, samples, {})
      const { frames } = framesOf({ sampleRate: rate }, Math.max(1, samples))
      expect(frameStarts(bytes, rate)).toHaveLength(frames)
      expect(String.fromCharCode(...bytes.subarray(0, 200))).not.toMatch(/Xing|Info|ID3/)
    }),
    { numRuns: 25 },
  )
})

test('a tag tells frames, bytes, delay and padding, with checksums, known or patched', async () => {
  await fc.assert(
    fc.asyncProperty(anyRate, anyChannels, fc.nat(9000), async (rate, channels, samples) => {
      const known = await encode(rate, channels, samples, { totalSamples: samples })
      const patched = await encode(rate, channels, samples, { patch: () => {} })
      const starts = frameStarts(known, rate)
      const music = known.subarray(starts[1])
      const at = String.fromCharCode(...known.subarray(0, 60)).indexOf('Info')
      expect(at).toBe(4 + (isMpeg1({ sampleRate: rate }) ? [17, 32] : [9, 17])[channels - 1]!)
      const view = new DataView(known.buffer)
      expect(view.getUint32(at + 8)).toBe(starts.length - 1)
      expect(view.getUint32(at + 12)).toBe(known.length)
      expect(view.getUint32(at + 148)).toBe(known.length)
      const delay = view.getUint16(at + 141) >> 4
      const padding = view.getUint16(at + 142) & 0xfff
      expect((starts.length - 1) * samplesPerFrame({ sampleRate: rate }) - delay - padding).toBe(
        samples,
      )
      expect(view.getUint16(at + 154)).toBe(crc16(known.subarray(0, at + 154)))

      expect(patched.subarray(0, at + 152)).toEqual(known.subarray(0, at + 152))
      expect(patched.subarray(starts[1])).toEqual(music)
      const patchedView = new DataView(patched.buffer)
      expect(patchedView.getUint16(at + 152)).toBe(crc16(music))
      expect(patchedView.getUint16(at + 154)).toBe(crc16(patched.subarray(0, at + 154)))
    }),
    { numRuns: 25 },
  )
})

test('the checksum is CRC-16/ARC', () => {
  const digits = new TextEncoder().encode('123456789')
  expect(crc16(digits)).toBe(0xbb3d)
  expect(crc16(digits.subarray(4), crc16(digits.subarray(0, 4)))).toBe(0xbb3d)
})

test('a bit rate is the nearest that the version has', () => {
  expect(chooseKilobits(24_000, 1, undefined)).toBe(64)
  expect(chooseKilobits(24_000, 2, undefined)).toBe(96)
  expect(chooseKilobits(8000, 1, undefined)).toBe(32)
  expect(chooseKilobits(44_100, 1, undefined)).toBe(96)
  expect(chooseKilobits(48_000, 2, undefined)).toBe(160)
  expect(chooseKilobits(44_100, 1, 8000)).toBe(32)
  expect(chooseKilobits(24_000, 1, 320_000)).toBe(160)
  expect(chooseKilobits(12_000, 1, 320_000)).toBe(64)
  expect(chooseKilobits(48_000, 1, 320_000)).toBe(320)
  expect(chooseKilobits(16_000, 1, 8000)).toBe(8)
})

test('every bit rate of every sample rate can be encoded and tagged', async () => {
  for (const sampleRate of ENCODER_FACTS.mp3.sampleRates) {
    for (const kilobits of [8, 16, 24, 32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]) {
      const format = { sampleRate, channels: 1 } as const
      const output = { codec: 'mp3', bitRate: kilobits * 1000 } as const
      const chunks: Uint8Array[] = []
      const source = watchedSource(format, toneSamples(format, 0.1), [9999])
      const encoding = bareEncoder('mp3').encode(source, {
        output,
        format,
        totalSamples: Math.round(0.1 * sampleRate),
        signal: new AbortController().signal,
      })
      for await (const chunk of encoding) chunks.push(chunk)
      const bytes = Buffer.concat(chunks)
      const at = bytes.indexOf('Info')
      expect(frameStarts(bytes, sampleRate)).toHaveLength(bytes.readUInt32BE(at + 8) + 1)
      expect(bytes.readUInt32BE(at + 12)).toBe(bytes.length)
    }
  }
})

test('an encoding knows nothing of those before it, finished or left half-way', async () => {
  const live = async (
    sampleRate: number,
    channels: 1 | 2,
    end: 'finish' | 'leave',
  ): Promise<Buffer> => {
    const format = { sampleRate, channels }
    const chunks: Uint8Array[] = []
    const session = await openMp3(
      { format, seekable: false },
      { write: (bytes) => void chunks.push(bytes), patch: () => {} },
    )
    session.push(toneSamples(format, 0.3))
    if (end === 'finish') session.finish()
    session.free()
    return Buffer.concat(chunks)
  }
  const first = await live(24_000, 1, 'finish')
  await live(24_000, 1, 'leave')
  expect((await live(24_000, 1, 'finish')).equals(first)).toBe(true)
  const other = await live(44_100, 2, 'leave')
  expect(other.length).toBeGreaterThan(0)
  expect((await live(24_000, 1, 'finish')).equals(first)).toBe(true)
})

test('two encodings at the same time have two instances', async () => {
  const format = { sampleRate: 24_000, channels: 1 } as const
  const input = toneSamples(format, 0.4)
  const open = async (): Promise<{ push(from: number, to: number): void; end(): Buffer }> => {
    const chunks: Uint8Array[] = []
    const session = await openMp3(
      { format, seekable: false },
      { write: (bytes) => void chunks.push(bytes), patch: () => {} },
    )
    return {
      push: (from, to) => session.push(input.subarray(from, to)),
      end() {
        session.finish()
        session.free()
        return Buffer.concat(chunks)
      },
    }
  }
  const alone = await open()
  alone.push(0, 8000)
  const expected = alone.end()
  const [one, two] = [await open(), await open()]
  one.push(0, 4000)
  two.push(3000, 9000)
  one.push(4000, 8000)
  two.end()
  expect(one.end().equals(expected)).toBe(true)
})
