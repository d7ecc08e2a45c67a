import type { TextSegment } from '../core/segment.ts'
import type { SpeakingStyle } from '../core/style.ts'
import { HAS } from './clean.ts'
import type { Cue } from './cue.ts'
import { withLanguages } from './detect/language-cues.ts'
import { isLoaded, languageFor } from './languages/find.ts'
import type { SentenceTable } from './languages/language.ts'
import { createRuleBook } from './normalize/rule-book.ts'
import { normalizeSentence } from './normalize/sentence.ts'
import type { TextOptions } from './options.ts'
import { createPacker } from './segment.ts'
import { type Sentence, createSentenceStream } from './sentences.ts'
import type { SourceText } from './source-map.ts'
import { asked, stretchesOf } from './stretch.ts'
import { type WordRange, wordsOf } from './words.ts'

/** Text in, segments out; each step takes only as much text as it needs. */
export interface Feed {
  push(text: string): void
  /** All text so far is to be spoken now, whether its last sentence is over or not. */
  flush(): void
  /** No text comes any more. */
  end(): void
  /**
   * The next segment; undefined when it hangs on text to come or on `missing`, or there is none
   * left. Throws a `SpeechError` with the place when the markup is malformed.
   */
  next(): TextSegment | undefined
  /** The language, BCP 47, that has to be loaded before `next` goes on. Only when it waits for them. */
  readonly missing: string | undefined
}

/** A sentence, and the style that markup has set at its end. */
interface Heard extends Sentence {
  readonly after: SpeakingStyle | undefined
}

/**
 * Puts the stages of the front end together: markup, sentences, words, segments. When it `waits`,
 * it goes on only with the rules of every language that the text names; else with those it has.
 */
export function createFeed(options: TextOptions, waits = false): Feed {
  const { language: main, markup, limits, pauses, disabledRules, detectLanguage = false } = options
  const book = createRuleBook(options)
  const ready = (tag: string): boolean => !waits || isLoaded(tag)
  const tables = new Map<string, SentenceTable>()
  const tableFor = (tag = main): SentenceTable | undefined => {
    let table = tables.get(tag)
    if (table === undefined && ready(tag)) {
      table = languageFor(tag).sentences
      tables.set(tag, table)
    }
    return table
  }
  const sentences = createSentenceStream(markup, tableFor, options)
  const packer = createPacker(limits, pauses)
  let begins = true
  let state: 'open' | 'flushing' | 'ending' = 'open'
  let style: SpeakingStyle | undefined
  let missing: string | undefined
  /** A sentence that waits for a language. */
  let waiting: Heard | undefined

  /** The next sentence, with the languages found in it. */
  const read = (): Heard | undefined => {
    const sentence = sentences.next()
    if (sentence === undefined) {
      missing = sentences.missing
      return undefined
    }
    const { source, end, by } = sentence
    let after = style
    for (const cue of source.cues ?? []) if (cue.kind === 'style') after = cue.style
    const heard = detectLanguage ? withLanguages(source, style, main) : source
    return { source: heard, end, by, after }
  }

  /** Takes one sentence; false when there is none for now. */
  const step = (): boolean => {
    missing = undefined
    const heard = waiting ?? read()
    waiting = undefined
    if (heard === undefined) return false
    if (heard.source.cues !== undefined) {
      missing = missingOf(heard.source.cues)
      if (missing !== undefined) {
        waiting = heard
        return false
      }
    }
    const { source, seen } = normalizeSentence(heard.source, book, style?.language)
    takeWords(heard, source, wordsIn(source.text, seen))
    style = heard.after
    return true
  }

  const takeWords = (heard: Heard, source: SourceText, words: readonly WordRange[]): void => {
    const { end, by } = heard
    if (source.cues !== undefined) takeCued(heard, source, words)
    else if (words.length === 0) packer.skip(by)
    else packer.add({ source, words, end, by, begins, style: asked(style, main) })
    if (words.length > 0 || by !== 'length') begins = by !== 'length'
  }

  const wordsIn = (text: string, seen: number): WordRange[] => {
    const spoken = (seen & HAS.word) !== 0 || disabledRules.has('emoji')
    return spoken ? wordsOf(text, main, (seen & HAS.unspaced) !== 0) : []
  }

  /** A language of the sentence that is not loaded yet. */
  const missingOf = (cues: readonly Cue[]): string | undefined => {
    for (const cue of cues) {
      const tag = cue.kind === 'style' ? cue.style.language : undefined
      if (tag !== undefined && !ready(tag)) return tag
    }
    return undefined
  }

  const takeCued = (
    { by, end }: Sentence,
    source: SourceText,
    words: readonly WordRange[],
  ): void => {
    const stretches = stretchesOf(source, words, style, main)
    const last = stretches.findLastIndex((stretch) => stretch.words.length > 0)
    let first = begins
    stretches.forEach((stretch, index) => {
      if (stretch.pauseBeforeSec !== undefined) packer.pause(stretch.pauseBeforeSec)
      if (stretch.words.length === 0) packer.mark(stretch.bookmarks)
      else {
        const place = index === last ? { end, by } : { end: stretch.end, by: 'length' as const }
        packer.add({ ...stretch, ...place, begins: first })
        first = false
      }
    })
    if (last < 0) packer.skip(by)
  }

  return {
    push: (text) => sentences.push(text),
    flush() {
      sentences.settle()
      state = 'flushing'
    },
    end() {
      sentences.end()
      state = 'ending'
    },
    next() {
      while (packer.ready.length === 0) {
        if (waiting === undefined && sentences.wordAhead()) {
          packer.release(sentences.pauseAheadSec)
        }
        if (packer.ready.length > 0) break
        if (step()) continue
        if (state === 'open' || missing !== undefined) break
        if (state === 'ending') packer.finish(sentences.length)
        else packer.flush(sentences.length)
        begins = true
        state = 'open'
        break
      }
      return packer.ready.shift()
    },
    get missing() {
      return missing
    },
  }
}
