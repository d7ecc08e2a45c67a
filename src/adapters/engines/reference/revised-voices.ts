import type { Voice } from '../../../core/voice.ts'
import type { RecordingRevisions } from './recording-revisions.ts'

/**
 * Gives voices the revisions of recordings: the same voices, as objects too, until one has changed.
 * `revisionOf` chooses what a voice depends on; undefined: on no recording.
 */
export function revisedVoices(
  look: () => Promise<RecordingRevisions>,
  revisionOf: (voice: Voice, recordings: RecordingRevisions) => string | undefined,
): (voices: readonly Voice[]) => Promise<readonly Voice[]> {
  let last: { voices: readonly Voice[]; recordings: RecordingRevisions } | undefined
  let revised: readonly Voice[] = []
  return async (voices) => {
    const recordings = await look()
    if (last?.voices === voices && last.recordings === recordings) return revised
    last = { voices, recordings }
    revised = voices.map((voice) => {
      const revision = revisionOf(voice, recordings)
      return revision === undefined ? voice : { ...voice, revision }
    })
    return revised
  }
}
