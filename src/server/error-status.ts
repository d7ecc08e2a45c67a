import type { ErrorCode } from '../core/errors.ts'
import { SpeechError } from '../core/errors.ts'
import type { Json } from '../core/request.ts'

/** HTTP status of each error code on the native interface. */
export const STATUS: Readonly<Record<ErrorCode, number>> = {
  invalid_request: 400,
  too_large: 413,
  unsupported: 422,
  not_found: 404,
  conflict: 409,
  unauthorized: 401,
  rate_limited: 429,
  overloaded: 503,
  timeout: 504,
  unavailable: 503,
  engine_failed: 502,
  internal: 500,
}

/** Statuses that belong to HTTP itself and have no code of ours: 403, 405, 408, 426. */
const FIXED = new WeakMap<SpeechError, number>()

/** An error with a status of its own, the same in every dialect. */
export function httpError(
  status: number,
  code: ErrorCode,
  message: string,
  details: { readonly [key: string]: Json } = {},
): SpeechError {
  const error = new SpeechError(code, message, { details })
  FIXED.set(error, status)
  return error
}

/** The status an error is answered with; `table` is the dialect's own. */
export function statusOf(
  error: SpeechError,
  table: Readonly<Record<ErrorCode, number>> = STATUS,
): number {
  return FIXED.get(error) ?? table[error.code]
}

const DEFAULT_RETRY_MS: Partial<Readonly<Record<ErrorCode, number>>> = {
  overloaded: 1000,
  rate_limited: 1000,
  unavailable: 5000,
}

/** `Retry-After`, its finer sibling and the place in the queue, for errors that a later attempt may not meet. */
export function retryHeaders(error: SpeechError): { readonly [name: string]: string } {
  const told = error.details['retryAfterMs']
  const retryAfterMs = typeof told === 'number' ? told : DEFAULT_RETRY_MS[error.code]
  if (retryAfterMs === undefined || DEFAULT_RETRY_MS[error.code] === undefined) return {}
  const wholeMs = Math.max(1, Math.ceil(retryAfterMs))
  const { position } = error.details
  return {
    ...(typeof position === 'number' && { 'x-queue-position': String(position) }),
    'retry-after': String(Math.max(1, Math.ceil(wholeMs / 1000))),
    'retry-after-ms': String(wholeMs),
  }
}

interface FastifyFault {
  readonly code?: unknown
  readonly statusCode?: unknown
}

/** Whatever was thrown, as a `SpeechError` that is safe to show. */
export function toSpeechError(thrown: unknown, contentType?: string): SpeechError {
  if (SpeechError.is(thrown)) return thrown
  const { code, statusCode } = (
    typeof thrown === 'object' && thrown !== null ? thrown : {}
  ) as FastifyFault
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new SpeechError('too_large', 'Expected a smaller body: it is over the limit.', {
        details: { param: 'body' },
      })
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE': {
      const received = (contentType ?? 'nothing').slice(0, 80)
      return new SpeechError(
        'invalid_request',
        `Expected \`Content-Type\` to be application/json, got ${received}.`,
        { details: { param: 'Content-Type', expected: 'application/json', received } },
      )
    }
    case 'FST_ERR_BAD_URL':
      return httpError(400, 'invalid_request', 'Expected a path in valid percent-encoding.')
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new SpeechError('invalid_request', 'Expected the body to be valid JSON, it is not.', {
        details: { param: 'body', expected: 'a JSON object', received: 'malformed JSON' },
      })
  }
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500)
    return httpError(statusCode, 'invalid_request', 'The request is not valid HTTP for this route.')
  return new SpeechError('internal', 'Something went wrong on our side.', { cause: thrown })
}
