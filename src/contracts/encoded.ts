import { concat } from '../core/bytes.ts'
import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import { takeRoom } from '../core/sample-rooms.ts'
import type { AudioEncoder, EncodeOptions } from '../ports/encoder.ts'
import { never } from './spoken.ts'

/** A second or so that a codec cannot mistake for silence: a tone that glides and swells, louder on the left. */
export function toneSamples(format: PcmFormat, seconds: number): Float32Array<ArrayBuffer> {
  const count = Math.round(seconds * format.sampleRate)
  const samples = new Float32Array(count * format.channels)
  for (let i = 0; i < count; i++) {
    const time = i / format.sampleRate
    const value =
      Math.sin(2 * Math.PI * time * (300 + 80 * time)) * (0.4 + 0.2 * Math.sin(9 * time))
    for (let channel = 0; channel < format.channels; channel++) {
      samples[i * format.channels + channel] = value / (channel + 1)
    }
  }
  return samples
}

/** A source of frames that knows what became of it. */
export interface WatchedSource extends AsyncIterable<PcmFrame> {
  /** Samples given so far. */
  readonly given: number
  /** Resolves when the source has been read to its end or left. */
  readonly closed: Promise<void>
}

/**
 * Frames cut from samples, in sizes (per channel) that go round and round. With `error` it
 * throws that at the end; with `hangs` it never ends.
 */
export function watchedSource(
  format: PcmFormat,
  samples: Float32Array,
  sizes: readonly number[],
  ending: { readonly error?: unknown; readonly hangs?: AbortSignal } = {},
): WatchedSource {
  let given = 0
  let close = (): void => {}
  const closed = new Promise<void>((resolve) => (close = resolve))
  async function* frames(): AsyncGenerator<PcmFrame> {
    try {
      for (let at = 0, turn = 0; at < samples.length; turn++) {
        const end = at + (sizes[turn % sizes.length] ?? 1) * format.channels
        const own = samples.slice(at, end)
        // Samples may be alone in memory that is longer than they are.
        const part = turn % 2 === 0 ? own : takeRoom(own.length)
        part.set(own)
        at = end
        given += part.length
        yield { format, samples: part, marks: [] }
      }
      const { hangs } = ending
      if (hangs) {
        await new Promise<void>((resolve) => {
          if (hangs.aborted) resolve()
          else hangs.addEventListener('abort', () => resolve(), { once: true })
        })
      }
      if ('error' in ending) throw ending.error
    } finally {
      close()
    }
  }
  const iterator = frames()
  return {
    get given() {
      return given
    },
    closed,
    [Symbol.asyncIterator]: () => iterator,
  }
}

/** A finished file, and the chunks it came in. */
export interface Encoded {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly chunks: readonly Uint8Array<ArrayBuffer>[]
}

/** Encodes a source to its end. */
export async function encodeAll(
  encoder: AudioEncoder,
  source: AsyncIterable<PcmFrame>,
  format: PcmFormat,
  options: Partial<Pick<EncodeOptions, 'totalSamples' | 'patch' | 'signal'>> = {},
): Promise<Encoded> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const output = { codec: encoder.codec }
  const all = { output, format, signal: never(), ...options }
  for await (const chunk of encoder.encode(source, all)) chunks.push(chunk)
  return { bytes: concat(chunks), chunks }
}
