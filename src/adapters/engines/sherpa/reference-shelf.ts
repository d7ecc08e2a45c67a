import { SpeechError } from '../../../core/errors.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import { recordingRevision } from '../reference/recording-revisions.ts'
import { readReference } from '../reference/reference-audio.ts'
import type { KnownModel } from './model-catalog.ts'
import type { SherpaReference } from './model-voices.ts'
import { packSamples, type PackedReference } from './speaker-data.ts'

/** Shortest and longest recording of a voice that is imitated, in seconds. */
const REFERENCE_SEC = { minSec: 1, maxSec: 30 }

/** Recordings as a model is told them. */
export interface HeardReferences {
  readonly references: { readonly [name: string]: PackedReference }
  /** Changes when a recording does, or another one can be read. */
  readonly revision: string
}

/** The recordings that models imitate, each read once, and again when it has changed. */
export interface ReferenceShelf {
  /**
   * All that can be read, by name, for a model. What is wrong with the one that is asked for is
   * thrown; the others then wait for their own turn.
   */
  all(
    model: Pick<KnownModel, 'name' | 'report'>,
    asked: string | undefined,
    signal: AbortSignal,
  ): Promise<HeardReferences>
}

/** Reads recordings when they are needed; one that was wrong is read again the next time. */
export function referenceShelf(
  references: readonly SherpaReference[],
  decode: readonly AudioDecoder[],
): ReferenceShelf {
  const packed = new Map<string, { readonly revision: string; reading: Promise<PackedReference> }>()
  const read = async ({ name, audio: file, text }: SherpaReference): Promise<PackedReference> => {
    // Several calls share one reading, which no single one may end.
    const { signal } = new AbortController()
    const { samples, sampleRate } = await readReference({
      name, file, decode, signal, ...REFERENCE_SEC,
    }) // prettier-ignore
    return { text, sampleRate, samples: packSamples(samples) }
  }
  const pack = async (reference: SherpaReference, revision: string): Promise<PackedReference> => {
    const { name } = reference
    const known = packed.get(name)
    const taken = known?.revision === revision ? known : { revision, reading: read(reference) }
    packed.set(name, taken)
    try {
      return await taken.reading
    } catch (error) {
      if (packed.get(name) === taken) packed.delete(name)
      throw error
    }
  }
  return {
    async all({ name, report }, asked, signal) {
      const heard: Record<string, PackedReference> = {}
      const revisions: string[] = []
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
          const revision = await recordingRevision(reference.audio)
          heard[reference.name] = await pack(reference, revision)
          revisions.push(`${reference.name} ${revision}`)
        } catch (error) {
          if (wanted) throw error
        }
      }
      return { references: heard, revision: revisions.join('\n') }
    },
  }
}
