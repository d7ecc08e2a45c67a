import type { LexiconDocument, LexiconEntry } from '../../core/lexicon.ts'
import { PLS_NAMESPACE } from './pls.ts'

/** A lexicon as PLS, and how many entries PLS has no way to say. */
export interface WrittenPls {
  readonly text: string
  /** Regular expressions, parts of words, and entries of another language than the lexicon. */
  readonly omitted: number
}

const ENTITIES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

function lexeme(entry: LexiconEntry): string {
  const { word, phrase = '', alias, ipa, xSampa } = entry
  const said =
    alias !== undefined
      ? `<alias>${escaped(alias)}</alias>`
      : ipa !== undefined
        ? `<phoneme>${escaped(ipa)}</phoneme>`
        : `<phoneme alphabet="x-sampa">${escaped(xSampa ?? '')}</phoneme>`
  const grapheme = `<grapheme>${escaped((word ?? phrase).trim())}</grapheme>`
  return `  <lexeme>\n    ${grapheme}\n    ${said}\n  </lexeme>\n`
}

/**
 * Writes a lexicon as W3C PLS 1.0. Of `case` and examples nothing is told: PLS has no words for
 * them. A lexicon without a language is written as `und`, undetermined.
 */
export function writePlsLexicon({ language, entries }: LexiconDocument): WrittenPls {
  const tag = language ?? entries.find((entry) => entry.language !== undefined)?.language ?? 'und'
  const kept = entries.filter(
    (entry) =>
      entry.regex === undefined &&
      entry.wholeWord !== false &&
      (entry.language ?? tag).toLowerCase() === tag.toLowerCase(),
  )
  const text =
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<lexicon version="1.0" xmlns="${PLS_NAMESPACE}" alphabet="ipa" xml:lang="${escaped(tag)}">\n` +
    `${kept.map(lexeme).join('')}</lexicon>\n`
  return { text, omitted: entries.length - kept.length }
}
