/** Crockford's base 32 in lower case: no letter that is taken for a digit. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
/** 45 bits of milliseconds, which last until the year 3084. */
const TIME_DIGITS = 9

/**
 * An id of 26 lower-case letters and digits that sorts by the time it was made: the prefix, the
 * time, and the random bytes in base 32. `prefix` is one letter; `random` has 10 bytes.
 */
export function sortableId(prefix: string, nowMs: number, random: Uint8Array): string {
  let time = ''
  let rest = Math.max(0, Math.floor(nowMs))
  for (let digit = 0; digit < TIME_DIGITS; digit++) {
    time = DIGITS.charAt(rest % 32) + time
    rest = Math.floor(rest / 32)
  }
  return prefix + time + base32(random)
}

function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += DIGITS.charAt((held >>> bits) & 31)
    }
    held &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + DIGITS.charAt((held << (5 - bits)) & 31)
}
