import path from 'node:path'
import { existsSync } from 'node:fs'
import type { LexiconFormat } from '../app/lexicons/lexicons.ts'
import type { Rostrum } from '../app/rostrum.ts'
import { readText } from './text-source.ts'

/** Most characters of a lexicon file. */
const MAX_CHARS = 20_000_000

/** A lexicon in a file. */
export interface LexiconFile {
  /** The file's name without its ending. */
  readonly name: string
  readonly text: string
  /** Undefined: to be told by the text. */
  readonly format: LexiconFormat | undefined
}

/** Whether what was typed names a file and not a stored lexicon. */
export function isLexiconFile(typed: string, cwd: string): boolean {
  return /[\\/]|[.](?:json|ya?ml|pls|xml)$/i.test(typed) || existsSync(path.resolve(cwd, typed))
}

/** Reads a lexicon from a file, in UTF-8 or in UTF-16 with its mark. */
export async function readLexiconFile(
  file: string,
  { cwd, signal }: { readonly cwd: string; readonly signal: AbortSignal },
): Promise<LexiconFile> {
  const place = path.resolve(cwd, file)
  const text = await readText({ kind: 'file', file: place }, { maxChars: MAX_CHARS, signal })
  const ending = path.extname(file)
  const name = path.basename(file, ending)
  const formats: { readonly [ending: string]: LexiconFormat } = {
    '.json': 'json',
    '.yaml': 'yaml',
    '.yml': 'yaml',
    '.pls': 'pls',
    '.xml': 'pls',
  }
  return { name, text, format: formats[ending.toLowerCase()] }
}

/** Lends the files among what was typed to the library, and gives the names to ask for. */
export async function lexiconNames(
  typed: readonly string[] | undefined,
  rostrum: Pick<Rostrum, 'lexicons'>,
  world: { readonly cwd: string; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const names: string[] = []
  for (const each of typed ?? []) {
    if (!isLexiconFile(each, world.cwd)) {
      names.push(each)
      continue
    }
    const { name, text, format } = await readLexiconFile(each, world)
    await rostrum.lexicons.attach(name, text, format === undefined ? {} : { format })
    names.push(name)
  }
  return names
}
