import type { SpeechError } from '../../../core/errors.ts'
import type { ErrorBody } from '../../../protocol/error-body.ts'
import type { RenderedError } from '../../dialect.ts'
import { statusOf } from '../../error-status.ts'

/** An error in the native shape. */
export function nativeBody(error: SpeechError, requestId: string): ErrorBody {
  const { param, ...details } = error.details
  return {
    error: {
      code: error.code,
      message: error.message,
      ...(typeof param === 'string' ? { param } : {}),
      ...(Object.keys(details).length > 0 ? { details } : {}),
      requestId,
    },
  }
}

/** An error as the native dialect answers it. */
export function nativeError(error: SpeechError, requestId: string): RenderedError {
  return { status: statusOf(error), body: nativeBody(error, requestId) }
}
