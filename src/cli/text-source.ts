import { createReadStream, fstatSync } from 'node:fs'
import path from 'node:path'
import { SpeechError } from '../core/errors.ts'
import { MARKUPS, type Markup } from '../core/request.ts'
import { decodeText } from './decode-text.ts'
import { usageError } from './failure.ts'

/** Options that every command that reads a text has. */
export interface TextOptions {
  readonly file?: string
  readonly markup?: string
  readonly language?: string
  readonly disableRule?: readonly string[]
  /** Names or files. */
  readonly lexicon?: readonly string[]
  /** False with `--no-inline-tags`. */
  readonly inlineTags?: boolean
  readonly emoji?: 'name' | 'skip'
  readonly codeBlocks?: 'skip' | 'read'
  readonly verbatim?: boolean
}

/** Where a text comes from. */
export type TextSource =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'file'; readonly file: string }
  /** `live` when it may still be being written: a pipe or a keyboard. */
  | { readonly kind: 'stdin'; readonly live: boolean }

/** Chooses the source: words typed, `--file`, or standard input when it is no keyboard. */
export function chooseSource(words: readonly string[], options: TextOptions): TextSource {
  const { file } = options
  if (words.length > 0 && file !== undefined) {
    throw usageError('Expected words to speak or --file, but both are there.')
  }
  if (file !== undefined && file !== '-') return { kind: 'file', file }
  if (words.length > 0 && !(words.length === 1 && words[0] === '-')) {
    const text = words.join(' ')
    if (!/\S/.test(text)) throw usageError('Expected words to speak, but the text is blank.')
    return { kind: 'words', text }
  }
  if (process.stdin.isTTY && file === undefined && words.length === 0) {
    throw usageError('Expected words to speak, --file, or text on standard input; found none.')
  }
  return { kind: 'stdin', live: !isRegularFile(0) }
}

/** Whether a file descriptor stands for a file on disk, as after `<` and `>`. */
export function isRegularFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile()
  } catch {
    return false
  }
}

/** Markup by the ending of a file's name. */
const ENDINGS: readonly (readonly [ending: RegExp, markup: Markup])[] = [
  [/[.](md|markdown|mdown)$/i, 'markdown'],
  [/[.](html?|xhtml)$/i, 'html'],
  [/[.](ssml|xml)$/i, 'ssml'],
]

/**
 * The markup asked for; else by the ending of the file: `.md`, `.html`, `.ssml`; else plain, as is
 * a file that is to be spoken verbatim.
 */
export function markupOf(
  source: TextSource,
  options: Pick<TextOptions, 'markup' | 'verbatim'>,
): Markup {
  const asked = MARKUPS.find((markup) => markup === options.markup)
  if (asked) return asked
  if (source.kind !== 'file' || options.verbatim === true) return 'plain'
  return ENDINGS.find(([ending]) => ending.test(source.file))?.[1] ?? 'plain'
}

async function* fileBytes(file: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file, { signal })) yield chunk as Uint8Array
  } catch (cause) {
    if (signal.aborted) throw signal.reason
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
    const reasons: { readonly [code: string]: string } = {
      ENOENT: 'there is no such file',
      EACCES: 'permission is denied',
      EISDIR: 'it is a folder',
    }
    const message = `The file ${file} cannot be read: ${reasons[code] ?? code}.`
    throw new SpeechError('invalid_request', message, { cause, details: { param: 'file' } })
  }
}

async function* stdinBytes(signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const { stdin } = process
  const stop = (): void => void stdin.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of stdin) yield chunk as Uint8Array
    signal.throwIfAborted()
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** How a source is read. */
export interface ReadOptions {
  /** Unicode code points. */
  readonly maxChars: number
  readonly signal: AbortSignal
}

/** The text of a source in pieces, as it arrives. */
export function readPieces(source: TextSource, options: ReadOptions): AsyncIterable<string> {
  const { maxChars, signal } = options
  if (source.kind === 'file') {
    const name = path.basename(source.file)
    return decodeText(fileBytes(source.file, signal), { name, maxChars })
  }
  if (source.kind === 'stdin') {
    return decodeText(stdinBytes(signal), { name: 'standard input', maxChars })
  }
  return (async function* () {
    yield source.text
  })()
}

/** The whole text of a source. */
export async function readText(source: TextSource, options: ReadOptions): Promise<string> {
  if (source.kind === 'words') return source.text
  const pieces: string[] = []
  for await (const piece of readPieces(source, options)) pieces.push(piece)
  const text = pieces.join('')
  if (/\S/.test(text)) return text
  if (source.kind === 'stdin') throw usageError('Expected text on standard input, but it is empty.')
  const message = `The file ${source.file} holds nothing but blanks.`
  throw new SpeechError('invalid_request', message, { details: { param: 'text' } })
}

/** The pieces as the library takes them, each told to `seen`. Only blanks are a usage error. */
export async function* livePieces(
  pieces: AsyncIterable<string>,
  seen: (text: string) => void,
): AsyncGenerator<{ readonly text: string }> {
  let blank = true
  for await (const text of pieces) {
    blank &&= !/\S/.test(text)
    seen(text)
    yield { text }
  }
  if (blank) throw usageError('Expected text on standard input, but it is empty.')
}
