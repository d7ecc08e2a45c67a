import { concat } from '../../../core/bytes.ts'
import {
  OPUS_CLOCK,
  PACKET_SAMPLES,
  PRE_SKIP,
  openPackets,
  opusHead,
  packetsInGroup,
} from '../opus/packets.ts'
import type { OpenSession, SessionOptions } from '../session.ts'
import { UNKNOWN_SIZE, element, float, floatBytes, text, unsigned, wideSize } from './ebml.ts'

/** Ids of RFC 9559. */
const ID = {
  ebml: 0x1a45dfa3,
  ebmlMaxIdLength: 0x42f2,
  ebmlMaxSizeLength: 0x42f3,
  docType: 0x4282,
  docTypeVersion: 0x4287,
  docTypeReadVersion: 0x4285,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackUid: 0x73c5,
  trackType: 0x83,
  codecId: 0x86,
  codecPrivate: 0x63a2,
  codecDelay: 0x56aa,
  seekPreRoll: 0x56bb,
  audio: 0xe1,
  samplingFrequency: 0xb5,
  channels: 0x9f,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  discardPadding: 0x75a2,
} as const

/** Time between two packets, in the file's unit of a millisecond. */
const PACKET_MS = (PACKET_SAMPLES * 1000) / OPUS_CLOCK

const nanoseconds = (samples: number): number => Math.round((samples * 1e9) / OPUS_CLOCK)
const milliseconds = (samples: number): number => (samples * 1000) / OPUS_CLOCK

function ebmlHeader(): Uint8Array<ArrayBuffer> {
  return element(
    ID.ebml,
    unsigned(ID.ebmlMaxIdLength, 4),
    unsigned(ID.ebmlMaxSizeLength, 8),
    text(ID.docType, 'webm'),
    unsigned(ID.docTypeVersion, 4),
    unsigned(ID.docTypeReadVersion, 2),
  )
}

function tracks(format: SessionOptions['format']): Uint8Array<ArrayBuffer> {
  return element(
    ID.tracks,
    element(
      ID.trackEntry,
      unsigned(ID.trackNumber, 1),
      unsigned(ID.trackUid, 1),
      unsigned(ID.trackType, 2),
      text(ID.codecId, 'A_OPUS'),
      element(ID.codecPrivate, opusHead(format)),
      unsigned(ID.codecDelay, nanoseconds(PRE_SKIP)),
      unsigned(ID.seekPreRoll, 80_000_000), // what a decoder needs to settle (RFC 7845, part 4.6)
      element(
        ID.audio,
        float(ID.samplingFrequency, OPUS_CLOCK),
        unsigned(ID.channels, format.channels),
      ),
    ),
  )
}

/** The body of a block: track 1, milliseconds since its cluster, a key frame or no flags. */
const blockBody = (packet: Uint8Array, offsetMs: number, flags: number): Uint8Array =>
  concat([Uint8Array.of(0x81, offsetMs >> 8, offsetMs & 0xff, flags), packet])

function lastBlock(packet: Uint8Array, offsetMs: number, discarded: number): Uint8Array {
  const padding = new Uint8Array(8)
  new DataView(padding.buffer).setBigInt64(0, BigInt(nanoseconds(discarded)))
  return element(
    ID.blockGroup,
    element(ID.block, blockBody(packet, offsetMs, 0)),
    element(ID.discardPadding, padding),
  )
}

/**
 * Opus in WebM, written front to back. `CodecDelay` cuts the start and `DiscardPadding` of the
 * last block the end, so it decodes to the exact length. The duration is told when it is known.
 */
export const openWebm: OpenSession = (options, sink) => {
  const { totalSamples, seekable, format } = options
  const counted = seekable || totalSamples !== undefined
  const knownMs = ((totalSamples ?? 0) * 1000) / format.sampleRate
  const opening = ebmlHeader()
  const segment = concat([Uint8Array.of(0x18, 0x53, 0x80, 0x67), Uint8Array.from(UNKNOWN_SIZE)])
  // The duration comes last of its element, so that its place is known.
  const info = element(
    ID.info,
    unsigned(ID.timestampScale, 1_000_000),
    text(ID.muxingApp, 'Rostrum'),
    text(ID.writingApp, 'Rostrum'),
    ...(counted ? [float(ID.duration, knownMs)] : []),
  )
  const segmentStart = opening.length + segment.length
  let position = 0
  const write = (bytes: Uint8Array<ArrayBuffer>): void => {
    position += bytes.length
    sink.write(bytes)
  }
  write(concat([opening, segment, info, tracks(format)]))

  let blocks: Uint8Array[] = []
  let clustersMade = 0
  let packetsDone = 0
  return openPackets(options, (packet, total) => {
    const offsetMs = blocks.length * PACKET_MS
    const last = total !== undefined
    const cut = last ? (packetsDone + blocks.length + 1) * PACKET_SAMPLES - PRE_SKIP - total : 0
    blocks.push(
      last
        ? lastBlock(packet, offsetMs, cut)
        : element(ID.simpleBlock, blockBody(packet, offsetMs, 0x80)),
    )
    if (!last && blocks.length < packetsInGroup(clustersMade)) return
    write(element(ID.cluster, unsigned(ID.timestamp, packetsDone * PACKET_MS), ...blocks))
    packetsDone += blocks.length
    clustersMade++
    blocks = []
    if (!last || !seekable) return
    sink.patch(opening.length + 4, wideSize(position - segmentStart))
    sink.patch(segmentStart + info.length - 8, floatBytes(milliseconds(total)))
  })
}
