import { SpeechError } from '../core/errors.ts'
import type { Json, SpeechRequest } from '../core/request.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import { isJson } from './check.ts'

/** Settings of engines, by engine id. */
type EngineOptions = NonNullable<SpeechRequest['engineOptions']>

/** Gives the options of a request back; refuses an engine or an option that does not exist. */
export function checkEngineOptions(
  given: SpeechRequest['engineOptions'],
  engines: readonly SpeechEngine[],
): EngineOptions {
  if (!given) return {}
  const known = engines.map(({ id }) => id)
  for (const [id, options] of Object.entries(given)) {
    const owner = engines.find((it) => it.id === id)
    const shown = id.slice(0, 32)
    if (!owner) {
      throw new SpeechError(
        'invalid_request',
        `Expected engine options for one of ${known.join(', ')}, got ${JSON.stringify(shown)}.`,
        { details: { param: `engineOptions.${shown}`, expected: known } },
      )
    }
    if (!isObject(options)) {
      throw new SpeechError('invalid_request', `Expected an object of options for engine ${id}.`, {
        details: { param: `engineOptions.${id}` },
      })
    }
    const expected = [...owner.capabilities.options]
    const unknown = Object.keys(options)
      .find((key) => !expected.includes(key))
      ?.slice(0, 32)
    if (unknown !== undefined) {
      const choice = expected.length > 0 ? `one of the options ${expected.join(', ')}` : 'no option'
      throw new SpeechError(
        'invalid_request',
        `Expected ${choice} for engine ${id}, got ${JSON.stringify(unknown)}.`,
        { details: { param: `engineOptions.${id}.${unknown}`, expected } },
      )
    }
  }
  return given
}

function isObject(options: Json | undefined): options is { readonly [key: string]: Json } {
  return (
    isJson(options) && typeof options === 'object' && options !== null && !Array.isArray(options)
  )
}
