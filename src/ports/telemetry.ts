import type { EngineStatus } from './engine.ts'
import type { Meter } from './meter.ts'

/** One answered (or broken) HTTP request. Times in milliseconds since its headers were read. */
export interface HttpEvent {
  /** The route's pattern, never the path with its values. */
  readonly route: string
  readonly method: string
  /** Status sent; 499 when the client left before one was. */
  readonly status: number
  readonly totalMs: number
  /** Until the first byte of the body; absent when there was none or it is not known. */
  readonly firstByteMs?: number
  /** Bytes of the body. */
  readonly bytes: number
  /** Code of the error that ended it, also one that came after status 200. */
  readonly errorCode?: string
}

/** What is kept now, as far as it could be found out. */
export interface KeptFigures {
  /** Jobs that wait for a worker. */
  readonly waiting?: number
  readonly tasks?: { readonly [state: string]: number }
  /** Temporary files of this place, and those among them that should be gone. */
  readonly temporaryFiles?: number
  readonly leftOver?: number
  readonly cacheEntries?: number
  readonly cacheBytes?: number
  readonly freeBytes?: number
  /** How engines are, by id, as far as they tell. */
  readonly engines?: { readonly [engine: string]: EngineStatus }
}

/** Where work is counted, and where the counts can be read. */
export interface Telemetry {
  /** For the spine: `parts.meter` of `createRostrum()`. */
  readonly meter: Meter
  httpRequest(event: HttpEvent): void
  /** Requests being worked on now, from their first check to the end of their answer. */
  requestsInFlight(count: number): void
  /** Live sockets open now. */
  liveSockets(open: number): void
  /** Says where to ask for what is kept, each time the counts are read. */
  watchKept(read: () => Promise<KeptFigures>): void
  /** Everything counted so far, as a text of `contentType`. */
  metrics(): Promise<string>
  readonly contentType: string
  /** Stops its own timers. Safe to call twice. */
  close(): void
}
