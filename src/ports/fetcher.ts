/** A call over HTTP. */
export interface FetchRequest {
  /** `http:` or `https:`, without user name and password. */
  readonly url: string
  /** Default GET. */
  readonly method?: 'GET' | 'POST'
  /** `Host`, `Content-Length` and `Connection` are the fetcher's. */
  readonly headers?: { readonly [name: string]: string }
  /** Of a POST; text goes as UTF-8. */
  readonly body?: string | Uint8Array
  /** Milliseconds for all of it: names, every hop, and the last byte of the answer. */
  readonly timeoutMs: number
  /** Bytes of the answer that are taken at most. */
  readonly maxBytes: number
  /**
   * The status is all that matters: of the body at most `maxBytes` are read and none kept, and how
   * it ends, or that it does not end in time, does not fail the call. Default: no.
   */
  readonly discardBody?: boolean
  /** Hops of a GET that are followed, each checked like the first; a POST follows none. Default 0. */
  readonly maxRedirects?: number
  readonly signal: AbortSignal
}

/** An answer, whatever its status; a redirect that was not followed is one. */
export interface FetchAnswer {
  readonly status: number
  /** By names in lower case; of a repeated one all values, with commas between. */
  readonly headers: { readonly [name: string]: string }
  readonly body: Uint8Array
  /** Where it came from, after redirects. */
  readonly url: string
}

/**
 * Calls addresses that others have named, and only those it may. Errors never contain the path or
 * query of a URL.
 */
export interface Fetcher {
  /**
   * Throws `invalid_request` for a URL that would never be called: no HTTP, with a password, or an
   * address or name of this machine or a private network. Asks nobody: what a name leads to is
   * judged by each call.
   */
  check(url: string): void
  /**
   * Rejects with `invalid_request` for an address that may not be called, `too_large` for a body
   * over `maxBytes`, `timeout` after `timeoutMs`, `unavailable` when there is no answer, and with
   * the signal's reason when it fires.
   */
  fetch(request: FetchRequest): Promise<FetchAnswer>
}
