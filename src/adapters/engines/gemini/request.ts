import type { GenerateContentParameters, SpeechConfig, VoiceConfig } from '@google/genai'
import { SpeechError } from '../../../core/errors.ts'
import type { Segment } from '../../../core/segment.ts'
import { dialogueCalls } from './dialogue-calls.ts'
import { languageDirection, promptOf, styleDirection, styleWords } from './directions.ts'
import { isToldInWords } from './models.ts'
import type { GeminiOptions } from './options.ts'

/** One call of the API. */
export interface GeminiCall {
  readonly parameters: GenerateContentParameters
  /** What is said in it, without directions. */
  readonly text: string
}

/** What requests are made with where a segment does not say. */
export interface RequestDefaults {
  readonly engine: string
  readonly model: string
  readonly aliases: { readonly [name: string]: string }
}

/** The calls that speak a segment: one, unless more than two speakers take turns. */
export function callsOf(
  segment: Segment,
  options: GeminiOptions,
  { engine, model: preset, aliases }: RequestDefaults,
): readonly GeminiCall[] {
  const asked = options.model ?? preset
  const model = Object.hasOwn(aliases, asked) ? (aliases[asked] ?? asked) : asked
  const inWords = (options.directions ?? (isToldInWords(model) ? 'words' : 'fields')) === 'words'
  const make = (text: string, voices: SpeechConfig, alone: boolean): GeminiCall => ({
    text,
    parameters: {
      model,
      contents: [{ role: 'user', parts: [partOf(text, segment, options, inWords, alone)] }],
      config: {
        responseModalities: ['AUDIO'],
        speechConfig: { ...voices, ...(!inWords && { languageCode: segment.language }) },
        ...samplingOf(segment, options),
        automaticFunctionCalling: { disable: true },
        automaticContinuation: false,
      },
    },
  })
  if (!options.speakers) {
    const own = segment.voice.id.slice(segment.voice.id.indexOf(':') + 1).toLowerCase()
    const { customVoice } = options
    const voiceConfig = customVoice === undefined ? prebuilt(own) : { voice: customVoice }
    return [make(segment.text, { voiceConfig }, true)]
  }
  const calls = dialogueCalls(segment.text, options.speakers)
  if (calls.length === 0) throw nothingSaid(engine)
  return calls.map(({ text, speakers: [one, other] }) =>
    other
      ? make(text, { multiSpeakerVoiceConfig: pairOf([one, other]) }, false)
      : make(text, { voiceConfig: prebuilt(one.voice) }, true),
  )
}

function partOf(
  text: string,
  { language }: Segment,
  options: GeminiOptions,
  inWords: boolean,
  alone: boolean,
): { readonly text: string; readonly speechMetadata?: { readonly style: string } } {
  const { prompt = '' } = options
  // Two speakers have no speed and pitch in common.
  const directions = alone ? options : { style: options.style }
  if (inWords)
    return { text: promptOf(languageDirection(language), styleDirection(directions), prompt, text) }
  const style = styleWords(directions)
  return { text: promptOf(prompt, text), ...(style !== '' && { speechMetadata: { style } }) }
}

function samplingOf(
  segment: Segment,
  { temperature, seed = segment.seed }: GeminiOptions,
): { readonly temperature?: number; readonly seed?: number } {
  return {
    ...(temperature !== undefined && { temperature }),
    // The API takes 32 bits with a sign.
    ...(seed !== undefined && { seed: seed | 0 }),
  }
}

function prebuilt(voiceName: string): VoiceConfig {
  return { prebuiltVoiceConfig: { voiceName } }
}

function pairOf(
  speakers: readonly { readonly name: string; readonly voice: string }[],
): NonNullable<SpeechConfig['multiSpeakerVoiceConfig']> {
  return {
    speakerVoiceConfigs: speakers.map(({ name, voice }) => ({
      speaker: name,
      voiceConfig: prebuilt(voice),
    })),
  }
}

function nothingSaid(engine: string): SpeechError {
  return new SpeechError('invalid_request', 'Expected something to say behind the names.', {
    details: { engine, param: 'text' },
  })
}
