import { ascii, concat } from '../../../core/bytes.ts'

/** CRC of Ogg (RFC 3533): polynomial 0x04c11db7, not reflected, initial value 0. */
const CRC_TABLE = new Uint32Array(256).map((_, index) => {
  let crc = index << 24
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000_0000 ? (crc << 1) ^ 0x04c1_1db7 : crc << 1
  return crc
})

/** Checksum of a page whose own checksum field is 0. */
export function oggCrc(page: Uint8Array): number {
  let crc = 0
  for (const byte of page) crc = (crc << 8) ^ (CRC_TABLE[((crc >>> 24) ^ byte) & 0xff] as number)
  return crc >>> 0
}

/** Bits of a page's header type. */
export const FIRST_PAGE = 2
/** Marks the last page of a stream. */
export const LAST_PAGE = 4

/** Makes the pages of one logical stream, numbered from 0. */
export function oggPages(
  serial: number,
): (packets: readonly Uint8Array[], granule: number, flags?: number) => Uint8Array<ArrayBuffer> {
  let sequence = 0
  return (packets, granule, flags = 0) => {
    const lacing: number[] = []
    for (const packet of packets) {
      for (let rest = packet.length; ; rest -= 255) {
        lacing.push(Math.min(255, rest))
        if (rest < 255) break
      }
    }
    const header = new Uint8Array(27)
    const view = new DataView(header.buffer)
    header.set(ascii('OggS'))
    header[5] = flags
    view.setBigUint64(6, BigInt(granule), true)
    view.setUint32(14, serial, true)
    view.setUint32(18, sequence++, true)
    header[26] = lacing.length
    const page = concat([header, Uint8Array.from(lacing), ...packets])
    new DataView(page.buffer).setUint32(22, oggCrc(page), true)
    return page
  }
}
