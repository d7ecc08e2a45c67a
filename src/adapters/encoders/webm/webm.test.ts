import { expect, test } from 'vitest'
import { encodeAll, toneSamples, watchedSource } from '../../../contracts/encoded.ts'
import { bareEncoder } from '../bare.ts'

interface Element {
  readonly id: number
  readonly size: number | 'unknown'
  readonly at: number
}

/** The elements one after the other in a range, by their own sizes. */
function elements(bytes: Uint8Array, from: number, to: number): Element[] {
  const found: Element[] = []
  for (let at = from; at < to; ) {
    const idBytes = Math.clz32(bytes[at] as number) - 23
    let id = 0
    for (let i = 0; i < idBytes; i++) id = id * 256 + (bytes[at + i] as number)
    at += idBytes
    const sizeBytes = Math.clz32(bytes[at] as number) - 23
    let size = (bytes[at] as number) & (2 ** (8 - sizeBytes) - 1)
    for (let i = 1; i < sizeBytes; i++) size = size * 256 + (bytes[at + i] as number)
    at += sizeBytes
    const unknown = size === 2 ** (7 * sizeBytes) - 1 || size > 2 ** 50
    found.push({ id, size: unknown ? 'unknown' : size, at })
    at = unknown ? to : at + size
  }
  expect(found.every(({ at, size }) => size === 'unknown' || at + size <= to)).toBe(true)
  return found
}

const format = { sampleRate: 24_000, channels: 1 } as const
const samples = toneSamples(format, 1.0101)
const source = (): ReturnType<typeof watchedSource> => watchedSource(format, samples, [480])

function inside(bytes: Uint8Array, parent: Element | undefined): Element[] {
  if (!parent) throw new Error('Expected an element.')
  const end = parent.size === 'unknown' ? bytes.length : parent.at + parent.size
  return elements(bytes, parent.at, end)
}

test('a live stream has an open segment, no duration, and clusters that grow', async () => {
  const { bytes } = await encodeAll(bareEncoder('webm'), source(), format)
  const [header, segment] = elements(bytes, 0, bytes.length)
  expect([header?.id, segment?.id, segment?.size]).toEqual([0x1a45dfa3, 0x18538067, 'unknown'])
  const [info, tracks, ...clusters] = inside(bytes, segment)
  expect([info?.id, tracks?.id]).toEqual([0x1549a966, 0x1654ae6b])
  expect(inside(bytes, info).some(({ id }) => id === 0x4489)).toBe(false)
  const blocks = clusters.map((cluster) => {
    expect(cluster.id).toBe(0x1f43b675)
    return inside(bytes, cluster).length - 1
  })
  expect(blocks.slice(0, 5)).toEqual([1, 2, 4, 8, 10])
  const last = inside(bytes, clusters.at(-1)).at(-1)
  expect(last?.id).toBe(0xa0)
  const padding = inside(bytes, last).find(({ id }) => id === 0x75a2)
  const packets = blocks.reduce((sum, count) => sum + count, 0)
  const cut = packets * 960 - 312 - samples.length * 2
  const nanoseconds = new DataView(bytes.buffer).getBigInt64(padding?.at ?? 0)
  expect(Number(nanoseconds)).toBe(Math.round((cut * 1e9) / 48_000))
})

test('a file has its size and its duration, known or patched', async () => {
  const patches: [number, Uint8Array][] = []
  const known = (
    await encodeAll(bareEncoder('webm'), source(), format, { totalSamples: samples.length })
  ).bytes
  const patched = (
    await encodeAll(bareEncoder('webm'), source(), format, {
      patch: (at, bytes) => void patches.push([at, bytes]),
    })
  ).bytes
  for (const [at, bytes] of patches) patched.set(bytes, at)
  for (const bytes of [known, patched]) {
    const [, segment] = elements(bytes, 0, bytes.length)
    const duration = inside(bytes, inside(bytes, segment)[0]).find(({ id }) => id === 0x4489)
    const durationMs = new DataView(bytes.buffer).getFloat64(duration?.at ?? 0)
    expect(durationMs).toBeCloseTo((samples.length * 1000) / 24_000, 9)
    if (bytes === patched) expect((segment?.at ?? 0) + Number(segment?.size)).toBe(bytes.length)
  }
})
