import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createEncoder } from 'wasm-media-encoders'
import { SpeechError } from '../../../core/errors.ts'
import type { Mp3Format } from './frames.ts'

/** One LAME encoder in an instance of its own. */
export interface Lame {
  /** Encodes one array per channel; the result is valid until the next call. */
  encode(channels: readonly Float32Array[]): Uint8Array
  /** The frames still held back. */
  finalize(): Uint8Array
}

const readWasm = (): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve('wasm-media-encoders/wasm/mp3'))

/** The bytes, until the first encoder has compiled them; then the module. */
let wasm: Parameters<typeof createEncoder>[1] | undefined

/** Starts LAME (3.100, LGPL, compiled to WebAssembly); the module is compiled once per thread. */
export async function createLame({ sampleRate, channels, kilobits }: Mp3Format): Promise<Lame> {
  const encoder = await createEncoder('audio/mpeg', wasm ?? (await readWasm()), (module) => {
    wasm = module
  })
  try {
    encoder.configure({
      sampleRate,
      channels,
      bitrate: kilobits,
      // Left to itself LAME halves the rate when bits are few.
      outputSampleRate: sampleRate as 24_000,
    })
  } catch (cause) {
    throw new SpeechError(
      'internal',
      `Expected LAME to take ${sampleRate} Hz, ${channels} channels, ${kilobits} kbit/s.`,
      { cause },
    )
  }
  return encoder
}
