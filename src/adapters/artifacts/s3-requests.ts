import { setTimeout as sleep } from 'node:timers/promises'
import { S3mini, S3ServiceError } from 's3mini'
import { SpeechError } from '../../core/errors.ts'
import { orAborted } from '../../core/stream.ts'

/** Where an S3-compatible storage is and how it lets us in. */
export interface S3Place {
  /** URL of the bucket, its name in the path or in the host. */
  readonly endpoint: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** How much is asked of a storage that does not answer. */
export interface S3Patience {
  /** Times a request is sent in all when the storage is busy or cannot be reached. Default 3. */
  readonly attempts?: number
  /** Milliseconds until an answer has to begin. Default 60,000. */
  readonly timeoutMs?: number
}

/** One call of ours; it may take several requests. */
export interface S3Call {
  readonly client: S3mini
  /** Headers of the answer that came last. */
  readonly headers: () => Headers
}

/** Answers that may be others a moment later. */
const PASSING: ReadonlySet<number> = new Set([429, 500, 502, 503, 504])
const FIRST_PAUSE_MS = 100

/** Makes calls to one storage; each is ended by its signal. */
export function s3Calls(place: S3Place, patience: S3Patience): (signal: AbortSignal) => S3Call {
  const { attempts = 3, timeoutMs = 60_000 } = patience

  async function send(url: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
    const late = new AbortController()
    const timer = setTimeout(
      () => late.abort(new Error(`No answer within ${timeoutMs} ms.`)),
      timeoutMs,
    )
    try {
      // Unpacked bodies would not be of the length we are told.
      const headers = { ...(init.headers as Record<string, string>), 'accept-encoding': 'identity' }
      return await fetch(url, {
        ...init,
        headers,
        signal: AbortSignal.any([signal, late.signal]),
      })
    } finally {
      clearTimeout(timer)
    }
  }

  return (signal) => {
    let last = new Headers()
    const patient = async (url: string, init: RequestInit): Promise<Response> => {
      for (let attempt = 1; ; attempt++) {
        signal.throwIfAborted()
        try {
          const response = await send(url, init, signal)
          last = response.headers
          if (!PASSING.has(response.status) || attempt >= attempts) return response
          await response.body?.cancel()
        } catch (error) {
          signal.throwIfAborted()
          if (attempt >= attempts) throw error
        }
        await orAborted(sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1)), signal)
      }
    }
    const client = new S3mini({
      ...place,
      fetch: (url, init) => patient(url as string, init ?? {}),
    })
    return { client, headers: () => last }
  }
}

/** Does work of the storage; what it throws becomes `unavailable`, or the reason of the signal. */
export async function storage<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted()
  try {
    return await work()
  } catch (cause) {
    signal.throwIfAborted()
    if (SpeechError.is(cause)) throw cause
    throw new SpeechError(
      'unavailable',
      `Expected the storage of artifacts to do what was asked; it did not.${why(cause)}`,
      { cause },
    )
  }
}

/** Names of system errors, and not those of the client's own. */
const SYSTEM_CODE = /^E(?!RR)[A-Z_]{2,20}$/
/** How many causes deep the name of a system error is looked for. */
const DEEPEST_CAUSE = 5

/** What the storage answered, or the system when it could not be reached: `ECONNREFUSED`. */
function why(error: unknown): string {
  if (error instanceof S3ServiceError) return ` It answered ${error.status}.`
  let cause = error
  for (let depth = 0; depth < DEEPEST_CAUSE && cause instanceof Error; depth++) {
    const { code } = cause as NodeJS.ErrnoException
    if (typeof code === 'string' && SYSTEM_CODE.test(code)) return ` It was not reached: ${code}.`
    ;({ cause } = cause)
  }
  return ''
}

/** The status of an answer that was an error; undefined when none came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceError ? error.status : undefined
}

/** The opaque part of an etag header. */
export function bareEtag(header: string | null): string {
  return (header ?? '').replace(/^W[/]/, '').replaceAll('"', '').replaceAll('&quot;', '')
}
