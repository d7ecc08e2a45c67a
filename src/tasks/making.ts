import { SpeechError } from '../core/errors.ts'
import type { TimelineEntry } from '../core/mark.ts'
import type { OutputSpec, SpeechRequest } from '../core/request.ts'
import { prime } from '../core/stream.ts'
import type { Task, TaskResult } from '../core/task.ts'
import { firstSpeaker } from '../pipeline/speakers.ts'
import type { Speech } from '../pipeline/speech.ts'
import type { SegmentSpoken } from '../pipeline/synthesize.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { Logger } from '../ports/logger.ts'
import type { StoreCall } from '../ports/task-store.ts'
import type { MakeTask } from './attempt.ts'

/** How the speech of a task is asked for. */
export interface MakingCall {
  readonly delivery: 'file'
  readonly requestId: string
  /** See `CallOptions.holder`. */
  readonly holder: string
  readonly signal: AbortSignal
  /** See `SpeakContext.onSegment`. */
  readonly onSegment: (spoken: SegmentSpoken) => void
}

/** What making tasks needs. */
export interface MakingParts {
  speak(request: SpeechRequest, call: MakingCall): Promise<Speech>
  /** Into how many segments the text of a request is cut; speaks none of them. */
  countSegments(request: SpeechRequest, options: StoreCall): Promise<number>
  readonly artifacts: ArtifactStore
  /** Rates in hertz that FLAC is written in, ascending. */
  readonly masterRates: readonly number[]
  readonly log: Logger
}

/** How long the files of a run that failed may take to go. */
const CLEAR_MS = 10_000
/** Characters of JSON written together. */
const CHUNK_CHARS = 64 * 1024

/**
 * Makes tasks: speaks each into a FLAC master and a timeline beside it, in a folder of its own run,
 * `tasks/<id>/<version>/`: the version a task has when a run begins is never that of another run.
 * A run that fails leaves none of its files; one that succeeds removes those of the runs before.
 */
export function createMaking(parts: MakingParts): MakeTask {
  const { speak, countSegments, artifacts, masterRates, log } = parts
  return async (task, { signal, onProgress }) => {
    const request = masterRequest(task.request, masterRates)
    const folder = `${folderOf(task.id)}${task.version}/`
    const artifact = `${folder}speech.flac`
    const timeline = `${folder}timeline.json`

    async function make(): Promise<TaskResult> {
      const segmentsTotal =
        task.progress.segmentsTotal ?? (await countSegments(request, { signal }))
      let segmentsDone = 0
      let audioSec = 0
      const tell = (): void => onProgress({ segmentsDone, segmentsTotal, audioSec })
      tell()
      await using speech = await speak(request, {
        delivery: 'file',
        requestId: task.id,
        holder: task.id,
        signal,
        onSegment(spoken) {
          segmentsDone += 1
          audioSec += spoken.audioSec
          tell()
        },
      })
      // Nothing is opened in the store for as long as there is nothing to write.
      const master = await prime(speech.exact())
      const put = { signal, mediaType: speech.mediaType }
      const { sizeBytes } = await artifacts.put(artifact, master?.items ?? nothing(), put)
      await artifacts.put(timeline, json(speech.timeline), {
        signal,
        mediaType: 'application/json',
      })
      signal.throwIfAborted()
      return {
        artifact,
        timeline,
        sizeBytes,
        durationSec: speech.durationSec,
        sampleRate: speech.output.sampleRate,
        ...firstSpeaker(speech),
        language: speech.language,
        warnings: speech.warnings,
      }
    }

    let result: TaskResult
    try {
      result = await make()
    } catch (error) {
      await clear([artifact, timeline], artifacts, log)
      throw signal.aborted ? signal.reason : error
    }
    await clearEarlier(task, artifacts, log)
    return result
  }
}

/** What every file of a task begins with. */
function folderOf(id: string): string {
  return `tasks/${id}/`
}

/**
 * The request as its master is made: FLAC at the rate and with the channels asked for, or the
 * nearest rate above that FLAC has; at least the times of words, of which subtitles are made.
 */
export function masterRequest(
  request: SpeechRequest,
  masterRates: readonly number[],
): SpeechRequest {
  const { sampleRate: asked, channels } = request.output ?? {}
  const sampleRate =
    asked === undefined
      ? undefined
      : (masterRates.find((rate) => rate >= asked) ?? masterRates.at(-1))
  const output: OutputSpec = {
    codec: 'flac',
    ...(sampleRate !== undefined && { sampleRate }),
    ...(channels !== undefined && { channels }),
  }
  return { ...request, output, timeline: request.timeline === 'phoneme' ? 'phoneme' : 'word' }
}

async function clear(
  keys: readonly string[],
  artifacts: ArtifactStore,
  log: Logger,
): Promise<void> {
  // The run may have ended by its signal.
  const signal = AbortSignal.timeout(CLEAR_MS)
  for (const key of keys) {
    await artifacts.delete(key, { signal }).catch((error: unknown) => {
      log.warn({ key, err: error }, 'A file of a run that failed could not be deleted.')
    })
  }
}

/** Removes what runs before this one have left. Never what a later one makes: this one may be late. */
async function clearEarlier({ id, version }: Task, artifacts: ArtifactStore, log: Logger) {
  const prefix = folderOf(id)
  const keys: string[] = []
  try {
    const signal = AbortSignal.timeout(CLEAR_MS)
    for await (const { key } of artifacts.list(prefix, { signal })) {
      const run = Number.parseInt(key.slice(prefix.length), 10)
      if (run < version) keys.push(key)
    }
  } catch (error) {
    if (!SpeechError.is(error)) throw error
    log.warn({ task: id, err: error }, 'Files of earlier runs could not be listed.')
  }
  await clear(keys, artifacts, log)
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The entries as one JSON array, piece by piece. */
async function* json(entries: readonly TimelineEntry[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = '['
  for (const [index, entry] of entries.entries()) {
    text += `${index === 0 ? '' : ','}${JSON.stringify(entry)}`
    if (text.length < CHUNK_CHARS) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(`${text}]`)
}
