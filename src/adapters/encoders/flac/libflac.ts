import { createRequire } from 'node:module'
import { runPackageScript } from '../package-script.ts'

/** What the stream info block holds, known when an encoding is finished. */
export interface StreamInfo {
  readonly min_blocksize: number
  readonly max_blocksize: number
  readonly min_framesize: number
  readonly max_framesize: number
  readonly sampleRate: number
  readonly channels: number
  readonly bitsPerSample: number
  readonly total_samples: number
  /** Of the samples, 32 hexadecimal digits. */
  readonly md5sum: string
}

/** The part of the library that encodes; encoders are addresses in its memory. */
export interface LibFlac {
  isReady(): boolean
  on(event: 'ready', listener: () => void): void
  /** Gives 0 when it cannot. */
  create_libflac_encoder(
    sampleRate: number,
    channels: number,
    bitsPerSample: number,
    level: number,
    totalSamples: number,
    verify: boolean,
    blockSize: number,
  ): number
  /** Gives 0 when all is well. */
  init_encoder_stream(
    encoder: number,
    write: (bytes: Uint8Array) => void,
    metadata: (info: StreamInfo | undefined) => void,
    oggSerial: false,
  ): number
  FLAC__stream_encoder_process_interleaved(
    encoder: number,
    samples: Int32Array,
    samplesPerChannel: number,
  ): boolean
  FLAC__stream_encoder_finish(encoder: number): boolean
  FLAC__stream_encoder_delete(encoder: number): void
}

let loaded: Promise<LibFlac> | undefined

/**
 * Loads libFLAC (BSD) once per thread. Its loader would `fetch()` a bare path where that
 * function exists, and end the process when that fails; so it is run where there is none.
 */
export function loadLibFlac(): Promise<LibFlac> {
  loaded ??= new Promise((resolve) => {
    const file = createRequire(import.meta.url).resolve('libflacjs/dist/libflac.min.wasm.js')
    const library = runPackageScript(file, { names: { fetch: undefined } }) as LibFlac
    if (library.isReady()) resolve(library)
    else library.on('ready', () => resolve(library))
  })
  return loaded
}
