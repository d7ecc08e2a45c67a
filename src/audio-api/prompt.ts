import type { AudioRequest } from './audio-request.ts'
import { type Language, LANGUAGE_WORDS } from './language.ts'
import { SpeakerMode } from './speakers.ts'
import type { VoiceConfig } from './voice-config.ts'

/** What a prompt says of each of the four ranges that are not natural. */
const SPEEDS: readonly [string, string, string, string] = [
  'speak slowly',
  'speak a bit slowly',
  'speak a bit faster',
  'speak quickly',
]
const PITCHES: readonly [string, string, string, string] = [
  'with a lower pitch',
  'with a slightly lower pitch',
  'with a slightly higher pitch',
  'with a higher pitch',
]

function wordsFor(
  factor: number | undefined,
  [least, less, more, most]: readonly [string, string, string, string],
): readonly string[] {
  if (factor === undefined) return []
  if (factor < 0.8) return [least]
  if (factor < 0.9) return [less]
  if (factor > 1.3) return [most]
  if (factor > 1.1) return [more]
  return []
}

/** How a prompt asks for a language; empty for US English. */
export function languagePrefix(language: Language): string {
  const word = LANGUAGE_WORDS[language]
  return word === '' ? '' : `[Language: ${word}]`
}

/** How a prompt asks for speed and pitch; empty when both are about natural. */
export function stylePrefix({ speed, pitch }: Pick<VoiceConfig, 'speed' | 'pitch'>): string {
  const words = [...wordsFor(speed, SPEEDS), ...wordsFor(pitch, PITCHES)]
  return words.length === 0 ? '' : `[Style: ${words.join(', ')}]`
}

/**
 * What a speech model is told: language, style and text. Such models take no numbers for speed and
 * pitch; several speakers have no style in common.
 */
export function promptOf(request: AudioRequest): string {
  const { language, speakerMode, voiceConfig, text } = request
  const style = speakerMode === SpeakerMode.MULTIPLE ? '' : stylePrefix(voiceConfig)
  return [languagePrefix(language), style, text].filter((part) => part !== '').join(' ')
}
