import type { SpeechError } from '../../../core/errors.ts'
import { engineClosed } from './failure.ts'
import type { Host } from './host.ts'

/** The use of a host by one call. */
export interface Lease {
  readonly host: Host
  /**
   * Gives it back; `error` is how the call failed, unless nobody wanted it any more; `final` says
   * that the call is not given to another host.
   */
  release(error?: unknown, final?: boolean): void
}

/** Has hosts for calls. */
export interface Crew {
  /**
   * A host for one call, started when there is none. `apart` asks for one that nobody uses, where
   * another may be started. Rejects with the signal's reason.
   */
  lease(signal: AbortSignal, apart?: boolean): Promise<Lease>
  /** Ends all hosts. Their calls fail with `reason`. Safe to call twice. */
  close(reason: SpeechError): Promise<void>
}

/** A crew of one host, replaced after it has ended. */
export function soloCrew(engine: string, graceMs: number, start: () => Host): Crew {
  const hosts = new Set<Host>()
  let host: Host | undefined
  let closed = false
  return {
    async lease() {
      if (closed) throw engineClosed(engine)
      if (!host || host.ended) {
        const started = start()
        host = started
        hosts.add(started)
        void started.exited.then(() => hosts.delete(started))
      }
      return { host, release() {} }
    },
    async close(reason) {
      closed = true
      await Promise.all([...hosts].map((it) => it.close(reason, graceMs)))
    },
  }
}
