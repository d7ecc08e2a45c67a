import { SpeechError } from '../../core/errors.ts'
import type { PcmFormat, PcmFrame } from '../../core/pcm.ts'
import type { Scratch } from '../../ports/scratch.ts'

/** Settings of scratch room in memory. */
export interface MemoryScratchOptions {
  /** Bytes of samples one audio may have before it is refused as `too_large`. Default 256 MiB. */
  readonly maxBytes?: number
}

/** Refuses a frame that is laid out differently from those before it. */
export function checkFormat(format: PcmFormat | undefined, next: PcmFormat): void {
  if (!format) return
  if (format.sampleRate === next.sampleRate && format.channels === next.channels) return
  throw new SpeechError(
    'internal',
    `Expected all frames at ${format.sampleRate} Hz with ${format.channels} channels; got ${next.sampleRate} Hz with ${next.channels}.`,
  )
}

/** Refuses to work on audio that was disposed of or aborted. */
export function checkOpen(released: boolean, signal: AbortSignal): void {
  signal.throwIfAborted()
  if (released) throw new SpeechError('internal', 'This scratch audio was disposed of.')
}

/** A copy of a frame, for a reader that may change it; or the frame itself, which is then gone from here. */
export function give(frames: (PcmFrame | undefined)[], at: number, last: boolean): PcmFrame {
  const frame = frames[at]
  if (!frame) throw new SpeechError('internal', 'Expected no reading after the last one.')
  if (!last) return { ...frame, samples: frame.samples.slice() }
  frames[at] = undefined
  return frame
}

/** Scratch room that keeps all samples in memory. */
export function memoryScratch(options: MemoryScratchOptions = {}): Scratch {
  const { maxBytes = 256 * 1024 * 1024 } = options
  return {
    async open({ signal }) {
      signal.throwIfAborted()
      const frames: (PcmFrame | undefined)[] = []
      let format: PcmFormat | undefined
      let totalBytes = 0
      let totalSamples = 0
      let released = false

      function release(): void {
        released = true
        frames.length = 0
        signal.removeEventListener('abort', release)
      }
      signal.addEventListener('abort', release, { once: true })

      return {
        async append(frame) {
          checkOpen(released, signal)
          checkFormat(format, frame.format)
          if (totalBytes + frame.samples.byteLength > maxBytes) {
            throw new SpeechError(
              'too_large',
              `Expected at most ${maxBytes} bytes of samples; got more.`,
            )
          }
          format ??= frame.format
          totalBytes += frame.samples.byteLength
          totalSamples += frame.samples.length / frame.format.channels
          frames.push(frame)
        },
        get totalSamples() {
          return totalSamples
        },
        get format() {
          return format
        },
        async *read({ last = false } = {}) {
          const count = frames.length
          for (let i = 0; i < count; i++) {
            checkOpen(released, signal)
            yield give(frames, i, last)
          }
          checkOpen(released, signal)
        },
        async [Symbol.asyncDispose]() {
          release()
        },
      }
    },
  }
}
