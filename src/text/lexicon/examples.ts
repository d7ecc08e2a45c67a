import type { LexiconDocument } from '../../core/lexicon.ts'
import { normalizeText } from '../front-end.ts'
import type { Lexicon } from './lexicon.ts'

/** One example of a lexicon, read by the front end. */
export interface ExampleResult {
  /** Place of the entry in the lexicon, from 0. */
  readonly entry: number
  /** The word, phrase or expression. */
  readonly match: string
  /** BCP 47 tag it was read in. */
  readonly language: string
  readonly text: string
  readonly expect: string
  /** What is said, with sounds as IPA between slashes. */
  readonly said: string
  /** Whether that is what was expected; case and punctuation do not count. */
  readonly passed: boolean
}

/** Words without case, punctuation and hyphens; what stands between slashes stays. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}/]+/gu, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim()
}

/** Puts sounds in the place of the words they belong to. */
function withSounds(
  text: string,
  changes: readonly { readonly rule: string; readonly before: string; readonly after: string }[],
): string {
  let said = ''
  let from = 0
  for (const { rule, before, after } of changes) {
    if (rule !== 'lexicon' || !/^\/.*\/$/.test(after)) continue
    const letters = before.replace(/\s+/g, ' ')
    const at = text.toLowerCase().indexOf(letters.toLowerCase(), from)
    if (at < 0) continue
    said += text.slice(from, at) + after
    from = at + letters.length
  }
  return said + text.slice(from)
}

/**
 * Reads the examples of a lexicon as they would be spoken, lazily. Each is read in the language of
 * its entry, else the lexicon's, else `language` (BCP 47), which all must be loaded.
 */
export function* readExamples(
  document: LexiconDocument,
  lexicon: Lexicon,
  language: string,
): Generator<ExampleResult> {
  for (const [entry, it] of document.entries.entries()) {
    for (const { text, expect } of it.examples ?? []) {
      const tag = it.language ?? document.language ?? language
      const read = normalizeText(text, {
        language: tag,
        markup: 'plain',
        disabledRules: new Set(),
        lexicons: [lexicon],
      })
      const said = withSounds(read.text, read.changes)
      const wanted = plain(expect)
      const passed = plain(said) === wanted || plain(read.text) === wanted
      const match = it.word ?? it.phrase ?? it.regex ?? ''
      yield { entry, match, language: tag, text, expect, said, passed }
    }
  }
}
