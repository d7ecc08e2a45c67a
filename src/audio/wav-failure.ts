import { SpeechError } from '../core/errors.ts'

/** The bytes are not what they should be. */
export function damaged(what: string): SpeechError {
  return new SpeechError('invalid_request', `Expected a whole WAV file; ${what}.`)
}

/** A WAV file as it may be, but of no use here. */
export function unsupported(what: string): SpeechError {
  return new SpeechError('unsupported', `Expected a WAV file of speech; this one has ${what}.`)
}
