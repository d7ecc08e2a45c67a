import { createRequire } from 'node:module'
import path from 'node:path'
import { SpeechError } from '../../../core/errors.ts'
import { runPackageScript } from '../package-script.ts'

/** Functions of the module; a context is an address in its memory. */
interface Native {
  readonly HEAPU8: Uint8Array
  /** Gives 0 when it cannot. */
  _init_encoder(channels: number, sampleRate: number, bitRate: number): number
  _get_encoder_extradata(context: number): number
  _get_encoder_extradata_size(context: number): number
  _get_encode_input_ptr(context: number, bytes: number): number
  _send_frame(context: number, position: bigint): number
  /** Bytes of the next packet, 0 when there is none now, less when it failed. */
  _receive_packet(context: number): number
  _get_encoded_data(context: number): number
  _flush_encoder_start(context: number): void
  _close_encoder(context: number): void
}

let loaded: Promise<Native> | undefined

/**
 * Loads the AAC encoder of FFmpeg's libavcodec (LGPL) once per thread. The package is made to
 * start a thread of its own for each encoding; here the module inside it runs in ours. That file
 * is half converted to CommonJS: the one thing that keeps it from running is taken out.
 */
function load(): Promise<Native> {
  loaded ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@mediabunny/aac-encoder')
    const file = path.join(path.dirname(entry), '..', 'modules', 'build', 'aac.js')
    const { default: create } = runPackageScript(file, {
      replace: [['import.meta.url', 'undefined']],
    }) as { readonly default: () => Promise<Native> }
    return create()
  })()
  return loaded
}

/** Samples per channel in an AAC frame. */
export const FRAME_SAMPLES = 1024

/** One AAC-LC encoder. Its first packet holds 1,024 samples from before the input. */
export interface AacEncoder {
  /** `AudioSpecificConfig` (ISO 14496-3). */
  readonly config: Uint8Array<ArrayBuffer>
  /** Bits per second it encodes with: at most what was asked for. */
  readonly bitRate: number
  /** Encodes 1,024 interleaved samples per channel; gives the packets that are ready. */
  encode(samples: Float32Array): Uint8Array<ArrayBuffer>[]
  /** The packets still held back. */
  flush(): Uint8Array<ArrayBuffer>[]
  free(): void
}

/** Makes an encoder; the bit rate is cut to what a frame can hold, 6,144 bits per channel. */
export async function createAacEncoder(
  sampleRate: number,
  channels: 1 | 2,
  bitRate: number,
): Promise<AacEncoder> {
  const native = await load()
  const usedBitRate = Math.min(bitRate, 6 * sampleRate * channels)
  const context = native._init_encoder(channels, sampleRate, usedBitRate)
  if (context === 0) {
    throw new SpeechError('internal', `Expected the AAC encoder to take ${sampleRate} Hz.`)
  }
  const copy = (address: number, bytes: number): Uint8Array<ArrayBuffer> =>
    native.HEAPU8.slice(address, address + bytes)
  const packets = (): Uint8Array<ArrayBuffer>[] => {
    const ready: Uint8Array<ArrayBuffer>[] = []
    while (true) {
      const bytes = native._receive_packet(context)
      if (bytes < 0)
        throw new SpeechError('internal', `Expected an AAC packet, came error ${bytes}.`)
      if (bytes === 0) return ready
      ready.push(copy(native._get_encoded_data(context), bytes))
    }
  }
  let position = 0
  return {
    config: copy(
      native._get_encoder_extradata(context),
      native._get_encoder_extradata_size(context),
    ),
    bitRate: usedBitRate,
    encode(samples) {
      const address = native._get_encode_input_ptr(context, samples.byteLength)
      new Float32Array(native.HEAPU8.buffer, address, samples.length).set(samples)
      const status = native._send_frame(context, BigInt(position))
      position += FRAME_SAMPLES
      if (status < 0)
        throw new SpeechError('internal', `Expected AAC to encode, came error ${status}.`)
      return packets()
    },
    flush() {
      native._flush_encoder_start(context)
      return packets()
    },
    free: () => native._close_encoder(context),
  }
}
