import { setImmediate } from 'node:timers/promises'
import { SpeechError } from '../../core/errors.ts'
import type { LexiconDocument } from '../../core/lexicon.ts'
import { nearest } from '../../core/nearest.ts'
import type { LexiconStore } from '../../ports/lexicon-store.ts'
import { loadLanguage } from '../../text/front-end.ts'
import type { Lexicon } from '../../text/lexicon/lexicon.ts'
import type { CallContext } from '../../core/call-context.ts'
import type { LexiconFormat, Lexicons } from './lexicons.ts'

/** Compiled lexicons kept for the next request. */
const MOST_COMPILED = 32
/** Lexicons lent to one object. */
const MOST_ATTACHED = 64
/** Lexicons in one request. */
const MOST_NAMED = 16
/** Examples read in one test. */
const MOST_EXAMPLES = 10_000
/** Examples after which other work has its turn: a few milliseconds. */
const EXAMPLES_AT_ONCE = 32

/** Lets other work have its turn. */
const yieldToOthers = (): Promise<void> => setImmediate()

interface Ready {
  readonly document: LexiconDocument
  readonly lexicon: Lexicon
}

/** The lexicons of a platform. */
export interface LexiconShelf extends Lexicons {
  /** Those of a request, ready to be used; `invalid_request` for a name that there is none of. */
  resolve(
    names: readonly string[] | undefined,
    options: { readonly signal: AbortSignal },
  ): Promise<readonly Lexicon[]>
}

/** Runs the work of a call, whose signal the end of the platform fires too. */
export type During = <T>(
  given: CallContext | undefined,
  work: (call: { readonly signal: AbortSignal }) => Promise<T>,
) => Promise<T>

async function documentOf(
  source: string | LexiconDocument,
  format: LexiconFormat | undefined,
): Promise<LexiconDocument> {
  const { formatOf, readLexicon } = await import('../../text/lexicon/read.ts')
  if (typeof source === 'string')
    return readLexicon(source, format ?? formatOf(source), yieldToOthers)
  const { checkLexicon } = await import('../../text/lexicon/check.ts')
  return checkLexicon(source, undefined, yieldToOthers)
}

async function compiled(name: string, document: LexiconDocument): Promise<Ready> {
  const { compileLexicon } = await import('../../text/lexicon/compile.ts')
  return { document, lexicon: await compileLexicon(name, document, yieldToOthers) }
}

/** Lexicons over a store. What was compiled is kept by its content; everything is loaded when it is used. */
export function createLexiconShelf(
  store: LexiconStore,
  during: During,
  language: string,
): LexiconShelf {
  /** By name and revision, the one used last at the end. */
  const cache = new Map<string, Promise<Ready>>()
  const attached = new Map<string, Ready>()

  function unknown(name: string, known: readonly string[], param: string): SpeechError {
    const suggestions = nearest(name, known)
    const code = param === 'name' ? 'not_found' : 'invalid_request'
    const shown = JSON.stringify(name.slice(0, 64))
    return new SpeechError(code, `Expected the name of a stored lexicon, got ${shown}.`, {
      details: { param, suggestions },
    })
  }

  async function ready(name: string, signal: AbortSignal): Promise<Ready | undefined> {
    const lent = attached.get(name.normalize('NFC'))
    if (lent !== undefined) return lent
    const info = await store.find(name, { signal })
    if (info === undefined) return undefined
    const key = `${info.revision} ${info.name}`
    let kept = cache.get(key)
    cache.delete(key)
    kept ??= (async () => {
      // Not the caller's signal: others may be waiting for the same.
      const { signal: own } = new AbortController()
      const read = await store.read(name, { signal: own })
      if (read === undefined) throw unknown(name, [], 'lexicons')
      return compiled(info.name, await documentOf(read.text, 'json'))
    })()
    cache.set(key, kept)
    const [oldest] = cache.keys()
    if (cache.size > MOST_COMPILED && oldest !== undefined) cache.delete(oldest)
    try {
      return await kept
    } catch (error) {
      cache.delete(key)
      throw error
    }
  }

  async function names(signal: AbortSignal): Promise<string[]> {
    return [...attached.keys(), ...(await store.list({ signal })).map(({ name }) => name)]
  }

  return {
    async resolve(wanted, { signal }) {
      if (wanted === undefined || wanted.length === 0) return []
      if (!Array.isArray(wanted) || wanted.length > MOST_NAMED) {
        throw new SpeechError(
          'invalid_request',
          `Expected lexicons to be a list of at most ${MOST_NAMED} names.`,
          { details: { param: 'lexicons', expected: MOST_NAMED } },
        )
      }
      const found: Lexicon[] = []
      for (const [index, name] of (wanted as readonly unknown[]).entries()) {
        if (typeof name !== 'string') {
          const param = `lexicons[${index}]`
          throw new SpeechError('invalid_request', `Expected ${param} to be a name.`, {
            details: { param },
          })
        }
        const one = await ready(name, signal)
        if (one === undefined) throw unknown(name, await names(signal), 'lexicons')
        found.push(one.lexicon)
      }
      return found
    },
    list: (given) => during(given, ({ signal }) => store.list({ signal })),
    revisions: (wanted, given) =>
      during(given, async ({ signal }) => {
        const revisions: string[] = []
        for (const name of wanted.slice(0, MOST_NAMED)) {
          const found = await store.find(name, { signal })
          revisions.push(found?.revision ?? '')
        }
        return revisions
      }),
    get: (name, given) =>
      during(given, async ({ signal }) => {
        const read = await store.read(name, { signal })
        return read && { info: read.info, document: await documentOf(read.text, 'json') }
      }),
    export: (name, given) =>
      during(given, async ({ signal }) => {
        const read = await store.read(name, { signal })
        if (read === undefined) return undefined
        const { info } = read
        const document = await documentOf(read.text, 'json')
        if (given?.format === 'pls') {
          const { writePlsLexicon } = await import('../../text/lexicon/pls-writer.ts')
          return { info, ...writePlsLexicon(document) }
        }
        const { writeJsonLexicon } = await import('../../text/lexicon/json.ts')
        return { info, text: writeJsonLexicon(document, info.name), omitted: 0 }
      }),
    put: (name, source, given) =>
      during(given, async ({ signal }) => {
        const { format, expected } = given ?? {}
        const { document } = await compiled(name, await documentOf(source, format))
        const { writeJsonLexicon } = await import('../../text/lexicon/json.ts')
        const before = await store.find(name, { signal })
        const change = expected === undefined ? { signal } : { signal, expected }
        const info = await store.write(name, writeJsonLexicon(document), change)
        return { ...info, entries: document.entries.length, created: before === undefined }
      }),
    remove: (name, given) =>
      during(given, ({ signal }) => {
        const { expected } = given ?? {}
        return store.remove(name, expected === undefined ? { signal } : { signal, expected })
      }),
    async attach(name, source, { format } = {}) {
      const key = name.normalize('NFC')
      if (attached.size >= MOST_ATTACHED && !attached.has(key)) {
        throw new SpeechError('too_large', `Expected at most ${MOST_ATTACHED} attached lexicons.`)
      }
      const made = await compiled(key, await documentOf(source, format))
      attached.set(key, made)
      return { entries: made.document.entries.length }
    },
    test: (name, given) =>
      during(given, async ({ signal }) => {
        const found = await ready(name, signal)
        if (found === undefined) throw unknown(name, await names(signal), 'name')
        const { document, lexicon } = found
        const { readExamples } = await import('../../text/lexicon/examples.ts')
        const tags = new Set(document.entries.flatMap((entry) => entry.language ?? []))
        for (const tag of [document.language ?? language, ...tags]) await loadLanguage(tag)
        const results = []
        for (const result of readExamples(document, lexicon, language)) {
          results.push(result)
          if (results.length >= MOST_EXAMPLES) break
          if (results.length % EXAMPLES_AT_ONCE === 0) await setImmediate(undefined, { signal })
        }
        const passed = results.filter((result) => result.passed).length
        return { name, passed, failed: results.length - passed, results }
      }),
  }
}
