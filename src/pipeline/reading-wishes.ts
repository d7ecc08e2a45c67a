import type { SpeechRequest } from '../core/request.ts'
import type { TextOptions } from '../text/options.ts'

/** What a request says about how its text is read. */
export type ReadingWishes = Pick<
  SpeechRequest,
  'markup' | 'normalize' | 'inlineTags' | 'emoji' | 'codeBlocks'
> & {
  /** Absent while it is still to come. */
  readonly text?: string | undefined
}

/** How a text is read where its request says nothing. */
export interface ReadingDefaults {
  /** Normalisation rules that are off (`false`); a request may switch them on again. */
  readonly normalize: { readonly [rule: string]: boolean }
  readonly inlineTags: boolean
  readonly emoji: 'name' | 'skip'
  readonly codeBlocks: 'skip' | 'read'
}

/** The options of the text front end that a request asks for. */
export function readingOf(
  wishes: ReadingWishes,
  defaults: ReadingDefaults,
): Required<Pick<TextOptions, 'markup' | 'disabledRules' | 'inlineTags' | 'emoji' | 'codeBlocks'>> {
  const switches = { ...defaults.normalize, ...wishes.normalize }
  // What is nothing but emoji says something, too.
  const wordless = wishes.text !== undefined && !/[\p{L}\p{N}]/u.test(wishes.text)
  return {
    markup: wishes.markup ?? 'plain',
    disabledRules: new Set(Object.keys(switches).filter((rule) => !switches[rule])),
    inlineTags: wishes.inlineTags ?? defaults.inlineTags,
    emoji: wordless ? 'name' : (wishes.emoji ?? defaults.emoji),
    codeBlocks: wishes.codeBlocks ?? defaults.codeBlocks,
  }
}
