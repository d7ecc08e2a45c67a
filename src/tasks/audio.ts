import type { Codec } from '../core/request.ts'
import type { Task } from '../core/task.ts'
import { chooseOutput } from '../pipeline/output.ts'
import { transcode } from '../pipeline/transcode.ts'
import type { ArtifactInfo, ArtifactStore } from '../ports/artifact-store.ts'
import type { AudioDecoder } from '../ports/decoder.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import type { StoreCall } from '../ports/task-store.ts'
import { fileOf, gone, masterOf, resultOf } from './made.ts'
import { createSharedWriting } from './shared-writing.ts'
import type { TaskAudio } from './tasks.ts'

/** What serving the audio of tasks needs. */
export interface TaskAudioParts {
  readonly artifacts: ArtifactStore
  readonly encoders: ReadonlyMap<string, AudioEncoder>
  /** Of FLAC, in which masters are kept. */
  readonly decoder: AudioDecoder
  /** What a request without an output is written in. */
  readonly defaultCodec: Codec
}

/** Gives the speech of a task in a codec. Default: the one of its request. */
export type ReadTaskAudio = (
  task: Task,
  options: StoreCall & { readonly codec?: Codec | undefined },
) => Promise<TaskAudio>

/**
 * Serves the speech of tasks that have succeeded: FLAC as it was made; any other codec is encoded
 * from it once, kept beside it and served from there. Who asks for the same at the same time waits
 * for one encoding, which stops when all have left. In the codec of the request its rate, channels
 * and bit rate are those of the request; in others those of the speech, as near as the codec has.
 *
 * Rejects with `conflict` before the speech is there, `not_found` when it was removed, `internal`
 * when it is damaged.
 */
export function createTaskAudio(parts: TaskAudioParts): ReadTaskAudio {
  const { artifacts, encoders, decoder, defaultCodec } = parts
  const writeShared = createSharedWriting(artifacts)

  async function write(
    key: string,
    task: Task,
    encoder: AudioEncoder,
    signal: AbortSignal,
  ): Promise<ArtifactInfo> {
    const result = resultOf(task)
    const asked = task.request.output ?? { codec: defaultCodec }
    const { codec } = encoder
    const { mediaType, bytes } = await transcode(
      masterOf(result.artifact, { artifacts, decoder, signal }),
      {
        encoder,
        output: asked.codec === codec ? asked : { codec },
        durationSec: result.durationSec,
        signal,
      },
    )
    return artifacts.put(key, bytes, { signal, mediaType })
  }

  const derived = (
    key: string,
    task: Task,
    encoder: AudioEncoder,
    signal: AbortSignal,
  ): Promise<ArtifactInfo> =>
    writeShared(key, (wanted) => write(key, task, encoder, wanted), signal)

  return async (task, { signal, codec = task.request.output?.codec ?? defaultCodec }) => {
    const { artifact, durationSec } = resultOf(task)
    const encoder = chooseOutput({ codec }, encoders)
    const { extension } = encoder
    const folder = artifact.slice(0, artifact.lastIndexOf('/') + 1)
    // Several codecs share an extension.
    const info =
      codec === 'flac'
        ? await artifacts.find(artifact, { signal })
        : await derived(`${folder}audio-${codec}.${extension}`, task, encoder, signal)
    if (!info) throw gone()
    return fileOf(info, { extension, durationSec, artifacts })
  }
}
