import { SpeechError } from '../../core/errors.ts'
import type { ByteRange } from '../../ports/artifact-store.ts'

/** Longest key; with what stores put around it every file system and S3 (1,024) takes it. */
const MAX_KEY_LENGTH = 512
/** Longest part of a key between strokes; file systems take names of 255 bytes. */
const MAX_PART_LENGTH = 200
const PART = /^[a-z0-9_-][a-z0-9._-]*$/
/** Type and subtype with parameters (RFC 9110, part 8.3.1): printable ASCII. */
const MEDIA_TYPE = /^[\w!#$&^.+-]{1,64}[/][\w!#$&^.+-]{1,64}[ -~]{0,128}$/

function isPart(part: string): boolean {
  return part.length <= MAX_PART_LENGTH && PART.test(part)
}

/** Refuses a key that is none: `invalid_request`. */
export function checkKey(key: string): void {
  if (key.length <= MAX_KEY_LENGTH && key.split('/').every(isPart)) return
  throw new SpeechError(
    'invalid_request',
    'Expected a key of lower-case letters, digits, "-", "_" and ".", in parts between "/" that do not begin with ".".',
    { details: { param: 'key' } },
  )
}

/** Refuses what no key can begin with: `invalid_request`. Every key begins with nothing. */
export function checkPrefix(prefix: string): void {
  const parts = prefix.split('/')
  const last = parts.pop() ?? ''
  const fits = parts.every(isPart) && (last === '' || isPart(last))
  if (fits && prefix.length <= MAX_KEY_LENGTH) return
  throw new SpeechError('invalid_request', 'Expected the beginning of a key.', {
    details: { param: 'prefix' },
  })
}

/** Refuses a media type that no header can carry: `invalid_request`. */
export function checkMediaType(mediaType: string): void {
  if (MEDIA_TYPE.test(mediaType)) return
  throw new SpeechError('invalid_request', 'Expected a media type such as "audio/flac".', {
    details: { param: 'mediaType' },
  })
}

/** Refuses a range that is empty or not inside: `invalid_request`. */
export function checkRange(range: ByteRange | undefined, sizeBytes: number): void {
  if (!range) return
  const { start, end } = range
  const whole = Number.isSafeInteger(start) && Number.isSafeInteger(end)
  if (whole && start >= 0 && start < end && end <= sizeBytes) return
  throw new SpeechError(
    'invalid_request',
    `Expected a range inside ${sizeBytes} bytes, got ${start} to ${end}.`,
    { details: { param: 'range', sizeBytes } },
  )
}
