import { SpeechError } from '../../../core/errors.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import { readReference } from '../reference/reference-audio.ts'
import type { KnownModel } from './model-catalog.ts'
import type { SherpaReference } from './model-voices.ts'
import { packSamples, type PackedReference } from './speaker-data.ts'

/** Shortest and longest recording of a voice that is imitated, in seconds. */
const REFERENCE_SEC = { minSec: 1, maxSec: 30 }

/** The recordings that models imitate, each read once. */
export interface ReferenceShelf {
  /**
   * All that can be read, by name, for a model. What is wrong with the one that is asked for is
   * thrown; the others then wait for their own turn.
   */
  all(
    model: Pick<KnownModel, 'name' | 'report'>,
    asked: string | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly [name: string]: PackedReference }>
}

/** Reads recordings when they are needed; one that was wrong is read again the next time. */
export function referenceShelf(
  references: readonly SherpaReference[],
  decode: readonly AudioDecoder[],
): ReferenceShelf {
  const packed = new Map<string, Promise<PackedReference>>()
  const read = async ({ name, audio: file, text }: SherpaReference): Promise<PackedReference> => {
    // Several calls share one reading, which no single one may end.
    const { signal } = new AbortController()
    const { samples, sampleRate } = await readReference({
      name, file, decode, signal, ...REFERENCE_SEC,
    }) // prettier-ignore
    return { text, sampleRate, samples: packSamples(samples) }
  }
  const pack = async (reference: SherpaReference): Promise<PackedReference> => {
    const known = packed.get(reference.name) ?? read(reference)
    packed.set(reference.name, known)
    try {
      return await known
    } catch (error) {
      packed.delete(reference.name)
      throw error
    }
  }
  return {
    async all({ name, report }, asked, signal) {
      const heard: Record<string, PackedReference> = {}
      for (const reference of references) {
        signal.throwIfAborted()
        const wanted = reference.name.toLowerCase() === asked?.toLowerCase()
        if (wanted && report.family === 'zipvoice' && reference.text.trim() === '')
          throw new SpeechError(
            'unavailable',
            `Expected the text of the reference ${reference.name}, which the model ${name} needs; there is none.`,
            { retryable: false, details: { reference: reference.name } },
          )
        try {
          heard[reference.name] = await pack(reference)
        } catch (error) {
          if (wanted) throw error
        }
      }
      return heard
    },
  }
}
