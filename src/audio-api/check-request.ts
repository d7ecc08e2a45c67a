import type { AudioConfig } from './config.ts'
import type { AudioRequest } from './audio-request.ts'
import { TTSValidationError } from './errors.ts'
import { charsOf } from './field.ts'
import { promptOf } from './prompt.ts'

/** Characters that are taken for one token. */
const CHARS_PER_TOKEN = 4

/** Refuses what a configuration does not allow: `MAX_TEXT_LENGTH`, `MAX_CONTEXT_TOKENS`. */
export function checkRequest(
  request: AudioRequest,
  { maxTextLength, maxContextTokens }: AudioConfig,
): void {
  const field = 'text'
  const chars = charsOf(request.text)
  if (chars > maxTextLength) {
    throw new TTSValidationError(
      `Expected text of at most ${maxTextLength} characters (MAX_TEXT_LENGTH), got ${chars}.`,
      { field },
    )
  }
  const tokens = charsOf(promptOf(request)) / CHARS_PER_TOKEN
  if (tokens > maxContextTokens) {
    throw new TTSValidationError(
      `Expected text of at most ${maxContextTokens} tokens (MAX_CONTEXT_TOKENS), got about ${Math.ceil(tokens)}.`,
      { field },
    )
  }
}
