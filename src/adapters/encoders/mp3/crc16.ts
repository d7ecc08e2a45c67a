const TABLE = new Uint16Array(256).map((_, index) => {
  let crc = index
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1
  return crc
})

/** CRC-16/ARC (polynomial 0x8005, reflected), the one of the LAME tag; `crc` continues an earlier one. */
export function crc16(bytes: Uint8Array, crc: number = 0): number {
  for (const byte of bytes) crc = (crc >> 8) ^ (TABLE[(crc ^ byte) & 0xff] as number)
  return crc
}
