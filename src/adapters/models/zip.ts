import type { FileHandle } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { damaged } from './damaged.ts'
import { refuseSpecial, type ArchiveEntry } from './entry.ts'

// Signatures and places of fields: PKWARE's APPNOTE.TXT 6.3, sections 4.3 and 4.5.
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const LOCATOR_64 = 0x07064b50
const END_64 = 0x06064b50

/** Longest list of entries that is read. */
const MAX_LIST_BYTES = 16 * 1024 * 1024
/** The end of an archive with the longest comment it may have, and what stands before it in zip64. */
const END_BYTES = 22 + 65_535 + 20

interface Listed {
  readonly path: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

async function readAt(file: FileHandle, from: number, size: number): Promise<Buffer> {
  const buffer = Buffer.alloc(size)
  const { bytesRead } = await file.read(buffer, 0, size, from)
  if (bytesRead < size) throw damaged('it ends in the middle')
  return buffer
}

function long(bytes: Buffer, at: number): number {
  const value = Number(bytes.readBigUInt64LE(at))
  if (!Number.isSafeInteger(value)) throw damaged('a number in its list is too large')
  return value
}

/** Where the list of entries is. */
async function findList(file: FileHandle): Promise<{ from: number; size: number; count: number }> {
  const { size: total } = await file.stat()
  const tailFrom = Math.max(0, total - END_BYTES)
  const tail = await readAt(file, tailFrom, total - tailFrom)
  let at = tail.length - 22
  while (at >= 0 && tail.readUInt32LE(at) !== END) at--
  if (at < 0) throw damaged('its list of entries is missing; it may be cut off')
  let count = tail.readUInt16LE(at + 10)
  let size = tail.readUInt32LE(at + 12)
  let from = tail.readUInt32LE(at + 16)
  const locator = at - 20
  if (locator >= 0 && tail.readUInt32LE(locator) === LOCATOR_64) {
    const end = await readAt(file, long(tail, locator + 8), 56)
    if (end.readUInt32LE(0) !== END_64) throw damaged('its list of entries is missing')
    count = long(end, 32)
    size = long(end, 40)
    from = long(end, 48)
  }
  if (size > MAX_LIST_BYTES) throw damaged('its list of entries is too long')
  return { from, size, count }
}

/** The entry at a place of the list, and the place of the next. */
function readListed(list: Buffer, at: number): { entry: Listed | undefined; next: number } {
  if (at + 46 > list.length || list.readUInt32LE(at) !== CENTRAL)
    throw damaged('its list of entries is cut off')
  const flags = list.readUInt16LE(at + 8)
  const nameBytes = list.readUInt16LE(at + 28)
  const extraBytes = list.readUInt16LE(at + 30)
  const next = at + 46 + nameBytes + extraBytes + list.readUInt16LE(at + 32)
  if (next > list.length) throw damaged('its list of entries is cut off')
  const path = list.toString('utf8', at + 46, at + 46 + nameBytes)
  let packed = list.readUInt32LE(at + 20)
  let size = list.readUInt32LE(at + 24)
  let offset = list.readUInt32LE(at + 42)
  for (let extra = at + 46 + nameBytes; extra + 4 <= at + 46 + nameBytes + extraBytes; ) {
    const length = list.readUInt16LE(extra + 2)
    if (list.readUInt16LE(extra) === 1) {
      let value = extra + 4
      const take = (): number => long(list, (value += 8) - 8)
      if (size === 0xffff_ffff) size = take()
      if (packed === 0xffff_ffff) packed = take()
      if (offset === 0xffff_ffff) offset = take()
    }
    extra += 4 + length
  }
  if (path.endsWith('/')) return { entry: undefined, next }
  if (flags & 1) refuseSpecial(path, 'encrypted')
  // Made on Unix: the upper half of the attributes is the mode (S_IFMT).
  const kind = list[at + 5] === 3 ? (list.readUInt32LE(at + 38) >>> 16) & 0xf000 : 0
  if (kind === 0xa000) refuseSpecial(path, 'a symbolic link')
  if (kind !== 0 && kind !== 0x8000) refuseSpecial(path, 'of a special kind')
  const method = list.readUInt16LE(at + 10)
  if (method !== 0 && method !== 8) refuseSpecial(path, `packed by method ${method}`)
  return { entry: { path, method, crc: list.readUInt32LE(at + 16), packed, size, offset }, next }
}

async function* bodyOf(file: FileHandle, entry: Listed): AsyncGenerator<Uint8Array> {
  const head = await readAt(file, entry.offset, 30)
  if (head.readUInt32LE(0) !== LOCAL) throw damaged(`the entry ${entry.path} is not in its place`)
  const from = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const packed = async function* (): AsyncGenerator<Uint8Array> {
    const piece = 64 * 1024
    for (let at = 0; at < entry.packed; at += piece)
      yield await readAt(file, from + at, Math.min(piece, entry.packed - at))
  }
  let crc = 0
  let came = 0
  const inflate = createInflateRaw()
  // Whatever fails in it fails the reading of its end.
  if (entry.method !== 0) pipeline(Readable.from(packed()), inflate, () => {})
  const plain = entry.method === 0 ? packed() : inflate
  try {
    for await (const bytes of plain as AsyncIterable<Buffer>) {
      came += bytes.length
      if (came > entry.size) throw damaged(`the entry ${entry.path} is longer than it says`)
      crc = crc32(bytes, crc)
      yield bytes
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (/^(Z_|ERR_)/.test(code)) throw damaged(`the entry ${entry.path} cannot be unpacked`)
    throw error
  }
  if (came !== entry.size || crc !== entry.crc)
    throw damaged(`the check sum of the entry ${entry.path} is wrong`)
}

/** The files of a zip archive, by its list; stored or deflated, zip64 too. Throws for links and what is encrypted. */
export async function* zipEntries(file: FileHandle): AsyncGenerator<ArchiveEntry> {
  const { from, size, count } = await findList(file)
  const list = await readAt(file, from, size)
  for (let index = 0, at = 0; index < count; index++) {
    const { entry, next } = readListed(list, at)
    at = next
    if (entry) yield { path: entry.path, sizeBytes: entry.size, body: bodyOf(file, entry) }
  }
}
