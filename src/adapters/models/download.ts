import { open } from 'node:fs/promises'
import type { Clock } from '../../ports/clock.ts'
import { SpeechError } from '../../core/errors.ts'
import type { DraftOwner } from './drafts.ts'
import { ask, shownUrl, statusError, type Answer } from './exchange.ts'
import { takePartial, type Partial } from './partial.ts'
import { room } from './room.ts'

/** What is fetched, and how far it may go. */
export interface DownloadOptions {
  /** Folder of the shelf; what is half done lies in its drafts. */
  readonly root: string
  readonly owner: DraftOwner
  readonly maxBytes: number
  readonly minFreeBytes: number
  /** Milliseconds in which something must come. */
  readonly stallMs: number
  /** Calls in a row that may bring nothing new. */
  readonly attempts: number
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly onProgress: (bytes: number, totalBytes: number | undefined) => void
}

/** A file that has come whole. */
export interface Download {
  readonly file: string
  /** Removes it; unless `error` is one that may pass, when the next download has it at once. */
  settle(error?: unknown): Promise<void>
}

const BACKOFF_MS = 500
const MAX_BACKOFF_MS = 30_000

function mayPass(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (SpeechError.is(error) ? error.retryable : true)
}

/** What names a version so that parts of it fit each other (RFC 9110, 8.8 and 13.1.5). */
function validatorOf({ headers }: Answer): string | undefined {
  const { etag } = headers
  if (etag !== undefined) return etag.startsWith('W/') ? undefined : etag
  return headers['last-modified']
}

/** The whole size an answer tells, and where its body begins in it. */
function extentOf({ status, headers }: Answer): { from: number; total: number | undefined } {
  const length = headers['content-length']
  if (status !== 206) return { from: 0, total: length === undefined ? undefined : Number(length) }
  const [, from = '-1', total] =
    /^bytes (\d+)-\d+\/(\d+|[*])$/.exec(headers['content-range'] ?? '') ?? []
  return {
    from: Number(from),
    total: total === undefined || total === '*' ? undefined : Number(total),
  }
}

/** One call; gives the bytes there are now, and whether that is all. Throws what may pass, or not. */
async function fetchOnce(
  url: URL,
  partial: Partial,
  have: number,
  options: DownloadOptions,
  onBytes: (bytes: number) => void,
): Promise<boolean> {
  const { root, signal, stallMs, maxBytes, minFreeBytes, onProgress } = options
  const { validator } = partial
  const headers: { readonly [name: string]: string } =
    have > 0 && validator !== undefined ? { range: `bytes=${have}-`, 'if-range': validator } : {}
  const answer = await ask(url, { headers, signal, stallMs })
  try {
    if (answer.status === 416 && have > 0) {
      const whole = answer.headers['content-range'] === `bytes */${have}`
      if (!whole) onBytes(0)
      return whole
    }
    if (answer.status !== 200 && answer.status !== 206) throw statusError(url, answer)
    if (/^text\/html\b/i.test(answer.headers['content-type'] ?? ''))
      throw new SpeechError('invalid_request', `${shownUrl(url)} is a web page and no file.`)
    const { from, total } = extentOf(answer)
    if (from !== 0 && from !== have) {
      onBytes(0)
      return false
    }
    const watch = room({ dir: root, maxBytes, minFreeBytes, what: 'The download', taken: from })
    if (total !== undefined) await watch.expect(total - from)
    const handle = await open(partial.file, from === 0 ? 'w' : 'r+')
    try {
      await partial.note(validatorOf(answer))
      let at = from
      onBytes(at)
      onProgress(at, total)
      for await (const piece of answer.body) {
        signal.throwIfAborted()
        await watch.take(piece.length)
        for (let done = 0; done < piece.length; ) {
          const { bytesWritten } = await handle.write(piece, done, piece.length - done, at + done)
          done += bytesWritten
        }
        at += piece.length
        onBytes(at)
        onProgress(at, total)
      }
      // Of an answer that tells its length, Node has seen to it already.
      if (total !== undefined && at !== total)
        throw new SpeechError(
          'unavailable',
          `${shownUrl(url)} ended after ${at} of ${total} bytes.`,
        )
    } finally {
      await handle.close()
    }
    return true
  } finally {
    answer.close()
  }
}

/**
 * Fetches a file, and goes on where it, or a process before it, was broken off, if the server still
 * has the same version and lets parts be asked for; else it begins anew. There is no bound on the
 * whole time. What is half done is left for the next call, unless going on can lead nowhere.
 */
export async function download(url: URL, options: DownloadOptions): Promise<Download> {
  const { root, owner, signal, attempts, clock } = options
  const partial = await takePartial(root, url, owner)
  const settle = (error?: unknown): Promise<void> =>
    error !== undefined && mayPass(error, signal) ? partial.leave() : partial.discard()
  let have = partial.bytes
  let most = have
  let idle = 0
  try {
    for (;;) {
      try {
        const whole = await fetchOnce(url, partial, have, options, (bytes) => (have = bytes))
        if (whole) return { file: partial.file, settle }
        if (++idle >= attempts)
          throw new SpeechError('unavailable', `${shownUrl(url)} sends parts nobody asked for.`, {
            retryable: false,
          })
      } catch (error) {
        idle = have > most ? 1 : idle + 1
        most = Math.max(most, have)
        // Without a version, what has come cannot be told from what comes.
        if (partial.validator === undefined) have = 0
        if (signal.aborted || !SpeechError.is(error) || !error.retryable || idle >= attempts)
          throw error
        const { retryAfterMs } = error.details
        const asked = typeof retryAfterMs === 'number' ? retryAfterMs : 0
        const delayMs = Math.max(asked, BACKOFF_MS * 2 ** (idle - 1))
        await clock.sleep(Math.min(delayMs, MAX_BACKOFF_MS), signal)
      }
    }
  } catch (error) {
    await settle(signal.aborted ? signal.reason : error)
    throw signal.aborted ? signal.reason : error
  }
}
