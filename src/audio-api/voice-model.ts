/** Gemini's speech models. The one that is named is the one that speaks. */
export const VoiceModel = {
  GEMINI_TTS_PRO: 'gemini-2.5-pro-preview-tts',
  GEMINI_TTS_FLASH: 'gemini-2.5-flash-preview-tts',
  GEMINI_TTS_3_1_FLASH: 'gemini-3.1-flash-tts-preview',
  GEMINI_TTS_3_8_FLASH: 'gemini-3.8-flash-tts',
  GEMINI_TTS_3_8_FLASH_LITE: 'gemini-3.8-flash-lite-tts',
  /** The name of old for the first. */
  GEMINI_TTS: 'gemini-2.5-pro-preview-tts',
} as const

/** A speech model of Gemini. */
export type VoiceModel = (typeof VoiceModel)[keyof typeof VoiceModel]

/** Every model once. */
export const VOICE_MODELS: readonly VoiceModel[] = [...new Set(Object.values(VoiceModel))]
