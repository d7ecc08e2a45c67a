import type { PcmFormat } from '../core/pcm.ts'
import type { Processor } from './transform.ts'
import type { WasmModule } from './wasm.ts'
import { allocated, lazyModule } from './wasm.ts'

/** The functions of `speex_resampler.h` that we call. */
export interface SpeexModule extends WasmModule {
  _speex_resampler_init(
    channels: number,
    inRate: number,
    outRate: number,
    quality: number,
    errorPointer: number,
  ): number
  _speex_resampler_destroy(state: number): void
  _speex_resampler_skip_zeros(state: number): number
  _speex_resampler_process_interleaved_float(
    state: number,
    input: number,
    inLength: number,
    output: number,
    outLength: number,
  ): number
}

/**
 * Quality of 10. Over 100 dB signal to noise at 1 kHz and 80 dB stop band, at the cost of
 * quality 3 where SIMD is there; 10 takes seven times as long.
 */
const QUALITY = 5
/** Samples a call moves through the heap of the module. */
const BLOCK = 8192

interface Speex {
  readonly module: SpeexModule
  /** Shared by all streams: a call fills and empties them without a break. */
  readonly input: number
  readonly output: number
  readonly lengths: number
}

const loadSpeex = lazyModule('speex resampler', async (): Promise<Speex> => {
  const module = await import('@echogarden/speex-resampler-wasm/simd')
    .then(({ default: load }) => load())
    // A processor without SIMD refuses to compile it.
    .catch(async () => (await import('@echogarden/speex-resampler-wasm')).default())
  return {
    module,
    input: allocated(module._malloc(BLOCK * 4)),
    output: allocated(module._malloc(BLOCK * 4)),
    lengths: allocated(module._malloc(8)),
  }
})

/** Joins arrays into one that owns its buffer. */
function joined(parts: readonly Float32Array<ArrayBuffer>[]): Float32Array<ArrayBuffer> {
  if (parts.length === 1 && parts[0]) return parts[0]
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/**
 * Opens a resampler from `from.sampleRate` to `sampleRate` (both whole hertz). Latency is
 * taken off at both ends: sample k of the output belongs to second k / `sampleRate` of the
 * input, and n samples in give round(n * out / in) in all, whatever the sizes of the pieces.
 */
export async function openResampler(from: PcmFormat, sampleRate: number): Promise<Processor> {
  const { module, input, output, lengths } = await loadSpeex()
  const { channels } = from
  const state = allocated(
    module._speex_resampler_init(channels, from.sampleRate, sampleRate, QUALITY, lengths),
  )
  module._speex_resampler_skip_zeros(state)
  const room = Math.floor(BLOCK / channels)
  let taken = 0
  let given = 0

  /** Takes `count` samples a channel from the shared input; gives at most `limit`. */
  function run(count: number, limit: number, into: Float32Array<ArrayBuffer>[]): void {
    let done = 0
    while (done < count && limit > 0) {
      module.HEAPU32[lengths >> 2] = count - done
      module.HEAPU32[(lengths >> 2) + 1] = Math.min(room, limit)
      module._speex_resampler_process_interleaved_float(
        state,
        input + done * channels * 4,
        lengths,
        output,
        lengths + 4,
      )
      done += module.HEAPU32[lengths >> 2] as number
      const made = module.HEAPU32[(lengths >> 2) + 1] as number
      limit -= made
      given += made
      if (made > 0) {
        into.push(module.HEAPF32.slice(output >> 2, (output >> 2) + made * channels))
      }
    }
  }

  return {
    format: { sampleRate, channels },
    push(samples) {
      const parts: Float32Array<ArrayBuffer>[] = []
      for (let at = 0; at < samples.length; at += room * channels) {
        const part = samples.subarray(at, at + room * channels)
        module.HEAPF32.set(part, input >> 2)
        taken += part.length / channels
        run(part.length / channels, Infinity, parts)
      }
      return joined(parts)
    },
    end() {
      const parts: Float32Array<ArrayBuffer>[] = []
      const total = Math.round((taken * sampleRate) / from.sampleRate)
      while (given < total) {
        module.HEAPF32.fill(0, input >> 2, (input >> 2) + BLOCK)
        run(room, total - given, parts)
      }
      return joined(parts)
    },
    free: () => module._speex_resampler_destroy(state),
  }
}
