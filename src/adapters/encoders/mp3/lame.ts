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
  /** Gives the instance to the next encoding; this one is over then. */
  release(): void
}

/** Instances kept for later in a thread: a new one costs as much as encoding a second of speech. */
const KEPT = 4

type Instance = Awaited<ReturnType<typeof createEncoder<'audio/mpeg'>>>

/** An instance that waits, ready for a stream of this format. */
interface Idle {
  readonly instance: Instance
  readonly format: Mp3Format
}

const idle: Idle[] = []

const readWasm = (): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve('wasm-media-encoders/wasm/mp3'))

/** The bytes, until the first encoder has compiled them; then the module. */
let wasm: Parameters<typeof createEncoder>[1] | undefined

/**
 * Starts LAME (3.100, LGPL, compiled to WebAssembly). The module is compiled once per thread, and
 * instances are used again, each time with an encoder that knows nothing of what was before.
 */
export async function createLame(format: Mp3Format): Promise<Lame> {
  const instance = waiting(format) ?? configured(await started(), format)
  // True from a call into the instance to its return: one that broke is not used again.
  let spent = false
  return {
    encode(channels) {
      spent = true
      const bytes = instance.encode(channels)
      spent = false
      return bytes
    },
    finalize() {
      spent = true
      const bytes = instance.finalize()
      spent = false
      return bytes
    },
    release() {
      if (spent || idle.length >= KEPT) return
      spent = true
      try {
        // Now, when nobody waits for it: the next stream most likely has this format too.
        idle.push({ instance: configured(instance, format), format })
      } catch {
        // One that does not start anew is let go.
      }
    },
  }
}

function waiting(format: Mp3Format): Instance | undefined {
  const like = idle.findLastIndex(
    (it) =>
      it.format.sampleRate === format.sampleRate &&
      it.format.channels === format.channels &&
      it.format.kilobits === format.kilobits,
  )
  if (like >= 0) return idle.splice(like, 1)[0]?.instance
  const other = idle.pop()
  return other && configured(other.instance, format)
}

function started(): Promise<Instance> {
  const given = wasm === undefined ? readWasm() : Promise.resolve(wasm)
  return given.then((source) =>
    createEncoder('audio/mpeg', source, (module) => {
      wasm = module
    }),
  )
}

function configured(instance: Instance, format: Mp3Format): Instance {
  const { sampleRate, channels, kilobits } = format
  try {
    instance.configure({
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
  return instance
}
