import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { SpeechError } from '../../core/errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { AddModelOptions, ModelProgress } from '../../ports/model-shelf.ts'
import { download, type Download } from './download.ts'
import type { DraftFiles } from './draft-files.ts'
import type { DraftOwner } from './drafts.ts'
import { entryParts } from './entry.ts'
import { shownUrl } from './exchange.ts'
import { modelFiles } from './model-files.ts'
import type { ModelSource } from './source.ts'
import { compareSums, sha256Of } from './sums.ts'
import { packingOf, unpack } from './unpack.ts'

/** What gathering needs beside the sources. */
export interface GatherOptions {
  readonly root: string
  readonly owner: DraftOwner
  readonly clock: Clock
  readonly stallMs: number
  readonly call: AddModelOptions
}

/** A source, and where it goes. */
export interface Part {
  readonly source: ModelSource
  /** SHA-256 it must have. */
  readonly sum: string | undefined
  readonly into: DraftFiles
}

/** What one source was. */
export interface Gathered {
  readonly from: string
  readonly sha256?: string
  /** Whether the paths in it were somebody else's choice: then one folder around all is left out. */
  readonly packed: boolean
}

const ATTEMPTS = 4

/** Tells how far it is, and stops it. */
function teller(
  call: AddModelOptions,
  phase: ModelProgress['phase'],
  what: string,
): (bytes: number, totalBytes?: number) => void {
  return (bytes, totalBytes) => {
    call.signal.throwIfAborted()
    call.onProgress?.({ phase, what, bytes, ...(totalBytes !== undefined && { totalBytes }) })
  }
}

/** Takes a file apart, or takes it as it is. */
async function gatherFile(
  file: string,
  { source, sum, into }: Part,
  call: AddModelOptions,
): Promise<Gathered> {
  const from = source.kind === 'url' ? shownUrl(source.url) : source.file
  const { signal } = call
  const { size } = await stat(file)
  const told = (phase: 'check' | 'unpack'): ((bytes: number) => void) => {
    const tell = teller(call, phase, from)
    return (bytes) => tell(bytes, size)
  }
  const sha256 = await sha256Of(file, signal, told('check'))
  if (sum !== undefined) compareSums(from, sum, sha256)
  const packing = await packingOf(file)
  switch (packing) {
    case 'page':
      throw new SpeechError('invalid_request', `${from} is a web page and no model.`)
    case 'unknown archive':
      throw new SpeechError(
        'unsupported',
        `${from} is packed in a way that is not known here; expected tar, tar.bz2, tar.gz or zip.`,
      )
    case 'file': {
      const parts = entryParts(source.base)
      if (!parts) throw new SpeechError('invalid_request', `${from} has no name for a file.`)
      await into.put(parts, createReadStream(file, { signal }))
      return { from, sha256, packed: false }
    }
    default:
      await unpack(file, packing, into, told('unpack'))
      return { from, sha256, packed: true }
  }
}

/** Puts a folder into the draft. */
async function gatherFolder(
  folder: string,
  into: DraftFiles,
  call: AddModelOptions,
): Promise<Gathered> {
  const files = await modelFiles(folder, call.signal)
  const total = files.reduce((bytes, { sizeBytes }) => bytes + sizeBytes, 0)
  const tell = teller(call, 'copy', folder)
  for (const { parts, file } of files) {
    tell(into.bytes, total)
    await into.put(parts, createReadStream(file, { highWaterMark: 1024 * 1024 }))
  }
  tell(into.bytes, total)
  return { from: folder, packed: false }
}

/**
 * Puts sources into their drafts, one after the other, and gives what `finish` makes of them. What was
 * fetched is removed at the end, or stays for the next try when that may help.
 */
export async function gather<T>(
  parts: readonly Part[],
  options: GatherOptions,
  finish: (gathered: readonly Gathered[]) => Promise<T>,
): Promise<T> {
  const { call, root, owner, clock, stallMs } = options
  const { maxBytes, minFreeBytes, signal } = call
  const fetched: Download[] = []
  try {
    const gathered: Gathered[] = []
    for (const part of parts) {
      const { source, into } = part
      if (source.kind === 'folder') gathered.push(await gatherFolder(source.file, into, call))
      else if (source.kind === 'file') gathered.push(await gatherFile(source.file, part, call))
      else {
        const onProgress = teller(call, 'download', shownUrl(source.url))
        const bounds = { maxBytes, minFreeBytes, attempts: ATTEMPTS, stallMs }
        const whole = await download(source.url, {
          ...bounds,
          root,
          owner,
          clock,
          signal,
          onProgress,
        })
        fetched.push(whole)
        gathered.push(await gatherFile(whole.file, part, call))
      }
    }
    const finished = await finish(gathered)
    for (const it of fetched) await it.settle()
    return finished
  } catch (error) {
    for (const it of fetched) await it.settle(error)
    throw error
  }
}
