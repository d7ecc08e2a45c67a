import { ascii, concat } from '../../../core/bytes.ts'
import { IDENTITY_MATRIX, box, fields, fullBox } from './boxes.ts'
import { FRAME_SAMPLES } from './libav.ts'

/** What the opening of a file says. All times count samples: every time scale is the sample rate. */
export interface Mp4Track {
  readonly sampleRate: number
  readonly channels: 1 | 2
  readonly bitRate: number
  /** `AudioSpecificConfig` (ISO 14496-3). */
  readonly config: Uint8Array
  /** Samples before the first of the input. */
  readonly delaySamples: number
  /** Length without the delay; 0 when it is not known. */
  readonly totalSamples: number
  /** Silence after the last sample of the input; 0 when it is not known. */
  readonly paddingSamples: number
}

/** The only track's id. */
const TRACK = 1

const zeros = (count: number): Uint8Array => new Uint8Array(count)

/** A descriptor of ISO 14496-1: tag, size in one byte, content. */
function descriptor(tag: number, ...content: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = concat(content)
  return concat([Uint8Array.of(tag, body.length), body])
}

/** The elementary stream: MPEG-4 audio. */
function esds({ config, bitRate }: Mp4Track): Uint8Array<ArrayBuffer> {
  const decoder = descriptor(
    0x04,
    fields([0x40, 1], [0x15, 1], [0, 3], [bitRate, 4], [bitRate, 4]),
    descriptor(0x05, config),
  )
  return fullBox(
    'esds',
    0,
    0,
    descriptor(0x03, fields([TRACK, 2], [0, 1]), decoder, descriptor(0x06, Uint8Array.of(2))),
  )
}

/**
 * The edit list: play from behind the encoder's delay, for as long as is known (0: to the end of
 * the fragments, ISO 14496-12 part 8.6.6).
 */
function edits({ totalSamples, delaySamples }: Mp4Track): Uint8Array<ArrayBuffer> {
  const entry = fields([totalSamples, 8], [delaySamples, 8], [1, 2], [0, 2])
  return box('edts', fullBox('elst', 1, 0, fields([1, 4]), entry))
}

function sampleTable(track: Mp4Track): Uint8Array<ArrayBuffer> {
  const entry = box(
    'mp4a',
    zeros(6),
    fields([1, 2], [0, 8], [track.channels, 2], [16, 2], [0, 4], [track.sampleRate, 2], [0, 2]),
    esds(track),
  )
  return box(
    'stbl',
    fullBox('stsd', 0, 0, fields([1, 4]), entry),
    fullBox('stts', 0, 0, zeros(4)),
    fullBox('stsc', 0, 0, zeros(4)),
    fullBox('stsz', 0, 0, zeros(8)),
    fullBox('stco', 0, 0, zeros(4)),
  )
}

function media(track: Mp4Track): Uint8Array<ArrayBuffer> {
  const reference = fullBox('dref', 0, 0, fields([1, 4]), fullBox('url ', 0, 1))
  return box(
    'mdia',
    fullBox('mdhd', 1, 0, zeros(16), fields([track.sampleRate, 4], [0, 8], [0x55c4, 2], [0, 2])),
    fullBox('hdlr', 0, 0, zeros(4), ascii('soun'), zeros(12), ascii('Sound\0')),
    box('minf', fullBox('smhd', 0, 0, zeros(4)), box('dinf', reference), sampleTable(track)),
  )
}

/**
 * The same once more as iTunes writes it, in hexadecimal: delay, padding, length. FFmpeg does not
 * apply edit lists to fragments, but reads this.
 */
function gaplessNote(track: Mp4Track): Uint8Array<ArrayBuffer> {
  const hex = (value: number, digits: number): string =>
    value.toString(16).toUpperCase().padStart(digits, '0')
  const { delaySamples, paddingSamples, totalSamples } = track
  const zeroes = ` ${hex(0, 8)}`.repeat(8)
  const value = ` ${hex(0, 8)} ${hex(delaySamples, 8)} ${hex(paddingSamples, 8)} ${hex(totalSamples, 16)}${zeroes}`
  return box(
    'udta',
    fullBox(
      'meta',
      0,
      0,
      fullBox('hdlr', 0, 0, zeros(4), ascii('mdirappl'), zeros(9)),
      box(
        'ilst',
        box(
          '----',
          fullBox('mean', 0, 0, ascii('com.apple.iTunes')),
          fullBox('name', 0, 0, ascii('iTunSMPB')),
          box('data', fields([1, 4], [0, 4]), ascii(value)),
        ),
      ),
    ),
  )
}

/**
 * Everything before the first fragment: file type and an empty movie (ISO 14496-12). Its length
 * does not depend on `totalSamples`, so it can be rewritten.
 */
export function mp4Opening(track: Mp4Track): Uint8Array<ArrayBuffer> {
  const header = fullBox(
    'mvhd',
    1,
    0,
    zeros(16),
    fields([track.sampleRate, 4], [track.totalSamples, 8], [0x10000, 4], [0x100, 2]),
    zeros(10),
    IDENTITY_MATRIX,
    zeros(24),
    fields([TRACK + 1, 4]),
  )
  const trackHeader = fullBox(
    'tkhd',
    1,
    3, // enabled, in the movie
    zeros(16),
    fields([TRACK, 4], [0, 4], [track.totalSamples, 8]),
    zeros(12),
    fields([0x100, 2], [0, 2]),
    IDENTITY_MATRIX,
    zeros(8),
  )
  const defaults = fields([TRACK, 4], [1, 4], [FRAME_SAMPLES, 4], [0, 4], [0, 4])
  return concat([
    box('ftyp', ascii('M4A '), fields([0, 4]), ascii('M4A isomiso5mp42')),
    box(
      'moov',
      header,
      box('trak', trackHeader, edits(track), media(track)),
      box(
        'mvex',
        fullBox('mehd', 1, 0, fields([track.totalSamples, 8])),
        fullBox('trex', 0, 0, defaults),
      ),
      gaplessNote(track),
    ),
  ])
}

/**
 * A fragment: some packets of 1,024 samples from `startSample` on, the delay counted. The last
 * may be told to last shorter, which ends the track at an exact sample.
 */
export function mp4Fragment(
  sequence: number,
  startSample: number,
  packets: readonly Uint8Array[],
  lastDuration: number = FRAME_SAMPLES,
): Uint8Array<ArrayBuffer> {
  const runs = packets.map((packet, index) =>
    fields([index === packets.length - 1 ? lastDuration : FRAME_SAMPLES, 4], [packet.length, 4]),
  )
  const build = (dataOffset: number): Uint8Array<ArrayBuffer> =>
    box(
      'moof',
      fullBox('mfhd', 0, 0, fields([sequence, 4])),
      box(
        'traf',
        fullBox('tfhd', 0, 0x020000, fields([TRACK, 4])), // offsets count from the moof
        fullBox('tfdt', 1, 0, fields([startSample, 8])),
        // Data offset, then duration and size of each packet.
        fullBox('trun', 0, 0x000301, fields([packets.length, 4], [dataOffset, 4]), ...runs),
      ),
    )
  return concat([build(build(0).length + 8), box('mdat', ...packets)])
}
