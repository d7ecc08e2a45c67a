import { TextDecoder } from 'node:util'
import { SpeechError } from '../core/errors.ts'
import {
  type Encoding,
  encodingOf,
  firstInvalid,
  firstInvalid16,
  isTelling,
  isUtf32,
} from './encoding.ts'

/** How a text is named in messages, and how long it may be. */
export interface DecodeOptions {
  /** `standard input`, or the file's name. */
  readonly name: string
  /** Most Unicode code points; more reject with `too_large`. */
  readonly maxChars: number
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

function refuse32(name: string): SpeechError {
  return new SpeechError(
    'invalid_request',
    `The text of ${name} is in UTF-32. Convert it first, for example with \`iconv -f UTF-32 -t UTF-8\`.`,
    { details: { param: 'text', position: 0 } },
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
 * Decodes a text as it arrives: UTF-8, or UTF-16 with or without its byte order mark, which is
 * dropped. Bytes that fit neither are refused with their position instead of being read aloud as noise, and a
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
    if (decoder === undefined && isUtf32(bytes)) throw refuse32(name)
    decoder ??= new TextDecoder((encoding = encodingOf(bytes)), { fatal: true })
    try {
      return decoder.decode(bytes, { stream })
    } catch {
      const joined = Buffer.concat([tail, bytes])
      const before = position - tail.length
      const invalid =
        encoding === 'utf-8'
          ? firstInvalidAfter(joined, tail.length)
          : (before % 2) +
            firstInvalid16(joined.subarray(before % 2), encoding === 'utf-16le', before > 0)
      throw refuse(name, before + invalid, encoding)
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
    if (!decoder && !isTelling(bytes)) {
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
