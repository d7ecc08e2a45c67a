import type { FastifyInstance } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import { nearest } from '../../../core/nearest.ts'
import type { ServerContext } from '../../context.ts'
import { OPENAI_VOICES } from './voices.ts'

/** OpenAI's speech models; each is spoken by the default engine. */
const OPENAI_MODELS = [
  'tts-1',
  'tts-1-hd',
  'gpt-4o-mini-tts',
  'gpt-4o-mini-tts-2025-12-15',
] as const

/** A model as OpenAI lists it. */
interface Model {
  readonly id: string
  readonly object: 'model'
  /** Seconds since the epoch. */
  readonly created: number
  readonly owned_by: string
}

/** What a model name stands for: an engine of ours, or (undefined) the default one. */
export interface ModelChoice {
  readonly engine?: string
  readonly warning?: string
}

function noModel(wanted: string, known: readonly string[]): SpeechError {
  return new SpeechError('not_found', 'The model does not exist here.', {
    details: { param: 'model', code: 'model_not_found', suggestions: nearest(wanted, known, 1) },
  })
}

/** Reads a model name. An unknown one is refused when `openai.strictModels` says so, else warned of. */
export async function chooseModel(
  { rostrum, settings }: Pick<ServerContext, 'rostrum' | 'settings'>,
  model: string | undefined,
): Promise<ModelChoice> {
  const wanted = model?.trim().toLowerCase() ?? ''
  if (wanted === '' || OPENAI_MODELS.some((id) => id === wanted)) return {}
  const engines = (await rostrum.engines()).map(({ id }) => id)
  const engine = engines.find((id) => id.toLowerCase() === wanted)
  if (engine !== undefined) return { engine }
  if (settings.current.openai.strictModels) throw noModel(wanted, [...OPENAI_MODELS, ...engines])
  return { warning: 'The model is not known here; the default engine speaks.' }
}

/** `/models`, `/models/{id}` (ids may hold slashes), `/audio/models` and `/audio/voices`. */
export function addModels(app: FastifyInstance, context: ServerContext, path: string): void {
  const { rostrum, settings, state } = context
  const created = Math.floor(state.startedAtMs / 1000)
  async function models(): Promise<readonly Model[]> {
    const engines = (await rostrum.engines()).map(({ id }) => id)
    return [...OPENAI_MODELS, ...engines].map((id) => ({
      id,
      object: 'model',
      created,
      owned_by: 'rostrum',
    }))
  }
  app.get(`${path}/models`, async () => ({ object: 'list', data: await models() }))
  app.get(`${path}/models/*`, async (request) => {
    const wanted = (request.params as { readonly '*': string })['*']
    const all = await models()
    const model = all.find(({ id }) => id.toLowerCase() === wanted.toLowerCase())
    if (model !== undefined) return model
    throw noModel(
      wanted,
      all.map(({ id }) => id),
    )
  })
  app.get(`${path}/audio/models`, async () => ({ models: await models() }))
  app.get(`${path}/audio/voices`, async () => {
    const names = new Set([...OPENAI_VOICES, ...Object.keys(settings.current.openai.voices)])
    const own = (await rostrum.voices()).filter(({ installed }) => installed)
    return {
      voices: [
        ...[...names].map((name) => ({ id: name, name, engine: 'openai' })),
        ...own.map(({ id, name, engine, languages, gender }) => ({
          id,
          name,
          engine,
          languages,
          ...(gender === undefined ? {} : { gender }),
        })),
      ],
    }
  })
}
