/** Characters that stand in `filename*` as they are (RFC 8187, 3.2.1). */
const PLAIN = /[!'()*]/g

function extended(name: string): string {
  const escaped = encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'))
  return escaped.replace(
    PLAIN,
    (char) => `%${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  )
}

/**
 * `Content-Disposition` of a file (RFC 6266): to be kept, or to be shown. A name that ASCII cannot
 * say stands there twice: with `_` for what it lacks, and whole.
 */
export function dispositionOf(name: string, download: boolean): string {
  const kind = download ? 'attachment' : 'inline'
  const plain = name.replace(/[^\x20-\x7e]/gu, '_')
  const quoted = plain.replace(/["\\]/g, '\\$&')
  // Some take a `%` in the plain name for an escape.
  const whole = plain === name && !name.includes('%') ? '' : `; filename*=UTF-8''${extended(name)}`
  return `${kind}; filename="${quoted}"${whole}`
}
