import { createReadStream } from 'node:fs'
import { SpeechError } from '../../core/errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { AddModelOptions, ModelProgress } from '../../ports/model-shelf.ts'
import { download } from './download.ts'
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
  /** Into which it is gathered. */
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
  source: ModelSource,
  sum: string | undefined,
  { call, into }: GatherOptions,
): Promise<Gathered> {
  const from = source.kind === 'url' ? shownUrl(source.url) : source.file
  const { signal } = call
  const sha256 = await sha256Of(file, signal, teller(call, 'check', from))
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
      await unpack(file, packing, into, teller(call, 'unpack', from))
      return { from, sha256, packed: true }
  }
}

/** Puts one source into the draft. A download that is whole stays for the next try when that may help. */
export async function gather(
  source: ModelSource,
  sum: string | undefined,
  options: GatherOptions,
): Promise<Gathered> {
  const { call, into, root, owner, clock, stallMs } = options
  if (source.kind === 'folder') {
    const files = await modelFiles(source.file, call.signal)
    const total = files.reduce((bytes, { sizeBytes }) => bytes + sizeBytes, 0)
    const tell = teller(call, 'copy', source.file)
    for (const { parts, file } of files) {
      tell(into.bytes, total)
      await into.put(parts, createReadStream(file, { highWaterMark: 1024 * 1024 }))
    }
    tell(into.bytes, total)
    return { from: source.file, packed: false }
  }
  if (source.kind === 'file') return gatherFile(source.file, source, sum, options)
  const { maxBytes, minFreeBytes, signal } = call
  const fetched = await download(source.url, {
    root,
    owner,
    clock,
    stallMs,
    signal,
    maxBytes,
    minFreeBytes,
    attempts: ATTEMPTS,
    onProgress: teller(call, 'download', shownUrl(source.url)),
  })
  try {
    const gathered = await gatherFile(fetched.file, source, sum, options)
    await fetched.settle()
    return gathered
  } catch (error) {
    await fetched.settle(error)
    throw error
  }
}
