/** Fields whose value belongs to somebody else: a `null` inside means what they say it means. */
const FOREIGN: ReadonlySet<string> = new Set(['engineOptions'])

/**
 * Drops every field that is `null`, at any depth: on the wire `null` is the same as absent.
 * Values inside `engineOptions` are left alone. Gives the same object when nothing is to be dropped.
 */
export function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map(withoutNulls)
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  let changed = false
  const kept: [string, unknown][] = []
  for (const [key, item] of Object.entries(value)) {
    if (item === null) {
      changed = true
      continue
    }
    const next = FOREIGN.has(key) ? item : withoutNulls(item)
    changed ||= next !== item
    kept.push([key, next])
  }
  return changed ? Object.fromEntries(kept) : value
}
