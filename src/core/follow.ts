/** An abort of our own that also happens when another signal fires. */
export interface Follower {
  readonly signal: AbortSignal
  abort(reason?: unknown): void
  /** Stops listening; a long-lived signal then keeps nothing of ours. */
  release(): void
}

/** Makes a signal that fires with `signal`, if there is one, or by `abort()`, whichever is first. */
export function follow(signal?: AbortSignal): Follower {
  const own = new AbortController()
  // Not `AbortSignal.any`: on Node 20 a long-lived signal keeps a trace of every signal made of it.
  const abort = (): void => own.abort(signal?.reason)
  if (signal?.aborted) abort()
  else signal?.addEventListener('abort', abort, { once: true })
  return {
    signal: own.signal,
    abort: (reason) => own.abort(reason),
    release: () => signal?.removeEventListener('abort', abort),
  }
}
