import { byteSource, type ByteSource } from './byte-source.ts'
import { damaged } from './damaged.ts'
import { refuseSpecial, type ArchiveEntry } from './entry.ts'

const BLOCK = 512
/** Longest list of attributes, and longest long name. */
const MAX_ATTRIBUTES = 64 * 1024

/** Types of entries that are no plain files, as messages call them (POSIX.1-1988, ustar). */
const SPECIAL: { readonly [type: string]: string } = {
  '1': 'a link',
  '2': 'a symbolic link',
  '3': 'a device',
  '4': 'a device',
  '6': 'a pipe',
}

function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8')
}

/** A number in octal digits, or in binary with the highest bit set (GNU, for 8 GiB and more). */
function numberOf(field: Uint8Array): number {
  let value = 0
  if ((field[0] ?? 0) & 0x80) {
    for (const [index, byte] of field.entries())
      value = value * 256 + (index === 0 ? byte & 0x7f : byte)
  } else value = parseInt(text(field).trim() || '0', 8)
  if (!Number.isSafeInteger(value) || value < 0) throw damaged('an entry has no size')
  return value
}

/** Whether the check sum of a header fits it; some programs of old took the bytes with their signs. */
function sumFits(header: Uint8Array): boolean {
  let plain = 0
  let signed = 0
  for (const [index, byte] of header.entries()) {
    const counted = index >= 148 && index < 156 ? 0x20 : byte
    plain += counted
    signed += counted > 127 ? counted - 256 : counted
  }
  const said = parseInt(text(header.subarray(148, 156)).trim(), 8)
  return said === plain || said === signed
}

/** Whether bytes begin like a tar file. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= BLOCK && sumFits(bytes.subarray(0, BLOCK)) && bytes[0] !== 0
}

/** Attributes of a pax header (POSIX.1-2001): lines `length name=value`. */
function attributesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at)
    const length = Number(Buffer.from(bytes.subarray(at, Math.max(at, blank))).toString('latin1'))
    if (!Number.isInteger(length) || length < 5 || at + length > bytes.length) break
    const line = Buffer.from(bytes.subarray(blank + 1, at + length - 1)).toString('utf8')
    const equals = line.indexOf('=')
    if (equals > 0) found.set(line.slice(0, equals), line.slice(equals + 1))
    at += length
  }
  return found
}

/** The bytes of an entry, and no fewer. */
async function* bodyOf(source: ByteSource, size: number): AsyncGenerator<Uint8Array> {
  let came = 0
  for await (const piece of source.pieces(size)) {
    came += piece.length
    yield piece
  }
  if (came < size) throw damaged('it ends in the middle of a file')
}

/**
 * The files of a tar archive: ustar, pax and GNU's long names; folders are left out. Throws for
 * links, devices and pipes.
 */
export async function* tarEntries(
  archive: AsyncIterable<Uint8Array>,
): AsyncGenerator<ArchiveEntry> {
  const input = archive[Symbol.asyncIterator]()
  try {
    const source = byteSource(input)
    let longName: string | undefined
    let attributes: ReadonlyMap<string, string> = new Map()
    for (;;) {
      const header = await source.take(BLOCK)
      if (header.length < BLOCK) throw damaged('it ends in the middle')
      if (header.every((byte) => byte === 0)) break
      if (!sumFits(header)) throw damaged('the check sum of an entry is wrong')
      const type = String.fromCharCode(header[156] ?? 0)
      const said = attributes.get('size')
      const size = said === undefined ? numberOf(header.subarray(124, 136)) : Number(said)
      if (!Number.isSafeInteger(size) || size < 0) throw damaged('an entry has no size')
      const padding = (BLOCK - (size % BLOCK)) % BLOCK
      if (type === 'x' || type === 'g' || type === 'L' || type === 'K') {
        if (size > MAX_ATTRIBUTES) throw damaged('an entry has too many attributes')
        const bytes = await source.take(size)
        await source.take(padding)
        if (type === 'x') attributes = attributesOf(bytes)
        else if (type === 'L') longName = text(bytes)
        continue
      }
      const prefix =
        text(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)) : ''
      const short = text(header.subarray(0, 100))
      const path =
        attributes.get('path') ?? longName ?? (prefix === '' ? short : `${prefix}/${short}`)
      longName = undefined
      attributes = new Map()
      const special = SPECIAL[type]
      if (special !== undefined) refuseSpecial(path, special)
      if (type === '5' || path.endsWith('/')) {
        for await (const piece of source.pieces(size)) void piece
      } else if (type === '0' || type === '\0' || type === '7') {
        yield { path, sizeBytes: size, body: bodyOf(source, size) }
      } else refuseSpecial(path, 'of an unknown kind')
      await source.take(padding)
    }
    // Check sums of what packed it come last: all of it is read.
    for await (const piece of source.pieces(Infinity)) void piece
  } finally {
    await input.return?.()
  }
}
