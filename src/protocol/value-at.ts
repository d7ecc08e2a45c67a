/** What stands at a place of a value; undefined when there is no such place. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as { readonly [key: PropertyKey]: unknown })[key]
  }
  return here
}
