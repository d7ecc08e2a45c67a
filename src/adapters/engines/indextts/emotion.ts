import type { Json } from '../../../core/request.ts'
import { textOption, wrongOption, type GivenOptions } from '../remote/text-option.ts'

/** How a segment is to feel: at most one of audio, vector and text. */
export interface Emotion {
  /** Name of a reference whose emotion is imitated. */
  readonly audio?: string
  /** Happy, angry, sad, afraid, disgusted, melancholic, surprised, calm; each 0 to 1 (IndexTTS2). */
  readonly vector?: readonly number[]
  /** Words for it. */
  readonly text?: string
  /** How much of it, 0 to 1. */
  readonly weight?: number
}

/** Keys that the engine reads. */
export const EMOTION_OPTIONS: readonly string[] = [
  'emotionAudio',
  'emotionVector',
  'emotionText',
  'emotionWeight',
]

const VECTOR_LENGTH = 8
const MAX_TEXT_CHARS = 500

/** Reads the emotion of a segment; `invalid_request` names what is wrong. */
export function emotionOf(engine: string, options: GivenOptions): Emotion {
  const audio = textOption(engine, options, 'emotionAudio', 200)
  const text = textOption(engine, options, 'emotionText', MAX_TEXT_CHARS)
  const vector = vectorOf(engine, options['emotionVector'])
  const weight = weightOf(engine, options['emotionWeight'])
  const ways = [audio, vector, text].filter((it) => it !== undefined)
  if (ways.length > 1)
    throw wrongOption(engine, undefined, 'one of emotionAudio, emotionVector and emotionText')
  return {
    ...(audio !== undefined && { audio }),
    ...(vector && { vector }),
    ...(text !== undefined && { text }),
    ...(weight !== undefined && { weight }),
  }
}

function vectorOf(engine: string, value: Json | undefined): readonly number[] | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value) && value.length === VECTOR_LENGTH && value.every(isShare)) return value
  throw wrongOption(engine, 'emotionVector', `${VECTOR_LENGTH} numbers from 0 to 1`)
}

function weightOf(engine: string, value: Json | undefined): number | undefined {
  if (value === undefined || value === null) return undefined
  if (isShare(value)) return value
  throw wrongOption(engine, 'emotionWeight', 'a number from 0 to 1')
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}
