import type { PcmFormat } from '../core/pcm.ts'
import { fromInt16, toInt16 } from './convert.ts'
import type { Processor } from './transform.ts'
import type { WasmModule } from './wasm.ts'
import { allocated, lazyModule } from './wasm.ts'

/** The functions of `sonic.h` that we call. Counts are samples of a channel. */
export interface SonicModule extends WasmModule {
  _sonicCreateStream(sampleRate: number, channels: number): number
  _sonicDestroyStream(stream: number): void
  _sonicSetSpeed(stream: number, speed: number): void
  _sonicWriteShortToStream(stream: number, samples: number, count: number): number
  _sonicReadShortFromStream(stream: number, samples: number, maxCount: number): number
  _sonicFlushStream(stream: number): number
}

/**
 * Samples of a channel written at once. Sonic's choices depend on how much it has, so pieces
 * of one size make the result independent of how the audio came.
 */
const BLOCK = 512
/** Samples read at once. */
const READ = 8192

interface Sonic {
  readonly module: SonicModule
  /** Shared by all streams: a call fills and empties it without a break. */
  readonly buffer: number
}

const loadSonic = lazyModule('sonic', async (): Promise<Sonic> => {
  const module = await (await import('@echogarden/sonic-wasm')).default()
  return { module, buffer: allocated(module._malloc(READ * 2)) }
})

/** One sonic stream, in blocks. */
function openStage({ module, buffer }: Sonic, format: PcmFormat, speed: number): Stage {
  const { channels, sampleRate } = format
  const stream = allocated(module._sonicCreateStream(sampleRate, channels))
  module._sonicSetSpeed(stream, speed)
  const block = new Int16Array(BLOCK * channels)
  let fill = 0

  function read(into: Int16Array[]): void {
    for (;;) {
      const room = Math.floor(READ / channels)
      const count = module._sonicReadShortFromStream(stream, buffer, room)
      if (count <= 0) return
      into.push(module.HEAP16.slice(buffer >> 1, (buffer >> 1) + count * channels))
    }
  }

  function write(): void {
    module.HEAP16.set(block.subarray(0, fill), buffer >> 1)
    allocated(module._sonicWriteShortToStream(stream, buffer, fill / channels))
    fill = 0
  }

  return {
    push(samples, into) {
      for (let at = 0; at < samples.length; ) {
        const part = samples.subarray(at, at + block.length - fill)
        block.set(part, fill)
        at += part.length
        fill += part.length
        if (fill < block.length) return
        write()
        read(into)
      }
    },
    end(into) {
      if (fill > 0) write()
      allocated(module._sonicFlushStream(stream))
      read(into)
    },
    free: () => module._sonicDestroyStream(stream),
  }
}

interface Stage {
  push(samples: Int16Array, into: Int16Array[]): void
  end(into: Int16Array[]): void
  free(): void
}

/**
 * Opens a change of speed that keeps the pitch, for speech: sonic leaves out or repeats whole
 * pitch periods (the PICOLA method). `speed` is above 0; 2 is twice as fast. Beyond half and
 * double speed sonic does not make up for its rounding, so several stages share the work.
 * Sonic works on 16 bits, and its own change of pitch is not used: it reads outside its memory.
 */
export async function openSpeed(format: PcmFormat, speed: number): Promise<Processor> {
  const sonic = await loadSonic()
  const count = Math.max(1, Math.ceil(Math.abs(Math.log2(speed)) - 1e-9))
  const stages: Stage[] = []
  const free = (): void => {
    for (const stage of stages.splice(0)) stage.free()
  }
  try {
    while (stages.length < count) stages.push(openStage(sonic, format, speed ** (1 / count)))
  } catch (error) {
    free()
    throw error
  }

  /** Sends samples through the stages; at the end, what each one still holds too. */
  function run(samples: Int16Array, last: boolean): Float32Array<ArrayBuffer> {
    let parts = [samples]
    for (const stage of stages) {
      const next: Int16Array[] = []
      for (const part of parts) stage.push(part, next)
      if (last) stage.end(next)
      parts = next
    }
    const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
    let at = 0
    for (const part of parts) {
      out.set(fromInt16(part), at)
      at += part.length
    }
    return out
  }

  return {
    format,
    push: (samples) => run(toInt16(samples), false),
    end: () => run(new Int16Array(0), true),
    free,
  }
}
