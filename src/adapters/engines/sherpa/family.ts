import type { VoiceControl } from '../../../core/voice.ts'
import type { ModelFolder } from './model-folder.ts'
import type { ModelFamily, ModelVoice } from './model-report.ts'
import type { OnnxHeader } from './onnx-header.ts'

/** An ONNX file of a folder with what it says of itself. */
export interface OnnxFile {
  readonly name: string
  readonly header: OnnxHeader
}

/** What a family makes of a folder. What is wrong it tells the folder. */
export interface Finding {
  readonly family: ModelFamily
  readonly kind?: string
  /** Names of files inside the folder, or absolute paths, by the keys of the runtime's settings. */
  readonly files: { readonly [key: string]: string | undefined }
  /** Whether the runtime spells with eSpeak NG for it. */
  readonly espeak?: boolean
  /** What eSpeak NG calls the voice that spells for all voices of the model. */
  readonly espeakVoice?: string
  /** Letters it reads, for a model that reads letters and spells nothing. */
  readonly alphabet?: string
  readonly sampleRate: number
  readonly speakers: number
  readonly style?: { readonly rows: number; readonly columns: number }
  readonly voices: readonly ModelVoice[]
  readonly imitates?: boolean
  readonly languages?: readonly string[]
  /** Default: the rate. */
  readonly controls?: readonly VoiceControl[]
}

/** Looks at a folder as one family does. */
export type Family = (folder: ModelFolder, onnx: readonly OnnxFile[]) => Promise<Finding>

/** Names of the files of a folder itself that match. */
export function filesLike(folder: ModelFolder, pattern: RegExp): string[] {
  return [...folder.files.keys()].filter((name) => !name.includes('/') && pattern.test(name))
}
