/** A stretch of a sentence that a lexicon has a reading for. */
export type LexiconHit =
  /** These words are said in its place; none when empty. */
  | { readonly from: number; readonly to: number; readonly alias: string }
  /** Its letters stay, and sound like this. */
  | { readonly from: number; readonly to: number; readonly ipa: string }

/** Words and how they are said, ready to be used. */
export interface Lexicon {
  /** The name under which it is stored. */
  readonly name: string
  /**
   * What it has for a clean sentence in a language (BCP 47): in text order and apart, the longest
   * at each place. Takes time in proportion to the sentence, however many entries there are.
   */
  find(sentence: string, language: string): readonly LexiconHit[]
}
