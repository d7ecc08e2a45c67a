import type { PartialDeep } from '../create.ts'
import type { Config } from './config.ts'
import { ENTRIES, type EntryDefaults } from './entries.ts'

interface Plain {
  readonly [key: string]: unknown
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface Tables {
  readonly [table: string]: EntryDefaults | undefined
}

function overlaid(base: Plain, part: Plain, entries: Tables = {}): Plain {
  const result: { [key: string]: unknown } = { ...base }
  for (const [key, value] of Object.entries(part)) {
    if (value === undefined) continue
    const below = Object.hasOwn(result, key) ? result[key] : undefined
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined
    if (!isPlain(value)) result[key] = value
    else if (entry) result[key] = tableOver(isPlain(below) ? below : {}, value, entry)
    else result[key] = isPlain(below) ? overlaid(below, value) : value
  }
  return result
}

/**
 * Entry by entry; a new one lies over what entries of its kind have by default. One that is there keeps
 * what it has, also when its kind changes.
 */
function tableOver(base: Plain, part: Plain, entry: EntryDefaults): Plain {
  const fresh = Object.entries(part).filter(([name]) => !Object.hasOwn(base, name))
  const started = Object.fromEntries(
    fresh.map(([name, given]) => [name, entry(isPlain(given) ? given : {})]),
  )
  return overlaid({ ...base, ...started }, part)
}

/**
 * Lays `part` over `base`: sections key by key, tables entry by entry, lists and values whole;
 * undefined is absent. `entries` is what new entries of tables have, by the table's key.
 */
export function merged<C extends object = Config>(
  base: C,
  part: PartialDeep<NoInfer<C>>,
  entries: Tables = ENTRIES,
): C {
  // The overlay of settings by a part of them has the same sections and types.
  return overlaid(base as Plain, part as Plain, entries) as C
}
