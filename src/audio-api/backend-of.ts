import type { AudioConfig } from './config.ts'
import { espeakBackend } from './espeak-backend.ts'
import { geminiBackend } from './gemini-backend.ts'
import type { SpeechBackend } from './speech-backend.ts'

/** Who speaks where a service is not told: `TTS_ENGINE`. */
export function backendOf({ ttsEngine }: AudioConfig): SpeechBackend {
  return ttsEngine === 'espeak' ? espeakBackend : geminiBackend
}
