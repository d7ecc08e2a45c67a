import { joinPrompt, languageDirection, styleDirection } from '../app/wire-gemini.ts'
import type { AudioRequest } from './audio-request.ts'
import type { Language } from './language.ts'
import { SpeakerMode } from './speakers.ts'
import type { VoiceConfig } from './voice-config.ts'

/** How a prompt asks for a language; empty for US English. */
export function languagePrefix(language: Language): string {
  return languageDirection(language)
}

/** How a prompt asks for speed and pitch; empty when both are about natural. */
export function stylePrefix({ speed, pitch }: Pick<VoiceConfig, 'speed' | 'pitch'>): string {
  return styleDirection({ speed, pitch })
}

/**
 * What a speech model is told: language, style and text. Such models take no numbers for speed and
 * pitch; several speakers have no style in common.
 */
export function promptOf(request: AudioRequest): string {
  const { language, speakerMode, voiceConfig, text } = request
  const style = speakerMode === SpeakerMode.MULTIPLE ? '' : stylePrefix(voiceConfig)
  return joinPrompt(languagePrefix(language), style, text)
}
