import type { SpeechRequest } from '../core/request.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { Clock } from '../ports/clock.ts'
import type { AudioRequest } from './audio-request.ts'
import type { AudioConfig } from './config.ts'

/**
 * Turns requests of this library into requests that the platform speaks. Each engine that can
 * stand behind the library has one; services and queue know nothing else of it.
 */
export interface SpeechBackend {
  /** Id of the engine. */
  readonly id: string
  /** What is to be spoken, as WAV. Throws a `TTSValidationError` for what the engine cannot do. */
  speechOf(request: AudioRequest): SpeechRequest
  /** Throws a `TTSValidationError` when the settings lack what the engine needs. */
  check?(config: AudioConfig): void
  /**
   * Makes the engine, when it is to be as this library's settings say: it is then the only one, and
   * repeats its calls itself. Absent: that of the platform.
   */
  engine?(config: AudioConfig, clock: Clock): Promise<SpeechEngine>
}
