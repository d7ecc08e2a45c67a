import { SpeechError } from '../../../core/errors.ts'

/** Any failure of a CPU engine as a `SpeechError`; what is none yet becomes `engine_failed`. */
export function engineFailure(engine: string, error: unknown): SpeechError {
  if (SpeechError.is(error)) return error
  return new SpeechError('engine_failed', `The engine ${engine} failed while it spoke.`, {
    cause: error,
    details: { engine },
  })
}

/** The error of calls that `close()` ended or found closed. */
export function engineClosed(engine: string): SpeechError {
  return new SpeechError('unavailable', `The engine ${engine} was closed.`, {
    retryable: false,
    details: { engine },
  })
}

/** The error of an engine whose package is not installed, with the line that installs it. */
export function packageMissing(engine: string, name: string, cause: unknown): SpeechError {
  return new SpeechError(
    'unavailable',
    `The engine ${engine} needs the package ${name}: run "npm install ${name}".`,
    { cause, retryable: false, details: { engine, package: name } },
  )
}
