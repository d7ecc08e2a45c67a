/** A sentence with an entry in it, and what is to be said. */
export interface LexiconExample {
  readonly text: string
  /** The words, or IPA between slashes where an entry gives sounds: `a /təˈmɑːtəʊ/ salad`. */
  readonly expect: string
}

/**
 * A word, phrase or expression and how it is said. Plain data. One of `word`, `phrase` and
 * `regex` says what it is found by, one of `alias`, `ipa` and `xSampa` how it is read.
 */
export interface LexiconEntry {
  /** A word without blanks. */
  readonly word?: string
  /** Words with one blank between them; in the text any white space is one. */
  readonly phrase?: string
  /** A regular expression of RE2: no look-around, no back references. */
  readonly regex?: string
  /** The words to say; of a regular expression `$1` is its first group. May be empty. */
  readonly alias?: string
  /** The sounds, in the International Phonetic Alphabet. */
  readonly ipa?: string
  /** The sounds, in X-SAMPA. */
  readonly xSampa?: string
  /**
   * Whether upper and lower case differ. Default `match` for a regular expression and for a word
   * in capitals alone (`US` is not `us`), else `ignore`.
   */
  readonly case?: 'ignore' | 'match'
  /** Whether it must not be a part of a longer word. Default true. */
  readonly wholeWord?: boolean
  /** BCP 47 tag: only in text of this language; `en` is any English. Default: the lexicon's. */
  readonly language?: string
  /** What `rostrum lexicon test` checks. */
  readonly examples?: readonly LexiconExample[]
}

/** A named list of words and how they are said, as it is kept and exchanged. Plain data. */
export interface LexiconDocument {
  /** BCP 47 tag of entries that name none. Default: any language. */
  readonly language?: string
  /** One line on what it is for. */
  readonly description?: string
  readonly entries: readonly LexiconEntry[]
}
