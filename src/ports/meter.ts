/** What the spine tells of its work; metrics are built from it. All times in milliseconds. */
export interface Meter {
  /** A segment was spoken. */
  segment(event: {
    readonly engine: string
    readonly wallMs: number
    readonly audioSec: number
    readonly chars: number
  }): void
  /** A speech ended. `outcome` is `ok`, `aborted` or an error code. */
  speech(event: {
    readonly engine: string
    readonly codec: string
    readonly outcome: string
    readonly firstByteMs?: number
    readonly totalMs: number
    readonly audioSec: number
    readonly bytes: number
  }): void
  /** A pool changed: threads or calls busy, calls waiting. */
  pool(event: {
    readonly engine: string
    readonly busy: number
    readonly waiting: number
    readonly size: number
  }): void
  /** A task ended, or a run of it did that will be repeated (`again`). */
  task?(event: {
    readonly outcome: 'succeeded' | 'failed' | 'cancelled' | 'again'
    /** From the beginning of the run. */
    readonly runMs: number
  }): void
  /** Speech was looked for in the cache: a whole answer, or one segment. */
  cache?(event: {
    readonly kind: 'answer' | 'segment'
    readonly outcome: 'hit' | 'miss' | 'shared'
  }): void
  /** A file that nobody needs any more could not be removed; it is tried again. */
  leftOver?(): void
}
