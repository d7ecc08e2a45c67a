import { stat } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import { readUrl } from './exchange.ts'

/** Where a model, or part of it, comes from. */
export type ModelSource =
  | { readonly kind: 'folder'; readonly file: string; readonly base: string }
  | { readonly kind: 'file'; readonly file: string; readonly base: string }
  | { readonly kind: 'url'; readonly url: URL; readonly base: string }

function lastPart(url: URL): string {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** Reads what somebody named: an address, or something on the disk. */
export async function readSource(text: string, cwd: string): Promise<ModelSource> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const url = readUrl(text)
    return { kind: 'url', url, base: lastPart(url) }
  }
  const file = path.resolve(cwd, text)
  const stats = await stat(file).catch(() => undefined)
  if (!stats?.isDirectory() && !stats?.isFile()) {
    throw new SpeechError('invalid_request', `There is no folder or file at ${file}.`, {
      details: { param: 'source' },
    })
  }
  return { kind: stats.isDirectory() ? 'folder' : 'file', file, base: path.basename(file) }
}

/** The name of a file without what says how it is packed. */
export function bareName(base: string): string {
  return base.replace(/[.](tar[.]bz2|tar[.]gz|tar|tgz|tbz2?|zip|onnx|onnx[.]json)$/i, '')
}
