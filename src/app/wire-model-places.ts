import { existsSync } from 'node:fs'
import path from 'node:path'
import { modelPlaces } from '../adapters/models/places.ts'
import type { ModelPlaces, PlacedModel } from '../ports/model-shelf.ts'
import type { Config } from './config/config.ts'

/** What says where models are. */
export interface ModelPlaceOptions {
  readonly env: { readonly [name: string]: string | undefined }
  /** Where relative paths start. */
  readonly cwd: string
  /** Absolute path of the folder for what is kept; undefined: nothing is kept. */
  readonly dataDir: string | undefined
}

/** Where models are found by these settings. */
export function modelPlacesOf(config: Config, options: ModelPlaceOptions): ModelPlaces {
  const { modelDirs } = config.engines.sherpa
  return modelPlaces({ modelDirs, program: process.argv[1], ...options })
}

/** The folder of Chatterbox's model; undefined when none is named and none is in the data folder. */
export function chatterboxFolder(config: Config, dataDir: string | undefined): string | undefined {
  const { modelDir } = config.engines.chatterbox
  if (modelDir !== '') return path.resolve(modelDir)
  const usual = dataDir && path.join(dataDir, 'models', 'chatterbox')
  return usual && existsSync(usual) ? usual : undefined
}

/** Where sherpa finds models: everywhere, but for the one that is Chatterbox's. */
export function wireModelPlaces(
  config: Config,
  options: ModelPlaceOptions,
): Pick<ModelPlaces, 'list'> {
  const places = modelPlacesOf(config, options)
  return {
    async list(call): Promise<readonly PlacedModel[]> {
      const models = await places.list(call)
      const other = chatterboxFolder(config, options.dataDir)
      return models.filter(({ dir }) => dir !== other)
    },
  }
}
