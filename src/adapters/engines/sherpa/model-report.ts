import type { VoiceControl } from '../../../core/voice.ts'

/** The kinds of model that sherpa-onnx speaks with. */
export const MODEL_FAMILIES = [
  'kokoro',
  'kitten',
  'vits',
  'matcha',
  'zipvoice',
  'pocket',
  'supertonic',
] as const

/** One kind of model that sherpa-onnx speaks with. */
export type ModelFamily = (typeof MODEL_FAMILIES)[number]

/** What is wrong with one file of a model folder. */
export interface ModelProblem {
  /** Its name inside the folder; `.` for the folder itself. */
  readonly file: string
  /** What should have stood there, as the end of "Expected …". */
  readonly expected: string
  /** What stands there, as the end of "found …". */
  readonly found: string
}

/** A voice of a model. */
export interface ModelVoice {
  /** What stands behind the name of the model in the id of the voice; lower case for Kokoro. */
  readonly name: string
  /** What people call it. */
  readonly label: string
  /** Number of the speaker inside the model. */
  readonly speaker: number
  /** BCP 47 tags, best first. */
  readonly languages: readonly [string, ...string[]]
  readonly gender?: 'female' | 'male' | 'neutral'
  readonly description?: string
  /** What the runtime calls the language of this voice, for families that are told. */
  readonly spoken?: string
  /** Why it cannot speak although its model can. */
  readonly missing?: string
}

/** What a folder was recognised as. Plain data. */
export interface ModelReport {
  readonly dir: string
  /** True when nothing is wrong and the model can be loaded. */
  readonly ok: boolean
  /** Absent when the folder is like none of them. */
  readonly family?: ModelFamily
  /** Who made a model of a family that several make: `piper`, `mms`, `coqui`, `melo`, … */
  readonly kind?: string
  /** The runtime's settings of this family: absolute paths by their keys. */
  readonly files: { readonly [key: string]: string }
  /** Needs eSpeak NG's data, and the folder has none. */
  readonly needsEspeakData: boolean
  /** What eSpeak NG calls the voice that spells for all voices of the model, where the model says so. */
  readonly espeakVoice?: string
  /** Letters it reads, in lower case, for a model that reads letters and spells nothing. */
  readonly alphabet?: string
  /** Samples a second; 0 when it is not known. */
  readonly sampleRate: number
  /** Speakers inside the model; 0 for families that imitate. */
  readonly speakers: number
  /** Sizes of the table of voices: rows and numbers in a row of each speaker. */
  readonly style?: { readonly rows: number; readonly columns: number }
  /** Its own voices; a family that imitates has none, and speaks with those of the configuration. */
  readonly voices: readonly ModelVoice[]
  /** Speaks with voices from recordings. */
  readonly imitates: boolean
  /** BCP 47 tags it speaks. */
  readonly languages: readonly string[]
  /** Controls the family honours. */
  readonly controls: readonly VoiceControl[]
  /** Changes when a file of the folder does. */
  readonly fingerprint: string
  readonly problems: readonly ModelProblem[]
}

/** One sentence for each problem of a folder: which file, what was expected, what was found. */
export function explainProblems({ problems }: Pick<ModelReport, 'problems'>): string {
  return problems
    .map(({ file, expected, found }) => `${file}: expected ${expected}, found ${found}.`)
    .join(' ')
}
