import { existsSync } from 'node:fs'
import { SpeechError } from '../../../core/errors.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import type { CallOptions } from '../../../ports/engine.ts'
import { processPool } from '../process/pool.ts'
import { recordingRevisions } from '../reference/recording-revisions.ts'
import { engineClosed, packageMissing } from '../thread/failure.ts'
import { isBlend } from './blend.ts'
import { CALLS_PER_PROCESS, sherpaCapabilities, threadsOf } from './facts.ts'
import { modelCatalog, type KnownModel } from './model-catalog.ts'
import { modelUnusable } from './model-unusable.ts'
import { blendedVoice, modelVoices, readBlend, type AddedVoices } from './model-voices.ts'
import { referenceShelf, type HeardReferences } from './reference-shelf.ts'
import { runningModels, type ModelEngine, type ModelLease } from './running-models.ts'
import { devicesOf, RUNTIME, runtimeInstalled } from './runtime.ts'
import type { SherpaEngine, SherpaOptions } from './sherpa-engine.ts'
import { toJson, type SherpaData } from './speaker-data.ts'
import { overallStatus } from './status.ts'
import { readVoiceId } from './voice-id.ts'

/** There while a driver of NVIDIA runs (Linux). */
const GPU_DRIVER = '/proc/driver/nvidia/version'

/**
 * sherpa-onnx with every model that is found, each in child processes of its own which are started by
 * its first call. Without the optional package it has no voices, and says so.
 */
export function sherpaEngine(options: SherpaOptions): SherpaEngine {
  const { models, clock, logger, blends = {}, references = [], decode = [] } = options
  const { device = 'auto', workers, runtime = RUNTIME, keep = [] } = options
  const threads = threadsOf(options.threads ?? 0, workers)
  const catalog = modelCatalog(models, clock, logger)
  const running = runningModels()
  const concurrency = Math.max(1, workers) * CALLS_PER_PROCESS
  const capabilities = sherpaCapabilities(concurrency, { blends, references })
  const shelf = referenceShelf(references, decode)
  const recordings = recordingRevisions(
    references.map(({ audio }) => audio),
    clock,
  )
  const warned = new Set<string>()
  let closed = false

  const isKept = (model: string): boolean => keep.some((it) => it === '*' || isSame(it, model))
  const open = (): void => {
    if (closed) throw engineClosed('sherpa')
    if (!runtimeInstalled(runtime)) throw packageMissing('sherpa', runtime, undefined)
  }
  /** The models there are; what runs of others ends. */
  const list = async (signal: AbortSignal): Promise<readonly KnownModel[]> => {
    const known = await catalog.list({ signal })
    running.only(known.filter(({ report }) => report.ok).map(({ name }) => name))
    return known
  }
  const added = async (): Promise<AddedVoices> => {
    const { of } = await recordings()
    const found = references.map((it) => ({ ...it, revision: of.get(it.audio) ?? '' }))
    return { blends, references: found }
  }
  const find = async (name: string, signal: AbortSignal): Promise<KnownModel> => {
    const known = await list(signal)
    const model = known.find((it) => isSame(it.name, name))
    if (!model) {
      const names = known.map((it) => it.name).join(', ') || 'none is there'
      const message = `Expected one of the models of sherpa (${names}), got ${JSON.stringify(name.slice(0, 64))}.`
      throw new SpeechError('not_found', message, { details: { param: 'voice' } })
    }
    if (!model.report.ok) throw modelUnusable(model.name, model.report)
    return model
  }
  const dataOf = ({ name, dir }: KnownModel, heard: HeardReferences | undefined): SherpaData => {
    const { keepDir } = options
    return {
      model: name, dir, device, threads, calls: CALLS_PER_PROCESS, blends,
      references: heard?.references ?? {},
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
      model: data.model,
      entry: new URL('./worker.js', import.meta.url),
      data: toJson(data),
      workers,
      queue: options.queue,
      clock,
      ...(logger && { logger: logger.child({ model: data.model }) }),
      ...(meter && { meter }),
      ...(graceMs !== undefined && { graceMs }),
      ...(idleUnloadMs !== undefined && { idleUnloadMs: isKept(data.model) ? 0 : idleUnloadMs }),
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
  const lease = async (
    model: KnownModel,
    voice: string | undefined,
    signal: AbortSignal,
  ): Promise<ModelLease> => {
    const heard = model.report.imitates ? await shelf.all(model, voice, signal) : undefined
    if (closed) throw engineClosed('sherpa')
    const made = `${model.dir}\n${model.report.fingerprint}\n${heard?.revision ?? ''}`
    return running.lend(model.name, made, () => make(dataOf(model, heard)))
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
    const { engine, release } = await lease(model, id.voice, signal)
    try {
      let first = true
      for await (const frame of engine.synthesize(segment, call)) {
        const { device: used } = first ? engine.status() : {}
        if (first) warnOfDevice(model.name, used)
        const spokenBy = {
          engine: 'sherpa',
          voice: segment.voice.id,
          model: model.name,
          ...(used !== undefined && { device: used }),
        }
        yield first ? { ...frame, spokenBy } : frame
        first = false
      }
    } finally {
      release()
    }
  }
  const load = async (name: string, signal: AbortSignal): Promise<void> => {
    const model = await find(name, signal)
    const { engine, release } = await lease(model, undefined, signal)
    try {
      await engine.prepare({ signal })
    } finally {
      release()
    }
    warnOfDevice(model.name, running.status(model.name)?.device)
  }
  return {
    id: 'sherpa',
    capabilities,
    async voices({ signal }) {
      signal.throwIfAborted()
      if (closed || !runtimeInstalled(runtime)) return []
      const known = await list(signal)
      const there = await added()
      return known
        .filter(({ report }) => report.ok)
        .flatMap(({ name, report }) => modelVoices(name, report, there))
    },
    async revision({ signal }) {
      if (!runtimeInstalled(runtime)) return ''
      const known = await list(signal)
      const models = known.map(({ name, report }) => [name, report.fingerprint])
      return JSON.stringify([models, (await recordings()).all])
    },
    async resolve(name, { signal }) {
      const id = readVoiceId(name)
      const wanted = (id?.voice ?? name.replace(/^sherpa:/i, '')).trim().toLowerCase()
      if (!runtimeInstalled(runtime)) return undefined
      const there = await added()
      for (const { name: model, report } of await list(signal)) {
        if (id && !isSame(id.model, model)) continue
        if (!report.ok && id) throw modelUnusable(model, report)
        if (!report.ok) continue
        const voice = isBlend(wanted)
          ? (id ? blendedVoice : readBlend)(model, report, wanted)
          : modelVoices(model, report, there).find(
              (it) => readVoiceId(it.id)?.voice.toLowerCase() === wanted,
            )
        if (voice) return voice
      }
      return undefined
    },
    async prepare({ signal }) {
      signal.throwIfAborted()
      open()
      await list(signal)
    },
    async preload(names, { signal }) {
      open()
      const all = names.includes('*') ? (await list(signal)).map((it) => it.name) : []
      const named = names.filter((name) => name !== '*' && !all.some((it) => isSame(it, name)))
      const wanted = [...all, ...named]
      const failures: unknown[] = []
      for (const name of wanted) {
        try {
          await load(name, signal)
        } catch (error) {
          signal.throwIfAborted()
          failures.push(error)
        }
      }
      if (failures.length > 1 && failures.every(SpeechError.is)) throw allOf(failures)
      if (failures.length > 0) throw failures[0]
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

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase()
}

/** Several failures as one, with the sentences of all. */
function allOf(failures: readonly SpeechError[]): SpeechError {
  const [first] = failures
  return new SpeechError(first?.code ?? 'unavailable', failures.map((it) => it.message).join(' '), {
    retryable: false,
    cause: new AggregateError(failures),
  })
}
