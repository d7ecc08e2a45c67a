import type { Markup } from '../core/request.ts'
import type { TextSegment } from '../core/segment.ts'
import { loadDetector } from './detect/language-runs.ts'
import { type Feed, createFeed } from './feed.ts'
import { loadRules } from './languages/find.ts'
import { loadReader } from './markup/readers.ts'
export { type MarkupUse, MOST_CHECKED_CHARS, checkMarkup } from './markup/check.ts'
import { type NormalizeOptions, type NormalizedText, normalizeSteps } from './normalized-text.ts'
import type { TextOptions, TextPiece } from './options.ts'

export type { NormalizeOptions, NormalizedText } from './normalized-text.ts'
export { normalizeSteps } from './normalized-text.ts'
export { isOver } from './over.ts'
export { verbatimSegments } from './verbatim.ts'
export { mainLanguage } from './detect/language-runs.ts'

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
  'say-as',
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
 * Throws a `SpeechError` with the place where markup is malformed. Other languages inside the text
 * are read only as far as they have been loaded: `segmentStream` loads them.
 */
export function* segmentText(text: string, options: TextOptions): Generator<TextSegment> {
  const feed = createFeed(options)
  feed.push(text)
  feed.end()
  for (let next = feed.next(); next !== undefined; next = feed.next()) yield next
}

/** As `segmentText`, loading markup and languages as they come up. */
export async function* segmentStream(
  text: string,
  options: TextOptions,
): AsyncGenerator<TextSegment> {
  await prepareText(options)
  const feed = createFeed(options, true)
  feed.push(text)
  feed.end()
  yield* drain(feed)
}

/**
 * Cuts text into segments while it arrives. A segment comes as soon as it is certain and a word
 * behind it is in sight, at a flush, or at the end; offsets count in all the text received. The
 * segments are those of `segmentStream`, however the text is cut into pieces, as long as nothing
 * is flushed. After a flush what follows begins a new sentence, and signs without words at the
 * end belong to no segment. The end of a stream that fails is its error.
 */
export async function* segmentLive(
  pieces: AsyncIterable<TextPiece>,
  options: TextOptions,
): AsyncGenerator<TextSegment> {
  await prepareText(options)
  const feed = createFeed(options, true)
  for await (const piece of pieces) {
    if ('text' in piece) feed.push(piece.text)
    else feed.flush()
    yield* drain(feed)
  }
  feed.end()
  yield* drain(feed)
}

/**
 * Loads what a text with these options needs from its beginning on: `segmentText` and
 * `normalizeSteps` want that done before. Safe to call again.
 */
export async function prepareText({
  markup,
  language,
  detectLanguage,
}: Pick<TextOptions, 'markup' | 'language' | 'detectLanguage'>): Promise<void> {
  await Promise.all([
    loadReader(markup),
    loadRules(language),
    detectLanguage === true && loadDetector(),
  ])
}

/** All segments there are for now; loads the languages that they wait for. */
async function* drain(feed: Feed): AsyncGenerator<TextSegment> {
  for (;;) {
    const next = feed.next()
    if (next !== undefined) yield next
    else if (feed.missing !== undefined) await loadRules(feed.missing)
    else return
  }
}

/**
 * Gives the whole text as an engine would be given it, with every change in order. Sentences are
 * joined by a space, or by a blank line after a paragraph and where a space would run them
 * together. Doing it again changes nothing more. Other languages inside the text are read only as
 * far as they have been loaded; `normalizeSteps` says which are missing.
 */
export function normalizeText(text: string, options: NormalizeOptions): NormalizedText {
  const steps = normalizeSteps(text, options, false)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
