import { createRequire } from 'node:module'
import { SpeechError } from '../../../core/errors.ts'

/** An encoder and a decoder inside the WebAssembly module. */
interface Handler {
  /** `pcm` points at 16-bit units that hold one byte each, as the binding expects. */
  _encode(pcm: number, bytes: number, packet: number, frameSamples: number): number
  _encoder_ctl(request: number, value: number): void
}

interface Native {
  readonly HEAPU8: Uint8Array
  readonly HEAPU16: Uint16Array
  readonly OpusScriptHandler: {
    new (sampleRate: number, channels: number, application: number): Handler
    destroy_handler(handler: Handler): void
  }
  _malloc(bytes: number): number
}

/** `OPUS_APPLICATION_AUDIO` of opus_defines.h, and the numbers of two requests. */
const APPLICATION_AUDIO = 2049
const SET_BITRATE = 4002
const SET_COMPLEXITY = 4010

/** Complexity 5 sounds the same for speech as 10 and takes less than half the time. */
const COMPLEXITY = 5

const MAX_PACKET_BYTES = 3828
const MAX_FRAME_SAMPLES = 960 * 2

interface Loaded {
  readonly native: Native
  readonly pcm: number
  readonly packet: number
}

let loaded: Loaded | undefined

/**
 * Loads libopus 1.4 (BSD) once per thread. The package's own wrapper is left aside: it mistakes
 * the address of its sample buffer for half of what it is, so that many encoders at once
 * overwrite each other, and it keeps views of a memory that may grow.
 */
function load(): Loaded {
  if (!loaded) {
    const require = createRequire(import.meta.url)
    const create = require('opusscript/build/opusscript_native_wasm.js') as (
      options: object,
    ) => Native
    const native = create({})
    // One pair of buffers serves all encoders: a call is over before the next begins.
    loaded = {
      native,
      pcm: native._malloc(MAX_FRAME_SAMPLES * 4),
      packet: native._malloc(MAX_PACKET_BYTES),
    }
  }
  return loaded
}

/** One Opus encoder. */
export interface OpusEncoder {
  /** Encodes 20 ms of interleaved samples into a packet of its own. */
  encode(samples: Int16Array): Uint8Array<ArrayBuffer>
  free(): void
}

/**
 * Makes an encoder for 8, 12, 16, 24 or 48 kHz. It is told `AUDIO`, not `VOIP`: that leaves the
 * voice as it is (no high-pass, no emphasis of formants), costs half as much at 32 kbit/s, and
 * still turns to speech coding when bits are few.
 */
export function createOpusEncoder(
  sampleRate: number,
  channels: 1 | 2,
  bitRate: number,
): OpusEncoder {
  const { native, pcm, packet } = load()
  const handler = new native.OpusScriptHandler(sampleRate, channels, APPLICATION_AUDIO)
  handler._encoder_ctl(SET_BITRATE, bitRate)
  handler._encoder_ctl(SET_COMPLEXITY, COMPLEXITY)
  return {
    encode(samples) {
      const units = native.HEAPU16
      for (let i = 0, at = pcm >> 1; i < samples.length; i++) {
        const sample = samples[i] as number
        units[at++] = sample & 0xff
        units[at++] = (sample >> 8) & 0xff
      }
      const bytes = handler._encode(pcm, samples.length * 2, packet, samples.length / channels)
      if (bytes < 0)
        throw new SpeechError('internal', `Expected a packet of libopus, came error ${bytes}.`)
      return native.HEAPU8.slice(packet, packet + bytes)
    },
    free: () => native.OpusScriptHandler.destroy_handler(handler),
  }
}
