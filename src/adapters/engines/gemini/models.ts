/** Gemini's speech models that Google's library names, the newest first, then those of previews. */
export const GEMINI_MODELS: readonly [string, ...string[]] = [
  'gemini-3.8-flash-tts',
  'gemini-3.8-flash-lite-tts',
  'gemini-3.1-flash-tts-preview',
  'gemini-2.5-pro-preview-tts',
  'gemini-2.5-flash-preview-tts',
]

/** Models whose prompts say language and style in words; later ones have fields for them. */
const TOLD_IN_WORDS = /^(models\/)?gemini-[12]\./

/** Whether a model is told language and style within the prompt. */
export function isToldInWords(model: string): boolean {
  return TOLD_IN_WORDS.test(model)
}
