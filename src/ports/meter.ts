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
}
