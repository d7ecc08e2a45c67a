import { fieldsOf, refuse, textOf } from './field.ts'
import { voiceNameOf, type VoiceName } from './voice-name.ts'

/** One voice says all, or two speakers take turns. */
export const SpeakerMode = { SINGLE: 'single', MULTIPLE: 'multiple' } as const

/** How many speak. */
export type SpeakerMode = (typeof SpeakerMode)[keyof typeof SpeakerMode]

const MAX_NAME_CHARS = 100

/** What a speaker is made of. */
export interface SpeakerConfigInit {
  /** As it stands before the colon in the text; 1 to 100 characters. */
  readonly speakerName: string
  /** A `VoiceName`, in whatever case. */
  readonly voiceName: string
}

/** Who of two says what stands behind `Name:`, and with which voice. */
export class SpeakerConfig {
  readonly speakerName: string
  readonly voiceName: VoiceName

  constructor(init: SpeakerConfigInit) {
    const given = fieldsOf(init, 'SpeakerConfig', ['speakerName', 'voiceName'])
    const name = textOf(MAX_NAME_CHARS, given['speakerName'], 'speakerName').trim()
    if (name === '' || /[:：\n]/.test(name))
      refuse('speakerName', 'a name without a colon', given['speakerName'])
    this.speakerName = name
    this.voiceName = voiceNameOf(given['voiceName'], 'voiceName')
  }
}

/** What the speakers of a dialogue are made of. */
export interface MultiSpeakerConfigInit {
  /** Two with different names; one alone speaks as in single mode. */
  readonly speakers: readonly (SpeakerConfig | SpeakerConfigInit)[]
}

/** The speakers of a dialogue. */
export class MultiSpeakerConfig {
  readonly speakers: readonly SpeakerConfig[]

  constructor(init: MultiSpeakerConfigInit) {
    const { speakers } = fieldsOf(init, 'MultiSpeakerConfig', ['speakers'])
    if (!Array.isArray(speakers) || speakers.length < 1 || speakers.length > 2)
      refuse('speakers', 'a list of exactly 2 speakers', speakers)
    const all = (speakers as readonly SpeakerConfigInit[]).map((it) =>
      it instanceof SpeakerConfig ? it : new SpeakerConfig(it),
    )
    if (new Set(all.map(({ speakerName }) => speakerName)).size < all.length)
      refuse('speakers', 'two speakers with different names', all[0]?.speakerName)
    this.speakers = all
  }
}
