import type { PartialDeep } from '../create.ts'
import type { Config } from './config.ts'

interface Plain {
  readonly [key: string]: unknown
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function overlaid(base: Plain, part: Plain): Plain {
  const result: { [key: string]: unknown } = { ...base }
  for (const [key, value] of Object.entries(part)) {
    if (value === undefined) continue
    const below = result[key]
    result[key] = isPlain(below) && isPlain(value) ? overlaid(below, value) : value
  }
  return result
}

/** Lays `part` over `base`: sections key by key, lists and values whole; undefined is absent. */
export function merged(base: Config, part: PartialDeep<Config>): Config {
  // The overlay of a Config by a part of one is a Config: it has the same sections and types.
  return overlaid(base as unknown as Plain, part) as unknown as Config
}
