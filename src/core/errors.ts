import type { Json } from './request.ts'

/** Every way a call can fail. */
export const ERROR_CODES = [
  'invalid_request', // the caller can fix it
  'too_large', // text or body over its limit
  'unsupported', // well formed, but no engine, codec or voice here can do it
  'not_found', // an addressed thing: voice, task or artifact
  'conflict', // somebody else changed it first
  'unauthorized',
  'rate_limited', // by us or by an upstream; `details.retryAfterMs` if known
  'overloaded', // the pool or queue is full; `details.retryAfterMs`
  'timeout', // our deadline, not the caller's signal
  'unavailable', // an engine, store or queue cannot be reached or loaded
  'engine_failed', // an engine accepted the segment and broke
  'internal', // a bug
] as const

/** One of the closed set of codes; each dialect renders them from a total table. */
export type ErrorCode = (typeof ERROR_CODES)[number]

const RETRYABLE: ReadonlySet<ErrorCode> = new Set([
  'rate_limited',
  'overloaded',
  'timeout',
  'unavailable',
])
const BRAND = Symbol.for('rostrum.error')

/** What a `SpeechError` may carry beside its message. */
export interface SpeechErrorOptions {
  /** For the log only; never shown to a caller. */
  readonly cause?: unknown
  /** Default: true for rate_limited, overloaded, timeout and unavailable. */
  readonly retryable?: boolean
  readonly details?: { readonly [key: string]: Json }
}

/** A `SpeechError` as plain data. */
export interface SpeechErrorJson {
  readonly code: ErrorCode
  readonly message: string
  readonly retryable: boolean
  readonly details: { readonly [key: string]: Json }
}

/**
 * The one error type of the platform. `message` and `details` are safe to show to the caller;
 * `cause` is for the log only. Cancellation is none of ours: a public call that was aborted
 * rejects with `signal.reason` itself.
 */
export class SpeechError extends Error {
  override readonly name = 'SpeechError'
  readonly code: ErrorCode
  readonly retryable: boolean
  readonly details: { readonly [key: string]: Json }

  constructor(code: ErrorCode, message: string, options: SpeechErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.retryable = options.retryable ?? RETRYABLE.has(code)
    this.details = options.details ?? {}
    Object.defineProperty(this, BRAND, { value: true })
  }

  /** What crosses a thread or a wire; `cause` stays behind. */
  toJSON(): SpeechErrorJson {
    return {
      code: this.code,
      message: this.message,
      retryable: this.retryable,
      details: this.details,
    }
  }

  static fromJSON({ code, message, retryable, details }: SpeechErrorJson): SpeechError {
    return new SpeechError(code, message, { retryable, details })
  }

  /** Works across duplicate installs, where `instanceof` does not. */
  static is(value: unknown): value is SpeechError {
    return typeof value === 'object' && value !== null && BRAND in value
  }
}
