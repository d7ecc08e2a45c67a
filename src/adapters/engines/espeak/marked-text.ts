import type { Segment, SentenceSpan } from '../../../core/segment.ts'

/** Control characters end or garble a C string, and lone surrogates are no text. */
const UNSPEAKABLE = /[\p{Cc}\p{Cs}]/gu
const ESCAPES: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * Plain text in which eSpeak NG finds neither markup nor phoneme codes: it parses SSML in any
 * text, and `[[…]]` as phonemes.
 */
function escape(text: string): string {
  return text
    .replace(UNSPEAKABLE, ' ')
    .replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/\[(?=\[)/g, '[ ')
}

/**
 * A sentence as SSML with `<mark name="i"/>` before each word, `i` counting in `segment.words`.
 * `spell` writes the IPA of a word in phoneme codes, or gives undefined for the word's letters.
 */
export function markedText(
  segment: Segment,
  sentence: SentenceSpan,
  spell: (ipa: string) => string | undefined = () => undefined,
): string {
  let ssml = ''
  let at = sentence.start
  for (const [index, word] of segment.words.entries()) {
    if (word.start < at) continue
    if (word.start >= sentence.end) break
    ssml += escape(segment.text.slice(at, word.start))
    const codes = word.ipa === undefined ? undefined : spell(word.ipa)
    ssml += `<mark name="${index}"/>${codes ?? escape(segment.text.slice(word.start, word.end))}`
    at = word.end
  }
  return ssml + escape(segment.text.slice(at, sentence.end))
}
