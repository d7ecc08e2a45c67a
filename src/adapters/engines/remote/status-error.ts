import { SpeechError, type ErrorCode } from '../../../core/errors.ts'
import { messageIn, safeExcerpt, type Secrets } from './excerpt.ts'
import { isQuotaSpent } from './quota.ts'
import { refusedField } from './refused-field.ts'
import { retryAfterMs } from './retry-after.ts'

/** An answer that is no speech. */
export interface FailedAnswer extends Secrets {
  /** Id of the engine that asked. */
  readonly engine: string
  readonly status: number
  /** By names in lower case. */
  readonly headers?: { readonly [name: string]: string | readonly string[] | undefined }
  /** The body: parsed where it is JSON, else its text, or nothing. */
  readonly body?: unknown
  /** Milliseconds since the epoch, for a wait that is told as a date. */
  readonly nowMs: number
}

interface Meaning {
  readonly code: ErrorCode
  readonly retryable: boolean
  readonly says: string
}

const MEANINGS: { readonly [status: number]: Meaning } = {
  400: { code: 'engine_failed', retryable: false, says: 'did not accept the request' },
  401: { code: 'unauthorized', retryable: false, says: 'did not accept the key' },
  402: { code: 'rate_limited', retryable: false, says: 'wants to be paid first' },
  403: { code: 'unauthorized', retryable: false, says: 'does not allow this key to do that' },
  404: {
    code: 'unsupported',
    retryable: false,
    says: 'does not know this address, model or voice',
  },
  408: { code: 'timeout', retryable: true, says: 'took too long' },
  409: { code: 'engine_failed', retryable: true, says: 'was busy with something contrary' },
  410: {
    code: 'unsupported',
    retryable: false,
    says: 'no longer has this address, model or voice',
  },
  413: { code: 'too_large', retryable: false, says: 'found the text too large' },
  414: { code: 'too_large', retryable: false, says: 'found the text too large' },
  425: { code: 'unavailable', retryable: true, says: 'was not ready yet' },
  429: { code: 'rate_limited', retryable: true, says: 'was asked too often' },
  500: { code: 'engine_failed', retryable: true, says: 'failed while it worked' },
  501: { code: 'unsupported', retryable: false, says: 'cannot do that' },
  504: { code: 'timeout', retryable: true, says: 'took too long' },
  505: { code: 'unsupported', retryable: false, says: 'cannot do that' },
}
/** Of the other statuses, by their hundreds. */
const CLASSES: { readonly [hundreds: number]: Meaning } = {
  3: { code: 'unavailable', retryable: false, says: 'is at another address' },
  4: { code: 'engine_failed', retryable: false, says: 'did not accept the request' },
  5: { code: 'unavailable', retryable: true, says: 'was not available' },
}
const STRANGE: Meaning = { code: 'engine_failed', retryable: false, says: 'answered strangely' }
const SPENT: Meaning = { code: 'rate_limited', retryable: false, says: 'has no quota left' }

/**
 * The error for an answer by its status (RFC 9110), with the upstream's own message in short, unless
 * that repeats the text or a key. `details`: `engine`, `status`, `retryAfterMs` where a wait is named,
 * `quota` when no waiting helps, and `param` when the upstream refuses a value of the user.
 */
export function statusError(answer: FailedAnswer): SpeechError {
  const { engine, status, headers = {}, body, nowMs } = answer
  const param = status === 400 || status === 422 ? refusedField(body) : undefined
  const waitMs = retryAfterMs({ headers, body, nowMs })
  const spent = status === 402 || (status === 429 && isQuotaSpent(body, waitMs))
  const plain = MEANINGS[status] ?? CLASSES[Math.floor(status / 100)] ?? STRANGE
  const meaning: Meaning = spent && status === 429 ? SPENT : plain
  // Who refuses a key likes to repeat it, and starred in ways nobody can look for.
  const message = meaning.code === 'unauthorized' ? undefined : messageIn(jsonOf(body))
  const excerpt = safeExcerpt(message, answer)
  const told = excerpt === undefined ? '.' : `: ${JSON.stringify(excerpt)}.`
  const code = param === undefined ? meaning.code : 'invalid_request'
  return new SpeechError(code, `The upstream of ${engine} ${meaning.says} (${status})${told}`, {
    retryable: meaning.retryable,
    details: {
      engine,
      status,
      ...(waitMs !== undefined && meaning.retryable && { retryAfterMs: waitMs }),
      ...(spent && { quota: true }),
      ...(param !== undefined && { param }),
    },
  })
}

/** A text is a page for people, of which nothing is shown. */
function jsonOf(body: unknown): unknown {
  return typeof body === 'string' ? undefined : body
}
