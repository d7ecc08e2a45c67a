/** An entry that is ready to be found by its letters. */
export interface LiteralEntry {
  /** As written; blanks are single spaces. */
  readonly key: string
  /** What is said: words, or sounds in IPA. */
  readonly reading: Reading
  /** Only as written, not in another case. */
  readonly exact: boolean
  readonly wholeWord: boolean
  /** Lower-case BCP 47 tag; empty for any language. */
  readonly language: string
}

/** An entry that was found, and where it ends. */
export interface Found {
  readonly entry: LiteralEntry
  readonly end: number
}

/** Whether an entry may be taken that would end there. */
export type Accept = (entry: LiteralEntry, end: number) => boolean

/** How a stretch is read. */
export type Reading = { readonly alias: string } | { readonly ipa: string }

/** Whether an entry for `wanted` (lower case, empty for all) is for text of `language` (lower case). */
export function isFor(wanted: string, language: string): boolean {
  return wanted === '' || wanted === language || language.startsWith(`${wanted}-`)
}

/**
 * The entry that fits a stretch best: written the very same, else the first one that may be
 * written otherwise. Undefined when none is for this language and case.
 */
export function bestOf<T extends Pick<LiteralEntry, 'key' | 'exact' | 'language'>>(
  entries: readonly T[],
  written: string,
  language: string,
): T | undefined {
  let best: T | undefined
  for (const entry of entries) {
    if (!isFor(entry.language, language)) continue
    if (entry.key === written) return entry
    if (!entry.exact) best ??= entry
  }
  return best
}
