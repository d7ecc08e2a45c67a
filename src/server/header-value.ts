/** A text made safe for a header: Latin-1 without control characters, at most 1,000 characters. */
export function headerValue(text: string): string {
  let safe = ''
  for (const char of text.normalize('NFC')) {
    const code = char.codePointAt(0) ?? 0
    if (code < 0x20 || code === 0x7f) safe += ' '
    else safe += code > 0xff || (code > 0x7f && code < 0xa0) ? '?' : char
    if (safe.length >= 1000) break
  }
  return safe.trim()
}
