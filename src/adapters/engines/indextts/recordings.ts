import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import { recordingRevision } from '../reference/recording-revisions.ts'
import { readReference } from '../reference/reference-audio.ts'
import type { IndexTtsReference } from './options.ts'

/** What can be imitated; IndexTTS itself hears no more than the first 15 seconds. */
const MIN_SEC = 1
const MAX_SEC = 30

/** A recording as it is sent. */
export interface Recording {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  /** Name of the file, without folders. */
  readonly fileName: string
}

/** Reads the file of a reference once it has been heard; the error names the reference. */
export type Recordings = (reference: IndexTtsReference, signal: AbortSignal) => Promise<Recording>

/** Keeps what was read until the file changes. */
export function recordings(decode: readonly AudioDecoder[]): Recordings {
  const kept = new Map<string, { readonly revision: string; readonly recording: Recording }>()
  return async (reference, signal) => {
    const { name, audio: file } = reference
    const revision = await recordingRevision(file)
    const known = kept.get(name)
    if (known && known.revision === revision) return known.recording
    // Refuses what is not there, no audio, silent, too short or too long.
    await readReference({ name, file, minSec: MIN_SEC, maxSec: MAX_SEC, decode, signal })
    const bytes = new Uint8Array(await readFile(file, { signal }))
    const flac = bytes[0] === 0x66
    const recording: Recording = {
      bytes,
      mediaType: flac ? 'audio/flac' : 'audio/wav',
      fileName: path.basename(file),
    }
    kept.set(name, { revision, recording })
    return recording
  }
}
