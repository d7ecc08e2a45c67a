import type { SpeechRequest } from '../core/request.ts'
import type { AudioRequest } from './audio-request.ts'
import { turnsOf } from '../core/dialogue.ts'
import { espeakVoice } from './espeak-voices.ts'
import { refuse } from './field.ts'
import type { SpeakerConfig } from './speakers.ts'
import type { SpeechBackend } from './speech-backend.ts'
import { wavOutputOf } from './wav-output.ts'

/** Slowest and fastest the platform speaks; fewer bounds would be heard as the same. */
const RATES = { min: 0.25, max: 4 }
/** An octave down and up. */
const SEMITONES = 12

/**
 * Puts eSpeak NG behind the library: each voice has a stand-in of its own. It needs no key, no
 * network and no model, and takes speed and pitch as numbers.
 */
export const espeakBackend: SpeechBackend = {
  id: 'espeak',
  speechOf(request) {
    const { language, multiSpeakerConfig, voiceConfig, text } = request
    const common = { language, output: wavOutputOf(request) } as const
    const dialogue = multiSpeakerConfig && dialogueOf(request, multiSpeakerConfig.speakers)
    if (dialogue) return { ...common, ...dialogue }
    const { voiceName, speed, pitch } = voiceConfig
    return {
      ...common,
      text,
      voice: espeakVoice(voiceName, language),
      // What is in brackets is text to this library, and no mark.
      inlineTags: false,
      ...(speed !== undefined && { rate: within(speed, RATES.min, RATES.max) }),
      ...(pitch !== undefined && { pitchSemitones: semitonesOf(pitch) }),
    }
  },
}

function dialogueOf(
  { text, language }: AudioRequest,
  speakers: readonly SpeakerConfig[],
): Pick<SpeechRequest, 'text' | 'markup' | 'voice' | 'inlineTags'> {
  const voices = new Map(
    speakers.map(({ speakerName, voiceName }) => [speakerName, espeakVoice(voiceName, language)]),
  )
  const turns = turnsOf(text, [...voices.keys()])
  const [first] = turns
  if (!first) return refuse('text', 'a text with something to say behind the names', text)
  const voiceOf = (speaker: string): string => voices.get(speaker) ?? ''
  if (turns.every(({ speaker }) => speaker === first.speaker)) {
    const words = turns.map((turn) => turn.text).join('\n')
    return { text: words, voice: voiceOf(first.speaker), inlineTags: false }
  }
  const body = turns.map(
    ({ speaker, text: said }) => `<voice name="${voiceOf(speaker)}">${xmlText(said)}</voice>`,
  )
  return {
    text: `<speak>${body.join('\n')}</speak>`,
    markup: 'ssml',
    voice: voiceOf(first.speaker),
  }
}

/** A factor of frequency in semitones, within the octave that the platform has on each side. */
function semitonesOf(factor: number): number {
  return within(12 * Math.log2(factor), -SEMITONES, SEMITONES)
}

function within(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}

// XML 1.0 has none of these; halves of surrogate pairs are no characters at all.
const NO_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu

function xmlText(text: string): string {
  return text
    .replaceAll(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
