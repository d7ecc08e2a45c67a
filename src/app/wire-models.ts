import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ModelFault, RecognizedModel } from '../ports/model-shelf.ts'
import { stateOf, thisOwner } from '../adapters/artifacts/owner.ts'
import { systemClock } from '../adapters/clock/system.ts'
import { fileModelShelf } from '../adapters/models/shelf.ts'
import type { DraftOwner } from '../adapters/models/drafts.ts'
import type { Config } from './config/config.ts'
import { createModels, type Models } from './models/models.ts'
import { modelPlacesOf } from './wire-model-places.ts'

/** What models are opened with. */
export interface OpenModelsOptions {
  readonly config: Config
  /** Absolute path of the folder for what is kept. */
  readonly dataDir: string
  readonly env: { readonly [name: string]: string | undefined }
  /** Where relative paths start. */
  readonly cwd: string
}

/** Opens what is done with models. The network is used only when one is added from an address. */
export function openModels({ config, ...options }: OpenModelsOptions): Models {
  const { dataDir, cwd } = options
  return createModels({
    places: modelPlacesOf(config, options),
    shelf: fileModelShelf({
      dir: path.join(dataDir, 'models'),
      owner: draftOwner(),
      clock: systemClock,
      cwd,
    }),
    recognize: async ({ name, dir }, { signal }) =>
      (await recognizeChatterbox(dir, config)) ?? recognizeSherpa({ name, dir }, config, signal),
    async convert({ dir }, { signal }) {
      const { convertPiper } = await import('../adapters/engines/sherpa/piper-voice.ts')
      return convertPiper(dir, { signal })
    },
  })
}

/** This process, as drafts are named by it. */
function draftOwner(): DraftOwner {
  const { host, pid, born } = thisOwner()
  return {
    name: `${host}.${pid}.${born}`,
    stateOf(name) {
      const [of = '', number = '', since = ''] = name.split('.')
      return stateOf({ host: of, pid: Number(number), born: since })
    },
  }
}

/** What anybody's recogniser tells of a file. */
interface Problem {
  readonly file: string
  readonly expected: string
  readonly found: string
}

function faultsOf(problems: readonly Problem[]): ModelFault[] {
  return problems.map(({ file, expected, found }) => ({
    file,
    reason: `Expected ${expected}, found ${found}.`,
  }))
}

/** A folder whose `config.json` names Chatterbox; else undefined. */
async function recognizeChatterbox(
  dir: string,
  config: Config,
): Promise<RecognizedModel | undefined> {
  if (!existsSync(path.join(dir, 'config.json'))) return undefined
  const { inspectFolder } = await import('../adapters/engines/chatterbox/model-folder.ts')
  const { problems, defaultVoice } = inspectFolder(dir)
  if (problems.some(({ file }) => file === 'config.json')) return undefined
  const names = Object.keys(config.references)
  if (defaultVoice !== undefined) names.unshift('default')
  return {
    engine: 'chatterbox',
    family: 'chatterbox',
    voices: names.map((name) => `chatterbox:${name}`),
    faults: faultsOf(problems),
  }
}

async function recognizeSherpa(
  { name, dir }: { readonly name: string; readonly dir: string },
  config: Config,
  signal: AbortSignal,
): Promise<RecognizedModel> {
  const { recognize } = await import('../adapters/engines/sherpa/recognize.ts')
  const { voiceId } = await import('../adapters/engines/sherpa/voice-id.ts')
  const { family = '', kind, voices, imitates, problems } = await recognize(dir, { signal })
  const own = voices.filter(({ missing }) => missing === undefined).map((voice) => voice.name)
  const names = [...own, ...(imitates ? Object.keys(config.references) : [])]
  const unknown = family === '' && problems.length === 0
  return {
    engine: 'sherpa',
    family: kind === undefined || kind === family ? family : `${family} (${kind})`,
    voices: names.map((voice) => voiceId({ model: name, voice })),
    faults: unknown
      ? [{ file: '.', reason: 'It is like no family of models that is known.' }]
      : faultsOf(problems),
  }
}
