import { openGemini } from '../app/wire-gemini.ts'
import type { Json, SpeechRequest } from '../core/request.ts'
import type { AudioRequest } from './audio-request.ts'
import { TTSValidationError } from './errors.ts'
import { linesOf } from './dialogue-lines.ts'
import { patientEngine } from './patient-engine.ts'
import { platformLog } from './platform-log.ts'
import type { SpeechBackend } from './speech-backend.ts'
import { wavOutputOf } from './wav-output.ts'

/** Characters of one call: what the models speak to its end. */
const MAX_CALL_CHARS = 2000

/**
 * Puts Gemini behind the library: it is told the text to the letter, behind language and style in
 * words; two speakers are one call. Longer texts than one call takes are several.
 */
export const geminiBackend: SpeechBackend = {
  id: 'gemini',
  speechOf(request) {
    const { language, model, voiceConfig } = request
    const options = { model, directions: 'words', ...mannerOf(request) } as const
    return {
      text: textOf(request),
      verbatim: true,
      language,
      voice: `gemini:${voiceConfig.voiceName}`,
      output: wavOutputOf(request),
      engineOptions: { gemini: options },
    } satisfies SpeechRequest
  },
  check({ geminiApiKey }) {
    if (geminiApiKey.trim() !== '') return
    throw new TTSValidationError(
      'GEMINI_API_KEY is required; TTS_ENGINE=espeak speaks without a key.',
      { field: 'GEMINI_API_KEY' },
    )
  },
  async engine(config, clock) {
    const { geminiApiKey: apiKey, geminiBaseUrl: url, defaultModel: model } = config
    const engine = await openGemini({ apiKey, url, model, logger: platformLog() })
    return patientEngine(engine, config, clock)
  },
}

/** Speed and pitch of one voice, or the voices of the speakers, who have neither in common. */
function mannerOf({ voiceConfig, multiSpeakerConfig }: AudioRequest): {
  readonly [key: string]: Json
} {
  if (multiSpeakerConfig) {
    const speakers = multiSpeakerConfig.speakers.map(({ speakerName, voiceName }) => ({
      name: speakerName,
      voice: voiceName,
    }))
    return { speakers }
  }
  const { speed, pitch } = voiceConfig
  return { ...(speed !== undefined && { speed }), ...(pitch !== undefined && { pitch }) }
}

/** The text to the letter; of a dialogue that is more than one call, each line says who speaks. */
function textOf({ text, multiSpeakerConfig }: AudioRequest): string {
  if (!multiSpeakerConfig || text.length <= MAX_CALL_CHARS) return text
  return linesOf(
    text,
    multiSpeakerConfig.speakers.map(({ speakerName }) => speakerName),
  )
}
