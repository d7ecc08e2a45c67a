import type { LexiconDocument } from '../../core/lexicon.ts'
import type { StoredLexicon } from '../../ports/lexicon-store.ts'
import type { ExampleResult } from '../../text/lexicon/examples.ts'
import type { LexiconFormat } from '../../text/lexicon/read.ts'
import type { CallContext } from '../../core/call-context.ts'

export type { LexiconFormat } from '../../text/lexicon/read.ts'

/** A lexicon with what is in it. */
export interface NamedLexicon {
  readonly info: StoredLexicon
  readonly document: LexiconDocument
}

/** Options of a change of a stored lexicon. */
export interface LexiconChangeOptions extends CallContext {
  /** The revision that is to be changed; `null` when there is to be none yet. Default: any. */
  readonly expected?: string | null
}

/** Options of `put()` and `attach()`. */
export interface LexiconSourceOptions {
  /** How a text is written. Default: by its first sign. */
  readonly format?: LexiconFormat
}

/** What a lexicon's own examples showed. */
export interface LexiconReport {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly results: readonly ExampleResult[]
}

/**
 * Named lexicons: words and how they are said, used by requests in `lexicons: ['name']`. What is
 * changed holds from the next request on.
 */
export interface Lexicons {
  list(options?: CallContext): Promise<readonly StoredLexicon[]>
  /** What the lexicons of a request hold now, each as a text that changes with it; empty for unknown ones. */
  revisions(names: readonly string[], options?: CallContext): Promise<readonly string[]>
  /** Undefined when there is none of that name. */
  get(name: string, options?: CallContext): Promise<NamedLexicon | undefined>
  /** Written out; `omitted` entries cannot be said in that format. Undefined when there is none of that name. */
  export(
    name: string,
    options?: CallContext & { readonly format?: 'json' | 'pls' },
  ): Promise<
    { readonly info: StoredLexicon; readonly text: string; readonly omitted: number } | undefined
  >
  /**
   * Checks a lexicon (a document, or a text in JSON, YAML or PLS) and keeps it. Rejects with
   * `invalid_request` that tells where it is wrong, or with `conflict`.
   */
  put(
    name: string,
    source: string | LexiconDocument,
    options?: LexiconChangeOptions & LexiconSourceOptions,
  ): Promise<StoredLexicon & { readonly entries: number; readonly created: boolean }>
  /** False when there was none of that name. */
  remove(name: string, options?: LexiconChangeOptions): Promise<boolean>
  /**
   * Lends a lexicon to this object alone, as long as it lives; it is stored nowhere, and comes
   * before a stored one of the same name.
   */
  attach(
    name: string,
    source: string | LexiconDocument,
    options?: LexiconSourceOptions,
  ): Promise<{ readonly entries: number }>
  /** Reads the examples in the entries and tells which came out as expected; `not_found` when there is no such lexicon. */
  test(name: string, options?: CallContext): Promise<LexiconReport>
}
