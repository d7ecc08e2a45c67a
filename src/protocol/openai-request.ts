import { z } from 'zod'
import { choice, range, spokenText, whole, words } from './expected.ts'
import type { ObjectSchema } from './refusal.ts'

/** Formats of the OpenAI dialect: OpenAI's own six, and all of ours. `ogg` is another name of opus. */
export const OPENAI_FORMATS = [
  'mp3',
  'opus',
  'aac',
  'flac',
  'wav',
  'pcm',
  'webm',
  'm4a',
  'ulaw',
  'alaw',
  'ogg',
] as const

/** A format of the OpenAI dialect. */
export type OpenAiFormat = (typeof OPENAI_FORMATS)[number]

/** Body of OpenAI's `POST /v1/audio/speech`. */
export interface OpenAiSpeechBody {
  readonly input: string
  readonly model?: string
  readonly voice?: string | { readonly id: string }
  readonly response_format?: OpenAiFormat
  /** 0.25 to 4; 1 is natural. */
  readonly speed?: number
  readonly instructions?: string
  readonly stream_format?: 'audio' | 'sse'
  /** Hertz; an addition that other servers have too. */
  readonly sample_rate?: number
}

const voiceError = 'the name of a voice, or an object with its id'

/** Schema of OpenAI's `POST /v1/audio/speech`. Unknown fields are ignored. */
export const openAiSpeechBody: ObjectSchema<OpenAiSpeechBody> = z
  .object(
    {
      input: spokenText(),
      model: words(200).exactOptional(),
      voice: z
        .union([z.string(), z.object({ id: z.string() })], { error: voiceError })
        .exactOptional(),
      response_format: choice(OPENAI_FORMATS).exactOptional().describe('Default mp3.'),
      speed: range(0.25, 4).exactOptional(),
      instructions: z.string({ error: 'a string' }).exactOptional(),
      stream_format: choice(['audio', 'sse']).exactOptional(),
      sample_rate: whole(8000, 48_000, 'Hz').exactOptional(),
    },
    { error: 'a JSON object' },
  )
  .meta({ id: 'CreateSpeechRequest' })
