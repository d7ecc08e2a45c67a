/** A half-open range of bytes. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * The one range a `Range` header asks of a body (RFC 9110, 14.1.2), or undefined when the whole is
 * to be sent: no header, several ranges, or none that the body has.
 */
export function byteRange(header: string | undefined, totalBytes: number): ByteRange | undefined {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (parts === null) return undefined
  const [, from = '', to = ''] = parts
  if (from === '' && to === '') return undefined
  const start = from === '' ? Math.max(0, totalBytes - Number(to)) : Number(from)
  const end = from === '' || to === '' ? totalBytes : Math.min(totalBytes, Number(to) + 1)
  return start < end ? { start, end } : undefined
}
