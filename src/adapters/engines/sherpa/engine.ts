import { existsSync } from 'node:fs'
import { SpeechError } from '../../../core/errors.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Voice } from '../../../core/voice.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import type { CallOptions, EngineStatus, SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Meter } from '../../../ports/meter.ts'
import { processPool } from '../process/pool.ts'
import { readReference } from '../reference/reference-audio.ts'
import { engineClosed, packageMissing } from '../thread/failure.ts'
import { isBlend } from './blend.ts'
import { CALLS_PER_PROCESS, sherpaCapabilities, threadsOf } from './facts.ts'
import { modelCatalog, type KnownModel, type NamedModel } from './model-catalog.ts'
import { explainProblems } from './model-report.ts'
import { blendedVoice, modelVoices, readBlend, type SherpaReference } from './model-voices.ts'
import { runningModels, type ModelEngine } from './running-models.ts'
import { devicesOf, RUNTIME, runtimeInstalled } from './runtime.ts'
import { packSamples, toJson, type PackedReference, type SherpaData } from './speaker-data.ts'
import { overallStatus } from './status.ts'
import { readVoiceId } from './voice-id.ts'

/** Shortest and longest recording of a voice that is imitated, in seconds. */
const REFERENCE_SEC = { minSec: 1, maxSec: 30 }
/** There while a driver of NVIDIA runs (Linux). */
const GPU_DRIVER = '/proc/driver/nvidia/version'

/** How models are found and run. */
export interface SherpaOptions {
  /** Finds the folders of models; asked again whenever voices are listed. */
  readonly models: {
    list(options: { readonly signal: AbortSignal }): Promise<readonly NamedModel[]>
  }
  /** Processes of each model, at most. */
  readonly workers: number
  /** Calls that may wait for one before new ones are refused as `overloaded`. */
  readonly queue: number
  readonly clock: Clock
  /** `auto` (the default), `cpu`, `cuda`, … */
  readonly device?: string
  /** Threads of one run; 0, the default: its share of the processor cores, at most 4. */
  readonly threads?: number
  readonly idleUnloadMs?: number
  readonly loadTimeoutMs?: number
  readonly maxMemoryBytes?: number
  readonly graceMs?: number
  readonly onLoadFailure?: (error: SpeechError) => void
  /** Named blends of voices: `{ anna: 'af_heart(2)+af_sky(1)' }`. */
  readonly blends?: { readonly [name: string]: string }
  /** Recordings of voices for models that imitate. */
  readonly references?: readonly SherpaReference[]
  /** Reads the recordings. */
  readonly decode?: readonly AudioDecoder[]
  /** Folder in which eSpeak NG's data may be kept, for models that bring none. */
  readonly keepDir?: string
  /** Package that runs the models, as it is imported. Default `sherpa-onnx-node`. */
  readonly runtime?: string
  readonly logger?: Logger
  readonly meter?: Meter
}

/** The engine of all models that sherpa-onnx runs. */
export interface SherpaEngine extends SpeechEngine {
  status(): EngineStatus
  /**
   * A voice that is not listed under this name: a blend that nobody has named,
   * `sherpa:<model>/af_heart(2)+af_sky(1)`, and both that and any voice without the model,
   * `af_heart`, of the first model that has it. Undefined when there is none; throws
   * `invalid_request` for a blend that the model named does not understand.
   */
  resolve(name: string, options: { readonly signal: AbortSignal }): Promise<Voice | undefined>
  /** Loads models by name, `*` for all. Throws `not_found` for one that is not there. */
  preload(names: readonly string[], options: { readonly signal: AbortSignal }): Promise<void>
}

/**
 * sherpa-onnx with every model that is found, each in child processes of its own which are started by
 * its first call. Without the optional package it has no voices, and says so.
 */
export function sherpaEngine(options: SherpaOptions): SherpaEngine {
  const { models, clock, logger, blends = {}, references = [], decode = [] } = options
  const { device = 'auto', workers, runtime = RUNTIME } = options
  const threads = threadsOf(options.threads ?? 0, workers)
  const catalog = modelCatalog(models, clock, logger)
  const running = runningModels()
  const concurrency = Math.max(1, workers) * CALLS_PER_PROCESS
  const capabilities = sherpaCapabilities(concurrency, { blends, references })
  const packed = new Map<string, Promise<PackedReference>>()
  const warned = new Set<string>()
  let closed = false

  const open = (): void => {
    if (closed) throw engineClosed('sherpa')
    if (!runtimeInstalled(runtime)) throw packageMissing('sherpa', runtime, undefined)
  }
  const find = async (name: string, signal: AbortSignal): Promise<KnownModel> => {
    const known = await catalog.list({ signal })
    const model = known.find((it) => it.name.toLowerCase() === name.toLowerCase())
    if (!model) {
      const names = known.map((it) => it.name).join(', ') || 'none is there'
      const message = `Expected one of the models of sherpa (${names}), got ${JSON.stringify(name.slice(0, 64))}.`
      throw new SpeechError('not_found', message, { details: { param: 'voice' } })
    }
    if (model.report.ok) return model
    throw new SpeechError(
      'unavailable',
      `The model ${model.name} cannot be loaded. ${explainProblems(model.report)}`,
      {
        retryable: false,
        details: {
          model: model.name,
          problems: model.report.problems.map((it) => ({ ...it })),
        },
      },
    )
  }
  /** The recording of a reference, read once; one that was wrong is read again by the next call. */
  const pack = async (
    reference: SherpaReference,
    signal: AbortSignal,
  ): Promise<PackedReference> => {
    const read = async (): Promise<PackedReference> => {
      const { name, audio: file, text } = reference
      const { samples, sampleRate } = await readReference({
        name, file, decode, signal, ...REFERENCE_SEC,
      }) // prettier-ignore
      return { text, sampleRate, samples: packSamples(samples) }
    }
    const known = packed.get(reference.name) ?? read()
    packed.set(reference.name, known)
    try {
      return await known
    } catch (error) {
      packed.delete(reference.name)
      throw error
    }
  }
  /** What the process of a model is told: with all references that can be read, the asked one surely. */
  const dataOf = async (
    { name, dir, report }: KnownModel,
    asked: string | undefined,
    signal: AbortSignal,
  ): Promise<SherpaData> => {
    const heard: Record<string, PackedReference> = {}
    for (const reference of report.imitates ? references : []) {
      const wanted = reference.name.toLowerCase() === asked?.toLowerCase()
      if (wanted && report.family === 'zipvoice' && reference.text.trim() === '')
        throw new SpeechError(
          'unavailable',
          `Expected the text of the reference ${reference.name}, which the model ${name} needs; there is none.`,
          { retryable: false, details: { reference: reference.name } },
        )
      try {
        heard[reference.name] = await pack(reference, signal)
      } catch (error) {
        if (wanted || signal.aborted) throw error
      }
    }
    const { keepDir } = options
    return {
      model: name, dir, device, threads, calls: CALLS_PER_PROCESS, blends, references: heard,
      ...(keepDir !== undefined && { keepDir }),
      ...(options.runtime !== undefined && { runtime }),
    } // prettier-ignore
  }
  const make = (data: SherpaData): ModelEngine => {
    const { idleUnloadMs, loadTimeoutMs, maxMemoryBytes, graceMs, onLoadFailure, meter } = options
    return processPool({
      facts: {
        id: 'sherpa',
        capabilities: { ...capabilities, concurrency: CALLS_PER_PROCESS },
        voices: [],
      },
      entry: new URL('./worker.js', import.meta.url),
      data: toJson(data),
      workers,
      queue: options.queue,
      clock,
      ...(logger && { logger: logger.child({ model: data.model }) }),
      ...(meter && { meter }),
      ...(graceMs !== undefined && { graceMs }),
      ...(idleUnloadMs !== undefined && { idleUnloadMs }),
      ...(loadTimeoutMs !== undefined && { loadTimeoutMs }),
      ...(maxMemoryBytes !== undefined && { maxMemoryBytes }),
      ...(onLoadFailure && { onLoadFailure }),
    })
  }
  /** Says once that a model does not run on what it could. */
  const warnOfDevice = (model: string, used: string | undefined): void => {
    if (device !== 'auto' || used !== 'cpu' || warned.has('device')) return
    const there = devicesOf(runtime)
    const why = there.includes('cuda')
      ? 'CUDA could not be used'
      : existsSync(GPU_DRIVER)
        ? 'the installed sherpa-onnx has no support for the GPU here'
        : undefined
    if (why === undefined) return
    warned.add('device')
    logger?.warn({ model, device: used }, `models run on the processor: ${why}`)
  }
  async function* use<T>(
    model: KnownModel,
    voice: string | undefined,
    signal: AbortSignal,
    body: (engine: ModelEngine) => AsyncIterable<T>,
  ): AsyncGenerator<T> {
    const data = await dataOf(model, voice, signal)
    if (closed) throw engineClosed('sherpa')
    const heard = Object.keys(data.references).join()
    const made = `${model.dir}\n${model.report.fingerprint}\n${heard}`
    yield* running.lend(model.name, made, () => make(data), body)
  }
  async function* synthesize(segment: Segment, call: CallOptions): AsyncGenerator<PcmFrame> {
    const { signal } = call
    signal.throwIfAborted()
    open()
    const id = readVoiceId(segment.voice.id)
    if (!id)
      throw new SpeechError(
        'invalid_request',
        'Expected a voice that sherpa has, got another one.',
        { details: { param: 'voice' } },
      )
    const model = await find(id.model, signal)
    let first = true
    for await (const frame of use(model, id.voice, signal, (it) => it.synthesize(segment, call))) {
      if (!first) yield frame
      else {
        const { device: used } = running.status(model.name) ?? {}
        warnOfDevice(model.name, used)
        const spokenBy = {
          engine: 'sherpa',
          voice: segment.voice.id,
          model: model.name,
          ...(used !== undefined && { device: used }),
        }
        yield { ...frame, spokenBy }
      }
      first = false
    }
  }
  return {
    id: 'sherpa',
    capabilities,
    async voices({ signal }) {
      signal.throwIfAborted()
      if (closed || !runtimeInstalled(runtime)) return []
      const known = await catalog.list({ signal })
      return known
        .filter(({ report }) => report.ok)
        .flatMap(({ name, report }) => modelVoices(name, report, { blends, references }))
    },
    async resolve(name, { signal }) {
      const id = readVoiceId(name)
      const wanted = (id?.voice ?? name).trim().toLowerCase()
      if (!runtimeInstalled(runtime)) return undefined
      for (const { name: model, report } of await catalog.list({ signal })) {
        if (!report.ok || (id && id.model.toLowerCase() !== model.toLowerCase())) continue
        const voice = isBlend(wanted)
          ? (id ? blendedVoice : readBlend)(model, report, wanted)
          : modelVoices(model, report, { blends, references }).find(
              (it) => readVoiceId(it.id)?.voice.toLowerCase() === wanted,
            )
        if (voice) return voice
      }
      return undefined
    },
    async prepare({ signal }) {
      signal.throwIfAborted()
      open()
      await catalog.list({ signal })
    },
    async preload(names, { signal }) {
      open()
      const known = await catalog.list({ signal })
      const wanted = names.includes('*') ? known.map((it) => it.name) : names
      for (const name of wanted) {
        const model = await find(name, signal)
        const load = async function* (engine: ModelEngine): AsyncGenerator<never> {
          await engine.prepare({ signal })
        }
        for await (const _ of use(model, undefined, signal, load));
        warnOfDevice(model.name, running.status(model.name)?.device)
      }
    },
    synthesize,
    status() {
      if (!runtimeInstalled(runtime))
        return { state: 'failed', failure: packageMissing('sherpa', runtime, undefined).message }
      return overallStatus(catalog.last(), (name) => running.status(name))
    },
    async close() {
      closed = true
      await running.close()
    },
  }
}
