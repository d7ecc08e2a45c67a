import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { openFileArtifacts } from '../../src/adapters/artifacts/files.ts'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { flacDecoder } from '../../src/adapters/decoders/flac/decoder.ts'
import { builtInEncoders } from '../../src/adapters/encoders/index.ts'
import { cached } from '../../src/adapters/engines/compose/cached.ts'
import { kept } from '../../src/adapters/engines/compose/kept.ts'
import { fileScratch } from '../../src/adapters/scratch/files.ts'
import { openDatabase } from '../../src/adapters/stores/sql/database.ts'
import { sqlCacheIndex } from '../../src/adapters/stores/sql/cache-index.ts'
import { DEFAULTS } from '../../src/app/config/defaults.ts'
import { countSegments } from '../../src/app/segment-count.ts'
import { segmentsOf } from '../../src/app/segments.ts'
import { taskOf } from '../../src/contracts/task-sample.ts'
import type { SpeechRequest } from '../../src/core/request.ts'
import { type Task, type TaskProgress, transition } from '../../src/core/task.ts'
import { createCatalogue } from '../../src/pipeline/catalogue.ts'
import { type PlanContext, planSpeech, type SpeechPlan } from '../../src/pipeline/plan.ts'
import { speak } from '../../src/pipeline/speak.ts'
import type { ArtifactStore } from '../../src/ports/artifact-store.ts'
import type { CacheIndex } from '../../src/ports/cache-index.ts'
import type { AudioEncoder } from '../../src/ports/encoder.ts'
import type { SpeechEngine } from '../../src/ports/engine.ts'
import type { Logger } from '../../src/ports/logger.ts'
import type { MakeTask } from '../../src/tasks/attempt.ts'
import { createMaking } from '../../src/tasks/making.ts'
import { prepareText } from '../../src/text/front-end.ts'

const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => quiet,
}

/** A folder and a database, shared by the processes of a house that makes tasks. */
export interface MakingHouse {
  readonly artifacts: ArtifactStore
  readonly index: CacheIndex
  readonly encoders: ReadonlyMap<string, AudioEncoder>
  /** The keys of all that is kept. */
  keys(prefix?: string): Promise<string[]>
  /** A process that makes tasks by an engine; closing it closes the engine. */
  process(engine: SpeechEngine): MakingProcess
  close(): Promise<void>
}

/** One process of the house. */
export interface MakingProcess {
  readonly make: MakeTask
  /** Segments that the engine was asked for. */
  readonly calls: () => number
  close(): Promise<void>
}

/** Opens a house on real files. */
export async function openMakingHouse(): Promise<MakingHouse> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
  const { signal } = new AbortController()
  const url = path.join(dir, 'a.db')
  const database = await openDatabase({ url, clock: systemClock, signal })
  const artifacts = await openFileArtifacts({ dir: path.join(dir, 'artifacts') })
  const index = sqlCacheIndex({ database, clock: systemClock })
  const codecs = builtInEncoders({ threads: 1 })
  const encoders = new Map(codecs.encoders.map((it) => [it.codec, it]))
  const flac = encoders.get('flac')
  if (!flac) throw new Error('Expected an encoder of FLAC.')

  function processOf(encoder: AudioEncoder, engine: SpeechEngine): MakingProcess {
    let calls = 0
    const counted: SpeechEngine = {
      ...engine,
      synthesize(segment, call) {
        calls += 1
        return engine.synthesize(segment, call)
      },
    }
    const place = { artifacts, index, clock: systemClock, always: false }
    const keeper = kept(counted, { ...place, encoder, decoder: flacDecoder })
    const joined = cached(keeper, { maxBytes: 0 })
    const context: PlanContext = {
      catalogue: createCatalogue([joined], { voice: '', language: 'en-US' }),
      encoders,
      segments: DEFAULTS.segments,
      pauses: DEFAULTS.pauses,
      maxTextChars: 1_000_000,
      defaultOutput: { codec: 'mp3' },
      language: 'en-US',
      reading: DEFAULTS.text,
      lexicons: async () => [],
    }
    const planned = async (
      request: SpeechRequest,
      given: { readonly signal: AbortSignal },
    ): Promise<SpeechPlan> => {
      const plan = await planSpeech(request, context, given)
      await prepareText(plan.text)
      return plan
    }
    const parts = { scratch: fileScratch({ dir }), clock: systemClock }
    return {
      make: createMaking({
        artifacts,
        masterRates: encoder.sampleRates,
        log: quiet,
        async speak(request, call) {
          const plan = await planned(request, call)
          return speak(plan, segmentsOf(request.text, plan.text), parts, call)
        },
        countSegments: async (request, call) =>
          countSegments(await planned(request, call), request.text, call.signal),
      }),
      calls: () => calls,
      close: () => joined.close(),
    }
  }

  return {
    artifacts,
    index,
    encoders,
    process: (engine) => processOf(flac, engine),
    async keys(prefix = '') {
      const keys: string[] = []
      for await (const { key } of artifacts.list(prefix, { signal })) keys.push(key)
      return keys
    },
    async close() {
      await index.close()
      await database.close()
      await artifacts.close()
      await codecs.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** A task whose run number `attempt` has begun. */
export function runningTask(id: string, request: SpeechRequest, attempt = 1): Task {
  let task = taskOf(id, { request })
  for (let run = 0; run < attempt; run++) task = transition(task, { type: 'start' }, 2000)
  return task
}

/** Runs a task to its end, and gives it as it is then. */
export async function runTask(
  { make }: MakingProcess,
  task: Task,
  signal = new AbortController().signal,
  onProgress: (progress: TaskProgress) => void = () => undefined,
): Promise<Task> {
  const result = await make(task, { signal, onProgress })
  return transition(task, { type: 'succeed', result }, 3000)
}
