import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeAll, toneSamples, watchedSource } from '../../../contracts/encoded.ts'
import { bareEncoder } from '../bare.ts'
import { ENCODER_FACTS } from '../facts.ts'
import { oggCrc } from './ogg.ts'

interface Page {
  readonly flags: number
  readonly granule: number
  readonly serial: number
  readonly sequence: number
  readonly packets: readonly Uint8Array[]
}

/** Pages of an Ogg stream in which no packet spans two; the checksums are looked at. */
function pagesOf(bytes: Uint8Array): Page[] {
  const pages: Page[] = []
  for (let at = 0; at < bytes.length; ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at)
    expect(String.fromCharCode(...bytes.subarray(at, at + 4))).toBe('OggS')
    const segments = view.getUint8(26)
    const packets: Uint8Array[] = []
    let from = at + 27 + segments
    let length = 0
    for (let i = 0; i < segments; i++) {
      const lacing = view.getUint8(27 + i)
      length += lacing
      if (lacing === 255) continue
      packets.push(bytes.subarray(from, from + length))
      from += length
      length = 0
    }
    expect(length).toBe(0)
    const zeroed = bytes.slice(at, from)
    zeroed.fill(0, 22, 26)
    expect(view.getUint32(22, true)).toBe(oggCrc(zeroed))
    pages.push({
      flags: view.getUint8(5),
      granule: Number(view.getBigUint64(6, true)),
      serial: view.getUint32(14, true),
      sequence: view.getUint32(18, true),
      packets,
    })
    at = from
  }
  return pages
}

test('pages are whole, in order, and end at the exact sample', async () => {
  const rates = fc.constantFrom(...ENCODER_FACTS.opus.sampleRates)
  await fc.assert(
    fc.asyncProperty(
      rates,
      fc.constantFrom<1 | 2>(1, 2),
      fc.nat(30_000),
      async (sampleRate, channels, samples) => {
        const format = { sampleRate, channels }
        const source = watchedSource(format, toneSamples(format, samples / sampleRate), [1000])
        const { bytes } = await encodeAll(bareEncoder('opus'), source, format)
        const [head, tags, ...audio] = pagesOf(bytes) as [Page, Page, ...Page[]]
        const all = [head, tags, ...audio]
        expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index))
        expect(new Set(all.map(({ serial }) => serial)).size).toBe(1)
        expect(all.map(({ flags }) => flags)).toEqual(
          all.map((_, index) => (index === 0 ? 2 : index === all.length - 1 ? 4 : 0)),
        )
        const identification = head.packets[0] as Uint8Array
        expect(String.fromCharCode(...identification.subarray(0, 8))).toBe('OpusHead')
        const view = new DataView(identification.buffer, identification.byteOffset)
        expect(view.getUint8(9)).toBe(channels)
        const preSkip = view.getUint16(10, true)
        expect(view.getUint32(12, true)).toBe(sampleRate)

        let packets = 0
        audio.forEach((page, index) => {
          packets += page.packets.length
          if (index < audio.length - 1) expect(page.granule).toBe(packets * 960)
        })
        const end = audio.at(-1)?.granule ?? 0
        expect(end).toBe(preSkip + (samples * 48_000) / sampleRate)
        // All samples are there, and no packet that brings none.
        expect(packets * 960).toBeGreaterThanOrEqual(end)
        expect((packets - 1) * 960).toBeLessThan(end)
      },
    ),
    { numRuns: 30 },
  )
})

test('the first page leaves early, later ones hold 200 ms', async () => {
  const format = { sampleRate: 48_000, channels: 1 } as const
  const source = watchedSource(format, toneSamples(format, 1.5), [4800])
  const { bytes } = await encodeAll(bareEncoder('opus'), source, format)
  const counts = pagesOf(bytes)
    .slice(2)
    .map(({ packets }) => packets.length)
  expect(counts.slice(0, -1)).toEqual([1, 2, 4, 8, 10, 10, 10, 10, 10, 10])
})

test('two streams have two serial numbers', async () => {
  const format = { sampleRate: 8000, channels: 1 } as const
  const serial = async (): Promise<number | undefined> => {
    const source = watchedSource(format, toneSamples(format, 0.1), [100])
    return pagesOf((await encodeAll(bareEncoder('opus'), source, format)).bytes)[0]?.serial
  }
  expect(await serial()).not.toBe(await serial())
})

test('the checksum is the one of RFC 3533', () => {
  // An empty page, flags 0, everything else 0: computed bit by bit.
  const page = new Uint8Array(27)
  page.set(new TextEncoder().encode('OggS'))
  let crc = 0
  for (const byte of page) {
    crc ^= byte << 24
    for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1
  }
  expect(oggCrc(page)).toBe(crc >>> 0)
})

test('many encoders at once do not disturb each other', async () => {
  const format = { sampleRate: 24_000, channels: 2 } as const
  const samples = toneSamples(format, 0.2)
  const lengths = await Promise.all(
    Array.from({ length: 80 }, async () => {
      const source = watchedSource(format, samples, [480])
      return (await encodeAll(bareEncoder('opus'), source, format)).bytes.length
    }),
  )
  expect(new Set(lengths).size).toBe(1)
})
