import path from 'node:path'
import type { SpeechError } from '../../../core/errors.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import type { EngineStatus, SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Meter } from '../../../ports/meter.ts'
import { processPool } from '../process/pool.ts'
import { recordingRevisions } from '../reference/recording-revisions.ts'
import { revisedVoices } from '../reference/revised-voices.ts'
import { devicesFor } from './devices.ts'
import { chatterboxFacts, chatterboxVoices } from './facts.ts'
import { inspectFolder } from './model-folder.ts'
import { referenceReader, type ChatterboxReference } from './references.ts'
import type { ChatterboxOrder } from './settings.ts'
import { readTuning } from './tuning.ts'

/**
 * Milliseconds an aborted call may take to leave its process: the decoder of a long sentence runs so
 * long on a processor, and loading the model again takes longer.
 */
const GRACE_MS = 30_000

/** Milliseconds for one sentence: a slow processor takes many times as long as its sound lasts. */
const SILENCE_MS = 900_000

/** How Chatterbox runs in child processes. */
export interface ChatterboxEngineOptions {
  /** Absolute path of the model's folder. */
  readonly dir: string
  /** Voices to be imitated, beside the one the model may bring along. */
  readonly references: readonly ChatterboxReference[]
  /** What reads their recordings. */
  readonly decoders: readonly AudioDecoder[]
  /** Processes at most, each with a model of its own. Default 1. */
  readonly workers?: number
  /** Calls that may wait for a process before new ones are refused as `overloaded`. */
  readonly queue: number
  /** `auto` (the default): the graphics processor where it can be used, else the processor. */
  readonly device?: string
  /** Threads of the runtime in each process; 0, the default, leaves it to the runtime. */
  readonly threads?: number
  /** Milliseconds without a call after which the model is unloaded; 0, the default: never. */
  readonly idleUnloadMs?: number
  /** Milliseconds the model has to load. Default 300,000. */
  readonly loadTimeoutMs?: number
  /** Resident memory of one process, in bytes, above which it is ended; 0, the default: no bound. */
  readonly maxMemoryBytes?: number
  /** Told when a call has failed because nothing could be loaded. */
  readonly onLoadFailure?: (error: SpeechError) => void
  /** Which processes `prepare()` starts. Default `first`. */
  readonly warm?: 'first' | 'all'
  readonly clock: Clock
  readonly logger?: Logger
  readonly meter?: Meter
  /** Milliseconds a process has to react to an abort before it is killed. Default 30,000. */
  readonly graceMs?: number
}

/** Chatterbox, and how it is. */
export interface ChatterboxEngine extends SpeechEngine {
  status(): EngineStatus
}

/**
 * Chatterbox in child processes. A folder that is wrong is told by the first call, as `unavailable`
 * with a sentence for each file; so is the missing package, with the line that installs it.
 */
export function chatterboxEngine(options: ChatterboxEngineOptions): ChatterboxEngine {
  const { dir, device = 'auto', threads = 0, workers = 1, logger, meter } = options
  const folder = inspectFolder(dir)
  const model = path.basename(dir)
  const voices = chatterboxVoices(folder, options.references)
  const references = referenceReader(voices, options.decoders)
  const files = [...voices.values()].map(({ audio }) => audio)
  const recordings = recordingRevisions(files, options.clock)
  const revised = revisedVoices(recordings, ({ id }, { of }) => of.get(voices.get(id)?.audio ?? ''))
  const pool = processPool({
    facts: chatterboxFacts(folder, voices),
    entry: new URL('./worker.js', import.meta.url),
    data: { dir, device, threads },
    workers,
    queue: options.queue,
    clock: options.clock,
    graceMs: options.graceMs ?? GRACE_MS,
    silenceMs: SILENCE_MS,
    ...(options.idleUnloadMs !== undefined && { idleUnloadMs: options.idleUnloadMs }),
    ...(options.loadTimeoutMs !== undefined && { loadTimeoutMs: options.loadTimeoutMs }),
    ...(options.maxMemoryBytes !== undefined && { maxMemoryBytes: options.maxMemoryBytes }),
    ...(options.onLoadFailure && { onLoadFailure: options.onLoadFailure }),
    ...(options.warm && { warm: options.warm }),
    ...(logger && { logger }),
    ...(meter && { meter }),
  })
  const [wanted] = devicesFor(device)
  let told = device !== 'auto' || wanted === 'cpu'
  const tellFallback = (): void => {
    const used = pool.status().device
    if (told || used === undefined) return
    told = true
    if (used === 'cpu')
      logger?.warn(
        { engine: 'chatterbox', wanted },
        `chatterbox cannot use ${wanted}: it runs on cpu`,
      )
  }
  return {
    ...pool,
    voices: async (call) => revised(await pool.voices(call)),
    async revision({ signal }) {
      signal.throwIfAborted()
      return (await recordings()).all
    },
    async prepare(call) {
      await pool.prepare(call)
      tellFallback()
    },
    async *synthesize(segment, call) {
      const { seed = null, exaggeration = null, ...tuning } = readTuning(segment)
      call.signal.throwIfAborted()
      const reference = await references.read(segment.voice.id, call.signal)
      const order: ChatterboxOrder = { ...tuning, seed, exaggeration, reference }
      for await (const frame of pool.synthesize(
        { ...segment, engineOptions: { ...order } },
        call,
      )) {
        tellFallback()
        const by = frame.spokenBy
        yield by ? { ...frame, spokenBy: { ...by, model } } : frame
      }
    },
  }
}
