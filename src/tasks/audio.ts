import { SpeechError } from '../core/errors.ts'
import { follow } from '../core/follow.ts'
import type { PcmFrame } from '../core/pcm.ts'
import type { Codec } from '../core/request.ts'
import { orAborted } from '../core/stream.ts'
import type { Task, TaskResult } from '../core/task.ts'
import { chooseOutput } from '../pipeline/output.ts'
import { transcode } from '../pipeline/transcode.ts'
import type { ArtifactInfo, ArtifactStore } from '../ports/artifact-store.ts'
import type { AudioDecoder } from '../ports/decoder.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import type { StoreCall } from '../ports/task-store.ts'
import { bytesOf, damaged, gone, resultOf } from './made.ts'
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

/** A file being written, and how many wait for it. */
interface Writing {
  readonly info: Promise<ArtifactInfo>
  waiting: number
  stop(): void
}

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
  const running = new Map<string, Writing>()

  /** The frames of a master, whose damage is not the caller's fault. */
  async function* master(result: TaskResult, signal: AbortSignal): AsyncGenerator<PcmFrame> {
    try {
      yield* decoder.decode(bytesOf(result.artifact, artifacts, { signal }), { signal })
    } catch (error) {
      const broken =
        SpeechError.is(error) && ['invalid_request', 'unsupported'].includes(error.code)
      throw broken ? damaged(error) : error
    }
  }

  async function write(
    key: string,
    task: Task,
    encoder: AudioEncoder,
    signal: AbortSignal,
  ): Promise<ArtifactInfo> {
    const result = resultOf(task)
    const asked = task.request.output ?? { codec: defaultCodec }
    const { codec } = encoder
    const { mediaType, bytes } = await transcode(master(result, signal), {
      encoder,
      output: asked.codec === codec ? asked : { codec },
      durationSec: result.durationSec,
      signal,
    })
    return artifacts.put(key, bytes, { signal, mediaType })
  }

  function join(key: string, task: Task, encoder: AudioEncoder): Writing {
    const known = running.get(key)
    if (known) return known
    const wanted = follow()
    const forget = (): void => {
      if (running.get(key) === writing) running.delete(key)
    }
    const writing: Writing = {
      info: write(key, task, encoder, wanted.signal).finally(forget),
      waiting: 0,
      stop() {
        forget()
        wanted.abort(new Error('Nobody waits for this file any more.'))
      },
    }
    running.set(key, writing)
    return writing
  }

  async function written(
    key: string,
    task: Task,
    encoder: AudioEncoder,
    signal: AbortSignal,
  ): Promise<ArtifactInfo> {
    const found = await artifacts.find(key, { signal })
    if (found) return found
    const writing = join(key, task, encoder)
    writing.waiting += 1
    try {
      return await orAborted(writing.info, signal)
    } finally {
      writing.waiting -= 1
      if (writing.waiting === 0) writing.stop()
    }
  }

  return async (task, { signal, codec = task.request.output?.codec ?? defaultCodec }) => {
    const { artifact, durationSec } = resultOf(task)
    const encoder = chooseOutput({ codec }, encoders)
    const { extension } = encoder
    const folder = artifact.slice(0, artifact.lastIndexOf('/') + 1)
    // Several codecs share an extension.
    const info =
      codec === 'flac'
        ? await artifacts.find(artifact, { signal })
        : await written(`${folder}audio-${codec}.${extension}`, task, encoder, signal)
    if (!info) throw gone()
    const { key, mediaType, sizeBytes, etag } = info
    return {
      mediaType,
      extension,
      sizeBytes,
      etag,
      durationSec,
      open: ({ signal: wanted = new AbortController().signal, range } = {}) =>
        bytesOf(key, artifacts, { signal: wanted, range }),
    }
  }
}
