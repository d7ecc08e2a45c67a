import { fieldsOf, numberIn, oneOf } from './field.ts'
import { VoiceName, voiceNameOf } from './voice-name.ts'

/** What a voice is made of. */
export interface VoiceConfigInit {
  /** A `VoiceName`, in whatever case. Default `kore`. */
  readonly voiceName?: string | undefined
  /** 0.1 to 3; 1 is natural, 2 twice as fast. */
  readonly speed?: number | undefined
  /** 0.1 to 2; 1 is natural, 2 an octave higher. */
  readonly pitch?: number | undefined
}

/** Who speaks, how fast and how high. */
export class VoiceConfig {
  readonly voiceName: VoiceName
  readonly speed: number | undefined
  readonly pitch: number | undefined

  constructor(init: VoiceConfigInit = {}) {
    const given = fieldsOf(init, 'VoiceConfig', ['voiceName', 'speed', 'pitch'])
    const { voiceName = VoiceName.KORE, speed, pitch } = given
    this.voiceName = voiceNameOf(voiceName, 'voiceName')
    this.speed = speed === undefined ? undefined : numberIn({ min: 0.1, max: 3 }, speed, 'speed')
    this.pitch = pitch === undefined ? undefined : numberIn({ min: 0.1, max: 2 }, pitch, 'pitch')
  }
}

/** Bits of a sample that can be asked for; those of the engines' WAV are 16. */
export const BIT_DEPTHS = [8, 16, 24, 32] as const

/** Bounds of a sample rate, in hertz. */
export const SAMPLE_RATES: { readonly min: number; readonly max: number } = {
  min: 8000,
  max: 192_000,
}

/** What a format is made of. */
export interface AudioFormatInit {
  /** Hertz, 8,000 to 192,000. Default 24,000. */
  readonly sampleRate?: number | undefined
  /** 8, 16, 24 or 32. Default 16. */
  readonly bitDepth?: number | undefined
  /** 1 to 8. Default 1. */
  readonly channels?: number | undefined
}

/** Names of what a format is made of. */
export const FORMAT_FIELDS = ['sampleRate', 'bitDepth', 'channels'] as const

/** How the WAV is to be written. Not all that can be asked for can be had: the service says so. */
export class AudioFormat {
  readonly sampleRate: number
  readonly bitDepth: number
  readonly channels: number

  constructor(init: AudioFormatInit = {}) {
    const given = fieldsOf(init, 'AudioFormat', FORMAT_FIELDS)
    const { sampleRate = 24_000, bitDepth = 16, channels = 1 } = given
    this.sampleRate = numberIn({ ...SAMPLE_RATES, whole: true }, sampleRate, 'sampleRate')
    this.bitDepth = oneOf(BIT_DEPTHS, bitDepth, 'bitDepth')
    this.channels = numberIn({ min: 1, max: 8, whole: true }, channels, 'channels')
  }
}
