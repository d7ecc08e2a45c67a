import { type ErrorCode, SpeechError, type SpeechErrorJson } from '../core/errors.ts'
import {
  TTSAPIError,
  TTSError,
  TTSQuotaError,
  TTSRateLimitError,
  TTSValidationError,
} from './errors.ts'

type Kind = typeof TTSError

const RULES: readonly { readonly kind: Kind; readonly words: RegExp; readonly and?: RegExp }[] = [
  { kind: TTSValidationError, words: /invalid_argument|validation/ },
  { kind: TTSRateLimitError, words: /429|rate_limit|too many requests/ },
  { kind: TTSQuotaError, words: /quota/, and: /exceeded|exhausted/ },
  { kind: TTSAPIError, words: /unavailable|timeout|connection|503|502/ },
]

const BY_CODE: { readonly [Code in ErrorCode]?: Kind } = {
  invalid_request: TTSValidationError,
  too_large: TTSValidationError,
  unsupported: TTSValidationError,
  not_found: TTSValidationError,
  rate_limited: TTSRateLimitError,
  overloaded: TTSRateLimitError,
  unavailable: TTSAPIError,
  timeout: TTSAPIError,
}

/** The class of an error by its message, whatever the case: the first of the rules that fits. */
export function classifyMessage(message: string): Kind {
  const text = message.toLowerCase()
  const rule = RULES.find(({ words, and }) => words.test(text) && (and?.test(text) ?? true))
  return rule?.kind ?? TTSError
}

/** An error of the platform, or what is kept of it. */
type Failure = Pick<SpeechErrorJson, 'code'> &
  Partial<Pick<SpeechErrorJson, 'retryable' | 'details'>>

/** The class of one of the platform's errors; undefined when its message is to say it. */
export function classifyFailure({
  code,
  retryable = false,
  details = {},
}: Failure): Kind | undefined {
  if (details['quota'] === true) return TTSQuotaError
  // What broke and may pass is worth another try.
  return BY_CODE[code] ?? (retryable ? TTSAPIError : undefined)
}

/** Any error as one of this library: by its code when the platform made it, else by its message. */
export function classifyError(error: unknown): TTSError {
  if (error instanceof TTSError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (!SpeechError.is(error)) return new (classifyMessage(message))(message, { cause: error })
  const { param } = error.details
  // A file that cannot be written is nothing that was wrong with the request.
  const kind = param === 'output' ? TTSError : (classifyFailure(error) ?? TTSError)
  return new kind(message, { cause: error, ...(typeof param === 'string' && { field: param }) })
}

/** What `AudioResponse.message` says of an error. */
export function failureMessage(error: TTSError): string {
  if (error instanceof TTSValidationError) return 'Validation failed'
  if (error instanceof TTSQuotaError) return 'API quota exceeded'
  if (error instanceof TTSRateLimitError) return 'Rate limit exceeded after retries'
  return 'Failed to generate audio'
}
