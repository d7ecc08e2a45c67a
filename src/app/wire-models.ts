import path from 'node:path'
import type { ModelPlaces, RecognizedModel } from '../ports/model-shelf.ts'
import { stateOf, thisOwner } from '../adapters/artifacts/owner.ts'
import { systemClock } from '../adapters/clock/system.ts'
import { modelPlaces } from '../adapters/models/places.ts'
import { fileModelShelf } from '../adapters/models/shelf.ts'
import type { DraftOwner } from '../adapters/models/drafts.ts'
import type { Config } from './config/config.ts'
import { createModels, type Models } from './models/models.ts'

/** What models are opened with. */
export interface OpenModelsOptions {
  readonly config: Config
  /** Absolute path of the folder for what is kept. */
  readonly dataDir: string
  readonly env: { readonly [name: string]: string | undefined }
  /** Where relative paths start. */
  readonly cwd: string
}

/** Where the engines of these settings find models. */
export function wireModelPlaces(
  config: Config,
  options: Omit<OpenModelsOptions, 'config' | 'dataDir'> & { readonly dataDir: string | undefined },
): ModelPlaces {
  const { modelDirs } = config.engines.sherpa
  return modelPlaces({ modelDirs, program: process.argv[1], ...options })
}

/** Opens what is done with models. The network is used only when one is added from an address. */
export function openModels({ config, ...options }: OpenModelsOptions): Models {
  const { dataDir, cwd } = options
  return createModels({
    places: wireModelPlaces(config, options),
    shelf: fileModelShelf({
      dir: path.join(dataDir, 'models'),
      owner: draftOwner(),
      clock: systemClock,
      cwd,
    }),
    recognize: async ({ name, dir }, call) => recognizeForSherpa(name, dir, call.signal),
  })
}

/** This process, as drafts are named by it. */
function draftOwner(): DraftOwner {
  const { host, pid, born } = thisOwner()
  return {
    name: `${host}.${pid}.${born}`,
    isGone(name) {
      const [of = '', number = '', since = ''] = name.split('.')
      return stateOf({ host: of, pid: Number(number), born: since }) === 'dead'
    },
  }
}

async function recognizeForSherpa(
  name: string,
  dir: string,
  signal: AbortSignal,
): Promise<RecognizedModel> {
  const { recognize } = await import('../adapters/engines/sherpa/recognize.ts')
  const { family = '', kind, voices, problems } = await recognize(dir, { signal })
  const unknown = family === '' && problems.length === 0
  return {
    engine: 'sherpa',
    family: kind === undefined || kind === family ? family : `${family} (${kind})`,
    voices: voices
      .filter(({ missing }) => missing === undefined)
      .map((voice) => `sherpa:${name}/${voice.name}`),
    faults: unknown
      ? [{ file: '.', reason: 'It is like no family of models that is known.' }]
      : problems.map(({ file, expected, found }) => ({
          file,
          reason: `Expected ${expected}, found ${found}.`,
        })),
  }
}
