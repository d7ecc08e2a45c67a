import { SpeechError } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'

/** Hertz of all that Chatterbox hears and says. */
export const SAMPLE_RATE = 24_000

/** What a process of the engine is told when it starts. */
export interface ChatterboxSettings {
  /** Absolute path of the model's folder. */
  readonly dir: string
  /** `auto`, `cpu`, or a device the runtime has here. */
  readonly device: string
  /** Threads of the runtime; 0 leaves it to the runtime. */
  readonly threads: number
}

/** Settings as they arrive in a process. */
export function readSettings(data: Json): ChatterboxSettings {
  const { dir, device, threads } = data as { readonly [key: string]: Json }
  if (typeof dir !== 'string' || typeof device !== 'string' || typeof threads !== 'number')
    throw new SpeechError('internal', 'Expected the settings of chatterbox: dir, device, threads.')
  return { dir, device, threads }
}

/** What goes with each segment into the process, in place of the options of the request. */
export interface ChatterboxOrder {
  /** Null: as the model has it. */
  readonly exaggeration: number | null
  readonly guidance: number
  readonly temperature: number
  /** Null: by chance. */
  readonly seed: number | null
  /** The voice: 16-bit samples at 24 kHz, little-endian, in base64. */
  readonly reference: string
}
