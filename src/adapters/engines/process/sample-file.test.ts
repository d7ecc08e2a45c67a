import { closeSync, fstatSync, openSync, readlinkSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSampleFile, SAMPLE_FILE_BYTES, sampleSink } from './sample-file.ts'

const MIB = 2 ** 20
/** Bytes that tell where they belong. */
const bytesOf = (seed: number, length: number): Uint8Array =>
  Buffer.alloc(
    length,
    Uint8Array.from({ length: 251 }, (_, at) => seed * 31 + at),
  )

describe.skipIf(process.platform !== 'linux')('samples in a file', () => {
  const opened = (onTaken: (bytes: number) => void = () => {}) => {
    const file = openSampleFile(onTaken)
    if (!file) throw new Error('Expected a file.')
    return { file, sink: sampleSink(file.fd) }
  }

  test('it has no name, and is gone when it is closed', () => {
    const { file } = opened()
    expect(readlinkSync(`/proc/self/fd/${file.fd}`)).toMatch(/^\/dev\/shm\/.*\(deleted\)$/)
    file.close()
    expect(() => fstatSync(file.fd)).toThrow('EBADF')
    file.close()
  })

  test('come out as they went in, round and round', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3 * MIB }), { minLength: 12, maxLength: 20 }),
        fc.integer({ min: 0, max: 2 }),
        (lengths, behind) => {
          const { file, sink } = opened((bytes) => sink.taken(bytes))
          const waiting: { place: number; bytes: Uint8Array }[] = []
          const readOne = (): void => {
            const next = waiting.shift()
            if (!next) return
            const heard = new Uint8Array(next.bytes.length)
            file.read(next.place, heard)
            expect(Buffer.compare(heard, next.bytes)).toBe(0)
          }
          let written = 0
          for (const [seed, length] of lengths.entries()) {
            const bytes = bytesOf(seed, length)
            const place = sink.write(bytes)
            if (place !== undefined) {
              written++
              waiting.push({ place, bytes })
            }
            while (waiting.length > behind) readOne()
          }
          expect(written).toBeGreaterThan(1)
          while (waiting.length > 0) readOne()
          file.close()
        },
      ),
      { numRuns: 20, seed: 6 },
    )
  })

  test('have no room while too much is unread, and again when it was read', () => {
    let told = 0
    const { file, sink } = opened((bytes) => (told = bytes))
    const bytes = bytesOf(1, 3 * MIB)
    const places = [sink.write(bytes), sink.write(bytes)]
    expect(places).toEqual([0, 3 * MIB])
    expect(sink.write(bytes)).toBeUndefined()
    file.read(0, new Uint8Array(bytes.length))
    expect(told).toBe(bytes.length)
    expect(sink.write(bytes)).toBeUndefined()
    sink.taken(told)
    // The end of the file is left free, since nothing is parted.
    expect(sink.write(bytes)).toBe(0)
    expect(sink.write(bytesOf(2, SAMPLE_FILE_BYTES + 1))).toBeUndefined()
    file.close()
  })

  test('that cannot be there are refused', () => {
    const { file, sink } = opened()
    expect(() => file.read(SAMPLE_FILE_BYTES - 1, new Uint8Array(2))).toThrow(RangeError)
    expect(() => file.read(0, new Uint8Array(2))).toThrow(RangeError)
    sink.write(bytesOf(1, 10))
    expect(() => file.read(9, new Uint8Array(2))).toThrow(RangeError)
    file.close()
  })

  test('have no room where the memory for files is full', () => {
    const fd = openSync('/dev/full', 'w')
    const sink = sampleSink(fd)
    expect(sink.write(bytesOf(1, 10))).toBeUndefined()
    expect(sink.write(bytesOf(1, 10))).toBeUndefined()
    closeSync(fd)
  })
})
