import { SpeechError } from '../../core/errors.ts'
import { CODECS } from '../../core/request.ts'
import type { AudioEncoder } from '../../ports/encoder.ts'
import { ENCODER_FACTS } from './facts.ts'
import type { ThreadPool } from './thread/thread-pool.ts'

/** The encoders that come with the platform, one for each codec. */
export interface BuiltInEncoders {
  readonly encoders: readonly AudioEncoder[]
  /** Ends the threads; encodings in them fail with `unavailable`. Safe to call twice. */
  close(): Promise<void>
}

/** Settings of `builtInEncoders()`. */
export interface EncoderSettings {
  /** Most threads for codecs that cost much, started when needed. Default: the cores, at most 4. */
  readonly threads?: number
}

/**
 * Makes the encoders. Nothing is loaded and no thread started before the first use; threads
 * never keep a process alive that has nothing else to do.
 */
export function builtInEncoders({ threads }: EncoderSettings = {}): BuiltInEncoders {
  let pool: Promise<ThreadPool> | undefined
  let closed = false
  const encoders = CODECS.map((codec): AudioEncoder => {
    const { heavy, ...facts } = ENCODER_FACTS[codec]
    const load = async (): Promise<AudioEncoder> => {
      if (!heavy) return (await import('./bare.ts')).bareEncoder(codec)
      if (closed) throw new SpeechError('unavailable', 'The encoders were closed.')
      pool ??= import('./thread/thread-pool.ts').then((module) => module.createThreadPool(threads))
      const { threadedEncoder } = await import('./thread/threaded-encoder.ts')
      return threadedEncoder(codec, await pool)
    }
    return {
      ...facts,
      async *encode(frames, options) {
        yield* (await load()).encode(frames, options)
      },
    }
  })
  return {
    encoders,
    async close() {
      closed = true
      await (await pool)?.close()
    },
  }
}
