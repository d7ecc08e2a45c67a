import type { PartialDeep } from '../create.ts'

function isPlain(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lays `part` over `base`: objects key by key, everything else whole; undefined is absent. */
export function merged<T extends object>(base: T, part: PartialDeep<T>): T {
  const result: { [key: string]: unknown } = { ...base }
  for (const [key, value] of Object.entries(part)) {
    if (value === undefined) continue
    const below = result[key]
    result[key] = isPlain(below) && isPlain(value) ? merged(below, value) : value
  }
  return result as T
}
