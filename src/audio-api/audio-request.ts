import { getConfig } from './config.ts'
import { fieldsOf, oneOf, refuse, textOf } from './field.ts'
import { Language, LANGUAGES } from './language.ts'
import { checkFileName } from './file-name.ts'
import { MultiSpeakerConfig, type MultiSpeakerConfigInit, SpeakerMode } from './speakers.ts'
import {
  AudioFormat,
  type AudioFormatInit,
  FORMAT_FIELDS,
  VoiceConfig,
  type VoiceConfigInit,
} from './voice-config.ts'
import { VOICE_MODELS, type VoiceModel } from './voice-model.ts'

/** Longest text in characters unless `MAX_TEXT_LENGTH` says more. */
const MAX_TEXT_CHARS = 10_000

/** What a request is made of. */
export interface AudioRequestInit {
  /** 1 to 10,000 characters, or as many as `MAX_TEXT_LENGTH` where that is more. */
  readonly text: string
  /** Default: `DEFAULT_TTS_MODEL`. */
  readonly model?: VoiceModel | undefined
  /** Default `single`. */
  readonly speakerMode?: SpeakerMode | undefined
  /** Default `en-US`. */
  readonly language?: Language | undefined
  readonly voiceConfig?: VoiceConfig | VoiceConfigInit | undefined
  /** Required when `multiple` speak, refused when a `single` one does. */
  readonly multiSpeakerConfig?: MultiSpeakerConfig | MultiSpeakerConfigInit | undefined
  /** Default: 24 kHz, 16 bit, mono, or what the `DEFAULT_` variables say. */
  readonly audioFormat?: AudioFormat | AudioFormatInit | undefined
  /** Name of the file in `OUTPUT_DIR`; `.wav` is added where it is missing. Default: by the content. */
  readonly outputFilename?: string | undefined
}

const FIELDS = [
  'text',
  'model',
  'speakerMode',
  'language',
  'voiceConfig',
  'multiSpeakerConfig',
  'audioFormat',
  'outputFilename',
] as const

/** A text to be spoken. Whatever is wrong with it throws a `TTSValidationError` that names the field. */
export class AudioRequest {
  readonly text: string
  readonly model: VoiceModel
  readonly speakerMode: SpeakerMode
  readonly language: Language
  readonly voiceConfig: VoiceConfig
  readonly multiSpeakerConfig: MultiSpeakerConfig | undefined
  readonly audioFormat: AudioFormat
  readonly outputFilename: string | undefined

  constructor(init: AudioRequestInit) {
    const given = fieldsOf(init, 'AudioRequest', FIELDS) as {
      readonly [Field in keyof AudioRequestInit]: unknown
    }
    const config = getConfig()
    const { text, model = config.defaultModel, language = Language.ENGLISH_US } = given
    const { speakerMode = SpeakerMode.SINGLE, outputFilename } = given
    const { voiceConfig: voice, multiSpeakerConfig: speakers, audioFormat: format } = given
    this.text = textOf(Math.max(MAX_TEXT_CHARS, config.maxTextLength), text, 'text')
    if (!/\S/.test(this.text)) refuse('text', 'a text with something to say', text)
    this.model = oneOf(VOICE_MODELS, model, 'model')
    this.speakerMode = oneOf(Object.values(SpeakerMode), speakerMode, 'speakerMode')
    this.language = oneOf(LANGUAGES, language, 'language')
    this.voiceConfig =
      voice instanceof VoiceConfig ? voice : new VoiceConfig(voice as VoiceConfigInit)
    this.multiSpeakerConfig = speakersOf(
      this.speakerMode,
      speakers as MultiSpeakerConfigInit | undefined,
    )
    this.audioFormat =
      format instanceof AudioFormat
        ? format
        : new AudioFormat({
            ...config.defaultFormat,
            ...fieldsOf(format ?? {}, 'AudioFormat', FORMAT_FIELDS),
          })
    this.outputFilename =
      outputFilename === undefined ? undefined : checkFileName(outputFilename, 'outputFilename')
  }
}

function speakersOf(
  mode: SpeakerMode,
  given: MultiSpeakerConfig | MultiSpeakerConfigInit | undefined,
): MultiSpeakerConfig | undefined {
  const field = 'multiSpeakerConfig'
  if (mode === SpeakerMode.SINGLE) {
    if (given !== undefined) refuse(field, 'absent when speakerMode is single', given)
    return undefined
  }
  if (given === undefined) refuse(field, 'there when speakerMode is multiple', given)
  return given instanceof MultiSpeakerConfig ? given : new MultiSpeakerConfig(given)
}

/** A request, made of its fields where it is none yet. */
export function audioRequestOf(given: AudioRequest | AudioRequestInit): AudioRequest {
  return given instanceof AudioRequest ? given : new AudioRequest(given)
}
