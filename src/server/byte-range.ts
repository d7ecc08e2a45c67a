/** A half-open range of bytes. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * The one range a `Range` header asks of a body (RFC 9110, 14.1.2 and 14.2), `unsatisfiable` when
 * the body ends before it, or undefined when the whole is to be sent: no header, several ranges,
 * or none that can be read.
 */
export function byteRange(
  header: string | undefined,
  totalBytes: number,
): ByteRange | 'unsatisfiable' | undefined {
  const parts = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '')
  if (parts === null) return undefined
  const [, from = '', to = ''] = parts
  if (from === '' && to === '') return undefined
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined
  const start = from === '' ? Math.max(0, totalBytes - Number(to)) : Number(from)
  const end = from === '' || to === '' ? totalBytes : Math.min(totalBytes, Number(to) + 1)
  return start < end ? { start, end } : 'unsatisfiable'
}
