import { z } from 'zod'
import type { LexiconDocument } from '../core/lexicon.ts'
import { choice, flag, words } from './expected.ts'

const entry = z.strictObject({
  word: words(200).exactOptional().describe('One of word, phrase and regex.'),
  phrase: words(200).exactOptional(),
  regex: words(1000).exactOptional().describe('RE2: no look-around, no back references.'),
  alias: words(1000).exactOptional().describe('One of alias, ipa and xSampa.'),
  ipa: words(1000).exactOptional(),
  xSampa: words(1000).exactOptional(),
  case: choice(['ignore', 'match']).exactOptional(),
  wholeWord: flag().exactOptional().describe('Default true.'),
  language: words(64).exactOptional().describe('BCP 47; en is any English.'),
  examples: z.array(z.strictObject({ text: z.string(), expect: z.string() })).exactOptional(),
})

/**
 * Shape of a lexicon in JSON, for the API description. The lexicon reader checks what comes: it
 * knows more, and the line.
 */
export const lexiconBody: z.ZodType<LexiconDocument> = z
  .strictObject({
    language: words(64).exactOptional(),
    description: words(1000).exactOptional(),
    entries: z.array(entry),
  })
  .meta({ id: 'Lexicon' })
