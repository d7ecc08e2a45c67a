/** A lexicon as it is kept. */
export interface StoredLexicon {
  /** Unique; told apart by case. */
  readonly name: string
  /** SHA-256 of the content, in hexadecimal: another one when the content is another. */
  readonly revision: string
  readonly sizeBytes: number
  /** ISO 8601. */
  readonly updatedAt: string
}

/** Options of a change. */
export interface LexiconChange {
  /** The revision that is to be changed; `null` when there is to be none yet. Default: any. */
  readonly expected?: string | null | undefined
  readonly signal: AbortSignal
}

/**
 * Keeps lexicons by name. It takes text and gives it back, and never looks inside. Names are
 * checked by `checkLexiconName` of the adapters: others are refused with `invalid_request`.
 */
export interface LexiconStore {
  /** All of them, in order of their names. */
  list(options: { readonly signal: AbortSignal }): Promise<readonly StoredLexicon[]>
  /** What is kept under a name, cheaply; undefined when nothing is. */
  find(name: string, options: { readonly signal: AbortSignal }): Promise<StoredLexicon | undefined>
  /** With the text. */
  read(
    name: string,
    options: { readonly signal: AbortSignal },
  ): Promise<{ readonly info: StoredLexicon; readonly text: string } | undefined>
  /**
   * Writes the whole text or nothing. Rejects with `conflict` when `expected` is not what is
   * there, and with `too_large` beyond the store's bounds.
   */
  write(name: string, text: string, change: LexiconChange): Promise<StoredLexicon>
  /** Removes it; false when there was none. Rejects with `conflict` as `write` does. */
  remove(name: string, change: LexiconChange): Promise<boolean>
}
