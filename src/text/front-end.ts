import type { Markup } from '../core/request.ts'
import type { TextSegment } from '../core/segment.ts'
import { createFeed } from './feed.ts'
import { languageFor, loadRules } from './languages/find.ts'
import { loadReader } from './markup/readers.ts'
import { normalizeSentence } from './normalize/sentence.ts'
import type { TextChange, TextOptions, TextPiece } from './options.ts'
import { createSentenceStream } from './sentences.ts'
import { sentenceEnd } from './split.ts'

/** Names of the normalisation rules that can be switched off. */
export const NORMALIZATION_RULES: readonly string[] = [
  'abbreviation',
  'acronym',
  'address',
  'alphanumeric',
  'card',
  'cardinal',
  'censored',
  'chemistry',
  'coordinate',
  'date',
  'decimal',
  'duration',
  'email',
  'emoji',
  'era',
  'fraction',
  'handle',
  'hashtag',
  'initials',
  'ip',
  'isbn',
  'lexicon',
  'math',
  'measure',
  'money',
  'ordinal',
  'path',
  'percent',
  'punctuation',
  'range',
  'ratio',
  'roman',
  'score',
  'symbol',
  'telephone',
  'time',
  'title',
  'url',
  'version',
  'year',
]

/**
 * Makes a language ready: the functions below never wait, and know its numbers, abbreviations
 * and ends of sentences only when this has resolved before. English needs nothing, and an
 * unknown language has nothing. Safe to call again.
 */
export function loadLanguage(tag: string): Promise<void> {
  return loadRules(tag)
}

/**
 * Makes a markup ready: HTML and SSML are read only when this has resolved before; plain text and
 * Markdown need nothing. Safe to call again.
 */
export function loadMarkup(markup: Markup): Promise<void> {
  return loadReader(markup)
}

/**
 * Cuts a whole text into segments, lazily: the first one costs the same for a long text as for
 * a short one. The sources of the segments tile the text; a text without a word gives none.
 */
export function* segmentText(text: string, options: TextOptions): Generator<TextSegment> {
  const feed = createFeed(options)
  feed.push(text)
  feed.end()
  for (let next = feed.next(); next !== undefined; next = feed.next()) yield next
}

/**
 * Cuts text into segments while it arrives. A segment comes as soon as it is certain and a word
 * behind it is in sight, at a flush, or at the end; offsets count in all the text received. The
 * segments are those of `segmentText`, however the text is cut into pieces, as long as nothing
 * is flushed. After a flush what follows begins a new sentence, and signs without words at the
 * end belong to no segment. The end of a stream that fails is its error.
 */
export async function* segmentLive(
  pieces: AsyncIterable<TextPiece>,
  options: TextOptions,
): AsyncGenerator<TextSegment> {
  const feed = createFeed(options)
  for await (const piece of pieces) {
    if ('text' in piece) feed.push(piece.text)
    else feed.flush()
    for (let next = feed.next(); next !== undefined; next = feed.next()) yield next
  }
  feed.end()
  for (let next = feed.next(); next !== undefined; next = feed.next()) yield next
}

/** Readings of its own result that `normalizeText` allows itself until nothing changes. */
const MOST_READINGS = 4

/**
 * Gives the whole text as an engine would be given it, with every change in order. Sentences are
 * joined by a space, or by a blank line after a paragraph and where a space would run them
 * together. Doing it again changes nothing more.
 */
export function normalizeText(
  text: string,
  options: Pick<TextOptions, 'language' | 'markup' | 'disabledRules'>,
): { text: string; changes: readonly TextChange[] } {
  const changes: TextChange[] = []
  let result = joinSentences(text, options, (change) => changes.push(change))
  for (let reading = 1; reading < MOST_READINGS; reading++) {
    const again = joinSentences(result, { ...options, markup: 'plain' })
    if (again === result) break
    result = again
  }
  return { text: result, changes }
}

function joinSentences(
  text: string,
  options: Pick<TextOptions, 'language' | 'markup' | 'disabledRules'>,
  note?: (change: TextChange) => void,
): string {
  const language = languageFor(options.language)
  const rules = { rules: language.rules(options.language), disabled: options.disabledRules }
  const sentences = createSentenceStream(options.markup, language.sentences)
  sentences.push(text)
  sentences.settle()
  const parts: string[] = []
  let last = ''
  let apart = false
  let runsOn = false
  const original = (start: number, end: number): string => text.slice(start, end)
  for (let next = sentences.next(); next !== undefined; next = sentences.next()) {
    const { source } = normalizeSentence(next.source, rules, note, original)
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
  }
  return parts.join('')
}
