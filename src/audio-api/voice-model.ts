/** Gemini's speech models. They are kept with a request for the engine that has them. */
export const VoiceModel = {
  GEMINI_TTS_PRO: 'gemini-2.5-pro-preview-tts',
  GEMINI_TTS_FLASH: 'gemini-2.5-flash-preview-tts',
  /** The name of old for the first. */
  GEMINI_TTS: 'gemini-2.5-pro-preview-tts',
} as const

/** A speech model of Gemini. */
export type VoiceModel = (typeof VoiceModel)[keyof typeof VoiceModel]

/** Every model once. */
export const VOICE_MODELS: readonly VoiceModel[] = [...new Set(Object.values(VoiceModel))]
