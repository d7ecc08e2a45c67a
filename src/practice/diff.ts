/** How a word, or a run of characters, of an answer stands to the text. */
export type DiffOperation = 'equal' | 'substituted' | 'missing' | 'extra'

/** A run of characters inside a word that was written otherwise. */
export interface CharacterDiff {
  readonly op: DiffOperation
  /** As in the text; absent for what is extra. */
  readonly expected?: string
  /** As in the answer; absent for what is missing. */
  readonly written?: string
}

/** A word of the text, of the answer, or of both. */
export interface WordDiff {
  readonly op: DiffOperation
  /** As it stands in the text; absent for an extra word. */
  readonly expected?: string
  /** As it stands in the answer; absent for a missing word. */
  readonly written?: string
  /** Where it stands in the text: half-open, in UTF-16 units. */
  readonly source?: { readonly start: number; readonly end: number }
  /** Only of substituted words. */
  readonly characters?: readonly CharacterDiff[]
}
