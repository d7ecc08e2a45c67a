import path from 'node:path'
import { nearest } from '../../core/nearest.ts'
import { SpeechError } from '../../core/errors.ts'
import type {
  AddedModel,
  AddModelOptions,
  ConvertModel,
  ModelFault,
  ModelPlace,
  ModelPlaces,
  ModelProgress,
  ModelShelf,
  PlacedModel,
  RecognizedModel,
  RecognizeModel,
  StrayFolder,
} from '../../ports/model-shelf.ts'

/** What models stand on. */
export interface ModelsParts {
  readonly places: ModelPlaces
  readonly shelf: ModelShelf
  readonly recognize: RecognizeModel
  readonly convert: ConvertModel
}

/** A model as it is listed. */
export interface ListedModel extends PlacedModel, RecognizedModel {
  readonly sizeBytes: number
}

/** Everything that is found. */
export interface ModelListing {
  readonly models: readonly ListedModel[]
  readonly places: readonly ModelPlace[]
  readonly strays: readonly StrayFolder[]
}

/** How a model is added from outside. */
export interface AddOptions extends Omit<AddModelOptions, 'check' | 'convert'> {
  /** Keeps what cannot be used, for whoever wants to look at it. Default false. */
  readonly keep?: boolean
}

/** A model that was added, and what it is. */
export interface Added extends AddedModel, RecognizedModel {
  /**
   * Whether servers that run by now must be started again to speak with it: an engine without any model
   * is not there, and Chatterbox looks for its model only when it starts.
   */
  readonly restart: boolean
}

/** What verifying a model gave. */
export interface Verified extends PlacedModel {
  readonly engine: string
  readonly family: string
  /** Files whose sums were compared; undefined when nobody kept sums. */
  readonly files?: number
  /** Of the sums first, then what its engine says. */
  readonly faults: readonly ModelFault[]
}

/** What can be done with models. */
export interface Models {
  list(options: { readonly signal: AbortSignal }): Promise<ModelListing>
  /** Adds one; rejects with `unsupported`, `details.faults` file by file, when no engine can use it. */
  add(sources: readonly string[], options: AddOptions): Promise<Added>
  /** Removes one of the data folder; rejects with `conflict` for one that is elsewhere. */
  remove(
    name: string,
    options: { readonly signal: AbortSignal },
  ): Promise<{ readonly name: string; readonly dir: string }>
  /** Compares one, or all, with the sums of when they were added, and looks whether they can be used. */
  verify(
    name: string | undefined,
    options: {
      readonly signal: AbortSignal
      readonly onProgress?: (progress: ModelProgress) => void
    },
  ): Promise<readonly Verified[]>
}

/** The engine whose model is not looked for again. */
const CHATTERBOX = 'chatterbox'

const NOTHING: RecognizedModel = {
  engine: '',
  family: '',
  voices: [],
  faults: [{ file: '.', reason: 'No engine knows a model of these files.' }],
}

/** One line of what is wrong with a file. */
export function faultLine({ file, reason }: ModelFault): string {
  return `${file === '.' ? 'the folder' : file}: ${reason}`
}

function unusable(name: string, { faults }: RecognizedModel): SpeechError {
  const lines = faults.map((fault) => `  ${faultLine(fault)}`)
  return new SpeechError(
    'unsupported',
    `The model ${name} cannot be used. ${faults.map(faultLine).join(' ')}`,
    { details: { faults: lines.map((line) => line.trim()) } },
  )
}

/** Puts together what finds models, what keeps them, and what knows them. */
export function createModels({ places, shelf, recognize, convert }: ModelsParts): Models {
  const known = async (
    model: { readonly name: string; readonly dir: string },
    signal: AbortSignal,
  ): Promise<RecognizedModel> => (await recognize(model, { signal })) ?? NOTHING

  async function find(name: string, signal: AbortSignal): Promise<PlacedModel> {
    const { models } = await places.survey({ signal })
    const wanted = name.toLowerCase()
    const found = models.find((model) => model.name === wanted)
    if (found) return found
    const suggestions = nearest(
      wanted,
      models.map((model) => model.name),
    )
    throw new SpeechError('not_found', `There is no model ${JSON.stringify(name.slice(0, 80))}.`, {
      details: { param: 'name', suggestions },
    })
  }

  /** Whether a server with the models there are has an engine that finds another one. */
  const isServed = async (signal: AbortSignal): Promise<boolean> => {
    const { models } = await places.survey({ signal })
    for (const model of models) {
      if ((await known(model, signal)).engine !== CHATTERBOX) return true
    }
    return false
  }

  return {
    async list({ signal }) {
      const survey = await places.survey({ signal })
      const models: ListedModel[] = []
      for (const model of survey.models) {
        const sizeBytes = await shelf.sizeOf(model.dir)
        models.push({ ...model, ...(await known(model, signal)), sizeBytes })
      }
      return { ...survey, models }
    },
    async add(sources, { keep = false, ...options }) {
      let recognized = NOTHING
      const served = await isServed(options.signal)
      const added = await shelf.add(sources, {
        ...options,
        convert: (model) => convert(model, { signal: options.signal }),
        async check(model) {
          recognized = await known(model, options.signal)
          if (recognized.faults.length > 0 && !keep) throw unusable(model.name, recognized)
        },
      })
      const restart = !served || recognized.engine === CHATTERBOX
      return { ...added, ...recognized, restart }
    },
    async remove(name, { signal }) {
      const { models, strays } = await places.survey({ signal })
      const stray = strays.find(
        ({ dir }) =>
          path.dirname(dir) === shelf.dir &&
          path.basename(dir).toLowerCase() === name.toLowerCase(),
      )
      const here = models.some((model) => model.name === name.toLowerCase())
      const { dir, place } = stray && !here ? stray : await find(name, signal)
      if (!dir.startsWith(shelf.dir + path.sep)) {
        throw new SpeechError(
          'conflict',
          `The model ${name} is in ${dir} (${place}), which is not ours to change; only those of ${shelf.dir} are removed.`,
        )
      }
      await shelf.remove(dir, { signal })
      return { name, dir }
    },
    async verify(name, { signal, onProgress }) {
      const wanted = name === undefined ? await places.list({ signal }) : [await find(name, signal)]
      const verified: Verified[] = []
      for (const model of wanted) {
        const call = { signal, ...(onProgress && { onProgress }) }
        const { files, faults } = await shelf.verify(model.dir, call)
        const { engine, family, faults: more } = await known(model, signal)
        const all = [...faults, ...more]
        verified.push({
          ...model,
          engine,
          family,
          ...(files !== undefined && { files }),
          faults: all,
        })
      }
      return verified
    },
  }
}
