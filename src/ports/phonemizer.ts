/** Spells text in IPA. Engines with neural voices take one; espeak provides it. */
export interface Phonemizer {
  /**
   * `language` is a BCP 47 tag. Words are separated by spaces, phonemes are not separated,
   * clause punctuation is kept. Throws `unsupported` for a language it does not have.
   */
  phonemize(
    text: string,
    language: string,
    options: { readonly signal: AbortSignal },
  ): Promise<string>
}
