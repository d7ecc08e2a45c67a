import type { SpeechRequest } from '../core/request.ts'
import type { AudioRequest } from './audio-request.ts'

/**
 * Turns requests of this library into requests that the platform speaks. Each engine that can
 * stand behind the library has one; services and queue know nothing else of it.
 */
export interface SpeechBackend {
  /** Id of the engine. */
  readonly id: string
  /** What is to be spoken, as WAV. Throws a `TTSValidationError` for what the engine cannot do. */
  speechOf(request: AudioRequest): SpeechRequest
}
