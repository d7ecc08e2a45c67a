import { SpeechError } from '../../../core/errors.ts'
import { toInt32Array } from '../samples.ts'
import type { OpenSession } from '../session.ts'
import { loadLibFlac, type StreamInfo } from './libflac.ts'

/** The reference encoder's own default: near the smallest files, 1,600 times real time. */
const LEVEL = 5

/** Where the content of the stream info block is: after "fLaC" and the block's header. */
const STREAM_INFO_POSITION = 8

/** Content of a stream info block (RFC 9639, part 8.2). */
function streamInfoBytes(info: StreamInfo): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(34)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, info.min_blocksize)
  view.setUint16(2, info.max_blocksize)
  view.setUint16(4, info.min_framesize >> 8)
  bytes[6] = info.min_framesize
  view.setUint16(7, info.max_framesize >> 8)
  bytes[9] = info.max_framesize
  const layout = ((info.channels - 1) << 5) | (info.bitsPerSample - 1)
  view.setBigUint64(
    10,
    (BigInt(info.sampleRate) << 44n) | (BigInt(layout) << 36n) | BigInt(info.total_samples),
  )
  for (let i = 0; i < 16; i++) bytes[18 + i] = parseInt(info.md5sum.slice(2 * i, 2 * i + 2), 16)
  return bytes
}

/**
 * FLAC with 16 bits. When the length is known it stands in the header; with a sink that can
 * seek the header is completed at the end, frame sizes and MD5 of the samples included.
 */
export const openFlac: OpenSession = async ({ format, totalSamples, seekable }, sink) => {
  const { sampleRate, channels } = format
  const library = await loadLibFlac()
  const encoder = library.create_libflac_encoder(
    sampleRate,
    channels,
    16,
    LEVEL,
    totalSamples ?? 0,
    false,
    0,
  )
  const fail = (doing: string): never => {
    throw new SpeechError(
      'internal',
      `Expected libFLAC to ${doing} ${sampleRate} Hz, it could not.`,
    )
  }
  if (encoder === 0) fail('encode')
  let streamInfo: StreamInfo | undefined
  let samplesIn = 0
  const status = library.init_encoder_stream(
    encoder,
    (bytes) => sink.write(bytes.slice()),
    (info) => void (streamInfo = info),
    false,
  )
  if (status !== 0) fail('start')
  return {
    push(samples) {
      const count = samples.length / channels
      samplesIn += count
      const done = library.FLAC__stream_encoder_process_interleaved(
        encoder,
        toInt32Array(samples),
        count,
      )
      if (!done) fail('encode')
    },
    finish() {
      if (!library.FLAC__stream_encoder_finish(encoder)) fail('finish')
      if (seekable && streamInfo) {
        sink.patch(
          STREAM_INFO_POSITION,
          streamInfoBytes({ ...streamInfo, total_samples: samplesIn }),
        )
      }
    },
    free: () => library.FLAC__stream_encoder_delete(encoder),
  }
}
