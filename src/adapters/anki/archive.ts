import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { SpeechError } from '../../core/errors.ts'

/** Beyond these a zip needs an extension (APPNOTE 4.5.3) that not every reader knows. */
const MAX_BYTES = 0xffff_ffff
const MAX_FILES = 0xffff
/** Bytes of the directory, at most, for each file: its names are short. */
const ENTRY_BYTES = 128
const NOTHING = new Uint8Array(0)

/** Writes a zip as its files come. */
export interface Archive {
  /** Gives what can be written of it so far. `too_large` beyond 4 GiB or 65,535 files. */
  file(
    name: string,
    bytes: AsyncIterable<Uint8Array>,
    options: { readonly deflate: boolean },
  ): AsyncGenerator<Uint8Array>
  /** The directory, which comes last. */
  end(): Generator<Uint8Array>
}

/** A zip whose files were all changed at one time, in milliseconds since the epoch. */
export function createArchive(changedMs: number): Archive {
  const made: Uint8Array[] = []
  let failure: unknown
  let total = 0
  let files = 0
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else if (chunk.length > 0) made.push(chunk)
  })
  function* taken(): Generator<Uint8Array> {
    if (failure !== undefined) throw failure
    for (const chunk of made.splice(0)) {
      total += chunk.length
      yield chunk
    }
    if (files > MAX_FILES || total + files * ENTRY_BYTES > MAX_BYTES)
      throw new SpeechError(
        'too_large',
        'Expected a package of less than 4 GiB and 65,536 files; ask for fewer items.',
      )
  }
  return {
    async *file(name, bytes, { deflate }) {
      files += 1
      const entry = deflate ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
      entry.mtime = changedMs
      zip.add(entry)
      for await (const chunk of bytes) {
        entry.push(chunk, false)
        yield* taken()
      }
      entry.push(NOTHING, true)
      yield* taken()
    },
    *end() {
      zip.end()
      yield* taken()
    },
  }
}
