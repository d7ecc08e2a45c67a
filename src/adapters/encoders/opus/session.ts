import { ascii, concat } from '../../../core/bytes.ts'
import type { OpenSession } from '../session.ts'
import { FIRST_PAGE, LAST_PAGE, oggPages } from './ogg.ts'
import { PACKET_SAMPLES, PRE_SKIP, openPackets, opusHead, packetsInGroup } from './packets.ts'

/** The comment header (RFC 7845, part 5.2), with a vendor and no comments. */
function opusTags(): Uint8Array<ArrayBuffer> {
  const vendor = ascii('Rostrum')
  const length = new Uint8Array(4)
  length[0] = vendor.length
  return concat([ascii('OpusTags'), length, vendor, new Uint8Array(4)])
}

/**
 * Opus in Ogg (RFC 7845). The end is cut by the last page's granule position, which needs no
 * header, so live streams decode to the exact length too.
 */
export const openOpus: OpenSession = (options, sink) => {
  const serial = crypto.getRandomValues(new Uint32Array(1))[0] as number
  const page = oggPages(serial)
  let packets: Uint8Array[] = []
  let pagesMade = 0
  let granule = 0
  sink.write(concat([page([opusHead(options.format)], 0, FIRST_PAGE), page([opusTags()], 0)]))
  return openPackets(options, (packet, totalSamples) => {
    packets.push(packet)
    granule += PACKET_SAMPLES
    const last = totalSamples !== undefined
    if (!last && packets.length < packetsInGroup(pagesMade)) return
    sink.write(page(packets, last ? PRE_SKIP + totalSamples : granule, last ? LAST_PAGE : 0))
    packets = []
    pagesMade++
  })
}
