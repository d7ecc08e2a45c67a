import { TextDecoder } from 'node:util'
import { SpeechError } from '../core/errors.ts'

/** How a text is named in messages, and how long it may be. */
export interface DecodeOptions {
  /** `standard input`, or the file's name. */
  readonly name: string
  /** Most Unicode code points; more reject with `too_large`. */
  readonly maxChars: number
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding by byte order mark (Unicode 16, section 23.8); UTF-8 without one. */
function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Length of a well-formed UTF-8 sequence at `at` (Unicode 16, table 3-7), or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0
    if (byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf)) return 0
  }
  return length
}

/** Place of the first byte that is no UTF-8; the length when all is well. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function refuse(name: string, position: number, encoding: Encoding): SpeechError {
  const hint =
    encoding === 'utf-8'
      ? ' Convert it first, for example with `iconv -f WINDOWS-1252 -t UTF-8`.'
      : ''
  const label = encoding.toUpperCase()
  return new SpeechError(
    'invalid_request',
    `The text of ${name} is no ${label}: the byte at position ${position} does not fit.${hint}`,
    { details: { param: 'text', position } },
  )
}

function codePoints(text: string): number {
  let count = text.length
  for (let index = 0; index + 1 < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0xd800 && unit < 0xdc00) count--
  }
  return count
}

/**
 * Decodes a text as it arrives: UTF-8, or UTF-16 by its byte order mark, which is dropped. Bytes
 * that fit neither are refused with their position instead of being read aloud as noise, and a
 * text over its limit is refused as soon as it is known to be.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  { name, maxChars }: DecodeOptions,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let encoding: Encoding = 'utf-8'
  let head = new Uint8Array(0)
  /** Bytes of the last four before the current chunk, to find what is wrong across chunks. */
  let tail = new Uint8Array(0)
  let position = 0
  let chars = 0

  function decode(bytes: Uint8Array, stream: boolean): string {
    decoder ??= new TextDecoder((encoding = encodingOf(bytes)), { fatal: true })
    try {
      return decoder.decode(bytes, { stream })
    } catch {
      const joined = Buffer.concat([tail, bytes])
      const invalid = encoding === 'utf-8' ? firstInvalidAfter(joined, tail.length) : tail.length
      throw refuse(name, position - tail.length + invalid, encoding)
    } finally {
      position += bytes.length
      tail = Uint8Array.from(Buffer.concat([tail, bytes]).subarray(-4))
    }
  }

  function counted(text: string): string {
    chars += codePoints(text)
    if (chars <= maxChars) return text
    const message = `Expected at most ${maxChars} characters of text, but ${name} holds more.`
    throw new SpeechError('too_large', message, { details: { param: 'text', expected: maxChars } })
  }

  for await (const chunk of chunks) {
    const bytes = head.length > 0 ? Buffer.concat([head, chunk]) : chunk
    if (!decoder && bytes.length < 2) {
      head = Uint8Array.from(bytes)
      continue
    }
    head = new Uint8Array(0)
    const text = counted(decode(bytes, true))
    if (text !== '') yield text
  }
  const rest = counted(decode(head, false))
  if (rest !== '') yield rest
}

/** As `firstInvalid`, for bytes of which the first `before` may begin inside a sequence. */
function firstInvalidAfter(bytes: Uint8Array, before: number): number {
  let start = 0
  while (start < before && ((bytes[start] ?? 0) & 0xc0) === 0x80) start++
  return start + firstInvalid(bytes.subarray(start))
}
