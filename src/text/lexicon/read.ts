import { SpeechError } from '../../core/errors.ts'
import type { LexiconDocument } from '../../core/lexicon.ts'
import type { Pause } from './check.ts'
import { readJsonLexicon } from './json.ts'

/** Ways of writing a lexicon. */
export const LEXICON_FORMATS = ['json', 'yaml', 'pls'] as const
/** A way of writing a lexicon. */
export type LexiconFormat = (typeof LEXICON_FORMATS)[number]

/** Most characters of a lexicon, however it is written. */
export const MAX_LEXICON_CHARS = 20_000_000

/** The format a text seems to be in: by its first sign, or what a file name ends with. */
export function formatOf(text: string, fileName = ''): LexiconFormat {
  const ending = /[.](json|ya?ml|pls|xml)$/i.exec(fileName)?.[1]?.toLowerCase()
  if (ending === 'json') return 'json'
  if (ending === 'pls' || ending === 'xml') return 'pls'
  if (ending !== undefined) return 'yaml'
  const first = /^\ufeff?\s*(\S)/.exec(text.slice(0, 1000))?.[1]
  return first === '<' ? 'pls' : first === '{' ? 'json' : 'yaml'
}

/**
 * Reads and checks a lexicon. Rejects with `invalid_request`: `details.param` is the path of the
 * value at fault, `line` and `column` its place; and with `too_large`. The readers of YAML and
 * PLS are loaded when they are needed. `pause` is awaited now and then.
 */
export async function readLexicon(
  text: string,
  format: LexiconFormat,
  pause?: Pause,
): Promise<LexiconDocument> {
  if (text.length > MAX_LEXICON_CHARS) {
    throw new SpeechError(
      'too_large',
      `Expected a lexicon of at most ${MAX_LEXICON_CHARS} characters, got ${text.length}.`,
      { details: { param: 'lexicon', expected: MAX_LEXICON_CHARS, received: text.length } },
    )
  }
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text
  if (format === 'json') return readJsonLexicon(bare, pause)
  if (format === 'yaml') return (await import('./yaml.ts')).readYamlLexicon(bare, pause)
  return (await import('./pls.ts')).readPlsLexicon(bare, pause)
}
