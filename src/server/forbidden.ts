import { SpeechError } from '../core/errors.ts'
import { httpError } from './error-status.ts'

/** What went wrong; a valid key that may not do it is 403: another one would be answered otherwise. */
export function asForbidden(error: unknown): unknown {
  if (!SpeechError.is(error) || error.code !== 'unauthorized') return error
  return httpError(403, error.code, error.message)
}
