/** Options of the errors of this library. */
export interface TTSErrorOptions extends ErrorOptions {
  /** The field or variable that is wrong. */
  readonly field?: string
}

/** Anything that goes wrong in this library. */
export class TTSError extends Error {
  override readonly name: string = 'TTSError'
  /** The field or variable that is wrong, when it is one. */
  readonly field: string | undefined

  constructor(message: string, options: TTSErrorOptions = {}) {
    super(message, options)
    this.field = options.field
  }
}

/** Whoever speaks could not be reached or broke: worth trying again. */
export class TTSAPIError extends TTSError {
  override readonly name: string = 'TTSAPIError'
}

/** Whoever speaks has too much to do: worth trying again, later. */
export class TTSRateLimitError extends TTSAPIError {
  override readonly name = 'TTSRateLimitError'
}

/** What was asked for, or a setting, is wrong: trying again changes nothing. */
export class TTSValidationError extends TTSError {
  override readonly name = 'TTSValidationError'
}

/** What may be spoken is used up: trying again changes nothing. */
export class TTSQuotaError extends TTSError {
  override readonly name = 'TTSQuotaError'
}

/** The queue cannot be used. */
export class QueueServiceError extends TTSError {
  override readonly name = 'QueueServiceError'
}

/** Workers cannot be used. */
export class WorkerServiceError extends TTSError {
  override readonly name = 'WorkerServiceError'
}
