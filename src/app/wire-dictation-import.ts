import type { DictationParts } from './dictation-import/dictation-import.ts'

/** Loads what reads a database of the dictation API and its audio. */
export async function dictationParts(): Promise<DictationParts> {
  const [{ readDictationDatabase }, { wavDecoder }] = await Promise.all([
    import('../adapters/dictation-database/reader.ts'),
    import('../adapters/decoders/wav/decoder.ts'),
  ])
  return { read: readDictationDatabase, decoder: wavDecoder }
}
