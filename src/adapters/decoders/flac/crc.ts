function table(bits: 8 | 16, polynomial: number): Uint16Array {
  const top = 1 << (bits - 1)
  return Uint16Array.from({ length: 256 }, (_, byte) => {
    let crc = byte << (bits - 8)
    for (let i = 0; i < 8; i++) crc = crc & top ? (crc << 1) ^ polynomial : crc << 1
    return crc & (2 ** bits - 1)
  })
}

/** x⁸ + x² + x + 1 (RFC 9639, part 9.1.8). */
const CRC8 = table(8, 0x07)
/** x¹⁶ + x¹⁵ + x² + 1 (RFC 9639, part 9.3). */
const CRC16 = table(16, 0x8005)

/** Check sum of a frame's header. */
export function crc8(bytes: Uint8Array, start: number, end: number): number {
  let crc = 0
  for (let at = start; at < end; at++) crc = CRC8[crc ^ (bytes[at] as number)] as number
  return crc
}

/** Check sum of a whole frame. */
export function crc16(bytes: Uint8Array, start: number, end: number): number {
  let crc = 0
  for (let at = start; at < end; at++) {
    crc = ((crc << 8) & 0xffff) ^ (CRC16[(crc >> 8) ^ (bytes[at] as number)] as number)
  }
  return crc
}
