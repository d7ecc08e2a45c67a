import { createHmac } from 'node:crypto'

/** HMAC-SHA256 (RFC 2104) of a text under a key, both as UTF-8; hexadecimal. */
export function hmacSha256(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}
