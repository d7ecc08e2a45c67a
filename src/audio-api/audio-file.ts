import { mkdir, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { openOutputFile } from '../app/output-file.ts'
import type { Patch } from '../ports/encoder.ts'
import { TTSError } from './errors.ts'

/** Bytes of a WAV that come before its samples. */
const HEADER_BYTES = 44
const LEAST_RAW_BYTES = 100

/** What is to become a file. */
export interface AudioFileSource {
  /** Gives all bytes; what `patch` is given is written over them when they are there. */
  bytes(patch: Patch): AsyncIterable<Uint8Array>
  /** Bytes of the smallest file that is taken for speech. */
  readonly minBytes: number
  /** Marks the file as the one of this moment: it becomes its time of change. */
  readonly markMs?: number | undefined
}

/**
 * Writes a WAV beside its place and puts it there when it is whole and found good; else there is
 * nothing new. Makes the folder. Gives the absolute path.
 */
export async function writeAudioFile(
  folder: string,
  name: string,
  { bytes, minBytes, markMs }: AudioFileSource,
): Promise<string> {
  const file = path.resolve(folder, name)
  await mkdir(path.dirname(file), { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new TTSError(`The folder OUTPUT_DIR cannot be made (${cause.code ?? 'unknown error'}).`, {
      cause,
    })
  })
  await using draft = await openOutputFile(file)
  let written = 0
  let head: Uint8Array = new Uint8Array()
  const patches: Parameters<Patch>[] = []
  for await (const piece of bytes((...patch) => void patches.push(patch))) {
    if (head.length < 12) head = Buffer.concat([head, piece.subarray(0, 12)])
    written += piece.length
    await draft.write(piece)
  }
  for (const patch of patches) await draft.patch(...patch)
  checkAudio(head, written, minBytes)
  await draft.commit()
  if (markMs !== undefined) await utimes(file, markMs / 1000, markMs / 1000)
  return file
}

function checkAudio(head: Uint8Array, bytes: number, minBytes: number): void {
  const text = Buffer.from(head.subarray(0, 12)).toString('latin1')
  if (!/^RIFF[^]{4}WAVE$/.test(text)) throw new TTSError('Expected a WAV file, got something else.')
  const leastRaw = Math.max(LEAST_RAW_BYTES, minBytes / 10)
  if (bytes - HEADER_BYTES < leastRaw || bytes < minBytes) {
    throw new TTSError(
      `Expected at least ${Math.max(minBytes, leastRaw + HEADER_BYTES)} bytes of audio (MIN_AUDIO_SIZE), got ${bytes}.`,
    )
  }
}

/** The absolute path of a file that is there and marked with a moment; undefined otherwise. */
export async function markedFile(
  folder: string,
  name: string,
  markMs: number,
): Promise<string | undefined> {
  const file = path.resolve(folder, name)
  const found = await stat(file).catch(() => undefined)
  // Some file systems keep whole microseconds, some floats of milliseconds.
  return found?.isFile() === true && Math.abs(found.mtimeMs - markMs) < 0.5 ? file : undefined
}
