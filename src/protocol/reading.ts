import { z } from 'zod'
import type { SpeechRequest } from '../core/request.ts'
import { MARKUPS } from '../core/request.ts'
import { choice, flag, words } from './expected.ts'

/** Lexicons that one request may name. */
const MOST_LEXICONS = 16

const names = 'a list of at most 16 names'

/** How a text is to be read. */
export type Reading = Pick<
  SpeechRequest,
  'markup' | 'language' | 'normalize' | 'lexicons' | 'inlineTags' | 'emoji' | 'codeBlocks'
>

/** Fields that say how a text is read, wherever one is given. */
export const reading: {
  readonly [K in keyof Required<Reading>]: z.ZodExactOptional<z.ZodType<Required<Reading>[K]>>
} = {
  markup: choice(MARKUPS).exactOptional().describe('How the text is written. Default plain.'),
  language: words(64).exactOptional().describe('BCP 47 tag, such as en-GB; auto detects.'),
  normalize: z
    .record(z.string(), flag(), { error: 'an object of rule names' })
    .exactOptional()
    .describe('Rules to switch off: { money: false }.'),
  lexicons: z
    .array(words(128), { error: names })
    .max(MOST_LEXICONS, { error: names })
    .exactOptional()
    .describe('Names of stored lexicons; the first one that has a word says it.'),
  inlineTags: flag()
    .exactOptional()
    .describe('Whether [pause:1s], [voice:x], [rate:x] and [word](/ipa/) are marks. Default true.'),
  emoji: choice(['name', 'skip']).exactOptional().describe('Say emoji or leave them out.'),
  codeBlocks: choice(['skip', 'read'])
    .exactOptional()
    .describe('Leave blocks of code out, the default, or read them.'),
}
