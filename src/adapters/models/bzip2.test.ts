import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpackBzip2 } from './bzip2.ts'

function bzip2(bytes: Uint8Array, level = '-9'): Buffer {
  return execFileSync('bzip2', [level, '-c'], { input: bytes, maxBuffer: 1 << 28 })
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function unpacked(bytes: Uint8Array, size = 7919): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of unpackBzip2(inPieces(bytes, size))) parts.push(part)
  return Buffer.concat(parts)
}

/** Bytes that look like nothing, the same each time. */
function noise(length: number): Buffer {
  let state = 12_345
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return state >>> 24
    }),
  )
}

test('what bzip2 packs comes back, over several blocks and at any level', async () => {
  const mixed = Buffer.concat([
    noise(250_000),
    Buffer.alloc(300_000),
    Buffer.from('abc'.repeat(90_000)),
  ])
  for (const level of ['-1', '-9']) {
    expect((await unpacked(bzip2(mixed, level))).equals(mixed)).toBe(true)
  }
})

test('any bytes come back, in whatever pieces they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 600 })), { maxLength: 40 }),
      fc.integer({ min: 1, max: 100 }),
      async (runs, size) => {
        const bytes = Buffer.concat(runs.map(([byte, times]) => Buffer.alloc(times, byte)))
        expect((await unpacked(bzip2(bytes), size)).equals(bytes)).toBe(true)
      },
    ),
    { numRuns: 30 },
  )
})

test('several streams, one after the other, are one text; nothing is one too', async () => {
  const both = Buffer.concat([
    bzip2(Buffer.from('one ')),
    bzip2(noise(0)),
    bzip2(Buffer.from('two')),
  ])
  expect((await unpacked(both)).toString()).toBe('one two')
  expect(await unpacked(bzip2(noise(0)))).toHaveLength(0)
})

test('what is cut off is told, wherever it is cut', async () => {
  const packed = bzip2(noise(4000))
  for (let length = 0; length < packed.length; length += 61) {
    await expect(unpacked(packed.subarray(0, length))).rejects.toThrow('The archive is damaged')
  }
})

test('whatever bit is turned, wrong bytes never pass for right ones', async () => {
  const text = noise(200)
  const packed = bzip2(text, '-1')
  for (let bit = 0; bit < packed.length * 8; bit += 3) {
    const turned = Buffer.from(packed)
    turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const came = await unpacked(turned).catch((error: unknown) => String(error))
    // The level, and bits after the end, change nothing of what is said.
    if (typeof came === 'string') expect(came).toContain('The archive is damaged')
    else expect(came.equals(text)).toBe(true)
  }
})
