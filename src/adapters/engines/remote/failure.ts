import { SpeechError } from '../../../core/errors.ts'

/** Codes of TLS failures that no second call mends: the certificate is not one to trust. */
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME|ERR_TLS_/

/**
 * The error for a call that no answer came to, or whose answer broke off: `unavailable`, worth
 * another try unless the other side's certificate is not to be trusted. What is a `SpeechError`
 * already stays one.
 */
export function networkFailure(engine: string, error: unknown): SpeechError {
  if (SpeechError.is(error)) return error
  // Messages of the system may hold addresses; their codes say enough.
  const code = codeOf(error)
  const why = code === undefined ? '' : ` (${code})`
  return new SpeechError('unavailable', `The upstream of ${engine} could not be reached${why}.`, {
    cause: error,
    retryable: code === undefined || !UNTRUSTED.test(code),
    details: { engine },
  })
}

function codeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    const code = 'code' in at ? at.code : undefined
    if (typeof code === 'string' && /^\w+$/.test(code)) return code
  }
  return undefined
}

/**
 * The error for an answer that is not what was asked for: `engine_failed`. Worth another try when it
 * is broken or empty, none when it is whole and something else.
 */
export function wrongAnswer(
  engine: string,
  what: string,
  options: { readonly again: boolean; readonly cause?: unknown },
): SpeechError {
  return new SpeechError(
    'engine_failed',
    `Expected speech from the upstream of ${engine}; ${what}.`,
    {
      retryable: options.again,
      details: { engine },
      ...('cause' in options && { cause: options.cause }),
    },
  )
}
