import path from 'node:path'
import { SpeechError } from '../../../core/errors.ts'
import { loadPeer } from '../../peers.ts'
import { devicesFor, devicesOf } from './devices.ts'
import { folderError, GRAPHS, inspectFolder, type ChatterboxFolder } from './model-folder.ts'
import type { ChatterboxSettings } from './settings.ts'
import type { ChatterboxModel, Tokenizer, Transformers } from './transformers.ts'

/** What the library calls silence on its log: its lines may hold what is spoken. */
const LOG_NOTHING = 50

/** A model that speaks. */
export interface LoadedModel {
  readonly transformers: Transformers
  readonly tokenizer: Tokenizer
  readonly model: ChatterboxModel
  readonly folder: ChatterboxFolder
  /** What it runs on. */
  readonly device: string
  /** Tokens that end speech. */
  readonly stops: ReadonlySet<number>
}

/**
 * Loads the model from its folder alone: the library may neither ask a network nor keep files. Throws
 * `unavailable`: the package is not there, the folder is wrong, or the device cannot be used.
 */
export async function loadModel(settings: ChatterboxSettings): Promise<LoadedModel> {
  const folder = inspectFolder(settings.dir)
  if (folder.problems.length > 0) throw folderError(folder)
  const transformers = await loadPeer<Transformers>('@huggingface/transformers')
  keepOffline(transformers, folder.dir)
  const tokenizer = await loading(folder, () =>
    transformers.AutoTokenizer.from_pretrained(folder.dir, { local_files_only: true }),
  )
  const { model, device } = await onDevice(transformers, folder, settings)
  const stops = stopsOf(model)
  if (stops.size === 0) {
    const problem = { file: 'generation_config.json', expected: 'eos_token_id', found: 'none' }
    throw folderError({ ...folder, problems: [problem] })
  }
  return { transformers, tokenizer, model, folder, device, stops }
}

function keepOffline({ env }: Transformers, dir: string): void {
  env.allowRemoteModels = false
  env.allowLocalModels = true
  env.localModelPath = path.dirname(dir)
  env.useFSCache = false
  env.useBrowserCache = false
  env.useWasmCache = false
  env.logLevel = LOG_NOTHING
  env.fetch = async () => {
    throw new Error('No network is used here.')
  }
}

async function onDevice(
  transformers: Transformers,
  folder: ChatterboxFolder,
  { device, threads }: ChatterboxSettings,
): Promise<Pick<LoadedModel, 'model' | 'device'>> {
  const known = devicesOf()
  if (!known.includes(device))
    throw unusable(`Expected one of the devices ${known.join(', ')} for chatterbox.`)
  const tried = devicesFor(device)
  for (const [index, name] of tried.entries()) {
    try {
      const model = await transformers.ChatterboxModel.from_pretrained(folder.dir, {
        local_files_only: true,
        device: name,
        dtype: Object.fromEntries(GRAPHS.map((graph) => [graph, folder.weights[graph]])),
        // The runtime itself opens weights that stand beside a graph.
        use_external_data_format: false,
        session_options: threads > 0 ? { intraOpNumThreads: threads } : {},
      })
      return { model, device: name }
    } catch (cause) {
      if (index < tried.length - 1) continue
      if (name === 'cpu') throw damaged(folder, cause)
      throw unusable(`The engine chatterbox could not be loaded on the device ${name}.`, cause)
    }
  }
  throw unusable('The engine chatterbox could not be loaded.')
}

async function loading<T>(folder: ChatterboxFolder, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    throw damaged(folder, cause)
  }
}

function damaged(folder: ChatterboxFolder, cause: unknown): SpeechError {
  const name = path.basename(folder.dir)
  return unusable(`Expected a Chatterbox model in the folder ${name}, but it does not load.`, cause)
}

function unusable(message: string, cause?: unknown): SpeechError {
  const details = { engine: 'chatterbox' }
  return new SpeechError('unavailable', message, { cause, retryable: false, details })
}

function stopsOf({ generation_config: generation, config }: ChatterboxModel): Set<number> {
  const told = generation?.eos_token_id ?? config.eos_token_id ?? []
  return new Set(typeof told === 'number' ? [told] : told)
}
