/** Metadata with changes; a key that became undefined is left out. */
export function changed(
  metadata: Readonly<Record<string, string | number>>,
  changes: Readonly<Record<string, string | number | undefined>> = {},
): Record<string, string | number> {
  const entries = Object.entries({ ...metadata, ...changes })
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  )
}
