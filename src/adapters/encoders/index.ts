import { CODECS } from '../../core/request.ts'
import type { AudioEncoder } from '../../ports/encoder.ts'
import { bareEncoder } from './bare.ts'
import { ENCODER_FACTS } from './facts.ts'
import { createThreadPool } from './thread/thread-pool.ts'
import { threadedEncoder } from './thread/threaded-encoder.ts'

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
  const pool = createThreadPool(threads)
  const encoders = CODECS.map((codec) => {
    const facts = ENCODER_FACTS[codec]
    return facts.heavy ? threadedEncoder(facts, pool) : bareEncoder(codec)
  })
  return { encoders, close: () => pool.close() }
}
