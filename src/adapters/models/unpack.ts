import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { SpeechError } from '../../core/errors.ts'
import { unpackBzip2 } from './bzip2.ts'
import { damaged } from './damaged.ts'
import type { DraftFiles } from './draft-files.ts'
import { entryParts, type ArchiveEntry } from './entry.ts'
import { isTar, tarEntries } from './tar.ts'
import { zipEntries } from './zip.ts'

/** What a file is by its first bytes. */
export type Packing = 'tar' | 'tar.gz' | 'tar.bz2' | 'zip' | 'page' | 'unknown archive' | 'file'

const MAGIC: readonly (readonly [Packing, readonly number[]])[] = [
  ['tar.bz2', [0x42, 0x5a, 0x68]],
  ['tar.gz', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['unknown archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['unknown archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['unknown archive', [0x37, 0x7a, 0xbc, 0xaf]],
]

/** Looks at the beginning of a file; its name says nothing. */
export async function packingOf(file: string): Promise<Packing> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
    const head = buffer.subarray(0, bytesRead)
    for (const [packing, magic] of MAGIC)
      if (magic.every((byte, index) => head[index] === byte)) return packing
    if (isTar(head)) return 'tar'
    const text = head.toString('latin1').trimStart().toLowerCase()
    return /^(\ufeff|\u00ef\u00bb\u00bf)?<(!doctype html|html|head|!--|\?xml)/.test(text)
      ? 'page'
      : 'file'
  } finally {
    await handle.close()
  }
}

/** Compressed bytes of an archive, told as they are read. */
async function* compressed(
  file: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const piece of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    bytes += (piece as Buffer).length
    onBytes(bytes)
    yield piece as Buffer
  }
}

async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  pipeline(source, gunzip, () => {})
  try {
    for await (const piece of gunzip) yield piece as Buffer
  } catch (error) {
    if (/^(Z_|ERR_)/.test(String((error as NodeJS.ErrnoException).code)))
      throw damaged('it cannot be unpacked, or ends in the middle')
    throw error
  }
}

/**
 * Unpacks an archive into a draft. `onBytes` is told how many bytes of the archive are read. Rejects
 * with `invalid_request` for what is damaged, cut off, or leads out of its folder.
 */
export async function unpack(
  file: string,
  packing: 'tar' | 'tar.gz' | 'tar.bz2' | 'zip',
  into: DraftFiles,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const zip = packing === 'zip' ? await open(file) : undefined
  try {
    let entries: AsyncIterable<ArchiveEntry>
    if (zip) entries = zipEntries(zip)
    else {
      const bytes = compressed(file, onBytes)
      if (packing === 'tar.bz2') entries = tarEntries(unpackBzip2(bytes))
      else entries = tarEntries(packing === 'tar.gz' ? gunzipped(bytes) : bytes)
    }
    for await (const { path, body } of entries) {
      const parts = entryParts(path)
      if (parts) await into.put(parts, body)
      else for await (const piece of body) void piece
    }
  } finally {
    await zip?.close()
  }
  if (into.files.size === 0)
    throw new SpeechError('invalid_request', 'The archive has no files in it.')
}
