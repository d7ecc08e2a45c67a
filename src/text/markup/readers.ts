import type { Markup } from '../../core/request.ts'
import { createMarkdownReader } from './markdown.ts'
import { createPlainReader } from './plain.ts'
import type { MarkupReader, ReaderOptions } from './reader.ts'

type CreateReader = (options?: ReaderOptions) => MarkupReader

const ready = new Map<Markup, CreateReader>([
  ['plain', createPlainReader],
  ['markdown', createMarkdownReader],
])
/** Markups whose readers stand on a parser that is read in when it is first asked for. */
const LOADERS: { readonly [markup in Markup]?: () => Promise<CreateReader> } = {
  html: async () => (await import('./html.ts')).createHtmlReader,
  ssml: async () => (await import('./ssml.ts')).createSsmlReader,
}

/** Makes the reader of a markup ready; plain text and Markdown always are. Safe to call again. */
export async function loadReader(markup: Markup): Promise<void> {
  const load = ready.has(markup) ? undefined : LOADERS[markup]
  if (load !== undefined) ready.set(markup, await load())
}

/** A reader for one text. Throws when `loadReader` has not resolved for its markup before. */
export function readerFor(markup: Markup, options: ReaderOptions): MarkupReader {
  const create = ready.get(markup)
  if (create === undefined) throw new Error(`The reader of ${markup} was not loaded.`)
  return create(options)
}
