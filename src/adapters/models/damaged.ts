import { SpeechError } from '../../core/errors.ts'

/** An archive that cannot be read; `what` ends the sentence. */
export function damaged(what: string): SpeechError {
  return new SpeechError('invalid_request', `The archive is damaged: ${what}.`)
}
