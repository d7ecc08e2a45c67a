/** Stands in the path of a setting for the name of a table's entry: `upstreams.*.url`. */
export const ANY = '*'

/** Whether keys from the top are a place of the pattern: as many, and each `*` takes any name. */
export function fits(pattern: string, keys: readonly string[]): boolean {
  const wanted = pattern.split('.')
  return (
    wanted.length === keys.length &&
    wanted.every((key, level) => key === ANY || key === keys[level])
  )
}

/** A key that objects treat as no other: no setting and no entry has it. */
export const PROTO = '__proto__'

/** The pattern with each `*` replaced by the name that `keys` has there; without one it stays. */
export function filled(pattern: string, keys: readonly string[]): string {
  const parts = pattern.split('.').map((key, level) => {
    const name = keys[level] ?? ''
    return key !== ANY || name === '' || name === PROTO ? key : name
  })
  return parts.join('.')
}
