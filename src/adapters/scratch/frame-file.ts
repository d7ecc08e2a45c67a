import { randomUUID } from 'node:crypto'
import { mkdir, open, unlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { Mark } from '../../core/mark.ts'
import type { PcmFormat, PcmFrame } from '../../core/pcm.ts'
import { NO_MARKS } from '../../core/pcm.ts'

/** Bytes gathered before they are written at once. */
const BLOCK_BYTES = 256 * 1024
/** Before each frame: bytes of marks as JSON, filled up to a multiple of 4, and of samples. */
const HEADER_BYTES = 8

/** Frames in one temporary file of our own. */
export interface FrameFile {
  append(frame: PcmFrame): Promise<void>
  /** Gives the frames appended before the first was asked for. */
  read(format: PcmFormat): AsyncGenerator<PcmFrame>
  /** Closes and removes the file, after what is being written or read now. */
  close(): Promise<void>
}

/**
 * Makes an empty file in `dir` that only we can read, under a name nobody can guess. Where the
 * system allows it the name is gone before the first byte is written, so that not even a killed
 * process leaves a file behind.
 */
export async function createFrameFile(dir: string): Promise<FrameFile> {
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const name = path.join(dir, `rostrum-${randomUUID()}.tmp`)
  const handle = await open(name, 'wx+', 0o600)
  const unlinked = await unlink(name).then(
    () => true,
    () => false,
  )

  /** Ends of the blocks written so far. */
  const ends: number[] = []
  let waiting: Uint8Array[] = []
  let waitingBytes = 0

  let writing = Promise.resolve()

  /** Writes what waits; one write at a time, and none after one that failed. */
  function flush(): Promise<void> {
    writing = writing.then(async () => {
      if (waitingBytes === 0) return
      const block = Buffer.concat(waiting)
      const start = ends.at(-1) ?? 0
      waiting = []
      waitingBytes = 0
      await writeAll(handle, block, start)
      ends.push(start + block.length)
    })
    return writing
  }

  return {
    async append(frame) {
      const parts = record(frame)
      for (const part of parts) waitingBytes += part.length
      waiting.push(...parts)
      if (waitingBytes >= BLOCK_BYTES) await flush()
    },
    async *read(format) {
      await flush()
      let start = 0
      for (const end of ends.slice()) {
        const block = await readAll(handle, start, end - start)
        start = end
        yield* records(block, format)
      }
    },
    async close() {
      waiting = []
      waitingBytes = 0
      await handle.close()
      if (!unlinked) await unlink(name)
    },
  }
}

function record({ samples, marks }: PcmFrame): Uint8Array[] {
  const json = marks.length > 0 ? JSON.stringify(marks) : ''
  const text = Buffer.from(json + ' '.repeat((4 - (Buffer.byteLength(json) % 4)) % 4))
  const header = new Uint32Array([text.length, samples.byteLength])
  return [
    new Uint8Array(header.buffer),
    text,
    new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength),
  ]
}

function* records(block: Buffer<ArrayBuffer>, format: PcmFormat): Generator<PcmFrame> {
  let at = block.byteOffset
  const end = at + block.length
  while (at < end) {
    const [textBytes = 0, sampleBytes = 0] = new Uint32Array(
      block.buffer.slice(at, at + HEADER_BYTES),
    )
    const text = at + HEADER_BYTES
    const samples = text + textBytes
    at = samples + sampleBytes
    const marks =
      textBytes > 0
        ? (JSON.parse(Buffer.from(block.buffer, text, textBytes).toString()) as readonly Mark[])
        : NO_MARKS
    yield { format, samples: new Float32Array(block.buffer.slice(samples, at)), marks }
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const rest = bytes.length - done
    done += (await handle.write(bytes, done, rest, position + done)).bytesWritten
  }
}

async function readAll(
  handle: FileHandle,
  position: number,
  length: number,
): Promise<Buffer<ArrayBuffer>> {
  const block = Buffer.from(new ArrayBuffer(length))
  for (let done = 0; done < length; ) {
    const { bytesRead } = await handle.read(block, done, length - done, position + done)
    if (bytesRead === 0) throw new Error('The scratch file is shorter than what was written.')
    done += bytesRead
  }
  return block
}
