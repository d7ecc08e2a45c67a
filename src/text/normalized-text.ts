import type { SpeakingStyle } from '../core/style.ts'
import { withLanguages } from './detect/language-cues.ts'
import { isLoaded, languageFor } from './languages/find.ts'
import type { SentenceTable } from './languages/language.ts'
import { type RuleBook, createRuleBook } from './normalize/rule-book.ts'
import { type ChangeListener, normalizeSentence } from './normalize/sentence.ts'
import type { TextChange, TextOptions } from './options.ts'
import { type Sentence, createSentenceStream } from './sentences.ts'
import { sentenceEnd } from './split.ts'

/** What normalising has to know. */
export type NormalizeOptions = Pick<TextOptions, 'language' | 'markup' | 'disabledRules'> &
  Partial<TextOptions>

/** A whole text in words, and what was changed. */
export interface NormalizedText {
  readonly text: string
  /** In order; places count in the text as it was given. */
  readonly changes: readonly TextChange[]
}

/** A place where the work may rest: after each sentence, and before one in a language not loaded. */
export interface NormalizeStep {
  /** BCP 47 tag of the language to load before the work goes on. */
  readonly missing?: string
}

/** Readings of its own result that normalising allows itself until nothing changes. */
const MOST_READINGS = 4
const REST: NormalizeStep = {}

/**
 * Normalises a text sentence by sentence, for callers with other work to do in between; see
 * `normalizeText`. When it `waits`, it goes on behind a `missing` language only when that is
 * loaded; else it reads with the rules there are.
 */
export function* normalizeSteps(
  text: string,
  options: NormalizeOptions,
  waits = true,
): Generator<NormalizeStep, NormalizedText> {
  const changes: TextChange[] = []
  const book = createRuleBook(options)
  let result = yield* joinedSentences(text, options, book, waits, {
    note: (change) => changes.push(change),
    original: (start, end) => text.slice(start, end),
  })
  // In other words other languages may be found, which is not what is spoken.
  if (options.detectLanguage === true) return { text: result, changes }
  // What a lexicon says is not looked up again, but what has sounds stays as it is.
  const again = { ...book, lexicons: book.lexicons && { ...book.lexicons, soundsOnly: true } }
  const plain = { ...options, markup: 'plain', inlineTags: false } as const
  for (let reading = 1; reading < MOST_READINGS; reading++) {
    const next = yield* joinedSentences(result, plain, again, waits)
    if (next === result) break
    result = next
  }
  return { text: result, changes }
}

function* joinedSentences(
  text: string,
  options: NormalizeOptions,
  book: RuleBook,
  waits: boolean,
  listener?: ChangeListener,
): Generator<NormalizeStep, string> {
  const { language: main, detectLanguage = false } = options
  const language = languageFor(main)
  const ready = (tag: string): boolean => !waits || isLoaded(tag)
  const tables = (tag = main): SentenceTable | undefined =>
    ready(tag) ? languageFor(tag).sentences : undefined
  const sentences = createSentenceStream(options.markup, tables, options)
  let style: SpeakingStyle | undefined
  sentences.push(text)
  sentences.end()
  const parts: string[] = []
  let last = ''
  let apart = false
  let runsOn = false
  for (;;) {
    const next: Sentence | undefined = sentences.next()
    if (next === undefined) {
      if (sentences.missing === undefined) return parts.join('')
      yield { missing: sentences.missing }
      continue
    }
    const heard = detectLanguage ? withLanguages(next.source, style, main) : next.source
    for (const cue of heard.cues ?? []) {
      const tag = cue.kind === 'style' ? cue.style.language : undefined
      while (tag !== undefined && !ready(tag)) yield { missing: tag }
    }
    const { source } = normalizeSentence(heard, book, style?.language, listener)
    for (const cue of next.source.cues ?? []) if (cue.kind === 'style') style = cue.style
    if (source.text !== '') {
      if (last !== '') {
        const joint = `${last} `
        const found = sentenceEnd(joint + source.text, 0, true, language.sentences)
        parts.push(apart || (!runsOn && found?.end !== joint.length) ? '\n\n' : ' ')
      }
      parts.push(source.text)
      last = source.text
      apart = false
    }
    runsOn = next.by === 'length'
    apart ||= next.by === 'line' || next.by === 'paragraph'
    yield REST
  }
}
